# A random graph of instances, closures, generators and classes, with weak references and __del__: everything dies in the end.
# torture: gc:100
import gc, weakref, random
random.seed(5)
live = []
refs = []
class N:
    count = 0
    def __init__(self): self.l = []; N.count += 1
    def __del__(self): N.count -= 1
def gen(x):
    y = [x]
    while True:
        z = yield y
        y.append(z)
for step in range(3000):
    n = N()
    for _ in range(random.randrange(4)):
        if live: n.l.append(random.choice(live)); random.choice(live).l.append(n)
    if random.random() < .3:
        g = gen(n); next(g); n.g = g
    if random.random() < .2: n.f = lambda a=n: a
    if random.random() < .1:
        C = type('C', (N,), {'x': n}); n.c = C();
    if random.random() < .2: setattr(n, 'attr%d' % random.randrange(50), n)
    if random.random() < .1: n.d = {n: 1, 'k': [n]}
    refs.append(weakref.ref(n))
    live.append(n)
    if len(live) > 50: live.pop(random.randrange(len(live)))
    if random.random() < .01:
        for v in live: v.l = v.l[-2:]
    if step % 300 == 0:
        gc.collect(); gc.collect()
live.clear(); del n, g, C, v
n = None
gc.collect(); gc.collect(); gc.collect()
print(sum(r() is not None for r in refs), gc.count(N))  # expect: 0 0
