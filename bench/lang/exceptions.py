# Exceptions raised in a callee and caught, some of them on the way out, with finally and a class of their own.


class Odd(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


def check(i):
    if i % 2:
        raise Odd(i)
    return i


def guarded(i):
    try:
        return check(i)
    finally:
        guarded.calls += 1


guarded.calls = 0


def run(n):
    total = 0
    table = {0: 1, 1: 2}
    for i in range(n):
        try:
            total += guarded(i)
        except Odd as e:
            total -= e.value
        try:
            total += table[i % 4]
        except KeyError:
            total += 5
    return total


print(run(250000), guarded.calls)
