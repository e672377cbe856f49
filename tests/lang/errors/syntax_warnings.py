# What compiles but is hardly meant: each text, and the warnings about it.
import warnings

texts = r'''
x is 5
x is not 'abc'
x is ()
x is (1, 2)
x is (1, x)
x is []
x is None
x is True
x is ...
x is -1
x is 1 + 1
x is b'a'
x is f'{x}'
'a' is x
x is x is 'c'
x is y is z
(x, y) is 3
assert (x, 'msg')
assert (1,), 'x'
assert (x, y)
assert x, ('c', 'd')
assert 'abc'
"abc"("x")
[1, 2](3)
(1, 2)(3)
{1}(2)
5(6)
5.5(6)
5j(6)
None(3)
[x for x in 'a'](1)
(x for x in 'a')(1)
{x for x in []}(3)
{1: 2}(3)
{1: 2 for x in []}(3)
f'{x}'(1)
(lambda: 1)(2)
...(3)
[[1, 2] (3, 4)]
"abc"[1, 2]
"abc"["x"]
"abc"[0]
[1, 2]["a"]
[1, 2][1, 2]
[[1, 2] [3, 4]]
(1, 2)[3.5]
{1}[2]
5[3]
5["a"]
(x for x in [])[1]
(lambda: 1)[2]
f"{x}"["a"]
b'abc'["x"]
[1, 2][None]
[1, 2][...]
[1, 2][()]
[1, 2][[1]]
[1, 2][{1}]
[1, 2][{}]
[1, 2][f'a']
[1, 2][lambda: 1]
[1, 2][True]
[1, 2][x]
[1, 2][0:1]
{x for x in []}[3]
{}[3]
...[3]
None[3]
True[3]
"abc"["x"] = 1
x = 1if 2else 3
x = 1or 2
x = 0xfor 2
x = 1in [1]
x = 1is x
x = 1_0not in []
x = 1e5if 1else 2
x = 1jif 1else 2
x = 0b1or 2
x = f'{1if x else 2}'
s = '\d'
s = b'\d'
s = '\8'
s = '\d' '\w'
s = '\é'
s = f'\d{x}\w'
s = f'{x}\d'
s = r'\d'
s = '\\d\n\x41'
'''
for text in texts.strip().split('\n'):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        compile(text, 'text', 'exec')
    print(text, *[f'  {w.category.__name__}: {w.message}' for w in found], sep='\n')

# Lines of longer texts; a body that is compiled for each way out is told of once.
def lines(text):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        compile(text, 'text', 'exec')
    return [w.lineno for w in found]
print(lines('def f():\n  class C:\n    x is 1\n  return [y is 2\n    for y in z]\n'))
print(lines("x = [\n  'a',\n  'b\\q',\n]\nx = '''\n\\q\n'''"))
print(lines('[\n1,\n](\n2)'))
