# ref: identity of references without callback, equality, hash, death.
import gc
import weakref
class Thing:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __hash__(self):
        return self.n
a = Thing(1)
b = Thing(1)
r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, weakref.ref(a, print) is r)  # expect: True True False
print(r == weakref.ref(b), r == weakref.ref(Thing(2)), hash(r))  # expect: True False 1
gc.collect()
print(weakref.getweakrefcount(b))        # expect: 0
r2 = weakref.ref(a, lambda w: None)
print(r.__callback__, callable(r2.__callback__), weakref.getweakrefs(a)[0] is r)  # expect: None True True
del a
gc.collect()
print(r(), r == r, r == weakref.ref(b), hash(r))  # expect: None True False 1
q = weakref.ref(b)
del b
gc.collect()
try:
    hash(q)
except TypeError as e:
    print(e)                             # expect: weak object has gone away
for v in (5, "a", [], (), {}, None, 1.5, object()):
    try:
        weakref.ref(v)
    except TypeError as e:
        print(e)
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'NoneType' object
# expect: cannot create weak reference to 'float' object
# expect: cannot create weak reference to 'object' object
