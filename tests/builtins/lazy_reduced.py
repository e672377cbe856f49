# Copies of lazy iterators go on in the same iterators.
import copy
import functools

z = zip([1, 2, 3], [4, 5, 6])
print(next(z), list(copy.copy(z)), list(z))
z = zip([1, 2], [3], strict=True)
again = copy.copy(z)
print(type(again), z.__reduce__()[2])
try:
    print(list(again))
except ValueError as e:
    print(e)
print(list(copy.copy(map(pow, [2, 3], [4, 5]))), list(copy.copy(filter(None, [0, 1, 2]))))
e = enumerate('abc', 5)
next(e)
print(list(copy.copy(e)), e.__reduce__()[1][1])
print([type(x).__name__ for x in map(int, ['1'], ['2']).__reduce__()[1]])


class Zip(zip):
    pass


print(type(copy.copy(Zip([1]))).__name__, list(copy.copy(Zip([1], 'a'))))
for x in (functools.cmp_to_key(len)(1), (i for i in []), {}.keys(), staticmethod(len)):
    try:
        copy.copy(x)
    except TypeError as e:
        print(e)
