# ignoring case beyond ASCII
import re
print((re.findall('é', 'éÉ', re.I), re.findall('[а-я]+', 'Привет', re.I), re.match('ПРИВЕТ', 'привет', re.I).span(), re.findall('(?i)[^a]', 'aAb')))  # expect: (['é', 'É'], ['Привет'], (0, 6), ['b'])
