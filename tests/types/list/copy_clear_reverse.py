a = [1, [2], 3]
b = a.copy()
b[1].append('shared')
b.append(4)
print(a, b)  # expect: [1, [2, 'shared'], 3] [1, [2, 'shared'], 3, 4]
a.reverse()
print(a)  # expect: [3, [2, 'shared'], 1]
a.clear()
print(a, len(a), bool(a), bool([0]))  # expect: [] 0 False True
