# What partial, operator's getters, random generators and tee's readers are made of: copies and pickles go on where they stood.
# torture: gc:50
import copy, itertools, operator, pickle, random
from functools import cache, cached_property, lru_cache, partial, partialmethod, singledispatch


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


def made_again(x):
    return [copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x))]


for getter in operator.itemgetter(1), operator.itemgetter(0, -1), operator.attrgetter('real', 'imag.real'), operator.methodcaller('f'), \
        operator.methodcaller('split', 'b', maxsplit=1), operator.methodcaller('encode', encoding='ascii'):
    print(getter.__reduce__(), made_again(getter))
print([f('abcbd') for f in made_again(operator.methodcaller('split', 'b', maxsplit=1))])

p = partial(int, base=2)
p.note = [1]
print(p.__reduce__(), [(q('101'), q.note, q.note is p.note) for q in made_again(p)])
attempt(p.__setstate__, (int, (), {}))
attempt(p.__setstate__, (3, (), {}, None))
attempt(p.__setstate__, (max, (1, 2), None, None))
print(p(), p.func, p.args, p.keywords)

r = random.Random(5)
r.gauss(0, 1)
print(r.__reduce__()[:2], len({(q.gauss(0, 1), q.random()) for q in [r, *made_again(r)]}))
print(not hasattr(random, '__reduce__'))

a, b = itertools.tee([1, 2, 3, 4])
next(a)
print(next(a), [list(x) for x in made_again(a)], next(b))
c, d = copy.deepcopy((a, b))
print(next(c), list(d), list(c), list(a), list(b))
first, second = itertools.tee('xyz')
next(first)
third, fourth = itertools.tee(first)
print(third is first, list(fourth), list(second), list(third))
print(*[len(itertools.tee('ab', n)) for n in range(3)], itertools.tee(3, 0))
link = first.__reduce__()[2][0]
print(type(link), first.__reduce__()[:2])
attempt(first.__setstate__, (3, 0))
attempt(first.__setstate__, 3)
attempt(first.__setstate__, (link, 'x'))
attempt(type(link), iter('ab'), (), None)

attempt(cache, 3)
print(lru_cache(maxsize=-1)(len).cache_parameters())


@singledispatch
def kind(x):
    return 'any'


@kind.register
def _(x: int | None):
    return 'int or None'


@kind.register(list | tuple)
def _(x):
    return 'sequence'


print(kind(1), kind(None), kind([]), kind(()), kind(''), len(kind.registry), type(kind.registry))
attempt(kind.register, 3)
attempt(kind.register, 3, len)


def wrong(x: 3): pass


def half(x: int | list[int]): pass


attempt(kind.register, wrong)
attempt(kind.register, half)


class Slotted:
    __slots__ = ()
    computed = 0

    @cached_property
    def parts(self):
        raise NotImplementedError('not asked')

    method = partialmethod(print, 1, sep='-')


attempt(lambda: Slotted().parts)
print(Slotted.__dict__['method'], repr(partialmethod(len)))
