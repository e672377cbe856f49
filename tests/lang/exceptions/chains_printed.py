# The traceback module words chains as the interpreter does.
import traceback

def show():
    print(''.join(line for line in traceback.format_exception_only(*exc())))

def exc():
    import sys
    return sys.exc_info()[:2]

try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('bad') from e
except ValueError as e:
    show()
    print(repr(e.__cause__), e.__suppress_context__, e.__context__ is e.__cause__)

try:
    try:
        {}['k']
    except KeyError:
        raise ValueError('hidden') from None
except ValueError as e:
    print(e.__cause__, e.__suppress_context__, repr(e.__context__))

# raise from with a class, and with nonsense.
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__))
for cause in (5, 'x', object()):
    try:
        raise ValueError from cause
    except TypeError as e:
        print(e)

# Raising what is no exception.
for v in (5, 'text', None, object, int):
    try:
        raise v
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)

# A class whose constructor needs arguments, or returns something else.
class Needs(Exception):
    def __init__(self, a):
        self.a = a

try:
    raise Needs
except TypeError as e:
    print(e)

# The context is not made circular.
e1, e2 = ValueError(1), ValueError(2)
try:
    try:
        raise e1
    except ValueError:
        raise e2
except ValueError:
    try:
        raise e1
    except ValueError:
        print(repr(e1.__context__), repr(e2.__context__))

# with_traceback, add_note.
e = ValueError('n')
print(e.with_traceback(None) is e)
e.add_note('first')
e.add_note('second')
print(e.__notes__)
for bad in (5, None):
    try:
        e.add_note(bad)
    except TypeError as t:
        print(t)
print(''.join(traceback.format_exception_only(e)), end='')
