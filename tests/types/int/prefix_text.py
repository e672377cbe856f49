def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(bin(10), oct(10), hex(255), bin(-10), oct(-10), hex(-255), hex(2 ** 70), bin(0), hex(True))
# expect: 0b1010 0o12 0xff -0b1010 -0o12 -0xff 0x400000000000000000 0b0 0x1
print(0x1F, 0o17, 0b11, 1_000, 0xFF_FF, 0b1111_0000, 00, 0_0)  # expect: 31 15 3 1000 65535 240 0 0
print(error(lambda: hex(1.0)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(error(lambda: bin("a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
