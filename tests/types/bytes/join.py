# join
print((b','.join([b'a', b'b']), b''.join((b'x',)), b'-'.join([])))  # expect: (b'a,b', b'x', b'')
try:
    b','.join(['a'])
except TypeError as e:
    print(e)  # expect: sequence item 0: expected a bytes-like object, str found
try:
    b','.join([1])
except TypeError as e:
    print(e)  # expect: sequence item 0: expected a bytes-like object, int found
try:
    b','.join(1)
except TypeError as e:
    print(e)  # expect: can only join an iterable
