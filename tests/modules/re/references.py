# references to groups, by number and name
import re
print((re.findall(r'(.)\1', 'aabbc'), re.match(r'(?P<q>["\']).*?(?P=q)', '"a\'b" c').group(), re.match(r'(a)?b\1', 'b'), re.match(r'(a)?(?(1)b|c)', 'ab').group(), re.match(r'(a)?(?(1)b|c)', 'c').group()))  # expect: (['a', 'b'], '"a\'b"', None, 'ab', 'c')
print((re.match(r'(?P<x>a)?(?(x)b|c)', 'ac'), re.match(r'(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\10', 'abcdefghijj').end()))  # expect: (None, 11)
