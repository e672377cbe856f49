class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return super().__contains__(key.upper())


d = Upper()
d['abc'] = 1
print(d, d['ABC'], d['abc'], 'aBc' in d, list(d.items()))  # expect: {'ABC': 1} 1 1 True [('ABC', 1)]
