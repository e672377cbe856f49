# A key's hash and comparisons run once for each operation, found or not.
class Key:
    def __init__(self, name, hash=1): self.name, self.hash = name, hash
    def __hash__(self):
        print('hash', self.name)
        return self.hash
    def __eq__(self, other):
        print(self.name, '==', other.name)
        return self.name == other.name
    def __repr__(self): return self.name


class Failing(Key):
    __hash__ = Key.__hash__
    def __eq__(self, other): raise ValueError('no')


def attempt(f):
    try: print(f())
    except (KeyError, ValueError) as e: print(type(e).__name__, e)


d = {Key('a'): 1, Key('b', 2): 2}
for key in (Key('a'), Key('c'), Key('d', 3), Failing('e')):
    print('--', key)
    attempt(lambda: d[key])
    attempt(lambda: key in d)
    attempt(lambda: d.get(key))
    attempt(lambda: d.__setitem__(key, 0))
    attempt(lambda: d.pop(key))


def read(d, key): return d[key]
def write(d, key, v): d[key] = v
attempt(lambda: read(d, Key('x')))
attempt(lambda: write(d, Key('x'), 1))
attempt(lambda: read({}, Key('y')))
class Other(dict):
    def __missing__(self, key): return 'missing ' + repr(key)
attempt(lambda: read(Other(), Key('z')))
attempt(lambda: read({1: 2}, 3))
