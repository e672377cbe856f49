def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {'a': 1, 'b': 2, 'c': 3}
print(d.pop('a'), d.pop('zz', 'default'), d)  # expect: 1 default {'b': 2, 'c': 3}
print(d.popitem(), d.popitem(), d)  # expect: ('c', 3) ('b', 2) {}
fails(lambda: d.popitem())  # expect: KeyError: 'popitem(): dictionary is empty'
fails(lambda: d.pop('a'))  # expect: KeyError: 'a'
fails(lambda: {1: 2}.pop([]))  # expect: TypeError: unhashable type: 'list'
fails(lambda: d.pop())  # expect: TypeError: pop expected at least 1 argument, got 0
