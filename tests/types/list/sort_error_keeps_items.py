def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Odd:
    def __lt__(self, other):
        raise ValueError('no order')


a = [Odd() for _ in range(5)]
before = list(a)
fails(lambda: a.sort())  # expect: ValueError: no order
print(len(a), set(map(id, a)) == set(map(id, before)))  # expect: 5 True
