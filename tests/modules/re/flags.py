# flags and their letters
import re
print((re.findall('a', 'aA', re.I), re.findall('^a', 'a\na', re.M), re.findall('a.', 'a\n', re.S), re.findall('a b # c', 'ab', re.X)))  # expect: (['a', 'A'], ['a', 'a'], ['a\n'], ['ab'])
print((re.findall('(?i)é', 'éÉ'), re.findall('(?i:a)b', 'AbAB'), re.findall('(?s).', '\n'), re.findall('(?m)$', 'a\nb'), re.findall('(?-i:a)b', 'aBAB', re.I)))  # expect: (['é', 'É'], ['Ab'], ['\n'], ['', ''], ['aB'])
print((re.findall(r'\w', 'aé', re.A), re.findall(r'\w', 'aé'), re.findall(r'\d', '1٣'), re.findall(r'\d', '1٣', re.A), re.findall(r'(?a:\w)\w', 'aéb')))  # expect: (['a'], ['a', 'é'], ['1', '٣'], ['1'], ['aé'])
print((re.compile('a').flags, re.compile('(?im)a').flags, re.compile(b'a').flags, re.compile('a', re.A).flags, re.compile('(?x) a').flags))  # expect: (32, 42, 0, 256, 96)
print((int(re.I), int(re.M), int(re.S), int(re.X), int(re.A), int(re.U), int(re.IGNORECASE | re.MULTILINE)))  # expect: (2, 8, 16, 64, 256, 32, 10)
try:
    re.compile('a', re.A | re.U)
except ValueError as e:
    print(e)  # expect: ASCII and UNICODE flags are incompatible
try:
    re.compile(b'a', re.U)
except ValueError as e:
    print(e)  # expect: cannot use UNICODE flag with a bytes pattern
try:
    re.compile('a', re.L)
except ValueError as e:
    print(e)  # expect: cannot use LOCALE flag with a str pattern
