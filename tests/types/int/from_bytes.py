def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"", "big"), int.from_bytes(b"\xff"))  # expect: 258 513 0 255
print(int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes(b"\x80", "big", signed=True), int.from_bytes(b"\x7f", signed=True))  # expect: -1 -128 127
print(int.from_bytes([1, 2, 3], "big"), int.from_bytes((255, 0), "little"), int.from_bytes(range(5), "big"), int.from_bytes(b"\xff" * 20, "big"))
# expect: 66051 255 16909060 1461501637330902918203684832716283019655932542975
for n in (0, 1, -1, 255, -256, 2 ** 62, -(2 ** 63), 10 ** 40):
    for order in ("big", "little"):
        assert int.from_bytes(n.to_bytes(20, order, signed=True), order, signed=True) == n
print(error(lambda: int.from_bytes(5, "big")))  # expect: TypeError: cannot convert 'int' object to bytes
print(error(lambda: int.from_bytes("ab", "big")))  # expect: TypeError: cannot convert 'str' object to bytes
print(error(lambda: int.from_bytes([256], "big")))  # expect: ValueError: bytes must be in range(0, 256)
print(error(lambda: int.from_bytes(b"a", "up")))  # expect: ValueError: byteorder must be either 'little' or 'big'
