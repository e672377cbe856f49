# many patterns one after the other
import re
print((sum(len(re.findall(str(i), '0123456789' * 3)) for i in range(600)), [re.sub('[%s]' % c, c.upper(), 'abc') for c in 'abc'], re.compile('a') == re.compile('a'), re.compile('a') == re.compile('a', re.I)))  # expect: (71, ['Abc', 'aBc', 'abC'], True, False)
# Flags in the pattern's text do not hide it from the cache; flags asked for do.
print(re.compile("(?i)a") is re.compile("(?i)a"), re.compile("a", re.I) is re.compile("a", re.I))  # expect: True True
print(re.compile("a", re.I) is re.compile("a"), re.compile("a", re.I) == re.compile("a", 2))       # expect: False True
print(re.compile("(?i)a") == re.compile("(?i)a", re.I))                                               # expect: True
