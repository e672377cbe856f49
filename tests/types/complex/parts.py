z = 3 - 4j
print(z.real, z.imag, z.conjugate(), z.__complex__(), z.__getnewargs__(), z.conjugate() * z, type(z), type(z.real))
# expect: 3.0 -4.0 (3+4j) (3-4j) (3.0, -4.0) (25+0j) <class 'complex'> <class 'float'>
class C(complex):
    pass
c = C(1, 2)
print(c, type(c), c + 1, type(c + 1), c == 1 + 2j, c.imag, C("3j"), complex(c), type(complex(c)), hash(c) == hash(1 + 2j))
# expect: (1+2j) <class '__main__.C'> (2+2j) <class 'complex'> True 2.0 3j (1+2j) <class 'complex'> True
