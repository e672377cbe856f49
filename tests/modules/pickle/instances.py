# torture: gc:50
# Instances of classes: attributes, __getstate__ and __setstate__, __reduce__, __getnewargs__, slots of state, subclasses of built-in classes.
import copy
import copyreg
import pickle
from collections import OrderedDict, namedtuple


class A:
    def __init__(self, x):
        self.x = x


class State(A):
    def __getstate__(self):
        return [self.x]

    def __setstate__(self, state):
        self.x = state[0] + 1


class Reduced(A):
    def __reduce__(self):
        return Reduced, (self.x,), {'more': 5}


class L(list):
    pass


class D(dict):
    pass


class S(set):
    pass


class I(int):
    pass


class T(tuple):
    pass


class New:
    def __new__(cls, a, *, b):
        self = object.__new__(cls)
        self.a, self.b = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.a,), {'b': self.b}

    def __getstate__(self):
        return None


class Failure(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Outer:
    class Inner(A):
        pass


Point = namedtuple('Point', 'x y')


def again(x):
    return pickle.loads(pickle.dumps(x))


a = A([1])
a.me = a
b = again(a)
print(b.x, b.me is b, type(b) is A)  # expect: [1] True True
print(again(State(1)).x, again(Reduced(2)).__dict__)  # expect: 2 {'x': 2, 'more': 5}
l = L([1, 2])
l.name = 'l'
l.append(l)
m = again(l)
print(type(m) is L, m[:2], m[2] is m, m.name)  # expect: True [1, 2] True l
d = D(k=1)
d.extra = d
e = again(d)
print(type(e) is D, e['k'], e.extra is e)  # expect: True 1 True
print(again(S([1, 2])) == {1, 2}, type(again(S())) is S, again(I(7)) + 1, type(again(I(7))) is I, again(T((1, 2))), type(again(T())) is T)
# expect: True True 8 True (1, 2) True
n = again(New(1, b=2))
print(n.a, n.b)  # expect: 1 2
f = again(Failure(3))
print(repr(f), f.code, repr(again(KeyError('k'))), repr(again(OSError(2, 'no'))))  # expect: Failure(3) 3 KeyError('k') FileNotFoundError(2, 'no')
print(type(again(Outer.Inner(1))) is Outer.Inner, again(Outer.Inner) is Outer.Inner, again(again) is again, again(len) is len, again(A.__init__) is A.__init__)
# expect: True True True True True
p = again(Point(1, [2]))
print(p, type(p) is Point, again(OrderedDict(b=1, a=2)), again(...) is ..., again(NotImplemented) is NotImplemented, again(type(None)))
# expect: Point(x=1, y=[2]) True OrderedDict([('b', 1), ('a', 2)]) True True <class 'NoneType'>


# A function that makes data is declared; a class of others is given a reducer.
def half_open(a, b):
    return range(a, b)


class Interval:
    def __init__(self, a, b):
        self.a, self.b = a, b


copyreg.constructor(half_open)
copyreg.pickle(Interval, lambda i: (half_open, (i.a, i.b)))
print(again(Interval(1, 4)), copy.copy(Interval(2, 3)), copy.deepcopy([Interval(5, 6)]))  # expect: range(1, 4) range(2, 3) [range(5, 6)]
print(copy.copy(Reduced(1)).__dict__, copy.deepcopy(State(1)).x, copy.copy(l)[:2], copy.copy(n).b, copy.copy(f).code)  # expect: {'x': 1, 'more': 5} 2 [1, 2] 2 3
for x in (lambda: 1, (i for i in ()), copy, open, A(1).__init__):
    try:
        pickle.dumps(x)
        print('pickled', x)
    except (pickle.PicklingError, TypeError) as error:
        print(type(error).__name__, end=' ')
print()  # expect: PicklingError TypeError TypeError PicklingError TypeError 


def local():
    class Local:
        pass
    return Local()


try:
    pickle.dumps(local())
except AttributeError as error:
    print(error)  # expect: Can't pickle local object 'local.<locals>.Local'
