def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Count(3)), sum(Count(4)), sorted(Count(3)), max(Count(5)), tuple(Count(2)), set(Count(2)), [*Count(2)])
# expect: [2, 1, 0] 6 [0, 1, 2] 4 (1, 0) {0, 1} [1, 0]
a, b = Count(2)
print(a, b, 1 in Count(3), dict(zip(Count(2), 'ab')), ''.join(map(str, Count(3))))  # expect: 1 0 True {1: 'a', 0: 'b'} 210
fails(lambda: next(Count(0)))
# expect: StopIteration: 
print(next(Count(0), 'none'))  # expect: none
