def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {1: 'int', 1.0: 'float', True: 'bool'}
print(d, d[1], len(d))  # expect: {1: 'bool'} bool 1
d[0] = 'zero'
d[False] = 'false'
d[-0.0] = 'minus zero'
print(d)  # expect: {1: 'bool', 0: 'minus zero'}
print({'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {1: 2} != {1: 3}, {} == [])  # expect: True True True False
fails(lambda: {} < {})  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
big = {10**20: 'big', float(10**20): 'same', 2**100: 'other'}
print(big)  # expect: {100000000000000000000: 'same', 1267650600228229401496703205376: 'other'}
