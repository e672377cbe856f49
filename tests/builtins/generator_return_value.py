def g():
    yield 1
    return 'result'


print(list(g()), tuple(g()), sum(g()), [*g()], sorted(g()), max(g()), dict.fromkeys(g()), list(map(str, g())), list(zip(g(), g())))
# expect: [1] (1,) 1 [1] [1] 1 {1: None} ['1'] [(1, 1)]
i = g()
next(i)
try:
    next(i)
except StopIteration as e:
    print('value', e.value)  # expect: value result
print(next(i, 'again'))  # expect: again
