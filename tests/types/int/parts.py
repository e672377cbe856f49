def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print((5).real, (5).imag, (5).numerator, (5).denominator, True.real, True.numerator, (2 ** 70).real == 2 ** 70)  # expect: 5 0 5 1 1 1 True
print((5).conjugate(), True.conjugate(), (5).__index__(), (5).__int__(), (5).__float__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__())
# expect: 5 1 5 5 5.0 5 5 5
print((5).__getnewargs__(), (-3).__abs__(), (3).__neg__(), (3).__pos__(), (3).__invert__(), (0).__bool__(), (3).__hash__())  # expect: (5,) 3 -3 3 -4 False 3
def set_real():
    (5).real = 3
print(error(set_real))  # expect: AttributeError: attribute 'real' of 'int' objects is not writable
