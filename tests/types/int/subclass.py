class Count(int):
    def __repr__(self):
        return "Count(%d)" % self

    def double(self):
        return Count(self * 2)


c = Count(21)
print(c, c.double(), c + 1, type(c + 1), c == 21, hash(c) == hash(21), isinstance(c, int))  # expect: Count(21) Count(42) 22 <class 'int'> True True True
print(Count("12"), Count("ff", 16), Count(), Count(2.9), Count(2 ** 70), int(Count(5)), type(int(Count(5))))
# expect: Count(12) Count(255) Count(0) Count(2) Count(1180591620717411303424) 5 <class 'int'>
print(-Count(3), type(-Count(3)), abs(Count(-3)), type(+Count(3)), Count(7) // Count(2), Count(2) ** Count(70))
# expect: -3 <class 'int'> 3 <class 'int'> 3 1180591620717411303424
print([10, 20, 30][Count(1)], {5: "five"}[Count(5)], "x" * Count(3), list(range(Count(3))))  # expect: 20 five xxx [0, 1, 2]
print(Count(5).bit_length(), Count(5).real, type(Count(5).real), Count(5).numerator, "%d" % Count(9), f"{Count(9):>4}|")  # expect: 3 5 <class 'int'> 5 9    9|
c.extra = "attribute"
print(c.extra, c.__dict__, Count(2 ** 80) > Count(2 ** 79), Count(1) < 1.5, Count(3) in [1, 2, 3])  # expect: attribute {'extra': 'attribute'} True True True
print(bool(Count(0)), bool(Count(1)), Count(6) & 3, 6 ^ Count(3), ~Count(1), round(Count(15), -1))  # expect: False True 2 5 -2 20
print(Count.from_bytes(b"\x01\x02", "big"), type(Count.from_bytes(b"\x01", "big")))  # expect: Count(258) <class '__main__.Count'>
