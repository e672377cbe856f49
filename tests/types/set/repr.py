print(set(), {1}, frozenset(), frozenset([1]), {'a'}, {(1, 2)}, [set()], {frozenset([1])})
# expect: set() {1} frozenset() frozenset({1}) {'a'} {(1, 2)} [set()] {frozenset({1})}
