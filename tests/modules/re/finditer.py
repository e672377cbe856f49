# finditer is lazy
import re
it = re.finditer(r'\w+', 'one two three')
print((next(it).group(), next(it).span()))  # expect: ('one', (4, 7))
print(([m.group() for m in it], next(it, None)))  # expect: (['three'], None)
print(repr([m.span() for m in re.finditer('x*', 'axxb')]))  # expect: [(0, 0), (1, 3), (3, 3), (4, 4)]
