def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from operator import methodcaller

print(methodcaller('upper')('abc'), methodcaller('split', ',')('a,b'), methodcaller('split', sep='-', maxsplit=1)('a-b-c'), methodcaller('m', 1, 2))
# expect: ABC ['a', 'b'] ['a', 'b-c'] operator.methodcaller('m', 1, 2)
fails(lambda: methodcaller())  # expect: TypeError: methodcaller needs at least one argument, the method name
fails(lambda: methodcaller(5))  # expect: TypeError: method name must be a string
fails(lambda: methodcaller('nope')('a'))  # expect: AttributeError: 'str' object has no attribute 'nope'
