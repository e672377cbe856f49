def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from collections import namedtuple

Point = namedtuple('Point', ['x', 'y'])
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), len(p), p._asdict(), p._replace(x=9), Point._fields, Point._make([3, 4]), isinstance(p, tuple))
# expect: Point(x=1, y=2) 1 2 True 2 {'x': 1, 'y': 2} Point(x=9, y=2) ('x', 'y') Point(x=3, y=4) True
x, y = p
print(x, y, hash(p) == hash((1, 2)), Point.__doc__, Point.x.__doc__, p._fields, {p: 'k'}[1, 2], sorted([Point(2, 1), Point(1, 2)]))
# expect: 1 2 True Point(x, y) Alias for field number 0 ('x', 'y') k [Point(x=1, y=2), Point(x=2, y=1)]
fails(lambda: Point(1))  # expect: TypeError: Point.__new__() missing 1 required positional argument: 'y'
fails(lambda: Point(1, 2, 3))  # expect: TypeError: Point.__new__() takes 3 positional arguments but 4 were given
fails(lambda: Point(1, z=2))  # expect: TypeError: Point.__new__() got an unexpected keyword argument 'z'
fails(lambda: p._replace(z=1))  # expect: ValueError: Got unexpected field names: ['z']
fails(lambda: Point._make([1]))  # expect: TypeError: Expected 2 arguments, got 1


def assign():
    p.x = 5


fails(assign)  # expect: AttributeError: can't set attribute
print(namedtuple('D', 'a b c', defaults=[2, 3])(1), namedtuple('D', 'a, b', defaults=[9])._field_defaults, namedtuple('R', 'a class _b a', rename=True)._fields)
# expect: D(a=1, b=2, c=3) {'b': 9} ('a', '_1', '_2', '_3')
fails(lambda: namedtuple('A', 'a a'))  # expect: ValueError: Encountered duplicate field name: 'a'
fails(lambda: namedtuple('A', 'class'))  # expect: ValueError: Type names and field names cannot be a keyword: 'class'
fails(lambda: namedtuple('A', '_a'))  # expect: ValueError: Field names cannot start with an underscore: '_a'
fails(lambda: namedtuple('9', 'a'))  # expect: ValueError: Type names and field names must be valid identifiers: '9'
fails(lambda: namedtuple('A', 'a', defaults=[1, 2]))  # expect: TypeError: Got more default values than field names


class Named(namedtuple('Base', 'first last')):
    def full(self):
        return f'{self.first} {self.last}'


n = Named('Ada', last='L')
print(n, n.full(), n._replace(first='Bob').full())  # expect: Named(first='Ada', last='L') Ada L Bob L
