print(type(3), type('a').__name__, type(type), type(None).__name__, type([]) is list, type(len).__name__, type(print) is type(len))
# expect: <class 'int'> str <class 'type'> NoneType True builtin_function_or_method True
print(int, list, object, ValueError, type(range(3)), bool.__bases__, int.__mro__[-1])
# expect: <class 'int'> <class 'list'> <class 'object'> <class 'ValueError'> <class 'range'> (<class 'int'>,) <class 'object'>
