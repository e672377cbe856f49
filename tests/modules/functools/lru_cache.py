def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import cache, lru_cache

calls = []


@lru_cache(maxsize=2)
def f(x, y=0):
    """Documented."""
    calls.append((x, y))
    return x + y


print(f(1), f(1), f(2), f(1), f(3), f(2), f(1, y=1), f(1, 1), calls)  # expect: 1 1 2 1 3 2 2 2 [(1, 0), (2, 0), (3, 0), (2, 0), (1, 1), (1, 1)]
print(f.cache_info(), f.__name__, f.__doc__, f.cache_parameters())
# expect: CacheInfo(hits=2, misses=6, maxsize=2, currsize=2) f Documented. {'maxsize': 2, 'typed': False}
f.cache_clear()
print(f.cache_info(), f.__wrapped__(5))  # expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 5
fails(lambda: f([]))  # expect: TypeError: unhashable type: 'list'


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())  # expect: 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)


@lru_cache(maxsize=None, typed=True)
def g(*args, **kw):
    return len(args) + len(kw)


g(1), g(1.0), g(a=1), g(a=1), g(1, a=1)
print(g.cache_info())  # expect: CacheInfo(hits=1, misses=4, maxsize=None, currsize=4)


@lru_cache(maxsize=0)
def h(x):
    return x


h(1), h(1)
print(h.cache_info())  # expect: CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
fails(lambda: lru_cache('x'))  # expect: TypeError: Expected first argument to be an integer, a callable, or None
