def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import total_ordering


@total_ordering
class A:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


@total_ordering
class B:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __ge__(self, o):
        return self.v >= o.v


for T in (A, B):
    print([(T(1) < T(2), T(1) <= T(1), T(1) > T(2), T(2) >= T(3)), (T(2) < T(1), T(2) <= T(1), T(2) > T(1), T(2) >= T(2))])
# expect: [(True, True, False, False), (False, False, True, True)]
# expect: [(True, True, False, False), (False, False, True, True)]


def none():
    @total_ordering
    class C:
        pass


fails(none)  # expect: ValueError: must define at least one ordering operation: < > <= >=
