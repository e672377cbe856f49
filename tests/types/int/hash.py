print(hash(0), hash(1), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(-(2 ** 61 - 1)))  # expect: 0 1 -2 -2 0 1 -2 0
print(hash(2 ** 62), hash(2 ** 100), hash(-(2 ** 100)), hash(10 ** 50), hash(True), hash(False))  # expect: 2 549755813888 -549755813888 619332571178673746 1 0
print(hash(3) == hash(3.0), hash(2 ** 70) == hash(2.0 ** 70), hash(10 ** 22) == hash(1e22))  # expect: True True True
print({1: "a", True: "b", 1.0: "c"}, len({2 ** 70, 2 ** 70, 2.0 ** 70}))  # expect: {1: 'c'} 1
