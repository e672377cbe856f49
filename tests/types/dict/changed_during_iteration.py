def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def grow():
    d = {1: 1, 2: 2}
    for k in d:
        d[k + 10] = 1


def shrink():
    d = {1: 1, 2: 2}
    for k in d.items():
        del d[1]


def swap():
    d = {1: 1}
    for k in d:
        del d[1]
        d[5] = 1


fails(grow)  # expect: RuntimeError: dictionary changed size during iteration
fails(shrink)  # expect: RuntimeError: dictionary changed size during iteration
fails(swap)  # expect: RuntimeError: dictionary keys changed during iteration
d = {1: 1, 2: 2}
for k in d:
    d[k] += 1
print(d)  # expect: {1: 2, 2: 3}
it = iter({1: 2})
print(next(it), next(it, 'end'))  # expect: 1 end
