data = [(i * 7919) % 10007 for i in range(5000)]
s = sorted(data)
print(all(s[i] <= s[i + 1] for i in range(len(s) - 1)), s[:4], s[-2:])  # expect: True [0, 5, 6, 7] [10005, 10006]
print(sorted(data, reverse=True) == s[::-1], sorted(s) == s, sorted(s[::-1]) == s)  # expect: True True True
t = s[:2000] + s[1000:]
print(sorted(t)[2500] == sorted(list(t), key=lambda x: x)[2500])  # expect: True
print(sorted(map(str, data))[:3], sorted(x / 3 for x in data)[:2])  # expect: ['0', '1000', '10003'] [0.0, 1.6666666666666667]
