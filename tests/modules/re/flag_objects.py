# Flags show themselves by name, patterns are pickled by their text and flags, and errors can be made by hand.
# torture: gc:50
import copy, pickle, re


def attempt(f, *args, **keywords):
    try:
        print(f(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


both = re.M | re.I
print(re.I, both, ~both, re.I ^ both, both & re.X, 1024 | re.S, re.I | 4, sep='\n')
print(repr(both), f'{both}', '%s %d' % (both, both), format(both, '5'), both.name, both.value, re.NOFLAG.name, re.RegexFlag(1024).name)
print(both == 10, hash(both) == hash(10), both + 1, {re.I: 1}[2], isinstance(both, int), bool(re.NOFLAG), len(both), list(both | re.A))
print(re.I in both, both in re.I, re.RegexFlag.DOTALL, re.RegexFlag['X'], re.RegexFlag(256), re.RegexFlag(-1) == ~re.NOFLAG)
attempt(lambda: 2 in both)
attempt(re.RegexFlag, 'a')
attempt(lambda: re.RegexFlag['q'])
print(copy.copy(both), pickle.loads(pickle.dumps([both, re.I])))
print(re.compile('a', both | re.X), re.compile('a', re.T), re.compile(b'a', re.L | re.DOTALL), re.compile('a', both).flags, re.compile('(?ms)a'))
print(re.findall('^a', 'A\na', flags=both), re.sub('A', '-', 'aA', flags=re.IGNORECASE))

p = re.compile('(?P<first>.)(?P<rest>.*)', re.S)
print(p.groupindex, pickle.loads(pickle.dumps(p)) == p, copy.deepcopy(p) is p, pickle.loads(pickle.dumps(re.compile(b'x'))).pattern)
attempt(lambda: p.groupindex.update(a=1))
attempt(pickle.dumps, p.match('ab'))
print(p.match('é' * 60), p.match("it's"))

for args in ('msg',), ('msg', 'pat'), ('msg', 'pattern', 3), ('msg', 'two\nlines', 6), ('msg', b'a\n\nb', 3):
    e = re.error(*args)
    print(repr(e), e.args, [e.msg, e.pattern, e.pos, e.lineno, e.colno])
attempt(re.error)
attempt(re.error, 'a', pos=3)


class Wrong(re.error):
    pass


e = Wrong('mine', 'abc', 1)
print(repr(e), e.colno, isinstance(e, re.error))
