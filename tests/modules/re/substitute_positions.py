# count, and matches that touch
import re
print((re.sub('a', '-', 'aaaa', count=2), re.sub('a|', '-', 'ab'), re.sub('(?=b)', '-', 'abab'), re.sub('b*', '-', 'abb'), re.sub(r'^', '> ', 'a\nb', flags=re.M), re.subn(r'$', '!', 'a\n')))  # expect: ('--aa', '--b-', 'a-ba-b', '-a--', '> a\n> b', ('a!\n!', 2))
print((re.split(r'(?<=,)', 'a,b,c'), re.split(r'(?=b)', 'abab'), re.findall(r'(?:)', 'ab'), [m.start() for m in re.finditer(r'(?!\n)', 'a\nb')]))  # expect: (['a,', 'b,', 'c'], ['a', 'ba', 'b'], ['', '', ''], [0, 2, 3])
