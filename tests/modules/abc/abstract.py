def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        """the area"""

    @property
    @abstractmethod
    def name(self):
        pass

    def describe(self):
        return f'{self.name}: {self.area()}'


class Square(Shape):
    name = 'square'

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Half(Shape):
    name = 'half'


print(Square(3).describe(), isinstance(Square(1), Shape), issubclass(Square, Shape))  # expect: square: 9 True True
fails(lambda: Shape())  # expect: TypeError: Can't instantiate abstract class Shape with abstract methods area, name
fails(lambda: Half())  # expect: TypeError: Can't instantiate abstract class Half with abstract method area


@Shape.register
class Other:
    pass


print(isinstance(Other(), Shape), issubclass(Other, Shape), issubclass(int, Shape))  # expect: True True False
