def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


fails(lambda: hash([]))  # expect: TypeError: unhashable type: 'list'
fails(lambda: {[]: 1})  # expect: TypeError: unhashable type: 'list'
fails(lambda: {[1]})  # expect: TypeError: unhashable type: 'list'
print(list.__hash__)  # expect: None
