x = 'outer'
print([x for x in range(3)], x, [y for y in [x]], {x: x for x in 'a'}, sum(x for x in range(4)), x)  # expect: [0, 1, 2] outer ['outer'] {'a': 'a'} 6 outer
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)])  # expect: [(1, 0), (2, 0), (2, 1)] [[], [0], [0, 1]]
