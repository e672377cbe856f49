import inspect


def f(x):
    """First line

       indented
    """
    return x


def g():
    yield


class A:
    """A's doc"""

    def m(self):
        """m's doc"""


class B(A):
    def m(self):
        pass

    n = 5


print(inspect.getdoc(f))
print(inspect.getdoc(A), inspect.getdoc(B().m), inspect.getdoc(B))
print(inspect.getsource(f), end='')
print(inspect.getsource(A), end='')
print(inspect.getsourcelines(g)[1], inspect.getsource(B.m).strip().split('\n')[0])
print(inspect.isfunction(f), inspect.isclass(A), inspect.ismethod(A().m), inspect.isbuiltin(len), inspect.isgeneratorfunction(g), inspect.isgenerator(g()))
print(inspect.ismodule(inspect), inspect.isroutine(str.join), inspect.iscode(f.__code__), inspect.isfunction(len), inspect.isclass(5))
print([name for name, _ in inspect.getmembers(B, inspect.isfunction)], inspect.getmro(B) == (B, A, object), inspect.cleandoc('a\n   b\n    c'))
for what in (5, len):
    try:
        inspect.getsource(what)
    except TypeError as e:
        print('TypeError')
