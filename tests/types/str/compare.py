# order is that of the code points
print(repr('a' < 'b'))  # expect: True
print(repr('a' < 'B'))  # expect: False
print(repr('abc' < 'abd'))  # expect: True
print(repr('ab' < 'abc'))  # expect: True
print(repr('é' > 'z'))  # expect: True
print(repr('\uffff' < '😀'))  # expect: True
print(repr('a' == 'a'))  # expect: True
print(repr('a' != 'b'))  # expect: True
print(repr('a' == 1))  # expect: False
print(repr('' < 'a'))  # expect: True
print(repr(sorted(['b', 'é', 'a', 'B', '😀', '\uffff'])))  # expect: ['B', 'a', 'b', 'é', '\uffff', '😀']
try:
    'a' < 1
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'str' and 'int'
try:
    1 < 'a'
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'int' and 'str'
try:
    'a' >= None
except TypeError as e:
    print(e)  # expect: '>=' not supported between instances of 'str' and 'NoneType'
