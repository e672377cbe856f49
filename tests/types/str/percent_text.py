# % with text
print(repr('%s and %s' % ('a', 1)))  # expect: 'a and 1'
print(repr('%10s|%-10s|' % ('ab', 'ab')))  # expect: '        ab|ab        |'
print(repr('%.2s|%5.1s' % ('abcd', 'xyz')))  # expect: 'ab|    x'
print(repr('%r %a' % ('é', 'é')))  # expect: "'é' '\\xe9'"
print(repr('%s' % None))  # expect: 'None'
print(repr('%s' % [1, 'a']))  # expect: "[1, 'a']"
print(repr('%5s' % 'é€'))  # expect: '   é€'
print(repr('%.1s' % '😀x'))  # expect: '😀'
print(repr('%c%c%c' % ('a', 98, 0x1f600)))  # expect: 'ab😀'
print(repr('%%' % ()))  # expect: '%'
print(repr('100%%'  % ()))  # expect: '100%'
try:
    '%c' % 'ab'
except TypeError as e:
    print(e)  # expect: %c requires int or char
try:
    '%c' % 1.5
except TypeError as e:
    print(e)  # expect: %c requires int or char
try:
    '%c' % -1
except OverflowError as e:
    print(e)  # expect: %c arg not in range(0x110000)
try:
    '%c' % 0x110000
except OverflowError as e:
    print(e)  # expect: %c arg not in range(0x110000)
