# A program may show uncaught exceptions in its own way.
import io, sys

print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)  # expect: True True
sys.displayhook(None)
sys.displayhook(3)  # expect: 3
sys.stderr = io.StringIO()
sys.excepthook(ValueError, ValueError('x'), None)
text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print(repr(text))  # expect: 'ValueError: x\n'
for wrong in (int, 3, None), ():
    try:
        sys.excepthook(*wrong)
    except TypeError as e:
        print(e)
# expect: print_exception(): Exception expected for value, int found
# expect: excepthook expected 3 arguments, got 0


def shown(cls, value, traceback):
    print('shown:', cls.__name__, value, traceback.tb_frame.f_code.co_name, traceback.tb_lineno)


sys.excepthook = shown
[][1]
# expect: shown: IndexError list index out of range <module> 25
# status: 1
