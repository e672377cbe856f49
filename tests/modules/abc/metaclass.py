# ABCMeta as a metaclass makes what ABC as a base makes.
from abc import ABC, ABCMeta, abstractmethod


class Shape(metaclass=ABCMeta):
    @abstractmethod
    def area(self):
        "the area"

    def kind(self):
        return __class__.__name__


class Square(Shape):
    def area(self):
        return super().kind()


class Row(list, metaclass=ABCMeta):
    pass


class Counted(Shape, metaclass=ABCMeta):
    made = []

    def __init_subclass__(cls, /, weight=0, **keywords):
        super().__init_subclass__(**keywords)
        cls.made.append((cls.__name__, weight))


class Heavy(Counted, metaclass=ABCMeta, weight=5):
    area = kind = None


for cls in Shape, Counted, Square:
    try:
        print(cls().area())
    except TypeError as e:
        print(e)
Shape.register(int)
print(isinstance(3, Shape), issubclass(bool, Shape), isinstance('', Shape), isinstance(Shape, ABCMeta), isinstance(3, ABCMeta))
print(Row([1]), isinstance(Row(), list), Counted.made, Square.__bases__, Shape.__qualname__)


def collect(name, bases, namespace, **keywords):
    return name, bases, namespace['y'], keywords


class Collected(int, metaclass=collect, first=1, second='b'):
    y = 2


print(Collected)
