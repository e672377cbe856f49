def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed((1, 2))), list(reversed(range(4))), list(reversed({'a': 1, 'b': 2})))
# expect: [3, 2, 1] ['c', 'b', 'a'] [2, 1] [3, 2, 1, 0] ['b', 'a']


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Rev:
    def __reversed__(self):
        return iter('custom')


class No:
    __reversed__ = None


print(list(reversed(Seq())), ''.join(reversed(Rev())))  # expect: [20, 10, 0] custom
fails(lambda: reversed({1}))  # expect: TypeError: 'set' object is not reversible
fails(lambda: reversed(5))  # expect: TypeError: 'int' object is not reversible
fails(lambda: reversed(No()))  # expect: TypeError: 'No' object is not reversible
fails(lambda: reversed(x for x in []))  # expect: TypeError: 'generator' object is not reversible
