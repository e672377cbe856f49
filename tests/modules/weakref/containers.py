# The weak containers of Python.
import gc
import weakref
class Thing:
    def __init__(self, n):
        self.n = n
    def method(self):
        return self.n
a, b = Thing(1), Thing(2)
values = weakref.WeakValueDictionary(a=a)
values["b"] = b
keys = weakref.WeakKeyDictionary({a: "one"})
keys[b] = "two"
things = weakref.WeakSet([a, b])
method = weakref.WeakMethod(a.method)
final = weakref.finalize(a, print, "gone")
stand_in = weakref.proxy(b)
print(len(values), len(keys), len(things), method()(), final.alive, stand_in.n)  # expect: 2 2 2 1 True 2
print(sorted(values), values["a"] is a, keys[a], a in things, values.get("c", 0))  # expect: ['a', 'b'] True one True 0
del a
gc.collect()                             # expect: gone
print(sorted(values), list(keys.values()), len(things), method(), final.alive)  # expect: ['b'] ['two'] 1 None False
try:
    values["a"]
except KeyError as e:
    print("no", e)                       # expect: no 'a'
del b
gc.collect()
print(len(values), len(keys), len(things))  # expect: 0 0 0
try:
    stand_in.n
except ReferenceError as e:
    print(e)                             # expect: weakly-referenced object no longer exists
