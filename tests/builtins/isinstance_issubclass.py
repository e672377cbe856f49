def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class A:
    pass


class B(A):
    pass


print(isinstance(B(), A), isinstance(A(), B), isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))))
# expect: True False True True True True
print(issubclass(B, A), issubclass(A, B), issubclass(bool, int), issubclass(int, (str, object)), issubclass(A, A), isinstance(A, type))
# expect: True False True True True True
print(isinstance(1, int | str), isinstance('a', ()), issubclass(KeyError, LookupError), isinstance(None, type(None)))  # expect: True False True True
fails(lambda: isinstance(1, 5))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
fails(lambda: isinstance(1, [int]))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
fails(lambda: isinstance(1, (str, 5)))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
fails(lambda: issubclass(1, int))  # expect: TypeError: issubclass() arg 1 must be a class
fails(lambda: issubclass(int, 5))  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
fails(lambda: isinstance(1))  # expect: TypeError: isinstance expected 2 arguments, got 1
