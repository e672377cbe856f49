def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(repr('a\n'), ascii('é€😀'), ascii([1, 'ü']), repr(None), format(3.14159, '.2f'), format(255, '#x'), format('a', '>4'), format([1]), format(5))
# expect: 'a\n' '\xe9\u20ac\U0001f600' [1, '\xfc'] None 3.14 0xff    a [1] 5


class R:
    def __repr__(self):
        return 'R()'


class Bad:
    def __repr__(self):
        return 5


class F:
    def __format__(self, spec):
        return 'F:' + spec


print(repr(R()), str(R()), [R()], format(F(), 'spec'), f'{F():x}', format(R()))  # expect: R() R() [R()] F:spec F:x R()
fails(lambda: repr(Bad()))  # expect: TypeError: __repr__ returned non-string (type int)
fails(lambda: format(1, 5))  # expect: TypeError: format() argument 2 must be str, not int
fails(lambda: format([], 'd'))  # expect: TypeError: unsupported format string passed to list.__format__
