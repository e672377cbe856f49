def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(slice(1, 2) == slice(1, 2), slice(1) == slice(2), slice(1) < slice(2), slice(1, 2) == (1, 2))  # expect: True False True False
fails(lambda: hash(slice(1)))  # expect: TypeError: unhashable type: 'slice'
fails(lambda: slice(None) < slice(1))  # expect: TypeError: '<' not supported between instances of 'NoneType' and 'int'
