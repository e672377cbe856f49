# isalnum: letters and digits of any script
print(repr('abc1'.isalnum()))  # expect: True
print(repr(''.isalnum()))  # expect: False
print(repr('a b'.isalnum()))  # expect: False
print(repr('é٣²½'.isalnum()))  # expect: True
print(repr('_'.isalnum()))  # expect: False
