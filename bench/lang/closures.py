# Functions that make functions: closures that share and change variables, and compositions of them.


def counter():
    count = 0

    def advance(by):
        nonlocal count
        count += by
        return count

    return advance


def compose(f, g):
    return lambda x: g(f(x))


def run(n):
    total = 0
    advance = counter()
    for i in range(n):
        shifted = compose(lambda x: x + i, advance)
        total += shifted(i % 5)
    return total


print(run(600000))
