import sys


class Tee:
    def __init__(self):
        self.lines = []

    def write(self, s):
        self.lines.append(s)

    def flush(self):
        self.lines.append('<flush>')


def replaced():
    saved = sys.stdout
    sys.stdout = tee = Tee()
    print('a', 'b', flush=True)
    sys.stdout = saved
    print(tee.lines, sys.stdout is saved)


replaced()  # expect: ['a', ' ', 'b', '\n', '<flush>'] True
