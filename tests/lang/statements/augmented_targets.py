# Each operator.
x = 7
for op in ['+= 3', '-= 1', '*= 2', '//= 4', '%= 3', '**= 5', '<<= 3', '>>= 1', '|= 12', '&= 10', '^= 3']:
    exec('x ' + op)
    print(op, x)
x = 7.0
x /= 2
print(x)

# Targets: attribute, item, slice; each part is evaluated once.
class Log:
    def __init__(self):
        self.d = {'k': [1]}
        self.n = 5

    def __getitem__(self, k):
        print('get', k)
        return self.d[k]

    def __setitem__(self, k, v):
        print('set', k, v)
        self.d[k] = v

    def __getattr__(self, name):
        print('getattr', name)
        return 10

log = Log()
def obj():
    print('obj')
    return log
def key():
    print('key')
    return 'k'
obj()[key()] += [2]
obj().n += 1
obj().m -= 1
print(log.n, log.__dict__['m'])
l = [1, 2, 3, 4]
l[1:3] += [9, 9]
print(l)
l[0] *= 10
l[-1] **= 2
print(l)

# In place when the type can, else a new object.
a = b = [1]
a += (2,)
print(b is a, b)
a *= 2
print(b is a, b)
t = u = (1,)
t += (2,)
print(u, t)
s = r = {1}
s |= {2}
print(r is s)
d = e = {1: 1}
d |= [(2, 2)]
print(e)
try:
    d |= 5
except TypeError as x:
    print(x)

# A tuple item: the list changes, the store fails.
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)

# __iadd__ that returns something else, or NotImplemented.
class I:
    def __iadd__(self, o):
        return 'replaced'
    def __isub__(self, o):
        return NotImplemented
    def __sub__(self, o):
        return 'subtracted'
i = I()
i += 1
print(i)
i = I()
i -= 1
print(i)
try:
    i = I()
    i *= 2
except TypeError as e:
    print(e)
for code in ["x = None; x += 1", "x = 'a'; x -= 1", "x = []; x @= 1", "x = 1; x <<= 'a'", "x = {}; x &= {}"]:
    try:
        exec(code)
    except TypeError as e:
        print(e)

# Unbound names.
def f():
    unbound += 1
try:
    f()
except UnboundLocalError as e:
    print(e)
try:
    missing += 1
except NameError as e:
    print(e)
