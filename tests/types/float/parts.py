def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print((1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).__float__(), (1.5).__int__(), (1.5).__getnewargs__(), (0.0).__bool__(), (1.5).__neg__())
# expect: 1.5 0.0 1.5 1.5 1 (1.5,) False -1.5
print(float.__getformat__("double"), bool(0.0), bool(-0.0), bool(5e-324), type(1.5), float.__name__)
# expect: IEEE, little-endian False False True <class 'float'> float
print(error(lambda: (1.5).nothing))  # expect: AttributeError: 'float' object has no attribute 'nothing'
print(error(lambda: (1.5).bit_length()))  # expect: AttributeError: 'float' object has no attribute 'bit_length'
print(error(lambda: [1, 2][1.0]))  # expect: TypeError: list indices must be integers or slices, not float
print(error(lambda: range(1.5)))  # expect: TypeError: 'float' object cannot be interpreted as an integer
# expect-stderr: SyntaxWarning
