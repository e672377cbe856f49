# Sets, also of subclasses, are found among frozensets, though they cannot be hashed.
class Group(set):
    pass


class Hashed(set):
    def __hash__(self):
        return 1


kept = {frozenset([1]), frozenset([2, 3])}
print({1} in kept, Group([2, 3]) in kept, Group() in kept, Hashed([1]) in kept)
kept.discard(Group([1]))
kept.remove(Group([3, 2]))
print(kept)
try:
    kept.remove(Group([4]))
except KeyError as e:
    print(repr(e))
for bad in (lambda: {Group()}), (lambda: kept.add({1})), (lambda: {Group(): 1}):
    try:
        bad()
    except TypeError as e:
        print(e)
for spec in ',,', ',_', '_,', '__', ',,d', ',n', '_n', 'd,', '09,,', ',s', '_b', ',b':
    try:
        print(format(1234567, spec))
    except ValueError as e:
        print(spec, e)


class Shrinks:
    asked = 0

    def __len__(self):
        self.asked += 1
        return 10 // self.asked if self.asked < 3 else 1 // 0

    def __getitem__(self, i):
        return i


import operator
backwards = reversed(Shrinks())
print(operator.length_hint(backwards))
try:
    operator.length_hint(backwards)
except ZeroDivisionError as e:
    print(e)
