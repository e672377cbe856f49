print(2 + 3 * 4 ** 2 // 5 - 1, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, 2 ** -1, not 1 == 2, 1 + 2 << 3, 6 & 3 | 8 ^ 1)  # expect: 10 -4 4 512 0.5 True 24 11
print(not True or True, not (True or True), 1 if 0 else 2 if 0 else 3, 1 < 2 == True, (1 < 2) == True)  # expect: True False 3 False True
print(lambda: 1 if 0 else 2)if 0 else print("ok")  # expect: ok
print(3 - 2 - 1, 100 // 10 // 2, 2 * 3 % 4, ~-1, - - 3)  # expect: 0 5 2 0 3
