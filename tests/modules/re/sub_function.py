# sub: a function of the match
import re
print((re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1b22'), re.sub('a', lambda m: '', 'banana'), re.subn('a', lambda m: m.group().upper(), 'banana', 2)))  # expect: ('a2b44', 'bnn', ('bAnAna', 2))
seen = []
def note(m):
    seen.append(m.span())
    return re.sub('n', 'N', m.group() + 'n')
print((re.sub('an', note, 'banana'), seen))  # expect: ('baNNaNNa', [(1, 3), (3, 5)])
try:
    re.sub('a', lambda m: 1/0, 'a')
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
