print(1j, 1 + 2j, 1 - 2j, -1j, 0j, -0j, 1.5j, 1e20 + 1j, complex(0.0, -0.0), complex(-0.0, 1), complex(1, -0.0))
# expect: 1j (1+2j) (1-2j) (-0-1j) 0j (-0-0j) 1.5j (1e+20+1j) -0j (-0+1j) (1-0j)
inf, nan = float("inf"), float("nan")
print(complex(nan, inf), complex(0, nan), complex(1, -inf), complex(-inf, nan), [1j, 2 + 0j], str(1 + 1j), repr(3j))
# expect: (nan+infj) nanj (1-infj) (-inf+nanj) [1j, (2+0j)] (1+1j) 3j
print(1J, 1.j, .5j, 1e3j, 1_0j)  # expect: 1j 1j 0.5j 1000j 10j
