d = {}
for k in 'zebra':
    d[k] = 1
print(list(d))  # expect: ['z', 'e', 'b', 'r', 'a']
del d['e']
d['e'] = 2
d['z'] = 5
print(list(d.items()), list(reversed(d)), list(reversed(d.items()))[0])
# expect: [('z', 5), ('b', 1), ('r', 1), ('a', 1), ('e', 2)] ['e', 'a', 'r', 'b', 'z'] ('e', 2)
