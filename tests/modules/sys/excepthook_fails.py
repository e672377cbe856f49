# When the program's hook fails, both exceptions are shown.
# torture: gc:50
import sys


def shown(*arguments):
    raise KeyError('in the hook')


sys.excepthook = shown
[][1]
# expect-stderr: Error in sys.excepthook:
# expect-stderr: KeyError: 'in the hook'
# expect-stderr: Original exception was:
# expect-stderr: IndexError: list index out of range
# status: 1
