# Referents and referrers look through storage.
import gc
class Thing:
    pass
t = Thing()
u = Thing()
t.a = u
holder = [u]
print(u in gc.get_referents(t), Thing in gc.get_referents(t))  # expect: True True
print(any(r is holder for r in gc.get_referrers(u)), any(r is t for r in gc.get_referrers(u)))  # expect: True True
print(gc.get_referents([1, "a", (2,)]))                         # expect: ['a', (2,)]
print(gc.get_referents())                                       # expect: []
d = {"k": u}
print(any(r is d for r in gc.get_referrers(u)))                 # expect: True
