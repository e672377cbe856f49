# split, with groups and empty matches
import re
print((re.split(',', 'a,b,c'), re.split('(,)', 'a,b'), re.split(',', 'a,b,c', 1), re.split(r'\s*', 'a b'), re.split('', 'ab'), re.split('x', 'ab')))  # expect: (['a', 'b', 'c'], ['a', ',', 'b'], ['a', 'b,c'], ['', 'a', '', 'b', ''], ['', 'a', 'b', ''], ['ab'])
print((re.split('(-)|(,)', 'a-b,c'), re.split(r'\W+', 'Words, words, words.'), re.split(b',', b'a,b'), re.split('é', 'aéb')))  # expect: (['a', '-', None, 'b', None, ',', 'c'], ['Words', 'words', 'words', ''], [b'a', b'b'], ['a', 'b'])
