# A generator that asks itself.
def f():
    try:
        next(g)
    except ValueError as e:
        print(e)
    yield g.gi_running

g = f()
print(next(g), g.gi_running)

# gi_yieldfrom, gi_code, names.
def inner():
    yield 1

def outer():
    yield from i

i = inner()
o = outer()
print(o.gi_yieldfrom)
next(o)
print(o.gi_yieldfrom is i, o.gi_code.co_name, o.__name__, o.__qualname__)
o.__name__ = 'renamed'
print(o.__name__)
try:
    o.__name__ = 5
except TypeError as e:
    print(e)

# A generator is its own iterator, has no length, is true.
g = inner()
print(iter(g) is g, bool(g))
for op in (lambda: len(g), lambda: g[0], lambda: g()):
    try:
        op()
    except TypeError as e:
        print(e)

# Methods of a class can be generators; each call makes a new one.
class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

print(list(Tree(1, Tree(2, Tree(3)), Tree(4))))
print(max(Tree(1, Tree(7), Tree(4))), sum(Tree(1, Tree(2))), 4 in Tree(1, Tree(4)))
a, *b = Tree(1, Tree(2), Tree(3))
print(a, b)
