# The lengths of Collatz sequences: while loops, comparisons and branches.


def longest(limit):
    best, best_length = 0, 0
    start = 1
    while start < limit:
        n, length = start, 1
        while n != 1:
            if n % 2 == 0:
                n = n // 2
            else:
                n = 3 * n + 1
            length += 1
        if length > best_length:
            best, best_length = start, length
        start += 1
    return best, best_length


best, length = longest(40000)
print(best, length)
