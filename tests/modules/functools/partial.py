def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import partial

two = partial(int, base=2)
print(two('101'), two.func, two.args, two.keywords, partial(pow, 2)(5), partial(partial(pow, 2), 3)())  # expect: 5 <class 'int'> () {'base': 2} 32 8
print(partial(print, 'a', sep='-'))  # expect: functools.partial(<built-in function print>, 'a', sep='-')
partial(print, 'a', sep='-')('b', 'c')  # expect: a-b-c
partial(print, 'a', sep='-')('b', sep='+')  # expect: a+b
p = partial(len)
p.note = 'attribute'
print(p.note, callable(p))  # expect: attribute True
fails(lambda: partial())  # expect: TypeError: type 'partial' takes at least one argument
fails(lambda: partial(5))  # expect: TypeError: the first argument must be callable
fails(lambda: partial(len, 1, 2)())  # expect: TypeError: len() takes exactly one argument (2 given)


class C:
    method = partial(print, 'static')


C().method('x')  # expect: static x
