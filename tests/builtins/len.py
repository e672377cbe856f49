def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(len([]), len('abc'), len({1: 2}), len(range(5)), len(b'ab'), len({1, 2}))  # expect: 0 3 1 5 2 2


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


print(len(L(5)), bool(L(0)), bool(L(1)))  # expect: 5 False True
fails(lambda: len(5))  # expect: TypeError: object of type 'int' has no len()
fails(lambda: len(L(-1)))  # expect: ValueError: __len__() should return >= 0
fails(lambda: len(L('a')))  # expect: TypeError: 'str' object cannot be interpreted as an integer
fails(lambda: len())  # expect: TypeError: len() takes exactly one argument (0 given)
fails(lambda: len(x for x in []))  # expect: TypeError: object of type 'generator' has no len()
