# A counter and a subclass of it: methods that call methods, super() and overriding.


class Counter:
    def __init__(self, step):
        self.step = step
        self.value = 0

    def amount(self):
        return self.step

    def advance(self):
        self.value += self.amount()
        return self


class Doubling(Counter):
    def amount(self):
        return 2 * super().amount()


def run(n):
    plain, doubling = Counter(3), Doubling(5)
    for i in range(n):
        plain.advance().advance()
        doubling.advance()
    return plain.value + doubling.value


print(run(600000))
