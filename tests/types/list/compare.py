def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print([1, 2] == [1, 2], [1, 2] == [1, 2.0], [1] == (1,), [1, 2] != [2, 1])  # expect: True True False True
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5], [1, 2] <= [1, 2], [3] >= [3, 0])  # expect: True True True True True False
fails(lambda: [1] < [None])  # expect: TypeError: '<' not supported between instances of 'int' and 'NoneType'
fails(lambda: [1] < 3)  # expect: TypeError: '<' not supported between instances of 'list' and 'int'
print([1, 'a'] == [1, 'b'], [float('nan')] == [float('nan')])  # expect: False False
nan = float('nan')
print([nan] == [nan], nan in [nan], [nan].index(nan))  # expect: True True 0
