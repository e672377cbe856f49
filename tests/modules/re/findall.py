# findall with none, one and several groups
import re
print((re.findall('a.', 'abacad'), re.findall('(a)(.)', 'abac'), re.findall('a(.)', 'abac'), re.findall('(a)|b', 'ab')))  # expect: (['ab', 'ac', 'ad'], [('a', 'b'), ('a', 'c')], ['b', 'c'], ['a', ''])
print((re.findall('', 'ab'), re.findall('x*', 'axb'), re.findall('a*?', 'aa'), re.findall(r'\b', 'a b')))  # expect: (['', '', ''], ['', 'x', '', ''], ['', 'a', '', 'a', ''], ['', '', '', ''])
print((re.findall('é.', 'éaé€'), re.findall('.', 'a\nb'), re.findall(b'a.', b'abac')))  # expect: (['éa', 'é€'], ['a', 'b'], [b'ab', b'ac'])
