def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(all([]), any([]), all([1, 'a', [0]]), all([1, 0]), any([0, '', None]), any([0, 2]))  # expect: True False True False False True
print(all(x > 0 for x in range(1, 5)), any(x > 3 for x in range(5)), all({}), any({'': 1}), all(iter([1])))  # expect: True True True False True
seen = []
print(any(seen.append(x) or x == 2 for x in range(5)), seen)  # expect: True [0, 1, 2]
fails(lambda: all(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: any())  # expect: TypeError: any() takes exactly one argument (0 given)
