# Lengths, indices and counts that no machine word holds.
import collections, itertools, operator, random, sys

B = 10**30

def t(f):
    try: print(f())
    except (ArithmeticError, LookupError, ValueError, TypeError) as e: print(type(e).__name__, e)

print(slice(B).indices(2*B) == (0, B, 1), slice(-B, B, 3).indices(B) == (0, B, 3))                        # expect: True True
print(slice(B, -B, -7).indices(3*B) == (B, 2*B, -7), slice(None, None, -B).indices(B) == (B - 1, -1, -B)) # expect: True True
print(slice(1, 5, B).indices(10) == (1, 5, B), slice(None, -B).indices(5), slice(True).indices(True))     # expect: True (0, 0, 1) (0, 1, 1)
print(slice(None, None, -1).indices(2**64), slice(5, None, -B).indices(3) == (2, -1, -B))                 # expect: (18446744073709551615, -1, -1) True
t(lambda: slice(5).indices(-B))                   # expect: ValueError length should not be negative
t(lambda: slice(0, 10, 0).indices(B))             # expect: ValueError slice step cannot be zero
t(lambda: slice('a').indices(B))                  # expect: TypeError slice indices must be integers or None or have an __index__ method
t(lambda: slice(5).indices(1.5))                  # expect: TypeError 'float' object cannot be interpreted as an integer
print(range(B)[B//2::B//4], range(B)[::-1][:2], range(10)[:B], range(0, B, 7)[-1])
# expect: range(500000000000000000000000000000, 1000000000000000000000000000000, 250000000000000000000000000000) range(999999999999999999999999999999, 999999999999999999999999999997, -1) range(0, 10) 999999999999999999999999999999
t(lambda: itertools.repeat(1, B))                 # expect: OverflowError Python int too large to convert to C ssize_t
t(lambda: collections.deque([1], B))              # expect: OverflowError Python int too large to convert to C ssize_t
t(lambda: operator.length_hint([], B))            # expect: OverflowError Python int too large to convert to C ssize_t
t(lambda: operator.length_hint(iter(range(B))))   # expect: OverflowError Python int too large to convert to C ssize_t
t(lambda: random.getrandbits(B))                  # expect: OverflowError Python int too large to convert to C int
t(lambda: sys.setrecursionlimit(2**31))           # expect: OverflowError Python int too large to convert to C int
for sequence in ([1, 2], (1, 2), 'ab', b'ab', collections.deque([1, 2])): t(lambda: sequence[-B])
# output:
# | IndexError cannot fit 'int' into an index-sized integer
# | IndexError cannot fit 'int' into an index-sized integer
# | IndexError cannot fit 'int' into an index-sized integer
# | IndexError cannot fit 'int' into an index-sized integer
# | IndexError cannot fit 'int' into an index-sized integer
