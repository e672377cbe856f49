from typing import Any, Callable, Dict, Generic, List, NamedTuple, Optional, TypeVar, Union, cast

T = TypeVar('T')


class Box(Generic[T]):
    def __init__(self, x: T):
        self.x: Optional[int] = x


def f(a: List[int], b: Dict[str, Any] = None) -> Union[int, str]:
    return cast(int, a[0])


print(Box[int](5).x, f([3]), T, List[int], Optional, Callable)  # expect: 5 3 ~T typing.List[int] typing.Optional typing.Callable
P = NamedTuple('P', [('x', int), ('y', str)])
print(P(1, 'a'))  # expect: P(x=1, y='a')
