def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


r = range(10**20)
print(r[10**19], r[-1], r.index(5), 10**19 in r, 10**20 in r, r[10**19:][0])
# expect: 10000000000000000000 99999999999999999999 5 True False 10000000000000000000
fails(lambda: len(r))  # expect: OverflowError: Python int too large to convert to C ssize_t
print(list(range(10**20, 10**20 + 3)), list(range(2**62, 2**62 + 2)), list(reversed(range(10**20, 10**20 + 3))))
# expect: [100000000000000000000, 100000000000000000001, 100000000000000000002] [4611686018427387904, 4611686018427387905] [100000000000000000002, 100000000000000000001, 100000000000000000000]
print(list(range(2**63 - 2, 2**63 + 2)), range(2**64)[::-1][0])
# expect: [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] 18446744073709551615
print(len(range(0, 2**62, 2)), sum(range(10**6)), max(range(10**20)[:5]))  # expect: 2305843009213693952 499999500000 4
