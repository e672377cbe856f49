# The sieve of Eratosthenes: items of a list read and written.


def sieve(limit):
    composite = [False] * (limit + 1)
    count = 0
    for n in range(2, limit + 1):
        if not composite[n]:
            count += 1
            for multiple in range(n * n, limit + 1, n):
                composite[multiple] = True
    return count


print(sieve(1500000))
