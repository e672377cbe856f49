def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def boom(*args):
    raise KeyError('callback')


fails(lambda: sorted([2, 1], key=boom))  # expect: KeyError: 'callback'
fails(lambda: max([1, 2], key=boom))  # expect: KeyError: 'callback'
fails(lambda: list(map(boom, [1])))  # expect: KeyError: 'callback'
fails(lambda: list(filter(boom, [1])))  # expect: KeyError: 'callback'
fails(lambda: sum(boom() for _ in range(2)))  # expect: KeyError: 'callback'


class BadBool:
    def __bool__(self):
        raise ValueError('no truth')


fails(lambda: any([BadBool()]))  # expect: ValueError: no truth
fails(lambda: list(filter(None, [BadBool()])))  # expect: ValueError: no truth
fails(lambda: not BadBool())  # expect: ValueError: no truth


class BadLt:
    def __lt__(self, other):
        return BadBool()


fails(lambda: sorted([BadLt(), BadLt()]))  # expect: ValueError: no truth
fails(lambda: min([BadLt(), BadLt()]))  # expect: ValueError: no truth
