import copy

a = [1, [2], {'k': [3]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append('changed')
a[2]['k'].append('changed')
print(s, d, s is a, s[1] is a[1], d[1] is a[1])  # expect: [1, [2, 'changed'], {'k': [3, 'changed']}] [1, [2], {'k': [3]}] False True False
print(copy.copy({1: [2]}), copy.copy({1, 2}), copy.copy((1, [2])), copy.copy('text'), copy.copy(None), copy.copy(len) is len)
# expect: {1: [2]} {1, 2} (1, [2]) text None True
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, [2])))  # expect: True True (1, [2])
