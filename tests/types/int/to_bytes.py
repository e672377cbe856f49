def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print((258).to_bytes(2, "big"), (258).to_bytes(2, "little"), (258).to_bytes(4, "big"), (0).to_bytes(0, "big"), (0).to_bytes(2, "big"))
# expect: b'\x01\x02' b'\x02\x01' b'\x00\x00\x01\x02' b'' b'\x00\x00'
print((-1).to_bytes(2, "big", signed=True), (-128).to_bytes(1, "big", signed=True), (127).to_bytes(1, "big", signed=True))  # expect: b'\xff\xff' b'\x80' b'\x7f'
print((2 ** 64).to_bytes(9, "big"), (-(2 ** 64)).to_bytes(9, "little", signed=True), (5).to_bytes(), (5).to_bytes(2))
# expect: b'\x01\x00\x00\x00\x00\x00\x00\x00\x00' b'\x00\x00\x00\x00\x00\x00\x00\x00\xff' b'\x05' b'\x00\x05'
print(error(lambda: (256).to_bytes(1, "big")))  # expect: OverflowError: int too big to convert
print(error(lambda: (-1).to_bytes(1, "big")))  # expect: OverflowError: can't convert negative int to unsigned
print(error(lambda: (128).to_bytes(1, "big", signed=True)))  # expect: OverflowError: int too big to convert
print(error(lambda: (-129).to_bytes(1, "big", signed=True)))  # expect: OverflowError: int too big to convert
print(error(lambda: (1).to_bytes(-1, "big")))  # expect: ValueError: length argument must be non-negative
print(error(lambda: (1).to_bytes(1, "middle")))  # expect: ValueError: byteorder must be either 'little' or 'big'
print((1).to_bytes(length=2, byteorder="little"))  # expect: b'\x01\x00'
