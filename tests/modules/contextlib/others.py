import contextlib


class Thing:
    def close(self):
        print('closed')


with contextlib.closing(Thing()) as t:
    print(type(t).__name__)
# expect: Thing
# expect: closed
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
print('after')  # expect: after
with contextlib.nullcontext('value') as v:
    print(v)  # expect: value


class Out:
    def __init__(self):
        self.text = ''

    def write(self, s):
        self.text += s


out = Out()
with contextlib.redirect_stdout(out):
    print('captured', 1)
print(repr(out.text))  # expect: 'captured 1\n'
