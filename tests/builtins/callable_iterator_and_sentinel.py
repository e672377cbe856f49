def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Calls:
    def __init__(self):
        self.n = 0

    def __call__(self):
        self.n += 1
        return self.n


print(list(iter(Calls(), 4)))  # expect: [1, 2, 3]
it = iter(Calls(), 2)
print(next(it), next(it, 'end'), next(it, 'still'))  # expect: 1 end still


def boom():
    raise ValueError('in callable')


fails(lambda: next(iter(boom, 1)))  # expect: ValueError: in callable
