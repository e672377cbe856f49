# What every class and instance has cannot be deleted.
class Point:
    "a point"


def tries(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)


for thing in Point(), Point().__init__, [], tries, Point:
    tries(lambda: delattr(thing, '__class__'))
for name in '__name__', '__qualname__', '__module__', '__doc__':
    tries(lambda: delattr(Point, name))
    tries(lambda: setattr(Point, name, 5 if name not in ('__module__', '__doc__') else 'new'))
print(Point.__name__, Point.__doc__, Point.__module__)
