def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(complex(), complex(1), complex(1, 2), complex(1.5, -2), complex(1j, 2j), complex(1 + 1j, 1 + 1j), complex(True), complex(imag=3), complex(real=1, imag=2), complex(1, imag=5))
# expect: 0j (1+0j) (1+2j) (1.5-2j) (-2+1j) 2j (1+0j) 3j (1+2j) (1+5j)
print(complex("1+2j"), complex("(1+2j)"), complex(" ( 1-2j ) "), complex("1e5j"), complex("j"), complex("-j"), complex("+J"), complex("1+j"), complex("5"), complex("nan+infj"), complex("1_0+2_0j"), complex("-1.5e-3-2.5J"))
# expect: (1+2j) (1+2j) (1-2j) 100000j 1j -1j 1j (1+1j) (5+0j) (nan+infj) (10+20j) (-0.0015-2.5j)
class Z:
    def __complex__(self):
        return 3 + 4j
class F:
    def __float__(self):
        return 2.5
print(complex(Z()), complex(F()), complex(1, F()), complex(2 ** 60))  # expect: (3+4j) (2.5+0j) (1+2.5j) (1.152921504606847e+18+0j)
print(error(lambda: complex("1 + 2j")))  # expect: ValueError: complex() arg is a malformed string
print(error(lambda: complex("")))  # expect: ValueError: complex() arg is a malformed string
print(error(lambda: complex("1+2")))  # expect: ValueError: complex() arg is a malformed string
print(error(lambda: complex("(1+2j")))  # expect: ValueError: complex() arg is a malformed string
print(error(lambda: complex("abc")))  # expect: ValueError: complex() arg is a malformed string
print(error(lambda: complex("1", 2)))  # expect: TypeError: complex() can't take second arg if first is a string
print(error(lambda: complex(1, "2")))  # expect: TypeError: complex() second arg can't be a string
print(error(lambda: complex([])))  # expect: TypeError: complex() first argument must be a string or a number, not 'list'
print(error(lambda: complex(1, [])))  # expect: TypeError: complex() second argument must be a number, not 'list'
print(error(lambda: complex(b"1")))  # expect: TypeError: complex() first argument must be a string or a number, not 'bytes'
print(error(lambda: complex(10 ** 400)))  # expect: OverflowError: int too large to convert to float
print(error(lambda: complex(1, 2, 3)))  # expect: TypeError: complex() takes at most 2 arguments (3 given)
print(error(lambda: complex(x=1)))  # expect: TypeError: 'x' is an invalid keyword argument for complex()
print(error(lambda: complex(1, real=2)))  # expect: TypeError: argument for complex() given by name ('real') and position (1)
