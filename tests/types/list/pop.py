def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [1, 2, 3, 4]
print(a.pop(), a.pop(0), a.pop(-1), a)  # expect: 4 1 3 [2]
print(a.pop())  # expect: 2
fails(lambda: a.pop())  # expect: IndexError: pop from empty list
fails(lambda: [1].pop(5))  # expect: IndexError: pop index out of range
fails(lambda: [1].pop('a'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
