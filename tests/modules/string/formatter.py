import string

def t(f, *args):
    try: print(repr(f(*args)))
    except Exception as e: print(type(e).__name__, e)

F = string.Formatter()
for text in ('', 'abc', '{}', 'a{0}b', '{a.b[c]!r:>{w}}', 'a{{b}}c', '{{}}', '{', '}', 'a}b', '{a', '{a!', '{a!r', '{a!rx}', '{a:{b}', '{a{b}}', '{a[}]}', '{a[x', '{!s:}', '{:}', 'x{0:{{}}}'):
    t(lambda: list(F.parse(text)))
class A:
    b = [1, {'k': 'v'}]
for text, args, words in (('{} {}', (1, 2), {}), ('{1} {0}', (1, 2), {}), ('{0.b[1][k]}', (A,), {}), ('{a:>{w}}|', (), {'a': 1, 'w': 4}), ('{!r:>5}', ('x',), {}), ('{0!s} {1!a}', ('a', 'é'), {}),
                          ('{} {0}', (1,), {}), ('{0} {}', (1,), {}), ('{x}', (), {}), ('{5}', (), {}), ('{:{}}', (1, '>4'), {}), ('{0.}', (1,), {}), ('{0[}', (1,), {}), ('{0[]}', ([1],), {}),
                          ('{0[0]x}', ([1],), {}), ('{!x}', (1,), {}), ('{0[0]}{0[a]}', ({0: 1, 'a': 2},), {}), ('{:{:{:{}}}}', (1, 2, 3, 4), {}), ('{-1}', (1,), {}), ('{a b}', (), {'a b': 3}), ('{{{0}}}', (7,), {})):
    t(lambda: F.format(text, *args, **words))

class Strict(string.Formatter):
    def check_unused_args(self, used, args, kwargs): print(sorted(map(str, used)), len(args), sorted(kwargs))
    def get_value(self, key, args, kwargs): return kwargs.get(key, f'<{key}>') if isinstance(key, str) else args[key]
t(Strict().format, '{a} {b} {0}', 1, 2)
t(Strict().format, '{a} {} {}', 1, 2)
t(Strict().vformat, '{a}', (), {'a': 5, 'c': 6})
t(lambda: F.get_field('0.b[0]', (A,), {})[0:2])
t(lambda: F.format())
t(lambda: F.convert_field(1, None))
