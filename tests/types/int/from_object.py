def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Indexed:
    def __index__(self):
        return 42


class Whole:
    def __int__(self):
        return 7

    def __index__(self):
        return 8


class Truncated:
    def __trunc__(self):
        return 9


class Wrong:
    def __int__(self):
        return "x"


class WrongIndex:
    def __index__(self):
        return 1.5


print(int(Indexed()), int(Whole()), int(Truncated()))  # expect: 42 7 9
print(error(lambda: int(Wrong())))  # expect: TypeError: __int__ returned non-int (type str)
print(error(lambda: int(WrongIndex())))  # expect: TypeError: __index__ returned non-int (type float)
print([1, 2, 3][Indexed() - 40] if hasattr(Indexed, "__sub__") else [0] * 43 == [0] * Indexed())  # expect: False
print(bin(Indexed()), hex(Whole()), 2 ** 3 << 1, range(Indexed())[-1])  # expect: 0b101010 0x8 16 41
