def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {'a': 1}
d.update({'b': 2})
d.update([('c', 3)], d=4)
d.update(a=0)
d.update()
print(d)  # expect: {'a': 0, 'b': 2, 'c': 3, 'd': 4}
fails(lambda: d.update(1))  # expect: TypeError: 'int' object is not iterable
fails(lambda: d.update([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
fails(lambda: d.update(['abc']))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
fails(lambda: d.update({}, {}))  # expect: TypeError: update expected at most 1 argument, got 2
