# % of bytes
print((b'%s %b' % (b'a', b'b'), b'%d %5x|' % (42, 255), b'%c%c' % (65, b'B'), b'%r %a' % ('é', 'é'), b'%.1f' % 2.25, b'%%' % ()))  # expect: (b'a b', b'42    ff|', b'AB', b"'\\xe9' '\\xe9'", b'2.2', b'%')
print(repr(b'%(a)s' % {b'a': b'x'}))  # expect: b'x'
try:
    b'%s' % 'a'
except TypeError as e:
    print(e)  # expect: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
try:
    b'%b' % 1
except TypeError as e:
    print(e)  # expect: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
try:
    b'%c' % 256
except OverflowError as e:
    print(e)  # expect: %c arg not in range(256)
try:
    b'%c' % 'a'
except TypeError as e:
    print(e)  # expect: %c requires an integer in range(256) or a single byte
try:
    b'%d' % b'a'
except TypeError as e:
    print(e)  # expect: %d format: a real number is required, not bytes
try:
    b'%s' % ()
except TypeError as e:
    print(e)  # expect: not enough arguments for format string
try:
    b'%s' % (b'a', b'b')
except TypeError as e:
    print(e)  # expect: not all arguments converted during bytes formatting

# A text is a value for bytes, too; all else with items a mapping.
for argument in ("h", b"h", [1], {}, 5):
    try:
        print(b"ab" % argument)
    except TypeError as e:
        print(e)
# expect: not all arguments converted during bytes formatting
# expect: not all arguments converted during bytes formatting
# expect: b'ab'
# expect: b'ab'
# expect: not all arguments converted during bytes formatting
