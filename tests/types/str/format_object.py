# __format__ is asked; object takes no spec
class F:
    def __format__(self, spec):
        return f'<{spec}>'
print(repr('{} {:abc}'.format(F(), F())))  # expect: '<> <abc>'
print(repr(format(F(), 'x')))  # expect: '<x>'
try:
    format([], 'x')
except TypeError as e:
    print(e)  # expect: unsupported format string passed to list.__format__
try:
    '{:5}'.format(None)
except TypeError as e:
    print(e)  # expect: unsupported format string passed to NoneType.__format__
try:
    format(object(), 's')
except TypeError as e:
    print(e)  # expect: unsupported format string passed to object.__format__
