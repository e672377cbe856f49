# slices with steps, also of text beyond ASCII
print(repr('abcdef'[1:4]))  # expect: 'bcd'
print(repr('abcdef'[::-1]))  # expect: 'fedcba'
print(repr('abcdef'[::2]))  # expect: 'ace'
print(repr('abcdef'[4:1:-2]))  # expect: 'ec'
print(repr('abcdef'[-100:100]))  # expect: 'abcdef'
print(repr('abcdef'[3:3]))  # expect: ''
print(repr('aé😀bç'[1:4]))  # expect: 'é😀b'
print(repr('aé😀bç'[::-1]))  # expect: 'çb😀éa'
print(repr('aé😀bç'[::2]))  # expect: 'a😀ç'
print(repr('aé😀bç'[3:0:-1]))  # expect: 'b😀é'
print(repr('abc'[:]))  # expect: 'abc'
try:
    'abc'[::0]
except ValueError as e:
    print(e)  # expect: slice step cannot be zero
try:
    'abc'['a':]
except TypeError as e:
    print(e)  # expect: slice indices must be integers or None or have an __index__ method
