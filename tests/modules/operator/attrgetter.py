def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from operator import attrgetter


class P:
    def __init__(self, x, child=None):
        self.x = x
        self.child = child


p = P(1, P(2, P(3)))
print(attrgetter('x')(p), attrgetter('child.x')(p), attrgetter('child.child.x', 'x')(p), attrgetter('real', 'imag')(5), attrgetter('a.b', 'c'))
# expect: 1 2 (3, 1) (5, 0) operator.attrgetter('a.b', 'c')
fails(lambda: attrgetter('nope')(p))  # expect: AttributeError: 'P' object has no attribute 'nope'
fails(lambda: attrgetter('child.child.child.x')(p))  # expect: AttributeError: 'NoneType' object has no attribute 'x'
fails(lambda: attrgetter(5))  # expect: TypeError: attribute name must be a string
fails(lambda: attrgetter())  # expect: TypeError: attrgetter expected 1 argument, got 0
