# isalpha
print(repr('abc'.isalpha()))  # expect: True
print(repr('abc1'.isalpha()))  # expect: False
print(repr('éß漢'.isalpha()))  # expect: True
print(repr(''.isalpha()))  # expect: False
