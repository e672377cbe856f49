# Conversions of long numbers agree both ways, at sizes around the limits of the fast paths.
import sys
sys.set_int_max_str_digits(0)
for n in (17, 18, 19, 20, 37, 38, 39, 500, 20000):
    text = "7" * n
    assert str(int(text)) == text and str(-int(text)) == "-" + text
    assert int(hex(int(text)), 16) == int(text) and int(bin(int(text)), 2) == int(text)
print(int("9" * 19), int("9" * 18), int("-4611686018427387904"), int("-4611686018427387905"), int("4611686018427387904"))
# expect: 9999999999999999999 999999999999999999 -4611686018427387904 -4611686018427387905 4611686018427387904
