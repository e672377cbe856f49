import types

for make in (lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace({'a': 1}, b=2), lambda: types.MethodType(len, None), lambda: types.MethodType(3, 3)):
    try:
        print(make())
    except TypeError as e:
        print(e)
# expect: no positional arguments expected
# expect: no positional arguments expected
# expect: instance must not be None
# expect: first argument must be callable
print(types.SimpleNamespace(args=1, self=2))  # expect: namespace(args=1, self=2)
