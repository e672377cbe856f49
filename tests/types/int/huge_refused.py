# Numbers beyond all measure are errors, not crashes.
def kind(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__


print(kind(lambda: 1 << 10 ** 12))  # expect: MemoryError
print(kind(lambda: 1 << 2 ** 63))  # expect: MemoryError
print(kind(lambda: 2 ** 10 ** 20))  # expect: MemoryError
print(kind(lambda: 10 ** 10 ** 11))  # expect: MemoryError
print(kind(lambda: (2 ** 70) ** (2 ** 70)))  # expect: MemoryError
print(kind(lambda: (10 ** 6) ** (10 ** 10)))  # expect: MemoryError
print(1 ** 10 ** 100, (-1) ** 10 ** 100, 0 ** 10 ** 100, 0 << 10 ** 100)  # expect: 1 1 0 0
print(round(5, -(10 ** 20)), round(-(10 ** 30), -(10 ** 30)))  # expect: 0 0
import math

print(kind(lambda: math.factorial(10 ** 12)))  # expect: MemoryError
print(kind(lambda: math.comb(2 ** 80, 2 ** 40)))  # expect: MemoryError
print(kind(lambda: math.perm(2 ** 60)))  # expect: MemoryError
