def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class BadHash:
    def __hash__(self):
        raise ValueError('no hash')


class BadEq:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        raise ValueError('no eq')


fails(lambda: {}[BadHash()])  # expect: ValueError: no hash
fails(lambda: {BadHash(): 1})  # expect: ValueError: no hash
d = {BadEq(): 1}
fails(lambda: d[BadEq()])  # expect: ValueError: no eq
fails(lambda: d.get(BadEq()))  # expect: ValueError: no eq
fails(lambda: BadEq() in d)  # expect: ValueError: no eq
print(len(d))  # expect: 1
