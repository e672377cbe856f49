# truth follows the length, also that of a subclass
class Empty(str):
    def __len__(self):
        return 0
print((bool(''), bool('a'), bool(' '), not '', '' or 'x', bool(Empty('abc')), bool(b''), bool(b'\0')))  # expect: (False, True, True, True, 'x', False, False, True)
