def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class C:
    x = 1

    def m(self):
        return 'm'


c = C()
print(getattr(c, 'x'), getattr(c, 'nope', 'default'), hasattr(c, 'x'), hasattr(c, 'y'), getattr(c, 'm')())  # expect: 1 default True False m
setattr(c, 'y', 5)
print(c.y, hasattr(c, 'y'))  # expect: 5 True
delattr(c, 'y')
print(hasattr(c, 'y'), getattr(C, 'x'))  # expect: False 1
fails(lambda: getattr(c, 'nope'))  # expect: AttributeError: 'C' object has no attribute 'nope'
fails(lambda: getattr(c, 5))  # expect: TypeError: attribute name must be string, not 'int'
fails(lambda: setattr(c, 5, 1))  # expect: TypeError: attribute name must be string, not 'int'
fails(lambda: delattr(c, 'nope'))  # expect: AttributeError: 'C' object has no attribute 'nope'
fails(lambda: getattr(c))  # expect: TypeError: getattr expected at least 2 arguments, got 1
fails(lambda: hasattr(5, 5))  # expect: TypeError: attribute name must be string, not 'int'
