print([1, 2].__len__(), [1, 2].__contains__(2), [1].__add__([2]), [1].__mul__(2), [1].__rmul__(3))  # expect: 2 True [1, 2] [1, 1] [1, 1, 1]
print([1, 2].__getitem__(1), [1, 2].__eq__([1, 2]), [1].__eq__(1), [1].__lt__([2]))  # expect: 2 True NotImplemented True
a = [1, 2, 3]
a.__setitem__(0, 9)
a.__delitem__(1)
print(a, a.__iadd__([4]))  # expect: [9, 3, 4] [9, 3, 4]
