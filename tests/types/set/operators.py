def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a, b = {1, 2, 3}, {2, 3, 4}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))  # expect: [1, 2, 3, 4] [2, 3] [1] [1, 4]
print(a <= b, a < {1, 2, 3, 4}, a >= {1}, a > a, a == {3, 2, 1}, a != b, {1} < a)  # expect: False True True False True True True
fails(lambda: a | [1])  # expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
fails(lambda: a & 5)  # expect: TypeError: unsupported operand type(s) for &: 'set' and 'int'
fails(lambda: a - 'a')  # expect: TypeError: unsupported operand type(s) for -: 'set' and 'str'
fails(lambda: a < [1])  # expect: TypeError: '<' not supported between instances of 'set' and 'list'
print(a == [1, 2, 3], type(a | frozenset([9])).__name__, type(frozenset([9]) | a).__name__)  # expect: False set frozenset
