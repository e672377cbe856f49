def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from contextlib import ExitStack, contextmanager


@contextmanager
def cm(n):
    print('enter', n)
    yield n
    print('exit', n)


with ExitStack() as stack:
    values = [stack.enter_context(cm(i)) for i in range(2)]
    stack.callback(print, 'callback', sep='')
    print(values)
# expect: enter 0
# expect: enter 1
# expect: [0, 1]
# expect: callback
# expect: exit 1
# expect: exit 0


def fail():
    with ExitStack() as stack:
        stack.callback(print, 'runs anyway')
        raise ValueError('body')


fails(fail)
# expect: runs anyway
# expect: ValueError: body


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


with ExitStack() as stack:
    stack.enter_context(Swallow())
    raise ValueError('swallowed')
print('done')  # expect: done
fails(lambda: ExitStack().enter_context(5))  # expect: TypeError: 'builtins.int' object does not support the context manager protocol
