# sub: templates
import re
print((re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', 1), re.sub('(a)(n)', r'\2\1', 'banana'), re.sub('(?P<x>a)', r'<\g<x>>', 'ba')))  # expect: ('bbnbnb', 'bbnana', 'bnanaa', 'b<a>')
print((re.sub('a', r'\g<0>\g<0>', 'ba'), re.sub('x*', '-', 'abxd'), re.sub('', '-', 'ab'), re.sub('a', r'\n', 'a'), re.sub('(a)|(b)', r'[\1\2]', 'ab')))  # expect: ('baa', '-a-b--d-', '-a-b-', '\n', '[a][b]')
print((re.sub('é', 'e', 'éaé'), re.sub(b'a', b'x', b'aba'), re.subn('a', 'b', 'banana'), re.subn('q', 'b', 'banana'), re.sub('(.)', r'\g<1>0', 'ab')))  # expect: ('eae', b'xbx', ('bbnbnb', 3), ('banana', 0), 'a0b0')
print((re.sub('.', r'\\', 'a'), re.sub('a', '\\x'[:0], 'a'), re.sub('a', r'\101', 'a')))  # expect: ('\\', '', 'A')
