def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import operator
from itertools import accumulate

print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate('abc')), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)))
# expect: [1, 3, 6] [1, 2, 6] ['a', 'ab', 'abc'] [5] [10, 11, 13]
print(list(accumulate([3, 1, 4], max)), list(accumulate([5], lambda a, b: 1 / 0)), list(accumulate([1, 2], None)))  # expect: [3, 3, 4] [5] [1, 3]
fails(lambda: list(accumulate([1, 'a'])))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
fails(lambda: accumulate(5))  # expect: TypeError: 'int' object is not iterable
