# concatenation and repetition
print((b'ab' + b'c', b'ab' * 3, 2 * b'x', b'' + b'', b'a' * 0))  # expect: (b'abc', b'ababab', b'xx', b'', b'')
try:
    b'a' + 'b'
except TypeError as e:
    print(e)  # expect: can't concat str to bytes
try:
    b'a' + 1
except TypeError as e:
    print(e)  # expect: can't concat int to bytes
try:
    'b' + b'a'
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "bytes") to str
try:
    b'a' * b'b'
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'bytes'
try:
    b'a' * 1.5
except TypeError as e:
    print(e)  # expect: can't multiply sequence by non-int of type 'float'
