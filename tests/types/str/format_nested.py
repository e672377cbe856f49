# format: specs with fields in them
print(repr('{:{}}'.format('a', 5)))  # expect: 'a    '
print(repr('{:{w}.{p}}|'.format('abcdef', w=8, p=3)))  # expect: 'abc     |'
print(repr('{0:{1}{2}}'.format('a', '>', 4)))  # expect: '   a'
print(repr('{:{fill}^{width}}'.format('x', fill='*', width=5)))  # expect: '**x**'
try:
    '{:{:{}}}'.format(1, 2, 3)
except ValueError as e:
    print(e)  # expect: Max string recursion exceeded
