def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


it = iter([1, 2])
print(next(it), next(it), next(it, 'default'))  # expect: 1 2 default
fails(lambda: next(it))
# expect: StopIteration: 
print(list(iter([3, 2, 1, 0].pop, 2)), list(iter({'k': 1})))  # expect: [0, 1] ['k']
values = iter([1, 2, 3, 'stop', 4])
print(list(iter(lambda: next(values), 'stop')))  # expect: [1, 2, 3]
fails(lambda: next([]))  # expect: TypeError: 'list' object is not an iterator
fails(lambda: iter(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: iter(5, 6))  # expect: TypeError: iter(v, w): v must be callable


class Bad:
    def __iter__(self):
        return 5


fails(lambda: iter(Bad()))  # expect: TypeError: iter() returned non-iterator of type 'int'


class Old:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(Old()), 4 in Old(), sum(Old()))  # expect: [0, 1, 4, 9] True 14
