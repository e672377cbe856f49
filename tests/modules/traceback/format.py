import traceback


def show():
    for line in traceback.format_exc().split('\n'):
        print('  File' + line[line.index(', line'):] if line.startswith('  File') else line)


def divide(x):
    return 1/x


def index(d):
    return d['a']['b'] + len(
        d)


def chain():
    try:
        divide(0)
    except ZeroDivisionError as e:
        raise ValueError('bad') from e


def during():
    try:
        divide(0)
    except ZeroDivisionError:
        raise KeyError('while handling')


def hidden():
    try:
        divide(0)
    except ZeroDivisionError:
        raise KeyError('alone') from None


for f in (lambda: divide(0), lambda: index({}), lambda: index({'a': {}}), chain, during, hidden, lambda: [1, 2][5], lambda: undefined):
    try:
        f()
    except Exception:
        show()
try:
    int('x')
except ValueError as e:
    print(traceback.format_exception_only(e), len(traceback.extract_tb(e.__traceback__)), traceback.extract_tb(e.__traceback__)[0].lineno)
    print(traceback.extract_tb(e.__traceback__)[0].name, traceback.extract_tb(e.__traceback__)[0].line, len(traceback.format_tb(e.__traceback__)))
