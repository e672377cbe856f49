def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(1j == 1j, 1 + 0j == 1, 1 == 1 + 0j, 1 + 0j == 1.0, 1j != 1, 1j == "1j", complex(2 ** 53, 0) == 2 ** 53 + 1, (1j).__eq__(1), (1j).__lt__(1))
# expect: True True True True True False False False NotImplemented
print(hash(1 + 0j), hash(1j), hash(1 + 2j), hash(0.5 + 0j) == hash(0.5), {1: "x"}[1 + 0j], bool(0j), bool(1j), bool(-0.0 + 0j))
# expect: 1 1000003 2000007 True x False True False
print(error(lambda: 1j < 2j))  # expect: TypeError: '<' not supported between instances of 'complex' and 'complex'
print(error(lambda: 1j > 1))  # expect: TypeError: '>' not supported between instances of 'complex' and 'int'
print(error(lambda: sorted([1j, 2j])))  # expect: TypeError: '<' not supported between instances of 'complex' and 'complex'
