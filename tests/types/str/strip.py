# strip, lstrip and rstrip
print(repr('  a b \n'.strip()))  # expect: 'a b'
print(repr('xxaxx'.strip('x')))  # expect: 'a'
print(repr('xyaxy'.strip('yx')))  # expect: 'a'
print(repr('  a '.lstrip()))  # expect: 'a '
print(repr('  a '.rstrip()))  # expect: '  a'
print(repr('abc'.strip('')))  # expect: 'abc'
print(repr('\u2003a\xa0'.strip()))  # expect: 'a'
print(repr('éaé'.strip('é')))  # expect: 'a'
print(repr('abc'.strip('cba')))  # expect: ''
print(repr('\x1c a\x85'.strip()))  # expect: 'a'
try:
    'a'.strip(1)
except TypeError as e:
    print(e)  # expect: strip arg must be None or str
try:
    'a'.rstrip(b'a')
except TypeError as e:
    print(e)  # expect: rstrip arg must be None or str
