def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


f = frozenset([1, 2, 2])
print(f == {1, 2}, {1, 2} == f, len(f), hash(f) == hash(frozenset([2, 1])), f.copy() is f, frozenset(f) is f)  # expect: True True 2 True True True
print(frozenset(), frozenset('a'), {f: 'key'}[frozenset([2, 1])], sorted(f | [3] if False else f | {3}))  # expect: frozenset() frozenset({'a'}) key [1, 2, 3]
print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset(['a'])) == hash(frozenset('a')))  # expect: 133146708735736 -272375401224217160 True
fails(lambda: f.add(1))  # expect: AttributeError: 'frozenset' object has no attribute 'add'
fails(lambda: frozenset(1, 2))  # expect: TypeError: frozenset expected at most 1 argument, got 2
fails(lambda: frozenset([[]]))  # expect: TypeError: unhashable type: 'list'
