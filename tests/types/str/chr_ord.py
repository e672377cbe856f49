# chr and ord
print((chr(97), chr(233), chr(0x1f600), chr(0), chr(0x10ffff)))  # expect: ('a', 'é', '😀', '\x00', '\U0010ffff')
print((ord('a'), ord('é'), ord('😀')))  # expect: (97, 233, 128512)
print(repr([chr(ord(c) + 1) for c in 'aé']))  # expect: ['b', 'ê']
try:
    chr(-1)
except ValueError as e:
    print(e)  # expect: chr() arg not in range(0x110000)
try:
    chr(0x110000)
except ValueError as e:
    print(e)  # expect: chr() arg not in range(0x110000)
try:
    ord('ab')
except TypeError as e:
    print(e)  # expect: ord() expected a character, but string of length 2 found
try:
    ord('')
except TypeError as e:
    print(e)  # expect: ord() expected a character, but string of length 0 found
try:
    ord(1)
except TypeError as e:
    print(e)  # expect: ord() expected string of length 1, but int found
