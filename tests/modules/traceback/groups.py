# Exception groups as text, nested, chained, wide and deep.
# torture: gc:50
import io, traceback
def show(text): print(text.replace(__file__, 'FILE'))
def f(n):
    try: 1/n
    except ZeroDivisionError as e: return e
def g():
    inner = ExceptionGroup('inner', [KeyError('k'), f(0)])
    inner.add_note('note of\ninner')
    raise ExceptionGroup('outer', [f(0), inner, ValueError('v')])
try: g()
except Exception as e:
    show(''.join(traceback.format_exception(e)))
    print(traceback.format_exception_only(e))
try:
    try: g()
    except ExceptionGroup as e: raise KeyError('from') from e
except KeyError as e:
    out = io.StringIO()
    traceback.print_exception(e, file=out)
    show(out.getvalue())
try:
    raise ExceptionGroup('many', [ValueError(i) for i in range(17)])
except Exception as e: show(''.join(traceback.format_exception(e)))
try:
    try: f(1).x
    except AttributeError: raise ExceptionGroup('ctx', [ValueError(1)])
except Exception as e: show(''.join(traceback.format_exception(e)))
x = ExceptionGroup('deep', [ValueError(1)])
for i in range(12): x = ExceptionGroup(str(i), [x])
show(''.join(traceback.format_exception(x)))
