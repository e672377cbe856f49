# names of groups beyond ASCII, and used twice
import re
print((re.match('(?P<größe>.)', 'x').group('größe'), re.match('(?P<a>x)(?P<b>y)(?P=a)', 'xyx').groupdict(), re.compile('(?P<b>.)(?P<a>.)').groupindex['a']))  # expect: ('x', {'a': 'x', 'b': 'y'}, 2)
