# how many code points have which property
# torture: gc:20
def count(method):
    return sum(1 for i in range(0x3000) if method(chr(i)))
print((count(str.isalpha), count(str.isdigit), count(str.isdecimal), count(str.isnumeric), count(str.isspace)))  # expect: (5847, 385, 290, 564, 28)
print((count(str.isupper), count(str.islower), count(str.istitle), count(str.isprintable), count(str.isidentifier)))  # expect: (1020, 1329, 1051, 11110, 5890)
