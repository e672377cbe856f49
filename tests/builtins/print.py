def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print()  # expect: 
print(1, 'a', None, 2.5, [1])  # expect: 1 a None 2.5 [1]
print(1, 2, 3, sep=', ')  # expect: 1, 2, 3
print('no newline', end='')
print('!', end='\n\n')
# expect: no newline!
# expect: 
print('a', 'b', sep='')  # expect: ab
print(*'abc', sep='\n')
# expect: a
# expect: b
# expect: c
print(sep='x')  # expect: 
print('x', sep=None, end=None)  # expect: x
fails(lambda: print(1, sep=5))  # expect: TypeError: sep must be None or a string, not int
fails(lambda: print(1, end=5))  # expect: TypeError: end must be None or a string, not int
fails(lambda: print(1, foo=5))  # expect: TypeError: 'foo' is an invalid keyword argument for print()
fails(lambda: print(1, file=5))  # expect: AttributeError: 'int' object has no attribute 'write'


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


out = Out()
print('x', 1, file=out)
print('y', end='', file=out)
print(out.parts)  # expect: ['x', ' ', '1', '\n', 'y', '']


class S:
    def __str__(self):
        return 'from str'


print(S(), [S] == [S], 10**25, True)  # expect: from str True 10000000000000000000000000 True
