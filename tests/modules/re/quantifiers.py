# quantifiers: greedy, lazy, possessive, counted
import re
print((re.findall('a+', 'aaa'), re.findall('a+?', 'aaa'), re.findall('a{2}', 'aaa'), re.findall('a{1,2}', 'aaa'), re.findall('a{,2}', 'aaa'), re.findall('a{2,}', 'aaa')))  # expect: (['aaa'], ['a', 'a', 'a'], ['aa'], ['aa', 'a'], ['aa', 'a', ''], ['aaa'])
print((re.match('a++a', 'aaa'), re.match('a*+b', 'aab').group(), re.match('(?>a+)a', 'aa'), re.findall('a{', 'a{'), re.findall('a{,', 'a{,'), re.findall('a{1', 'a{1'), re.findall('{2}', '{2}') if False else 0))  # expect: (None, 'aab', None, ['a{'], ['a{,'], ['a{1'], 0)
