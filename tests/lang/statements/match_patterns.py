# Literals, captures, wildcards, alternatives, guards.
def kind(v):
    match v:
        case 0 | 1:
            return 'bit'
        case -1:
            return 'minus one'
        case 2.5:
            return 'float'
        case 'a' 'b':
            return 'ab'
        case b'x':
            return 'bytes'
        case None:
            return 'None'
        case True:
            return 'never: True equals 1'
        case 1 + 2j:
            return 'complex'
        case int(n) if n > 100:
            return f'big {n}'
        case int() | float():
            return 'number'
        case str(s):
            return f'str {s}'
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [x, *_, y]:
            return f'{x}..{y}'
        case {'k': v, **rest}:
            return f'k={v} {rest}'
        case {}:
            return 'mapping'
        case _:
            return 'other'
for v in (0, True, -1, 2.5, 'ab', b'x', None, 1 + 2j, 101, 50, 1.5, 'zz', [], (), [1], (1, 2, 3), {'k': 1, 'z': 2}, {}, {1: 2}, {1}, object, range(3), 'q', b'y'):
    print(repr(v)[:20], '->', kind(v))

# Classes: positional by __match_args__, keywords, nested, as.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
def where(p):
    match p:
        case Point(0, 0):
            return 'origin'
        case Point(x=0):
            return 'on y'
        case Point(x, 0) as q:
            return f'on x at {x} {q is p}'
        case Point(int() | float() as x, y) if x == y:
            return 'diagonal'
        case [Point(x=a), Point(x=b)]:
            return f'two {a} {b}'
        case Point():
            return 'somewhere'
for p in (Point(0, 0), Point(0, 1), Point(2, 0), Point(3, 3), Point(1, 2), [Point(1, 1), Point(2, 2)], 5):
    print(where(p))

# Value patterns are dotted names.
class K:
    RED = 1
    GREEN = 'g'
def color(c):
    match c:
        case K.RED:
            return 'red'
        case K.GREEN:
            return 'green'
        case other:
            return other
print(color(1), color('g'), color(3))

# Captures stay bound, also when a guard fails.
match (1, 2):
    case (a, b) if a > b:
        pass
    case (c, *d):
        pass
print(a, b, c, d)

# Errors of class patterns.
class NoArgs:
    pass
class BadArgs:
    __match_args__ = 'xy'
class BadName:
    __match_args__ = (5,)
for subject, code in [(NoArgs(), 'NoArgs(1)'), (BadArgs(), 'BadArgs(1)'), (BadName(), 'BadName(1)'), (5, 'int(1, 2)'), (Point(1, 2), 'Point(1, 2, 3)'), (Point(1, 2), 'Point(1, x=2)'), (5, 'K.RED()')]:
    try:
        exec(f'match subject:\n case {code}: print("yes")\n case _: print("no")')
    except TypeError as e:
        print(e)

# Soft keywords are names elsewhere.
match = 5
case = match + 1
_ = 3
print(match, case, _)
match [1]:
    case [_]:
        print('still a statement', _)
