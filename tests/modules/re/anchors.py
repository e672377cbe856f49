# anchors and boundaries
import re
print((re.findall('^a', 'aa'), re.findall('a$', 'aa\n'), re.findall(r'a\Z', 'aa\n'), re.findall(r'\Aa', 'aa'), re.findall(r'\ba', 'a ba'), re.findall(r'\Ba', 'a ba'), re.findall('(?m)^', 'a\nb\n'), re.findall(r'\B', '')))  # expect: (['a'], ['a'], [], ['a'], ['a'], ['a'], ['', '', ''], [])
print((re.compile('^b').match('ab', 1), re.compile('^b').search('ab', 1), re.compile('b').match('ab', 1).span(), re.compile('(?<=a)b').match('ab', 1).span()))  # expect: (None, None, (1, 2), (1, 2))
print((re.compile('$').search('abc', 0, 2).span(), re.compile('b').search('abc', 2), re.compile('c').search('abc', 0, 2), re.compile('é').search('aéé', 2).span()))  # expect: ((2, 2), None, None, (2, 3))
