# Nesting is bounded by memory, not by the recursion limit.
# torture: gc:3000
import pickle


class Node:
    def __init__(self, next):
        self.next = next


a = t = n = None
for i in range(3000):
    a, t, n = [a], (t,), Node(n)
for x in a, t:
    y = pickle.loads(pickle.dumps(x))
    depth = 0
    while y is not None:
        y, depth = y[0], depth + 1
    print(depth)  # expect: 3000
# expect: 3000
n = pickle.loads(pickle.dumps(n))
depth = 0
while n is not None:
    n, depth = n.next, depth + 1
print(depth)  # expect: 3000
d = {}
for i in range(3000):
    d = {i: d}
print(pickle.dumps(pickle.loads(pickle.dumps(d))) == pickle.dumps(d))  # expect: True
