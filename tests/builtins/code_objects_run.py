# eval and exec run code objects of functions as functions without arguments, and refuse those that need more.
def fails(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


def outer(n):
    def inner():
        nonlocal n
        n += 1
        print('inner', n)
        return n

    return inner


inner = outer(40)
fails(eval, inner.__code__)
fails(exec, inner.__code__)
fails(exec, inner.__code__, closure=())
fails(exec, inner.__code__, closure=[inner.__closure__[0]])
fails(exec, inner.__code__, closure=inner.__closure__)
fails(inner)
fails(exec, 'pass', closure=inner.__closure__)
fails(exec, compile('print(7)', 'f', 'exec'), closure=inner.__closure__)
fails(exec, compile('print(7)', 'f', 'exec'), closure=None)


def add(a, b=1):
    return a + b


def pair():
    yield 1
    yield name


fails(eval, add.__code__)
fails(eval, (lambda: name).__code__, {'name': 'here'})
print(list(eval(pair.__code__, {'name': 2})))
