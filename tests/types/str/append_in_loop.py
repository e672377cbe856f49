# appending in a loop, with beginnings that go on differently
s = ''
parts = []
for i in range(2000):
    s += 'x' if i % 3 else 'é'
    if i % 500 == 0:
        parts.append(s)
t = parts[2] + 'tail'
print((len(s), s.count('é'), s[:4], s[-3:]))  # expect: (2000, 667, 'éxxé', 'xéx')
print(repr([len(p) for p in parts]))  # expect: [1, 501, 1001, 1501]
print((t[-6:], s[len(parts[2]):len(parts[2]) + 4]))  # expect: ('éxtail', 'xéxx')
print((parts[3] == s[:1501], hash(parts[3]) == hash(s[:1501])))  # expect: (True, True)
