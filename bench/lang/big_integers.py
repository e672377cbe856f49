# Integers beyond the machine word: Fibonacci numbers, a factorial, digits of pi by a spigot, powers modulo a prime.


def pi_digits(count):
    digits = []
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), (10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    return digits


def fibonacci(n):
    a, b = 0, 1
    for i in range(n):
        a, b = b, a + b
    return a


def factorial(n):
    product = 1
    for k in range(2, n + 1):
        product *= k
    return product


prime = 2 ** 127 - 1
power = 1
for k in range(1, 2000):
    power = power * pow(3, k, prime) % prime
print(sum(pi_digits(300)), factorial(2500) % 1000003, power)
print(sum(fibonacci(1000 + k % 10) % 1000003 for k in range(3000)))
