import types

print(types.FunctionType.__name__, types.GeneratorType.__name__, isinstance(lambda: 1, types.LambdaType), isinstance([].append, types.BuiltinMethodType))
# expect: function generator True True
n = types.SimpleNamespace(a=1, b='x')
n.c = 3
print(n, n.a, n == types.SimpleNamespace(a=1, b='x', c=3), types.NoneType is type(None))  # expect: namespace(a=1, b='x', c=3) 1 True True


def f():
    yield


print(isinstance(f(), types.GeneratorType), isinstance(f, types.FunctionType), isinstance(types, types.ModuleType))  # expect: True True True
C = types.new_class('C', (list,), None, lambda ns: ns.update(x=5))
print(C.x, C([1]), C.__name__)  # expect: 5 [1] C
