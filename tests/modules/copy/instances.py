import copy


class P:
    def __init__(self, x):
        self.x = x


p = P([1])
q, r = copy.copy(p), copy.deepcopy(p)
p.x.append(2)
print(q.x, r.x, type(r).__name__, q is p)  # expect: [1, 2] [1] P False


class Custom:
    def __copy__(self):
        return 'shallow'

    def __deepcopy__(self, memo):
        return 'deep'


print(copy.copy(Custom()), copy.deepcopy([Custom()]))  # expect: shallow ['deep']


class L(list):
    pass


l = L([1, [2]])
l.tag = ['t']
m = copy.deepcopy(l)
print(m, m.tag, type(m).__name__, m[1] is l[1], m.tag is l.tag, copy.copy(l).tag is l.tag)  # expect: [1, [2]] ['t'] L False False True


class D(dict):
    pass


print(copy.deepcopy(D(a=[1])), type(copy.copy(D(a=1))).__name__)  # expect: {'a': [1]} D
