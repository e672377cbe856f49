def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


s = {3, 1, 2, 1}
print(sorted(s), len(s), 1 in s, 9 in s, set(), {1}, set('a'), bool(set()), bool({0}))  # expect: [1, 2, 3] 3 True False set() {1} {'a'} False True
s.add(4)
s.add(4)
s.discard(1)
s.discard('missing')
s.remove(2)
print(sorted(s))  # expect: [3, 4]
fails(lambda: s.remove('missing'))  # expect: KeyError: 'missing'
fails(lambda: s.add([]))  # expect: TypeError: unhashable type: 'list'
fails(lambda: [] in s)  # expect: TypeError: unhashable type: 'list'
fails(lambda: set(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: set(1, 2))  # expect: TypeError: set expected at most 1 argument, got 2
fails(lambda: {[]})  # expect: TypeError: unhashable type: 'list'
