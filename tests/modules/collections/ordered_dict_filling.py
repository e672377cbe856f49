# What an OrderedDict is filled from, by its own __setitem__, and what it says of what it cannot be filled from.
import collections
O = collections.OrderedDict
class S(O):
    def __setitem__(self, k, v): print('set', k, v); super().__setitem__(k, v)
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
class I:
    def items(self): return [(1, 2)]
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for a in ['', '1', '[1]', '[(1,)]', '[()]', '[(1,2,3)]', '["ab"]', '{1:2}', 'O(a=1)', 'M()', 'I()', '[], []', 'None', '**{1:2}', '[(1,2)], a=3', '[([],1)]', "collections.Counter('aab')", "zip('ab',[1,2])", '[iter([1,2])]']:
    t(lambda: eval('O(%s)' % a)); t(lambda: eval('S(%s)' % a)); t(lambda: eval('O(z=1).update(%s)' % a)); t(lambda: eval('O.__init__(O(z=1),%s)' % a))
    def f():
        o = O(z=1); o.update(*eval('(%s,)' % a)) if a and '=' not in a and '**' not in a else None; return o
    t(f)
    def g():
        o = O(z=1); o |= eval(a); return o
    if '**' not in a and a and '=' not in a: t(g)
