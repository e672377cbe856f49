# Comparisons with an integer that stands in the instruction, as conditions: every kind of left operand, methods that refuse, errors, both senses.
class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer

    def __le__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented

    def __ne__(self, other):
        raise ValueError(other)


class Whole(int):
    def __gt__(self, other):
        return 'yes' if other == 7 else ''


def conditions(x):
    found = []
    for test in (lambda x: 1 if x < 3 else 0, lambda x: 1 if x <= 3 else 0, lambda x: 1 if x > 7 else 0, lambda x: 1 if x >= 32767 else 0,
                 lambda x: 1 if x == 0 else 0, lambda x: 1 if x != 32768 else 0, lambda x: 1 if not x < 3 else 0, lambda x: 1 if x < 3 or x == 5 else 0,
                 lambda x: 1 if 0 < x < 9 else 0, lambda x: [y for y in [x] if y > 2] and 1 or 0):
        try:
            found.append(test(x))
        except (TypeError, ValueError) as e:
            found.append(f'{type(e).__name__}: {e}')
    return found


for value in (2, 3, 5, 32767, 32768, -1, 2**62, -2**70, True, 2.5, 3.0, -0.0, float('nan'), float('inf'), 1e300, 2j, 'text', None, [],
              Odd(True), Odd(''), Odd([]), Whole(2), Whole(8)):
    print(type(value).__name__, conditions(value))


def count(x):
    n = 0
    while x < 1000:
        x = x * 3 + 1
        n += 1
    while x != 0:
        x //= 2
        n += 1
    return n


print(count(1), count(0.5), count(-7 + 8))
