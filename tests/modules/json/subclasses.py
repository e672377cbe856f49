# subclasses of the basic types
import json
class S(str):
    pass
class I(int):
    pass
class D(dict):
    pass
class L(list):
    pass
class T(tuple):
    pass
print((json.dumps([S('a'), I(3), D(a=1), L([1]), T((1, 2)), True]), json.dumps({S('k'): 1, I(2): 3})))  # expect: ('["a", 3, {"a": 1}, [1], [1, 2], true]', '{"k": 1, "2": 3}')
