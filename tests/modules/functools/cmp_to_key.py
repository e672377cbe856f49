def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import cmp_to_key

print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max('bca', key=cmp_to_key(lambda a, b: ord(a) - ord(b))))  # expect: [3, 2, 1] c
k = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(k(1) < k(2), k(2) == k(2), k(3) >= k(4), k(5).obj)  # expect: True True False 5
fails(lambda: k(1) < 2)  # expect: TypeError: other argument must be K instance
fails(lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: 'x')))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
