d = {}
for i in range(5000):
    d[i] = i * i
for i in range(0, 5000, 2):
    del d[i]
for i in range(5000, 5100):
    d[str(i)] = i
print(len(d), d[4999], d['5050'], 4998 in d, next(iter(d)), list(d)[-1])  # expect: 2600 24990001 5050 False 1 5099
print(sum(k for k in d if isinstance(k, int)), d.popitem())  # expect: 6250000 ('5099', 5099)
n = 0
while d:
    d.popitem()
    n += 1
print(n, d)  # expect: 2599 {}
