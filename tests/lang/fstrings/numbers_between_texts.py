# Small integers go into the text as they are; whatever else is shown first.
for i in (0, 7, -1, 10, -10, 99, 100, -12345, 10 ** 9, -(10 ** 18), 2 ** 60, 2 ** 61, -(2 ** 61), 2 ** 62, 10 ** 30):
    assert f'{i}' == f'{i}{""}' == str(i) == '%d' % i == '%s' % i == '{}'.format(i), i
    assert f'<{i}|{i:d}|{i!r}|{i!s}>' == '<' + '|'.join([str(i)] * 4) + '>', i
    assert len(f'é{i}é') == len(str(i)) + 2


class Loud(int):
    def __format__(self, spec):
        return 'loud' + spec


print(f'{True}{Loud(3)}{Loud(4):x}{None}{1.5}{"s"}{4}')        # expect: TrueloudloudxNone1.5s4
