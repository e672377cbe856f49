# a subclass's own methods are asked by operators
class S(str):
    def __add__(self, other):
        return 'add'
    def __mod__(self, other):
        return 'mod'
    def __contains__(self, item):
        return item == 1
    def __getitem__(self, i):
        return ('item', i)
    def __eq__(self, other):
        return other == 7
    __hash__ = str.__hash__
    def __iter__(self):
        return iter([1, 2])
s = S('abc')
print((s + 'x', s % 'x', 1 in s, 'a' in s, s[0], s == 7, s == 'abc', list(s), s.upper(), 'x' + s))  # expect: ('add', 'mod', True, False, ('item', 0), True, False, [1, 2], 'ABC', 'xabc')
print(('-'.join([s, s]), '%s' % s, f'{s}', s[1:2], str.__getitem__(s, 0)))  # expect: ('abc-abc', 'abc', 'abc', ('item', slice(1, 2, None)), 'a')
