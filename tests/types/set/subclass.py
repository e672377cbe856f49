class S(set):
    def __repr__(self):
        return 'S!' + super().__repr__()


s = S([1])
print(s, type(s | {2}).__name__, type(s.copy()).__name__, s == {1}, isinstance(s, set))  # expect: S!S({1}) set set True True
s.note = 'n'
print(s.note)  # expect: n


class F(frozenset):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(F(1, 1), len(F(1, 2)), hash(F(1)) == hash(frozenset([1])))  # expect: F({1}) 2 True


class Empty(set):
    pass


print(Empty(), Empty([2]))  # expect: Empty() Empty({2})
