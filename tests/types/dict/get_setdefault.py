def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {'a': 1}
print(d.get('a'), d.get('b'), d.get('b', 5), d.setdefault('a', 9), d.setdefault('c'), d.setdefault('d', []), d)
# expect: 1 None 5 1 None [] {'a': 1, 'c': None, 'd': []}
d.setdefault('d', None).append(1)
print(d)  # expect: {'a': 1, 'c': None, 'd': [1]}
fails(lambda: d.get())  # expect: TypeError: get expected at least 1 argument, got 0
fails(lambda: d.get([]))  # expect: TypeError: unhashable type: 'list'
fails(lambda: d.setdefault({}, 1))  # expect: TypeError: unhashable type: 'dict'
