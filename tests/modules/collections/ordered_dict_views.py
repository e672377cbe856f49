# The views of an OrderedDict have names of their own, its iterators notice any change, and copies are made by the class.
# torture: gc:50
import copy, pickle
from collections import OrderedDict


class Registry(OrderedDict):
    pass


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = OrderedDict(a=1, b=2, c=3)
print(d.keys(), d.values(), d.items(), Registry(x=0).keys())
print(*[type(x).__name__ for x in (d.keys(), iter(d), iter(d.values()), reversed(d), reversed(d.items()))])
print(type(d.keys()).__mro__)
print(d.keys() & {'a'}, d.keys() == {'a', 'b', 'c'}, d.items() >= {('a', 1)}, dict(b=1).keys() - d.keys(), d.keys().isdisjoint('xy'))
print(list(reversed(d)), list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))


def looping(change, *keys):
    d = OrderedDict.fromkeys(keys)
    for k in d:
        change(d, k)
    return d


attempt(looping, lambda d, k: d.setdefault(k + k), 'a', 'b')
attempt(looping, lambda d, k: d.pop(k), 'a', 'b')
attempt(looping, lambda d, k: d.move_to_end(k), 'a', 'b')
attempt(looping, lambda d, k: d.__setitem__(k, k), 'a', 'b')
attempt(looping, lambda d, k: d.pop(k), 'a')  # behind the last entry nobody looks
it = iter(d)
next(it)
print(list(copy.copy(it)), list(it), list(it))

attempt(OrderedDict.fromkeys)
attempt(OrderedDict.fromkeys, 'ab', value=3)
attempt(Registry.fromkeys, 'ab')
attempt(d.pop)
attempt(d.pop, 'z', default=4)
attempt(d.pop, key='z')
attempt(d.setdefault)
attempt(d.setdefault, key='e', default=5)
attempt(d.clear, 1)

r = Registry(p=[1])
r.note = 'kept'
for c in copy.copy(r), copy.deepcopy(r), pickle.loads(pickle.dumps(r)):
    print(c, c.note, c['p'] is r['p'], c == r)
print(r.copy(), {'q': 2} | r, r | {'q': 2}, r.__reduce__()[:4])
r.clear()
print(r, len(r.keys()))
