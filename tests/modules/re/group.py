# groups by number and name
import re
m = re.match(r'(?P<year>\d+)-(?P<month>\d+)(x)?', '2024-05')
print((m.group(), m.group(0), m.group(1), m.group('month'), m.group(1, 2), m.group(3), m[1], m['year']))  # expect: ('2024-05', '2024-05', '2024', '05', ('2024', '05'), None, '2024', '2024')
print((m.groups(), m.groups('-'), m.groupdict()))  # expect: (('2024', '05', None), ('2024', '05', '-'), {'year': '2024', 'month': '05'})
print((m.start(), m.end(), m.span(1), m.span('month'), m.start(3), m.span(3), m.regs))  # expect: (0, 7, (0, 4), (5, 7), -1, (-1, -1), ((0, 7), (0, 4), (5, 7), (-1, -1)))
print((m.string, m.re.pattern, m.pos, m.endpos, m.lastindex, m.lastgroup))  # expect: ('2024-05', '(?P<year>\\d+)-(?P<month>\\d+)(x)?', 0, 7, 2, 'month')
print(repr(m))  # expect: <re.Match object; span=(0, 7), match='2024-05'>
try:
    m.group(4)
except IndexError as e:
    print(e)  # expect: no such group
try:
    m.group('day')
except IndexError as e:
    print(e)  # expect: no such group
try:
    m[9]
except IndexError as e:
    print(e)  # expect: no such group
try:
    m.group(1.5)
except IndexError as e:
    print(e)  # expect: no such group
