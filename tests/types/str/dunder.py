# special methods called by name
print(('a'.__add__('b'), 'a'.__contains__('a'), 'a'.__mul__(2), 'a'.__rmul__(2), 'abc'.__getitem__(1), 'a'.__eq__('a'), 'a'.__eq__(1), 'a'.__lt__('b'), '%d'.__mod__(3), 'ab'.__len__(), 'a'.__format__('>3'), "a'b".__repr__(), 'a'.__str__(), 'a'.__hash__() == hash('a')))  # expect: ('ab', True, 'aa', 'aa', 'b', True, NotImplemented, True, '3', 2, '  a', '"a\'b"', 'a', True)
print((str.__len__('abc'), str.__add__('a', 'b'), str.upper('a'), list(str.__iter__('ab'))))  # expect: (3, 'ab', 'A', ['a', 'b'])
try:
    'a'.__add__(1)
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "int") to str
try:
    str.upper(1)
except TypeError as e:
    print(e)  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
try:
    str.upper()
except TypeError as e:
    print(e)  # expect: unbound method str.upper() needs an argument
