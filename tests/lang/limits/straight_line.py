# An expression without loops and calls collects what it leaves behind: here 360 MB, never more than a few at a time.
# options: --max-heap=32M
# torture: gc:200
a = [0] * 10
print(len(eval(' + '.join(['a'] * 3000))))  # expect: 30000
s = 'x' * 10
print(len(eval(' + '.join(['s'] * 6000))))  # expect: 60000
# Nor does a body of nothing but calls of what is written in C.
call = '    x = bytes(10**6); x = s.ljust(10**6); x = bytes(x, encoding="ascii")\n'
names = {}
exec('def f(s):\n' + call * 100 + '    return len(x)\n', names)
print(names['f'](s))  # expect: 1000000
