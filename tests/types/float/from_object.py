def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Celsius:
    def __float__(self):
        return 36.6


class Indexed:
    def __index__(self):
        return 7


class Wrong:
    def __float__(self):
        return 5


print(float(), float(5), float(2 ** 70), float(True), float(1.5), float(Celsius()), float(Indexed()))  # expect: 0.0 5.0 1.1805916207174113e+21 1.0 1.5 36.6 7.0
print(error(lambda: float(Wrong())))  # expect: TypeError: Wrong.__float__ returned non-float (type int)
print(error(lambda: float([])))  # expect: TypeError: float() argument must be a string or a real number, not 'list'
print(error(lambda: float(None)))  # expect: TypeError: float() argument must be a string or a real number, not 'NoneType'
print(error(lambda: float(1j)))  # expect: TypeError: float() argument must be a string or a real number, not 'complex'
print(error(lambda: float(10 ** 400)))  # expect: OverflowError: int too large to convert to float
print(error(lambda: float(1, 2)))  # expect: TypeError: float expected at most 1 argument, got 2
print(error(lambda: float(x=1)))  # expect: TypeError: float() takes no keyword arguments
