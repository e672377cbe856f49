# __new__ of a subclass
class S(str):
    def __new__(cls, x, y):
        self = super().__new__(cls, x * 2)
        self.y = y
        return self
print((S('ab', 5), S('ab', 5).y, S(y=1, x='é').upper(), len(S('a', 0))))  # expect: ('abab', 5, 'ÉÉ', 2)
try:
    S('a')
except TypeError as e:
    print(e)  # expect: S.__new__() missing 1 required positional argument: 'y'
