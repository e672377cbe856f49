# searching long texts
t = 'ab' * 5000 + 'c' + 'ab' * 5000
print((t.find('c'), t.rfind('c'), t.find('bc'), t.rfind('ca'), t.find('aba' * 10), t.count('ba')))  # expect: (10000, 10000, 9999, 10000, -1, 9998)
print((t.find('x'), t.index('abc'), len(t.replace('ab', 'xyz')), len(t.split('c'))))  # expect: (-1, 9998, 30001, 2)
print((('é' * 3000 + 'x').find('x'), ('é' * 3000 + 'x')[3000], ('é' * 3000 + 'x' + 'é' * 10).rfind('x')))  # expect: (3000, 'x', 3000)
