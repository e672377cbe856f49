# many patterns one after the other
import re
print((sum(len(re.findall(str(i), '0123456789' * 3)) for i in range(600)), [re.sub('[%s]' % c, c.upper(), 'abc') for c in 'abc'], re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I)))  # expect: (71, ['Abc', 'aBc', 'abC'], True, False)
