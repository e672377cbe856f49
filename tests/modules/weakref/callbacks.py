# Callbacks run after the collection, in the order in which the references were made.
import gc
import weakref
class Thing:
    pass
log = []
a, b = Thing(), Thing()
refs = [weakref.ref(v, lambda w, i=i: log.append((i, w()))) for i, v in enumerate([b, a, b])]
del a, b
gc.collect()
print(log)                               # expect: [(0, None), (1, None), (2, None)]
gc.collect()
print(len(log))                          # expect: 3
t = Thing()
weakref.ref(t, lambda w: log.append("the reference died first"))
del t
gc.collect()
print(len(log))                          # expect: 3
