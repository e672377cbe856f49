class Loud(list):
    def __getitem__(self, i):
        return ('got', list.__getitem__(self, i))

    def __len__(self):
        return 42

    def __contains__(self, x):
        return True


a = Loud([1, 2])
print(a[0], len(a), 'zz' in a, list(a))  # expect: ('got', 1) 42 True [1, 2]
