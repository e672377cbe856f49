# translate asks anything that can be subscripted
class Shout:
    def __getitem__(self, c):
        if c == 97:
            raise LookupError
        return chr(c).upper() * 2
print(repr('abc'.translate(Shout())))  # expect: 'aBBCC'
print(repr('abc'.translate(['x'] * 98)))  # expect: 'xbc'
