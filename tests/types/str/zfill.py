# zfill: zeros go behind the sign
print(repr('42'.zfill(5)))  # expect: '00042'
print(repr('-42'.zfill(5)))  # expect: '-0042'
print(repr('+42'.zfill(5)))  # expect: '+0042'
print(repr('abc'.zfill(2)))  # expect: 'abc'
print(repr(''.zfill(3)))  # expect: '000'
print(repr('--1'.zfill(5)))  # expect: '-00-1'
print(repr('é'.zfill(3)))  # expect: '00é'
try:
    '1'.zfill('2')
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
