# The hash of the last tuple is kept; another tuple at its place, or one whose items decide, has its own.
import gc

counts = {}
for i in range(2000):
    key = (i % 7, str(i % 5))
    counts[key] = counts.get(key, 0) + 1
    if i % 500 == 0:
        gc.collect()
print(sorted(counts.items())[:3], len(counts))


class Item:
    asked = 0

    def __hash__(self):
        Item.asked += 1
        return 5

    def __eq__(self, other):
        return isinstance(other, Item)


t = (1, Item())
d = {t: 1}
print(d[t], t in d, d.get(t), Item.asked)
for i in range(3):
    del t
    gc.collect()
    t = (i, 'x')
    print(hash(t) == hash((i, 'x')), hash((i, t)) == hash((i, (i, 'x'))))
try:
    hash((1, []))
except TypeError as e:
    print(e)
