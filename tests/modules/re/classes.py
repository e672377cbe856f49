# character classes
import re
print((re.findall('[abc]', 'abcd'), re.findall('[^abc]', 'abcd'), re.findall('[a-c]', 'abcd'), re.findall('[]a]', 'a]'), re.findall('[^]a]', 'a]b')))  # expect: (['a', 'b', 'c'], ['d'], ['a', 'b', 'c'], ['a', ']'], ['b'])
print((re.findall(r'[\w-]', 'a-é '), re.findall(r'[\d.]', '1.a'), re.findall('[é-ü]', 'aéõz'), re.findall('[a-]', 'a-b'), re.findall(r'[\]\[]', '[a]')))  # expect: (['a', '-', 'é'], ['1', '.'], ['é', 'õ'], ['a', '-'], ['[', ']'])
print((re.findall('[[:a]', '[:a'), re.findall(r'[\b]', 'a\x08'), re.findall(r'[\101]', 'A'), re.findall(r'[\x61-\u0063]', 'abcd'), re.findall('[^\\W\\d]', 'a1_')))  # expect: (['[', ':', 'a'], ['\x08'], ['A'], ['a', 'b', 'c'], ['a', '_'])
