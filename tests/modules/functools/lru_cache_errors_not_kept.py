def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import lru_cache

n = 0


@lru_cache
def flaky(x):
    global n
    n += 1
    if n == 1:
        raise ValueError('first time')
    return n


fails(lambda: flaky(0))  # expect: ValueError: first time
print(flaky(0), flaky(0), flaky.cache_info())  # expect: 2 2 CacheInfo(hits=1, misses=2, maxsize=128, currsize=1)
