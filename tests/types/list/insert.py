def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [1, 2, 3]
a.insert(0, 'start')
a.insert(-1, 'before last')
a.insert(100, 'end')
a.insert(-100, 'very start')
print(a)  # expect: ['very start', 'start', 1, 2, 'before last', 3, 'end']
fails(lambda: a.insert('x', 1))  # expect: TypeError: 'str' object cannot be interpreted as an integer
fails(lambda: a.insert(1))  # expect: TypeError: insert expected 2 arguments, got 1
