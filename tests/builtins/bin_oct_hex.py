def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(bin(10), bin(-10), bin(0), oct(64), oct(-8), hex(255), hex(-256), hex(2**70), bin(True))
# expect: 0b1010 -0b1010 0b0 0o100 -0o10 0xff -0x100 0x400000000000000000 0b1
fails(lambda: bin(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
fails(lambda: hex('a'))  # expect: TypeError: 'str' object cannot be interpreted as an integer


class I:
    def __index__(self):
        return 17


print(bin(I()), oct(I()), hex(I()))  # expect: 0b10001 0o21 0x11
