def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(dict(), dict(a=1, b=2), dict([('x', 1), ('y', 2)]), dict({'k': 'v'}, z=1), dict(zip('ab', range(2))))
# expect: {} {'a': 1, 'b': 2} {'x': 1, 'y': 2} {'k': 'v', 'z': 1} {'a': 0, 'b': 1}
print(dict(['ab', 'cd']), dict(((1, 2), [3, 4])), {**{'a': 1}, 'b': 2, **{'a': 3}})  # expect: {'a': 'b', 'c': 'd'} {1: 2, 3: 4} {'a': 3, 'b': 2}
fails(lambda: dict(1))  # expect: TypeError: 'int' object is not iterable
fails(lambda: dict([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
fails(lambda: dict([(1, 2, 3)]))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
fails(lambda: dict(['abc']))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
fails(lambda: dict({}, {}))  # expect: TypeError: dict expected at most 1 argument, got 2
