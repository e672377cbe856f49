# positions count characters, not bytes
import re
t = 'é€😀 abc ñ'
print(([m.span() for m in re.finditer(r'\w+', t)], re.search('abc', t).start(), re.compile('.').match(t, 2).group(), re.search('ñ$', t).span()))  # expect: ([(0, 1), (4, 7), (8, 9)], 4, '😀', (8, 9))
print((re.sub('(?<=😀) ', '_', t), re.split(' ', t), re.findall('[€-😀]', t)))  # expect: ('é€😀_abc ñ', ['é€😀', 'abc', 'ñ'], ['€', '😀'])
