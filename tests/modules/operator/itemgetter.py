def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from operator import itemgetter

print(itemgetter(1)('abc'), itemgetter(0, 2)([1, 2, 3]), itemgetter('k')({'k': 'v'}), itemgetter(slice(1, 3))('abcd'), itemgetter(1, 2))
# expect: b (1, 3) v bc operator.itemgetter(1, 2)
rows = [('b', 2), ('a', 3), ('c', 1)]
print(sorted(rows, key=itemgetter(0)), sorted(rows, key=itemgetter(1), reverse=True), max(rows, key=itemgetter(1)))
# expect: [('a', 3), ('b', 2), ('c', 1)] [('a', 3), ('b', 2), ('c', 1)] ('a', 3)
fails(lambda: itemgetter())  # expect: TypeError: itemgetter expected 1 argument, got 0
fails(lambda: itemgetter(5)([1]))  # expect: IndexError: list index out of range
fails(lambda: itemgetter(1)())  # expect: TypeError: itemgetter expected 1 argument, got 0
