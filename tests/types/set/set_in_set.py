def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


outer = {frozenset([1]), frozenset([1, 2])}
print({1} in outer, {3} in outer, {2, 1} in outer)  # expect: True False True
outer.remove({1})
outer.discard({5})
print(outer)  # expect: {frozenset({1, 2})}
fails(lambda: outer.remove({8}))  # expect: KeyError: {8}
fails(lambda: {{1}})  # expect: TypeError: unhashable type: 'set'
fails(lambda: outer.add({1}))  # expect: TypeError: unhashable type: 'set'
