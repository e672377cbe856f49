def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], start=3)), list(enumerate(iterable='x', start=-1)))
# expect: [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [] [(-1, 'x')]
print(list(enumerate('ab', 2**62)), next(enumerate('z')))  # expect: [(4611686018427387904, 'a'), (4611686018427387905, 'b')] (0, 'z')
e = enumerate([1, 2])
print(iter(e) is e, next(e), list(e), list(e))  # expect: True (0, 1) [(1, 2)] []
fails(lambda: enumerate(3))  # expect: TypeError: 'int' object is not iterable
fails(lambda: enumerate([], 'a'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
fails(lambda: enumerate([], foo=1))  # expect: TypeError: 'foo' is an invalid keyword argument for enumerate()
