# What a TracebackException keeps: text only, with causes, contexts and members; and how stacks that repeat themselves are shown.
# torture: gc:50
import builtins, io, os, sys, traceback

folder = os.path.dirname(__file__)


def print(*values, end='\n'):
    text = ' '.join(map(str, values))
    builtins.print(text.replace(folder + os.sep, '') if folder else text, end=end)


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


def caught(f):
    try:
        f()
    except BaseException as e:
        return e


def from_context():
    try:
        [][1]
    except IndexError:
        {}['key']


def from_cause():
    try:
        int('x')
    except ValueError as e:
        raise TypeError('converted') from e


def grouped():
    raise ExceptionGroup('several', [ValueError(1), caught(from_cause), ExceptionGroup('inner', [KeyError('k')])])


for f in from_context, from_cause, grouped:
    kept = traceback.TracebackException.from_exception(caught(f))
    print(str(kept), kept.exc_type.__name__, len(kept.stack), kept.stack[-1].name, kept.__suppress_context__)
    print([k and str(k) for k in (kept.__cause__, kept.__context__)], kept.exceptions and [str(k) for k in kept.exceptions])
    print(kept == traceback.TracebackException.from_exception(caught(f)), kept == 3, list(kept.format_exception_only()))
    print(''.join(kept.format()))
    print(len(list(kept.format(chain=False))) < len(list(kept.format())), end='\n\n')
out = io.StringIO()
kept.print(file=out)
print(out.getvalue() == ''.join(kept.format()))
small = traceback.TracebackException.from_exception(caught(grouped), max_group_width=1, max_group_depth=0)
print(''.join(list(small.format())[-8:]))

e = caught(from_cause)
e.add_note('first\nsecond')
attempt(traceback.format_exception, e, limit=0)
attempt(traceback.format_exception, type(e), e, None)
attempt(traceback.format_exception, ValueError, ValueError('without'), None, chain=False)
attempt(traceback.format_exception, ValueError, e)
attempt(traceback.print_exception, 3)
attempt(traceback.format_exception_only, None)
for args in [('m', ('f.py', 1, 2, 'abc\n'))], [('m', ('f.py', 1, 5, '  abcd = 3\n', 1, 7))], [('m', (None, 2, None, ' x'))], [('m', ('f.py', None, 1, 'x'))], [()]:
    attempt(traceback.format_exception_only, SyntaxError(*args[0]))


def deep(n):
    if n == 0:
        raise RuntimeError('deep')
    deep(n - 1)


lines = traceback.format_exception(caught(lambda: deep(9)))
print(sum('in deep' in line for line in lines), lines[-3:])
frame = traceback.FrameSummary('no such file', 7, 'f', line='  x = 1')
print(frame.line, frame.locals, traceback.FrameSummary('no such file', 7, 'f') == ('no such file', 7, 'f', ''), frame[:2])
print(traceback.FrameSummary('no such file', None, 'f').line, traceback.StackSummary.from_list([frame] * 5).format())
print(traceback.FrameSummary('f', 1, 'g', line='x', locals={'b': [1], 'a': 'q'}).locals, traceback.StackSummary().format_frame_summary(frame))
print([entry.name for entry in traceback.StackSummary.extract(traceback.walk_stack(sys._getframe()), limit=1)], len(traceback.__all__))
