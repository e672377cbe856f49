# escapes in patterns
import re
print((re.findall(r'\.\*\n\t', '.*\n\t'), re.findall(r'\x41\u00e9\U0001f600', 'Aé😀'), re.findall(r'\0|\07|\141', '\0\x07a'), re.findall(r'\-\ \#\/', '- #/'), re.findall(r'\s', ' \t\x1c\xa0a')))  # expect: (['.*\n\t'], ['Aé😀'], ['\x00', '\x07', 'a'], ['- #/'], [' ', '\t', '\x1c', '\xa0'])
try:
    re.compile(r'\q')
except re.error as e:
    print(e)  # expect: bad escape \q at position 0
try:
    re.compile('\\')
except re.error as e:
    print(e)  # expect: bad escape (end of pattern) at position 0
try:
    re.compile(r'\x4')
except re.error as e:
    print(e)  # expect: incomplete escape \x4 at position 0
try:
    re.compile(r'\u123')
except re.error as e:
    print(e)  # expect: incomplete escape \u123 at position 0
try:
    re.compile(r'[\q]')
except re.error as e:
    print(e)  # expect: bad escape \q at position 1
try:
    re.compile(r'\8')
except re.error as e:
    print(e)  # expect: invalid group reference 8 at position 1
try:
    re.compile(r'(\1)')
except re.error as e:
    print(e)  # expect: cannot refer to an open group at position 1
try:
    re.compile(r'\777')
except re.error as e:
    print(e)  # expect: octal escape value \777 outside of range 0-0o377 at position 0
