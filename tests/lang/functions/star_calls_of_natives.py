# A function in C, called with *arguments, finds them as they were when it has called back into the language.
class G:
    def __getattr__(self, name):
        (lambda *a: a)(*range(20))
        raise AttributeError(name)

class K:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return (lambda *a: self.v == other.v)(1, 2, 3, 4, 5, 6)
    def __hash__(self): return (lambda *a: 1)(1, 2, 3, 4)

print(getattr(*[G(), 'q', 'default']))                                                  # expect: default
print(dict.get(*[{K(1): 5}, K(2), 'd']), dict.setdefault(*[{K(1): 5}, K(2), 'd']))      # expect: d d
print(dict.pop(*[{K(1): 5}, K(2), 'd']), {K(1): 5}.pop(*[K(1), 'd']))                   # expect: d 5
print(sorted(*[[K(3), K(1)]], **{'key': lambda k: (lambda *a: k.v)(*range(9)), 'reverse': True})[0].v)   # expect: 3

class C:
    def __new__(cls, *a, **k):
        (lambda *b: b)(*a, 5, 6, 7)
        return object.__new__(cls)
    def __init__(self, *a, **k): self.a = a, k
print(C(*[1, 2, 3], **{'x': 4}).a)                                                      # expect: ((1, 2, 3), {'x': 4})
