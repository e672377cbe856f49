def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul('a', 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(3), op.pos(-3), op.abs(-4), op.invert(5))
# expect: 3 2 aaa 3.5 3 1 32 -3 -3 4 -6
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.not_([]), op.truth([0]), op.is_(None, None), op.is_not(1, None))
# expect: 2 7 5 16 4 True True True True
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(3, 2), op.index(True), op.concat([1], [2]), op.contains('abc', 'b'))
# expect: True True True True False True 1 [1, 2] True
print(op.countOf([1, 1, 2], 1), op.indexOf('abc', 'c'), op.getitem([1, 2], 1), op.length_hint([1, 2]), op.length_hint(5, 7), op.inv(0), op.__add__(1, 1))
# expect: 2 2 2 2 7 -1 2
fails(lambda: op.add(1, 'a'))  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
fails(lambda: op.neg('a'))  # expect: TypeError: bad operand type for unary -: 'str'
fails(lambda: op.concat(1, 2))  # expect: TypeError: 'int' object can't be concatenated
fails(lambda: op.indexOf([1], 2))  # expect: ValueError: sequence.index(x): x not in sequence
fails(lambda: op.index(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
fails(lambda: op.matmul(1, 2))  # expect: TypeError: unsupported operand type(s) for @: 'int' and 'int'
fails(lambda: op.lt(1, 'a'))  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
