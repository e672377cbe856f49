def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from contextlib import contextmanager


@contextmanager
def tag(name):
    print('open', name)
    try:
        yield name.upper()
    except KeyError as e:
        print('handled', e)
    finally:
        print('close', name)


with tag('a') as t:
    print('inside', t)
# expect: open a
# expect: inside A
# expect: close a
with tag('b'):
    raise KeyError('swallowed')
# expect: open b
# expect: handled 'swallowed'
# expect: close b


def escaping():
    with tag('c'):
        raise ValueError('escapes')


fails(escaping)
# expect: open c
# expect: close c
# expect: ValueError: escapes


@tag('decorated')
def f():
    print('in f')


f()
# expect: open decorated
# expect: in f
# expect: close decorated
print(tag.__name__)  # expect: tag


@contextmanager
def empty():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


def use(manager):
    with manager():
        pass


fails(lambda: use(empty))  # expect: RuntimeError: generator didn't yield
fails(lambda: use(twice))  # expect: RuntimeError: generator didn't stop
