# Whatever is closed or thrown into hands it on to its delegate.


class Iterator:
    def __init__(self, fails): self.fails = fails
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self):
        print('closed', end=' ')
        if self.fails: raise KeyError('in close')


def delegating(fails):
    try:
        yield from Iterator(fails)
    except BaseException as e:
        print(repr(e), repr(e.__context__), end=' ')
        raise


def last_words(f, *args):
    try:
        f(*args)
        print('quiet')
    except BaseException as e:
        print(repr(e))


for fails in False, True:
    for name, *args in ('throw', GeneratorExit('x')), ('close',), ('throw', KeyError('x')), ('send', 5):
        g = delegating(fails)
        next(g)
        last_words(getattr(g, name), *args)
