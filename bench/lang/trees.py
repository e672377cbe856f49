# Binary trees built and walked: allocation, and a heap that lives across collections.


class Node:
    __slots__ = ('left', 'right')

    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def check(node):
    if node.left is None:
        return 1
    return 1 + check(node.left) + check(node.right)


long_lived = build(14)
total = 0
for depth in range(4, 17, 2):
    for repeat in range(2 ** (16 - depth)):
        total += check(build(depth))
print(total, check(long_lived))
