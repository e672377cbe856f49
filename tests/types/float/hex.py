def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print((1.5).hex(), (0.1).hex(), (-0.0).hex(), (0.0).hex(), (5e-324).hex(), (1e300).hex(), float("inf").hex(), float("-inf").hex(), float("nan").hex(), (-3.75).hex())
# expect: 0x1.8000000000000p+0 0x1.999999999999ap-4 -0x0.0p+0 0x0.0p+0 0x0.0000000000001p-1022 0x1.7e43c8800759cp+996 inf -inf nan -0x1.e000000000000p+1
print(float.fromhex("0x1.8p0"), float.fromhex("1.8"), float.fromhex("-0X.8P+3"), float.fromhex(" inf "), float.fromhex("-Infinity"), float.fromhex("nan"), float.fromhex("0x1p-1074"), float.fromhex("ff"))
# expect: 1.5 1.5 -4.0 inf -inf nan 5e-324 255.0
print(float.fromhex("0x1.0000000000000801p0"), float.fromhex("0x1.fffffffffffff8p0"), float.fromhex("0x1.fffffffffffffp1023"), float.fromhex("0x1p-2000"))
# expect: 1.0000000000000002 2.0 1.7976931348623157e+308 0.0
for x in (0.1, 1e300, 5e-324, -123.456):
    assert float.fromhex(x.hex()) == x
print(error(lambda: float.fromhex("zz")))  # expect: ValueError: invalid hexadecimal floating-point string
print(error(lambda: float.fromhex("")))  # expect: ValueError: invalid hexadecimal floating-point string
print(error(lambda: float.fromhex("0x")))  # expect: ValueError: invalid hexadecimal floating-point string
print(error(lambda: float.fromhex("0x1p")))  # expect: ValueError: invalid hexadecimal floating-point string
print(error(lambda: float.fromhex("0x1p5000")))  # expect: OverflowError: hexadecimal value too large to represent as a float
print(error(lambda: float.fromhex("0x1.fffffffffffff8p1023")))  # expect: OverflowError: hexadecimal value too large to represent as a float
print(error(lambda: float.fromhex(5)))  # expect: TypeError: bad argument type for built-in operation
