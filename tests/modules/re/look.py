# looking ahead and behind
import re
print((re.findall('a(?=b)', 'abac'), re.findall('a(?!b).', 'abac'), re.findall('(?<=b)a', 'baca'), re.findall('(?<!b)a', 'baca'), re.search('(?<=é)€', 'é€').span()))  # expect: (['a'], ['ac'], ['a'], ['a'], (1, 2))
print(repr(re.match('(?=(a))(b)?', 'ab').groups()))  # expect: ('a', None)
try:
    re.compile('(?<=a*)b')
except re.error as e:
    print(e)  # expect: look-behind requires fixed-width pattern
