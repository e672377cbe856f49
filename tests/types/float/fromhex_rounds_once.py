# Hexadecimal digits are rounded once, to even, also where the number is subnormal.
texts = '''0x0.ffffffffffffecp-1022 0x0.ffffffffffffeap-1022 0x0.ffffffffffffe8p-1022 0x1.fffffffffffff7fffp1023 0x1.fffffffffffff8p1023 1p-1075
1.00000000000000000001p-1075 3p-1075 0x.1p4 ap1 0x1p-1074 -0x0p0 0x123456789abcdef0123456789p-200 0x1.00000000000008p0
0x1.000000000000080000000001p0 0x1.00000000000018p0 1p9999999999999999999 1p-9999999999999999999 0p99999999999999999999 0x1p1024
00000000000000000000000000000000001.8p0 0x.00000000000000000000000000000018p130 F.fP-2'''
for text in texts.split():
    try:
        print(text, float.fromhex(text).hex())
    except OverflowError as e:
        print(text, e)


class Odd(complex):
    def __complex__(self):
        return 42j


class Even(complex):
    pass


print(complex(Odd(1j)), complex(Even(1j)), complex(Odd(1j), 1), complex(1, Odd(1j)))
