# repetition
print(repr('ab' * 3))  # expect: 'ababab'
print(repr(3 * 'ab'))  # expect: 'ababab'
print(repr('ab' * 0))  # expect: ''
print(repr('ab' * -1))  # expect: ''
print(repr('é' * 2))  # expect: 'éé'
print(repr('ab' * True))  # expect: 'ab'
try:
    'a' * 'b'
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'str'
try:
    'a' * 1.5
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'float'
try:
    1.5 * 'a'
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'float'
try:
    'a' * None
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'NoneType'
