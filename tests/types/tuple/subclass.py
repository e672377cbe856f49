class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


p = Point(3, 4)
print(p, p.x, p == (3, 4), len(p), type(p).__name__, type(p[:]).__name__, type(p + (1,)).__name__)  # expect: (3, 4) 3 True 2 Point tuple tuple
p.tag = 'attr'
print(p.tag, hash(p) == hash((3, 4)))  # expect: attr True


class Pair(tuple):
    pass


print(Pair('ab'), Pair([1, 2])[1], Pair() == ())  # expect: ('a', 'b') 2 True
