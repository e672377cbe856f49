# many groups
import re
p = re.compile(''.join('(%s)' % c for c in 'abcdefghijklmnopqrstuvwxyz' * 5))
print((p.groups, p.match('abcdefghijklmnopqrstuvwxyz' * 5).lastindex, p.match('abcdefghijklmnopqrstuvwxyz' * 5).group(130)))  # expect: (130, 130, 'z')
