# Arithmetic with an integer that stands in the instruction: every kind of left operand, methods that refuse, errors, results that do not fit.
class Odd:
    def __mul__(self, other):
        return ('mul', other)

    def __floordiv__(self, other):
        return NotImplemented

    def __mod__(self, other):
        raise ValueError(other)

    def __sub__(self, other):
        return ('sub', other)

    def __add__(self, other):
        return ('add', other)


class Whole(int):
    def __mod__(self, other):
        return 'whole'


tests = (lambda x: x + 1, lambda x: x - 1, lambda x: x * 3, lambda x: x * 0, lambda x: x // 7, lambda x: x % 7, lambda x: x * 32767, lambda x: x // 32767,
         lambda x: x % 32768, lambda x: x // 0, lambda x: x % 0, lambda x: x - 0, lambda x: x + 0)
for value in (5, 0, -1, -20, 2**61, -2**62, 2**62 - 1, 2**80, -2**80, True, 2.5, -2.5, 0.0, -0.0, 1.0, -1.0, 1e308, 1e-320, float('inf'), float('nan'), 2j,
              'ab%d', b'%d', [1], (1, 2), None, {1: 2}, Odd(), Whole(9)):
    found = []
    for test in tests:
        try:
            found.append(test(value))
        except (TypeError, ValueError, ZeroDivisionError, OverflowError) as e:
            found.append(f'{type(e).__name__}: {e}')
    for answer in found:
        print(type(value).__name__, repr(answer)[:90])
