# Modules that import each other, and odd arguments of __import__: CPython's words.
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '_circles'))


def show(name, *args, **keywords):
    try:
        print(__import__(name, *args, **keywords).__name__)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__ + ':', str(e).partition(' (/')[0], getattr(e, 'name', None))


show('first')
# expect: ImportError: cannot import name 'name' from partially initialized module 'first' (most likely due to a circular import) first
show('second')
# expect: ImportError: cannot import name 'other' from partially initialized module 'second' (most likely due to a circular import) second
show('asked')  # expect: AttributeError: partially initialized module 'asked' has no attribute 'name' (most likely due to a circular import) name
show('asking')  # expect: asking
show('package')
# expect: ImportError: cannot import name 'value' from partially initialized module 'package.inner' (most likely due to a circular import) package.inner
print([name for name in sys.modules if name in ('first', 'second', 'package')])  # expect: []
show('mutual_1')  # expect: mutual_1
print(sys.modules['mutual_2'].ask(), sys.modules['mutual_1'].known.__name__)  # expect: 5 mutual_2
import mutual_1
try:
    mutual_1.absent
except AttributeError as e:
    print(e)  # expect: module 'mutual_1' has no attribute 'absent'
sys.modules['nothing'] = None
show('nothing')  # expect: ModuleNotFoundError: import of nothing halted; None in sys.modules nothing
show('')  # expect: ValueError: Empty module name None
show(5)  # expect: TypeError: module name must be a string None
show('os', None, None, (), -1)  # expect: ValueError: level must be >= 0 None
show('os', level='a')  # expect: TypeError: 'str' object cannot be interpreted as an integer None
