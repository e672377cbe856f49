import sys
import warnings

def shown(function, *args, **keywords):
    with warnings.catch_warnings(record=True) as found:
        function(*args, **keywords)
    return [(w.category.__name__, str(w.message), w.lineno) for w in found]

def twice():
    for _ in range(2): warnings.warn('twice')

def both():
    warnings.warn('one'); warnings.warn('one', FutureWarning)
    warnings.warn('one')

def deprecated(): warnings.warn('old', DeprecationWarning)
def pending(): warnings.warn('old', PendingDeprecationWarning)
def outer(level=2): warnings.warn('outer', stacklevel=level)
def always():
    warnings.simplefilter('always')
    twice()
def once():
    warnings.simplefilter('once')
    both()
def module():
    warnings.simplefilter('module')
    both()
def matched():
    warnings.filterwarnings('ignore', 'tw')
    twice()
    both()
def appended():
    warnings.filterwarnings('ignore', append=True)
    warnings.warn('appended')
    deprecated()

print(shown(twice))               # expect: [('UserWarning', 'twice', 10)]
print(shown(both))                # expect: [('UserWarning', 'one', 13), ('FutureWarning', 'one', 13), ('UserWarning', 'one', 14)]
print(shown(deprecated))          # expect: [('DeprecationWarning', 'old', 16)]
print(shown(pending))             # expect: []
print(shown(outer))               # expect: [('UserWarning', 'outer', 6)]
print(shown(outer, 0))            # expect: [('UserWarning', 'outer', 18)]
print(shown(outer, 99))           # expect: [('UserWarning', 'outer', 1)]
print(len(shown(always)))         # expect: 2
print(shown(once))                # expect: [('UserWarning', 'one', 13), ('FutureWarning', 'one', 13)]
print(shown(module))              # expect: [('UserWarning', 'one', 13), ('FutureWarning', 'one', 13)]
print(shown(matched))             # expect: [('UserWarning', 'one', 13), ('FutureWarning', 'one', 13), ('UserWarning', 'one', 14)]
print(shown(appended))            # expect: [('DeprecationWarning', 'old', 16)]
print(shown(warnings.warn, FutureWarning('an instance')))   # expect: [('FutureWarning', 'an instance', 6)]

# What was shown is noted in the module, for as long as the filters stay the same.
twice_there = [shown(twice), shown(twice)]
print(len(twice_there[1]))        # expect: 1
print('version' in __warningregistry__)   # expect: True

for wrong in ('x', int, 3):
    try: warnings.warn('m', wrong)
    except TypeError as e: print(e)
# output:
# | category must be a Warning subclass, not 'str'
# | category must be a Warning subclass, not 'type'
# | category must be a Warning subclass, not 'int'

for bad in (lambda: warnings.simplefilter('never'), lambda: warnings.filterwarnings('error', lineno=-1), lambda: warnings.filterwarnings('error', 3),
            lambda: warnings.filterwarnings('error', category=int)):
    try: bad()
    except AssertionError as e: print(e)
# output:
# | invalid action: 'never'
# | lineno must be an int >= 0
# | message must be a string
# | category must be a Warning subclass

with warnings.catch_warnings():
    warnings.simplefilter('error', UserWarning)
    try: warnings.warn('thrown')
    except UserWarning as e: print(repr(e))   # expect: UserWarning('thrown')

context = warnings.catch_warnings(record=True)
print(context)                    # expect: catch_warnings(record=True)
with context as found:
    warnings.warn('x')
    print(len(found), found[0].message, found[0].filename.endswith('filters.py'), found[0].source)   # expect: 1 x True None
    try: context.__enter__()
    except RuntimeError as e: print(e)        # expect: Cannot enter catch_warnings(record=True) twice
with warnings.catch_warnings(action='ignore'): twice()
try: warnings.catch_warnings().__exit__()
except RuntimeError as e: print(e)            # expect: Cannot exit catch_warnings() without entering first

# The program may put its own function in the place of showwarning.
def mine(message, category, filename, lineno, file=None, line=None): print('mine:', category.__name__, message, lineno)
with warnings.catch_warnings():
    warnings.showwarning = mine
    twice()                       # expect: mine: UserWarning twice 10
warnings.showwarning(UserWarning('m'), UserWarning, 'f.py', 7, sys.stdout, ' a = 1 ')
# output:
# | f.py:7: UserWarning: m
# |   a = 1
print(repr(warnings.formatwarning('m', UserWarning, 'nowhere.py', 7)))   # expect: 'nowhere.py:7: UserWarning: m\n'

# Filters see what the compiler warns of.
def compiled(text, mode='exec'):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        compile(text, 'text', mode)
    return [(w.category.__name__, str(w.message), w.filename, w.lineno) for w in found]
print(compiled("\n'\\d' '\\q'"))     # expect: [('DeprecationWarning', "invalid escape sequence '\\d'", 'text', 2), ('DeprecationWarning', "invalid escape sequence '\\q'", 'text', 2)]
print(compiled("b'\\d\\q'"))         # expect: [('DeprecationWarning', "invalid escape sequence '\\d'", 'text', 1)]
print(compiled("r'\\d' '\\\\d'"))    # expect: []
print(compiled('x is 1\n1()'))       # expect: [('SyntaxWarning', '"is" with a literal. Did you mean "=="?', 'text', 1), ('SyntaxWarning', "'int' object is not callable; perhaps you missed a comma?", 'text', 2)]
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for text in ('a = "\\d"', 'a = 0\nb = a is 5'):
        try: compile(text, 'text', 'exec')
        except SyntaxError as e: print(e.msg, e.lineno)
# output:
# | invalid escape sequence '\d' 1
# | "is" with a literal. Did you mean "=="? 2
