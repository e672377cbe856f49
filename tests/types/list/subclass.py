class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __repr__(self):
        return 'Stack' + super().__repr__()


s = Stack([1]).push(2)
print(s, len(s), s[0], s == [1, 2], isinstance(s, list))  # expect: Stack[1, 2] 2 1 True True
print(type(s + [3]).__name__, type(s[:1]).__name__, type(s * 2).__name__, type(s.copy()).__name__)  # expect: list list list list
s.name = 'attribute'
print(s.name, sorted(s, reverse=True))  # expect: attribute [2, 1]


class Sized(list):
    def __init__(self, n, fill=0):
        super().__init__([fill] * n)
        self.n = n


print(Sized(3), Sized(2, fill='x').n)  # expect: [0, 0, 0] 2
