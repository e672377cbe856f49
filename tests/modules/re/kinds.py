# text patterns are for text, bytes patterns for bytes
import re
print((re.findall(b'\\w', b'a\xe9'), re.match(b'\xff', b'\xff').span(), re.match(b'(a)', b'a').group(1), re.match(b'(?P<x>a)', b'a').groupdict()))  # expect: ([b'a'], (0, 1), b'a', {'x': b'a'})
try:
    re.match('a', b'a')
except TypeError as e:
    print(e)  # expect: cannot use a string pattern on a bytes-like object
try:
    re.match(b'a', 'a')
except TypeError as e:
    print(e)  # expect: cannot use a bytes pattern on a string-like object
try:
    re.match('a', 1)
except TypeError as e:
    print(e)  # expect: expected string or bytes-like object, got 'int'
try:
    re.match('a', None)
except TypeError as e:
    print(e)  # expect: expected string or bytes-like object, got 'NoneType'
try:
    re.sub('a', b'b', 'a')
except TypeError as e:
    print(e)  # expect: sequence item 0: expected str instance, bytes found
