def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


a = [1, 2]
print(a + [3], a * 2, 2 * a, a * 0, a * -1, [0] * 3, a + [])  # expect: [1, 2, 3] [1, 2, 1, 2] [1, 2, 1, 2] [] [] [0, 0, 0] [1, 2]
b = a
b += (3, 4)
b *= 2
print(a, a is b)  # expect: [1, 2, 3, 4, 1, 2, 3, 4] True
b += 'xy'
print(b)  # expect: [1, 2, 3, 4, 1, 2, 3, 4, 'x', 'y']
fails(lambda: [1] + (2,))  # expect: TypeError: can only concatenate list (not "tuple") to list
fails(lambda: [1] + 1)  # expect: TypeError: can only concatenate list (not "int") to list
fails(lambda: [1] * 1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
fails(lambda: [1] * [2])  # expect: TypeError: can't multiply sequence by non-int of type 'list'
fails(lambda: 'a' + [1])  # expect: TypeError: can only concatenate str (not "list") to str
row = [[]] * 2
row[0].append(1)
print(row)  # expect: [[1], [1]]
