print(sorted([3, 1.5, True, 0, -2.5, 10**20, -10**20]))  # expect: [-100000000000000000000, -2.5, 0, True, 1.5, 3, 100000000000000000000]
print(sorted([0.1, 0.3, 0.2]), sorted([False, True, False]))  # expect: [0.1, 0.2, 0.3] [False, False, True]
print(sorted([[2], [1, 5], [1]]), sorted([(2, 'b'), (1, 'z'), (2, 'a')]))  # expect: [[1], [1, 5], [2]] [(1, 'z'), (2, 'a'), (2, 'b')]
