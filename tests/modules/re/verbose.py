# verbose patterns
import re
number = re.compile(r"""
    (?P<sign> [+-]? )   # a sign
    (?P<digits> \d+ )   # digits
    [ ] \# \
""", re.X)
print(repr(number.match('-12 # ').groupdict() if number.match('-12 # ') else None))  # expect: None
print(repr(re.findall('a\n  | b  # or\n', 'ab c', re.X)))  # expect: ['a', 'b']
