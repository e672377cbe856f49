def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import random
random.seed(12345)
print(random.randrange(10), random.randrange(5, 10), random.randrange(0, 100, 7), random.randrange(100, 0, -3), random.randrange(10 ** 30), random.randint(1, 6), random.randint(-5, 5))
# expect: 6 5 91 43 311508076646916808838757374138 3 4
print(random.getrandbits(0), random.getrandbits(1), random.getrandbits(32), random.getrandbits(33), random.getrandbits(62), random.getrandbits(63), random.getrandbits(100), random.randbytes(5))
# expect: 0 0 694443915 1602297017 1996566137424962481 5184258976045779804 682294659332438405005003793678 b'\xa4\xb7\xd2/Z'
print(random.randrange(2 ** 62), random.randrange(2 ** 61 + 1), random.randrange(1), random.randrange(2 ** 64))
# expect: 842039444018911460 1900565255461965122 0 5940567713233535239
print(error(lambda: random.randrange(0)))  # expect: ValueError: empty range for randrange()
print(error(lambda: random.randrange(5, 5)))  # expect: ValueError: empty range for randrange() (5, 5, 0)
print(error(lambda: random.randrange(5, 3, 1)))  # expect: ValueError: empty range for randrange() (5, 3, -2)
print(error(lambda: random.randrange(1, 10, 0)))  # expect: ValueError: zero step for randrange()
print(error(lambda: random.randrange(1, 10, -1)))  # expect: ValueError: empty range for randrange()
print(error(lambda: random.randint(5, 1)))  # expect: ValueError: empty range for randrange() (5, 2, -3)
print(error(lambda: random.getrandbits(-1)))  # expect: ValueError: number of bits must be non-negative
print(error(lambda: random.seed([1])))
# expect: TypeError: The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
