# A pipeline of generators, a recursive one, and sum() of a generator expression.


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def squares(source):
    for x in source:
        yield x * x


def inorder(low, high):
    if low < high:
        middle = (low + high) // 2
        yield from inorder(low, middle)
        yield middle
        yield from inorder(middle + 1, high)


total = 0
for x in squares(numbers(600000)):
    total += x
print(total)
print(sum(x * 3 for x in range(800000)))
print(sum(inorder(0, 60000)))
