def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print((1, 2) == (1, 2.0), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == [1, 2], (2,) > (1, 9))  # expect: True True True True False True
print(hash((1, 2, 3)), hash(()), hash((1, (2, 3))), hash((0.5, 1)), hash((True, None == None)))
# expect: 529344067295497451 5740354900026072187 7267574591690527098 -8572458927399070566 8389048192121911274
print(hash((1, 2)) == hash((1.0, 2.0)), {(1, 2): 'x'}[(1.0, 2)])  # expect: True x
fails(lambda: hash((1, [])))  # expect: TypeError: unhashable type: 'list'
fails(lambda: (1,) < 2)  # expect: TypeError: '<' not supported between instances of 'tuple' and 'int'
fails(lambda: (1, 'a') < (1, 2))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
