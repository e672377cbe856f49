# match, fullmatch and search
import re
print((re.match('a', 'abc').group(), re.match('b', 'abc'), re.search('b', 'abc').span(), re.fullmatch('a', 'ab'), re.fullmatch('a.', 'ab').end()))  # expect: ('a', None, (1, 2), None, 2)
print((re.search('x*', 'aaa').span(), re.match('', '').span()))  # expect: ((0, 0), (0, 0))
print((bool(re.match('a', 'a')), re.match('é', 'é€').span(), re.search('€', 'é€').span()))  # expect: (True, (0, 1), (1, 2))
