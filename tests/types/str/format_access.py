# format: attributes and items
class P:
    x = 5
    d = {'k': [10, 20]}
print(repr('{0.x}'.format(P)))  # expect: '5'
print(repr('{0.d[k][1]}'.format(P)))  # expect: '20'
print(repr('{p.x}'.format(p=P)))  # expect: '5'
print(repr('{0[0]} {0[1]}'.format([1, 2])))  # expect: '1 2'
print(repr('{0[a b]}'.format({'a b': 3})))  # expect: '3'
print(repr('{0[-1]}'.format({'-1': 'text'})))  # expect: 'text'
print(repr('{[0]}'.format('xy')))  # expect: 'x'
try:
    '{0.nope}'.format(P)
except AttributeError as e:
    print(e)  # expect: type object 'P' has no attribute 'nope'
try:
    '{0[5]}'.format([1])
except IndexError as e:
    print(e)  # expect: list index out of range
try:
    '{0[k]}'.format([1])
except TypeError as e:
    print(e)  # expect: list indices must be integers or slices, not str
