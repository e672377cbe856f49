# One key object asked for again and again while its dict, and others, change between.
import gc


def word(n): return 'word %d' % n


for key in (word(7), (1, word(2))):
    d, other = {}, {}
    print(key in d, d.get(key), end=' ')
    d[key] = 1
    other[key] = 'other'
    print(key in d, d[key], other[key], d[key], end=' ')
    d[key] += 1
    d['more'] = 0
    print(d[key], d.pop(key), key in d, d.get(key, 'gone'), end=' ')
    d[key] = 3
    copied = dict(d)
    copied[key] = 4
    print(d[key], copied[key], list(d), end=' ')
    for i in range(40): d[i] = i
    del d['more']
    print(d[key], end=' ')
    d.clear()
    print(key in d, other[key])
    # expect: False None True 1 other 1 2 2 False gone 3 4 ['more', 'word 7'] 3 False other
    # expect: False None True 1 other 1 2 2 False gone 3 4 ['more', (1, 'word 2')] 3 False other


def ask(d, n):  # keys that die, and whose places others take
    found = 0
    for i in range(n):
        key = word(i % 5)
        if key in d: found += d[key]
        key = (i % 3, word(i % 2))
        if key in d: found += d[key]
        if i % 10 == 0: gc.collect()
    return found


print(ask({word(1): 1, word(3): 10, (0, word(1)): 100, (2, word(0)): 1000}, 60))  # expect: 11132
