# torture: gc:50
import typing
from typing import *

print(Optional[int], Union[int, str, None], Union[int], Union[int, Union[str, int]])  # expect: typing.Optional[int] typing.Union[int, str, NoneType] <class 'int'> typing.Union[int, str]
print(Dict[str, List[int]], Tuple[int, ...], Callable[[int, str], bool], Callable[..., int], Literal['a', 1])  # expect: typing.Dict[str, typing.List[int]] typing.Tuple[int, ...] typing.Callable[[int, str], bool] typing.Callable[..., int] typing.Literal['a', 1]
print(Annotated[int, 'low'], Annotated[int, 1].__metadata__, Any, ClassVar[int])      # expect: typing.Annotated[int, 'low'] (1,) typing.Any typing.ClassVar[int]
print(get_origin(List[int]), get_args(Optional[int]), get_args(Callable[[int], str]), get_origin(list[int]), get_args(int | str))  # expect: <class 'list'> (<class 'int'>, <class 'NoneType'>) ([<class 'int'>], <class 'str'>) <class 'list'> (<class 'int'>, <class 'str'>)
print(Union[int, str] == Union[str, int] == (int | str), List[int] == List[int], List[int] == List[str], len({List[int], List[int]}))  # expect: True True False 1
print(isinstance([], List), isinstance({}, Mapping), issubclass(int, Hashable), isinstance(3, Sized))  # expect: True True True False
for bad in (lambda: Any(), lambda: List(), lambda: isinstance([], List[int]), lambda: assert_never(3)):
    try:
        bad()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)
# expect: TypeError Any cannot be instantiated
# expect: TypeError Type List cannot be instantiated; use list() instead
# expect: TypeError Subscripted generics cannot be used with class and instance checks
# expect: AssertionError Expected code to be unreachable, but got: 3


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


class Marked(Point):
    pass


p = Point(3)
print(p, p._replace(y=-4).norm(), Point._fields, Point._field_defaults, p == (3, 0), Point.__doc__, Point._make([1, 2]), p._asdict())  # expect: Point(x=3, y=0) 7 ('x', 'y') {'y': 0} True A point. Point(x=1, y=2) {'x': 3, 'y': 0}
print(Marked(1, 2), isinstance(Marked(1), Point), isinstance(p, tuple))               # expect: Marked(x=1, y=2) True True
try:
    class Wrong(NamedTuple):
        x: int = 0
        y: int
except TypeError as e:
    print(e)                                                                          # expect: Non-default namedtuple field y cannot follow default field x


class Film(TypedDict):
    title: str
    year: NotRequired[int]


class Series(Film, total=False):
    seasons: int


f = Series(title='x', seasons=2)
print(f, type(f) is dict, sorted(Series.__required_keys__), sorted(Series.__optional_keys__), is_typeddict(Film), is_typeddict(dict))  # expect: {'title': 'x', 'seasons': 2} True ['title'] ['seasons', 'year'] True False
print(TypedDict('T', {'a': int}).__annotations__, typing.AnyStr)                      # expect: {'a': <class 'int'>} ~AnyStr


@runtime_checkable
class Named(Protocol[TypeVar('T')]):
    def name(self): ...


class Silent(Protocol):
    def name(self): ...


class Cat:
    def name(self):
        return 'cat'


class Kitten(Cat, Silent):
    pass


print(isinstance(Cat(), Named), isinstance(3, Named), issubclass(Cat, Named), Kitten().name(), isinstance(Kitten(), Cat))  # expect: True False True cat True
try:
    isinstance(Cat(), Silent)
except TypeError as e:
    print(e)                                                                          # expect: Instance and class checks can only be used with @runtime_checkable protocols
print(isinstance(3, SupportsIndex), isinstance(3, SupportsBytes), isinstance(b'', SupportsBytes), isinstance('', SupportsAbs), isinstance(2.5, SupportsRound))  # expect: True False True False True
