def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Key:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return self.v % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.v == other.v

    def __repr__(self):
        return f'K{self.v}'


d = {Key(i): i for i in range(10)}
print([d[Key(i)] for i in range(10)], Key(11) in d, len(d))  # expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] False 10
del d[Key(4)]
print(Key(4) in d, d.get(Key(5)), d)  # expect: False 5 {K0: 0, K1: 1, K2: 2, K3: 3, K5: 5, K6: 6, K7: 7, K8: 8, K9: 9}
fails(lambda: d[Key(99)])  # expect: KeyError: K99
