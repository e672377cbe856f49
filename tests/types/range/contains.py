r = range(0, 20, 3)
print(6 in r, 7 in r, -3 in r, 21 in r, 6.0 in r, 6.5 in r, 'a' in r, True in range(2))  # expect: True False False False True False False True
print(6 in range(20, 0, -2), 5 in range(20, 0, -2))  # expect: True False
