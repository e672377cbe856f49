# compiled patterns
import re
p = re.compile(r'(a)(?P<n>b)', re.I | re.M)
print((p, p.pattern, p.groups, dict(p.groupindex), p.flags))  # expect: (re.compile('(a)(?P<n>b)', re.IGNORECASE|re.MULTILINE), '(a)(?P<n>b)', 2, {'n': 2}, 42)
print((p == re.compile(r'(a)(?P<n>b)', re.I | re.M), p == re.compile('x'), hash(p) == hash(re.compile(r'(a)(?P<n>b)', re.I | re.M)), p != 1))  # expect: (True, False, True, True)
print((re.compile(p) is p, {p: 1}[re.compile(r'(a)(?P<n>b)', re.I | re.M)]))  # expect: (True, 1)
print((re.compile('a'), re.compile(b'a', re.S), re.compile('a', re.A), re.compile("it's")))  # expect: (re.compile('a'), re.compile(b'a', re.DOTALL), re.compile('a', re.ASCII), re.compile("it's"))
print((p.search('xAB').groups(), p.findall('abAB'), p.sub('-', 'xaby'), p.split('xaby'), [m.end() for m in p.finditer('abab')], p.subn('', 'ab'), p.fullmatch('ab').group(2), p.match('ab').lastgroup))  # expect: (('A', 'B'), [('a', 'b'), ('A', 'B')], 'x-y', ['x', 'a', 'b', 'y'], [2, 4], ('', 1), 'b', 'n')
try:
    re.compile(p, re.I)
except ValueError as e:
    print(e)  # expect: cannot process flags argument with a compiled pattern
try:
    re.compile(1)
except TypeError as e:
    print(e)  # expect: first argument must be string or compiled pattern
