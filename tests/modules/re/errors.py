# patterns that cannot be read
import re
try:
    re.compile('(')
except re.error as e:
    print(e)  # expect: missing ), unterminated subpattern at position 0
try:
    re.compile(')')
except re.error as e:
    print(e)  # expect: unbalanced parenthesis at position 0
try:
    re.compile('a)b')
except re.error as e:
    print(e)  # expect: unbalanced parenthesis at position 1
try:
    re.compile('(a')
except re.error as e:
    print(e)  # expect: missing ), unterminated subpattern at position 0
try:
    re.compile('[')
except re.error as e:
    print(e)  # expect: unterminated character set at position 0
try:
    re.compile('[a')
except re.error as e:
    print(e)  # expect: unterminated character set at position 0
try:
    re.compile('*')
except re.error as e:
    print(e)  # expect: nothing to repeat at position 0
try:
    re.compile('a**')
except re.error as e:
    print(e)  # expect: multiple repeat at position 2
try:
    re.compile('a|*')
except re.error as e:
    print(e)  # expect: nothing to repeat at position 2
try:
    re.compile('(?:*)')
except re.error as e:
    print(e)  # expect: nothing to repeat at position 3
try:
    re.compile('^*')
except re.error as e:
    print(e)  # expect: nothing to repeat at position 1
try:
    re.compile('[b-a]')
except re.error as e:
    print(e)  # expect: bad character range b-a at position 1
try:
    re.compile(r'[\d-a]')
except re.error as e:
    print(e)  # expect: bad character range \d-a at position 1
try:
    re.compile('(?')
except re.error as e:
    print(e)  # expect: unexpected end of pattern at position 2
try:
    re.compile('(?Qa)')
except re.error as e:
    print(e)  # expect: unknown extension ?Q at position 1
try:
    re.compile('(?P')
except re.error as e:
    print(e)  # expect: unexpected end of pattern at position 3
try:
    re.compile('(?P<a')
except re.error as e:
    print(e)  # expect: missing >, unterminated name at position 4
try:
    re.compile('(?P<>a)')
except re.error as e:
    print(e)  # expect: missing group name at position 4
try:
    re.compile('(?P<1>a)')
except re.error as e:
    print(e)  # expect: bad character in group name '1' at position 4
try:
    re.compile('(?P<a>x)(?P<a>y)')
except re.error as e:
    print(e)  # expect: redefinition of group name 'a' as group 2; was group 1 at position 12
try:
    re.compile('(?P=a)')
except re.error as e:
    print(e)  # expect: unknown group name 'a' at position 4
try:
    re.compile('(?Pa)')
except re.error as e:
    print(e)  # expect: unknown extension ?Pa at position 1
try:
    re.compile('(?(1)a|b|c)')
except re.error as e:
    print(e)  # expect: conditional backref with more than two branches at position 8
try:
    re.compile('(?(9)a)')
except re.error as e:
    print(e)  # expect: invalid group reference 9 at position 3
try:
    re.compile('a(?i)b')
except re.error as e:
    print(e)  # expect: global flags not at the start of the expression at position 1
try:
    re.compile('(?i')
except re.error as e:
    print(e)  # expect: missing -, : or ) at position 3
try:
    re.compile('(?z)')
except re.error as e:
    print(e)  # expect: unknown extension ?z at position 1
try:
    re.compile('(?i-')
except re.error as e:
    print(e)  # expect: missing flag at position 4
try:
    re.compile('(?i-i:a)')
except re.error as e:
    print(e)  # expect: bad inline flags: flag turned on and off at position 5
try:
    re.compile('(?#a')
except re.error as e:
    print(e)  # expect: missing ), unterminated comment at position 0
try:
    re.compile('(?<a)')
except re.error as e:
    print(e)  # expect: unknown extension ?<a at position 1
try:
    re.compile('a{3,2}')
except re.error as e:
    print(e)  # expect: min repeat greater than max repeat at position 2
try:
    re.compile('a{99999999999}')
except OverflowError as e:
    print(e)  # expect: the repetition number is too large
