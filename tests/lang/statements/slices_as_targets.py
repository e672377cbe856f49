# Assignment to slices, plain and with steps.
def t(l, f):
    try:
        f(l)
        print(l)
    except Exception as e:
        print(type(e).__name__, e)
n = lambda: list(range(6))
def a(l): l[1:3] = 'xyz'
def b(l): l[::2] = 'abc'
def c(l): l[::2] = 'ab'
def d(l): l[::-1] = 'abcdef'
def e(l): l[10:] = [7]
def f(l): l[-100:-50] = [8]
def g(l): l[3:1] = ['in']
def h(l): l[1:4] = []
def i(l): l[5:0:-2] = 'pqr'
def j(l): l[:] = l[::-1]
def k(l): l[1:2] = l
def m(l): l[::0] = []
def o(l): l[1:3] = 5
def p(l): l[::2] = 5
def q(l): l['a':] = []
def r(l): l[1.5:] = []
def s(l): del l[::-2]
def u(l): del l[4:1:-1]
def v(l): l[2:2] = (x for x in 'gen')
def w(l): l[::1] = 'z'
def x(l): l[None:None:None] = [1]
def y(l): l[True:3] = ['t']
for fun in (a, b, c, d, e, f, g, h, i, j, k, m, o, p, q, r, s, u, v, w, x, y):
    t(n(), fun)

# slice objects.
s = slice(1, 10, 3)
print(s, s.start, s.stop, s.step, s.indices(5), s.indices(100), s == slice(1, 10, 3), 'abcdefgh'[s])
print(slice(5).indices(3), slice(None, None, -1).indices(4), slice(-2, None).indices(5))
for args in [(-1,), ('a',), (2.5,)]:
    try:
        print(slice(1).indices(*args))
    except Exception as e:
        print(type(e).__name__, e)
try:
    slice(1, 2, 0).indices(5)
except ValueError as e:
    print(e)
class S:
    def __getitem__(self, k):
        return k
z = S()
print(z[1:2], z[::], z[:, 1], z[1:2, ::3], z[...], z[..., 1:], z[()], z[1,], z['a':'b':'c'])
print(slice(1, 2) < slice(1, 3), slice(1) == slice(None, 1, None))
