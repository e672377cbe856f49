# What does not fit into the limit is a MemoryError, and the program goes on.
# options: --max-heap=24M
# torture: no
import itertools
import operator


def refused(f):
    try:
        f()
    except (MemoryError, OverflowError) as error:
        return type(error).__name__


def doubled(s):
    while True:
        s = s + s


print([refused(lambda: compile(text, 'text', 'exec')) for text in ('x = (' + "f'{1}a' " * 10**5 + ')', 'x = 1\n' * 10**6, 'a + ' * 10**6 + 'a', 'x = 1')])  # expect: ['MemoryError', 'MemoryError', 'MemoryError', None]
print([refused(f) for f in (lambda: 10**10**10, lambda: 1 << 10**12, lambda: 1 << 10**30)])  # expect: ['MemoryError', 'MemoryError', 'OverflowError']
print([refused(f) for f in (lambda: 'a' * 10**12, lambda: b'a' * 10**12, lambda: [0] * 10**12, lambda: (0,) * 10**12)])  # expect: ['MemoryError', 'MemoryError', 'MemoryError', 'MemoryError']
print([refused(lambda: [0] * 10**30), refused(lambda: len(range(10**30))), range(10**30)[10**29] == 10**29])  # expect: ['OverflowError', 'OverflowError', True]
print([refused(f) for f in (lambda: list(iter(int, 1)), lambda: set(itertools.count()), lambda: ''.join(itertools.repeat('a' * 1000)))])  # expect: ['MemoryError', 'MemoryError', 'MemoryError']
print([refused(lambda: doubled(s)) for s in ('a', b'a', [1], (1,))])  # expect: ['MemoryError', 'MemoryError', 'MemoryError', 'MemoryError']
big = 1 << 6 * 10**7  # 7.5 MB; the product needs some 45
print([refused(lambda: big * (big + 1)) for _ in range(3)])  # expect: ['MemoryError', 'MemoryError', 'MemoryError']
big = 1 << 6 * 10**7  # 7.5 MB; the product needs some 45
print(sum(len([0] * 100000) for _ in range(300)))  # expect: 30000000
text = 'a' * 10**5
print(refused(lambda: text.replace('a', text)), refused(lambda: text.replace('', text)), refused(lambda: text.translate({97: text})))  # expect: MemoryError MemoryError MemoryError
print(refused(lambda: '\t'.expandtabs(10**9)), refused(lambda: format(1, '1000000000')), refused(lambda: '%*d' % (10**9, 1)))  # expect: MemoryError MemoryError MemoryError


class Growing:
    pass


def attributes_without_end(o):
    for i in itertools.count():
        setattr(o, f'name{i}', i)


growing = Growing()
print(refused(lambda: attributes_without_end(growing)), growing.name5, growing.name9999)  # expect: MemoryError 5 9999
print([refused(f) for f in (lambda: format(1.5, '.2147483646f'), lambda: '%.2000000000e' % 1.5, lambda: format(2, '#.2000000000g'))])  # expect: ['MemoryError', 'MemoryError', 'MemoryError']
