# The methods behind operators, called by name, and what they say of other operands. Expectations are CPython's.


def check(source):
    try:
        print(repr(eval(source)))
    except Exception as error:
        print(type(error).__name__ + ":", error)

check('[].__add__(3)')

check("(1).__add__('a')")

check("'a'.__add__(1)")

check("'a'.__mod__(1)")

check("[].__getitem__('a')")

check('[].__contains__()')

check('[].__eq__()')

check('(1).__eq__()')

check('(1).__neg__(2)')

check('(1).__pow__(2, 3)')

check("(1).__pow__('a')")

check('{}.__or__(1)')

check('{}.__getitem__(1)')

check('{}.__setitem__(1)')

check('{}.__contains__([])')

check('[].__len__(1)')

check('[].__iter__(1)')

check('[].__lt__(3)')

check('[].__iadd__(3)')

check("'a'.__getitem__(1.5)")

check('(1).__radd__(2)')

check("(1.5).__radd__('a')")

check("'a'.__rmul__(3)")

check("'a'.__rmod__('%s')")

check('[].__hash__')

check('[].__delitem__(0)')

check('type([1].__reversed__()).__name__')

check('(1).__bool__(2)')

check('(1).__divmod__(2)')

check('(1).__call__()')

check('[].__add__()')

check("''.__contains__(1)")

check('().__contains__(1, 2)')

check('{}.__eq__(1)')

check('{}.__len__()')

check("{}.__delitem__('a')")

check('set().__or__([1])')

check('set().__sub__({1})')

check('set().__contains__([])')

check('(1.5).__floordiv__(0)')

check('(1).__lshift__(-1)')

check("(1).__rshift__('a')")

check('True.__and__(1.0)')

check('(2).__truediv__(0)')

check('(2).__index__()')

check('(2.5).__int__()')

check('(2.5).__round__(1)')

check('(2.5).__trunc__()')

check('(1j).__abs__()')

check('(1j).__mod__(2)')

check("'abc'.__len__()")

check("'abc'.__iter__().__next__()")

check("'abc'.__hash__() == hash('abc')")

check("'abc'.__eq__(3)")

check("'abc'.__lt__('b')")

check("b'a'.__add__('b')")

check("b'a'.__getitem__(0)")

check("b'a'.__contains__(300)")

check('range(3).__getitem__(5)')

check("range(3).__contains__('a')")

check('range(3).__len__()')

check('slice(1).__eq__(slice(1))')

check('None.__bool__()')

check('(1, 2).__getitem__(slice(1))')

check('(1, 2).__add__([3])')

check('[1, 2].__reversed__().__next__()')

check('[1].__setitem__(3, 1)')

check('[1].__setitem__(slice(0, 1), 5)')

check('int.__add__(1)')

check("int.__add__('a', 1)")

check('str.__len__(3)')

check('list.__getitem__([1], 0)')

check('object.__eq__(1, 1)')

check('object.__eq__(1, 2)')

check('object.__ne__(1, 1)')

check('object.__lt__(1, 2)')

check('object.__hash__(1) == object.__hash__(1)')

check("type.__call__(int, '3')")

check('int.__new__(bool)')

check('bool.__new__(bool, 1)')

check('object.__new__(3)')

check("object.__getattribute__(1, 'real')")

check('object.__getattribute__(1, 2)')

check("object.__setattr__(1, 'a', 2)")

check("object.__format__(1, 'd')")

check("int.__format__(1, 'q')")

check("str.__format__('a', '5')")
