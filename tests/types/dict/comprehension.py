print({k: v for k, v in zip('abc', range(3))}, {x: x * x for x in range(5) if x % 2}, {1: 'a' for _ in range(3)})
# expect: {'a': 0, 'b': 1, 'c': 2} {1: 1, 3: 9} {1: 'a'}
print({v: k for k, v in {'x': 1}.items()}, {(a, b): a * b for a in range(2) for b in range(2)})  # expect: {1: 'x'} {(0, 0): 0, (0, 1): 0, (1, 0): 0, (1, 1): 1}
