def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(dict.fromkeys('abc'), dict.fromkeys([1, 2], 'v'), {}.fromkeys((1,)), dict.fromkeys([]))
# expect: {'a': None, 'b': None, 'c': None} {1: 'v', 2: 'v'} {1: None} {}


class D(dict):
    pass


print(type(D.fromkeys('a')).__name__)  # expect: D
fails(lambda: dict.fromkeys(3))  # expect: TypeError: 'int' object is not iterable
fails(lambda: dict.fromkeys([[]]))  # expect: TypeError: unhashable type: 'list'
