# Documentation that methods inherit, attributes as they stand, annotations, signatures of partial, and which parameters may stand together.
# torture: gc:50
import inspect
from functools import partial
from inspect import Parameter, Signature


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', str(e).partition(' at 0x')[0])


class Shape:
    "A shape."
    sides: int
    kind = 'any'

    def area(self): "How much it covers."

    @classmethod
    def named(cls, name): "The shape of this name."

    @property
    def centre(self): "Its middle."


class Square(Shape):
    side: 'float'

    def __init__(self, kind): self.kind = kind
    def area(self): pass

    @classmethod
    def named(cls, name): pass

    @property
    def centre(self): pass


def free(): pass


for x in Square, Square.area, Square('s').area, Square.named, Square.centre, free:
    print(inspect.getdoc(x))

s = Square('own')
for name in 'kind', 'area', 'centre', 'named', 'sides', '__doc__':
    attempt(lambda: type(inspect.getattr_static(s, name)).__name__)
attempt(inspect.getattr_static, Square, 'kind')
attempt(inspect.getattr_static, Square, 'none')
attempt(inspect.getattr_static, Square, 'none', 3)


def half(n: int, by: 'int' = 2) -> 'list': pass


attempt(inspect.get_annotations, half)
attempt(inspect.get_annotations, half, eval_str=True)
attempt(inspect.get_annotations, Shape)
attempt(inspect.get_annotations, Square, eval_str=True)
attempt(inspect.get_annotations, free)
attempt(inspect.get_annotations, 3)


def f(a, b=2, *args, c, d: int = 4, **kw) -> str: pass


for p in (partial(f), partial(f, 1), partial(f, 1, 2, 3), partial(f, b=5), partial(f, a=0), partial(f, 1, c=3, z=4), partial(partial(f, 1), b=7),
          partial(f, 1, a=2), partial(half, 1, 2, 3)):
    attempt(inspect.signature, p)

attempt(Parameter, '1', Parameter.POSITIONAL_ONLY)
attempt(Parameter, 'if', Parameter.KEYWORD_ONLY)
attempt(Parameter, 'if', Parameter.POSITIONAL_ONLY)
attempt(Parameter, 3, Parameter.POSITIONAL_ONLY)
attempt(Parameter, 'a', 7)
attempt(Parameter, 'a', 3)
attempt(Parameter, 'a', Parameter.VAR_KEYWORD, default=3)
one, two = Parameter('a', Parameter.POSITIONAL_OR_KEYWORD, default=1), Parameter('b', Parameter.POSITIONAL_OR_KEYWORD)
attempt(Signature, [one, two])
attempt(Signature, [two, two])
attempt(Signature, [one.replace(kind=Parameter.KEYWORD_ONLY), two])
attempt(Signature, [two, one, one.replace(name='c', kind=Parameter.KEYWORD_ONLY), two.replace(name='d', kind=Parameter.KEYWORD_ONLY)])
print(Parameter.empty, inspect.getfullargspec(half)._replace(annotations=0), isinstance(inspect.getfullargspec(half), tuple))
print(inspect.ismethodwrapper((1).__add__), inspect.isgetsetdescriptor(Exception.args), inspect.ismemberdescriptor(3), inspect.CO_VARARGS)
