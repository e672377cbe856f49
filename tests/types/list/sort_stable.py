pairs = [(i % 3, i) for i in range(12)]
print([p[1] for p in sorted(pairs, key=lambda p: p[0])])  # expect: [0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11]
print([p[1] for p in sorted(pairs, key=lambda p: p[0], reverse=True)])  # expect: [2, 5, 8, 11, 1, 4, 7, 10, 0, 3, 6, 9]
print(sorted(pairs, key=lambda p: (p[0], -p[1]))[:5])  # expect: [(0, 9), (0, 6), (0, 3), (0, 0), (1, 10)]
