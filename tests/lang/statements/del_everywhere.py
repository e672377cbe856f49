# Names: local, global, free.
x = 1
del x
try:
    x
except NameError as e:
    print(e)
def f():
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        print(e)
    try:
        del y
    except UnboundLocalError as e:
        print(e)
    y = 2
    return y
print(f())
def outer():
    v = 1
    def inner():
        nonlocal v
        del v
        try:
            v
        except NameError as e:
            print(type(e).__name__, e)
    inner()
    try:
        v
    except NameError as e:
        print(type(e).__name__, e)
outer()
def g():
    global made
    made = 1
    del made
    try:
        made
    except NameError as e:
        print(e)
g()

# Items, slices, attributes, several at once.
l = list(range(10))
del l[0], l[-1]
print(l)
del l[::3]
print(l)
del l[1:3], l[:1]
print(l)
del l[:]
print(l)
d = {1: 1, 2: 2}
del d[1]
print(d)
class C:
    a = 1
c = C()
c.b = 2
del c.b
del C.a
(p, [q, r]) = 1, (2, 3)
del (p, [q, r])
for name in 'pqr':
    print(name in globals())
del ()

# What cannot be deleted.
def check(code):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, e)
check("d = {}; del d['k']")
check("l = []; del l[0]")
check("t = (1,); del t[0]")
check("s = 'a'; del s[0]")
check("x = 5; del x[0]")
check("x = 5; del x.real")
check("x = object(); del x.y")
check("del nothing")
check("r = range(3); del r[0:1]")
check("l = [1]; del l['a']")
