# torture: gc:20000
# Chains of exceptions of any length: made, walked, told, dropped. What is expected is what CPython prints.
import traceback


def chain(n, link):
    last = None
    for i in range(n):
        e = ValueError(i)
        setattr(e, link, last)
        last = e
    return last


def length(e):
    n = 0
    while e is not None:
        n += 1
        e = e.__context__
    return n


print(chain(100000, '__cause__'), length(chain(100000, '__context__')))  # expect: 99999 100000

# Each exception is raised while the one before is handled: no walk of the chain at each.
last = None
for i in range(20000):
    try:
        try:
            if last:
                raise last
        finally:
            raise KeyError(i)
    except KeyError as e:
        last = e
print(length(last))  # expect: 20000

lines = traceback.format_exception(chain(20000, '__context__'))
print(len(lines), lines[0], lines[-1], end='')
# expect: 39999 ValueError: 0
# expect:  ValueError: 19999
lines = traceback.format_exception(chain(3, '__cause__'))
print(''.join(lines), end='')
# output:
# | ValueError: 0
# |
# | The above exception was the direct cause of the following exception:
# |
# | ValueError: 1
# |
# | The above exception was the direct cause of the following exception:
# |
# | ValueError: 2

# Chains that run into themselves
a, b = ValueError('a'), ValueError('b')
a.__context__, b.__context__ = b, a
print(''.join(traceback.format_exception(a)), end='')
# output:
# | ValueError: b
# |
# | During handling of the above exception, another exception occurred:
# |
# | ValueError: a
try:
    raise a
except ValueError:
    try:
        raise KeyError('c')
    except KeyError as e:
        print(repr(e.__context__), repr(e.__context__.__context__), e.__context__.__context__.__context__ is a)  # expect: ValueError('a') ValueError('b') True
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as e:
    print(e is b, b.__context__ is a, a.__context__)  # expect: True True None
a.__cause__ = a
print(traceback.format_exception(a)[-1], len(traceback.format_exception(a)))
# output:
# | ValueError: a
# |  4
