print(set() <= set(), set() < set(), {1} <= {1, 2}, {1} < {1}, {1, 2} >= {1}, {1, 2} > {1, 2}, frozenset([1]) <= {1})
# expect: True False True False True False True
