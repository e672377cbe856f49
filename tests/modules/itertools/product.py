def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from itertools import product

print(list(product()), list(product('ab')), list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(product('ab', [])), list(product('a', repeat=0)))
# expect: [()] [('a',), ('b',)] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [] [()]
print(len(list(product(range(3), repeat=4))), list(product('ab', 'c', repeat=2))[1])  # expect: 81 ('a', 'c', 'b', 'c')
fails(lambda: product(5))  # expect: TypeError: 'int' object is not iterable
fails(lambda: product('a', repeat=-1))  # expect: ValueError: repeat argument cannot be negative
