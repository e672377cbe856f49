def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(sum([]), sum([1, 2, 3]), sum([1.5, 2]), sum([1, 2], 10), sum([[1], [2]], []), sum(range(101)), sum([2**62, 2**62]), sum([0.1] * 10))
# expect: 0 6 3.5 13 [1, 2] 5050 9223372036854775808 0.9999999999999999
print(sum([True, True]), sum((x for x in range(4)), start=100), sum([1, 2.5, 3j]), sum([10**20, -10**20, 1]), sum({1: 'a', 2: 'b'}))
# expect: 2 106 (3.5+3j) 1 3
fails(lambda: sum(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: sum(['a', 'b']))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
fails(lambda: sum(['a'], ''))  # expect: TypeError: sum() can't sum strings [use ''.join(seq) instead]
fails(lambda: sum(None, ''))  # expect: TypeError: 'NoneType' object is not iterable
fails(lambda: sum([b'a'], b''))  # expect: TypeError: sum() can't sum bytes [use b''.join(seq) instead]
fails(lambda: sum([1], [2]))  # expect: TypeError: can only concatenate list (not "int") to list
fails(lambda: sum([1, None]))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
