# % with a mapping
print(repr('%(a)s %(b)d' % {'a': 'x', 'b': 2}))  # expect: 'x 2'
print(repr('%(a)s %(a)r' % {'a': 'x'}))  # expect: "x 'x'"
print(repr('%(a b)s' % {'a b': 1}))  # expect: '1'
print(repr('%(x(y))s' % {'x(y)': 1}))  # expect: '1'
print(repr('%(a)5d|%(a)-5d|' % {'a': 3}))  # expect: '    3|3    |'
print(repr('nothing' % {'a': 1}))  # expect: 'nothing'
print(repr('%s' % {'a': 1}))  # expect: "{'a': 1}"
try:
    '%(a)s' % {'b': 1}
except KeyError as e:
    print(e)  # expect: 'a'
try:
    '%(a)s' % (1,)
except TypeError as e:
    print(e)  # expect: format requires a mapping
try:
    '%(a)s' % 'x'
except TypeError as e:
    print(e)  # expect: format requires a mapping
try:
    '%(a' % {'a': 1}
except ValueError as e:
    print(e)  # expect: incomplete format key
