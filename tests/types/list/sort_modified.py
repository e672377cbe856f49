def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [3, 1, 2]
fails(lambda: a.sort(key=lambda x: a.append(x)))  # expect: TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
print(sorted(a))  # expect: [1, 2, 3]
b = [3, 1, 2]
seen = []
b.sort(key=lambda x: seen.append(len(b)) or x)
print(b, seen)  # expect: [1, 2, 3] [0, 0, 0]
