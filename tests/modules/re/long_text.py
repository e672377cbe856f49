# long texts
import re
t = 'word ' * 20000
print((len(re.findall(r'\w+', t)), len(re.sub('o', '0', t)), len(re.split(' ', t)), re.search('x', t), len(re.findall('.', 'é' * 10000))))  # expect: (20000, 100000, 20001, None, 10000)
print((re.match('(?:a|b)*', 'ab' * 20000).end(), re.match('(.)*', 'a' * 20000).span(1)))  # expect: (40000, (19999, 20000))
