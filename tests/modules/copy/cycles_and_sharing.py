import copy

a = [1]
a.append(a)
b = copy.deepcopy(a)
print(b[1] is b, b is a)  # expect: True False
shared = [0]
pair = copy.deepcopy([shared, shared, (shared,)])
print(pair[0] is pair[1], pair[2][0] is pair[0], pair[0] is shared)  # expect: True True False
d = {}
d['self'] = d
e = copy.deepcopy(d)
print(e['self'] is e)  # expect: True


class Node:
    def __init__(self):
        self.next = self


n = copy.deepcopy(Node())
print(n.next is n)  # expect: True
