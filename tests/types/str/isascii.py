# isascii
print(repr('abc'.isascii()))  # expect: True
print(repr(''.isascii()))  # expect: True
print(repr('é'.isascii()))  # expect: False
print(repr('\x7f'.isascii()))  # expect: True
