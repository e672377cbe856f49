def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(chr(65), chr(8364), chr(0x1f600), ord('a'), ord('€'), ord(b'x'), ord(chr(0x10ffff)))  # expect: A € 😀 97 8364 120 1114111
fails(lambda: chr(-1))  # expect: ValueError: chr() arg not in range(0x110000)
fails(lambda: chr(0x110000))  # expect: ValueError: chr() arg not in range(0x110000)
fails(lambda: chr('a'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
fails(lambda: ord('ab'))  # expect: TypeError: ord() expected a character, but string of length 2 found
fails(lambda: ord(''))  # expect: TypeError: ord() expected a character, but string of length 0 found
fails(lambda: ord(5))  # expect: TypeError: ord() expected string of length 1, but int found
