def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def grow():
    s = {1, 2}
    for x in s:
        s.add(x + 10)


def shrink():
    s = {1, 2, 3}
    for x in s:
        s.discard(3)


fails(grow)  # expect: RuntimeError: Set changed size during iteration
fails(shrink)  # expect: RuntimeError: Set changed size during iteration
