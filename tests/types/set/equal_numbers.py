s = {1, 1.0, True}
print(s, len(s))  # expect: {1} 1
s = {0, False, 0.0, -0.0}
print(len(s), 0j in s)  # expect: 1 True
