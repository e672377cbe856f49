from functools import lru_cache


class C:
    def __init__(self, n):
        self.n = n

    @lru_cache
    def m(self, x):
        return self.n * x

    @staticmethod
    @lru_cache
    def s(x):
        return x


a, b = C(2), C(3)
print(a.m(5), b.m(5), a.m(5), C.m.cache_info(), C.s(1), a.s(1), C.s.cache_info().hits)
# expect: 10 15 10 CacheInfo(hits=1, misses=2, maxsize=128, currsize=2) 1 1 1
