# removeprefix and removesuffix
print((b'abc'.removeprefix(b'ab'), b'abc'.removesuffix(b'c'), b'abc'.removeprefix(b'x')))  # expect: (b'c', b'ab', b'abc')
try:
    b'a'.removeprefix('a')
except TypeError as e:
    print(e)  # expect: a bytes-like object is required, not 'str'
