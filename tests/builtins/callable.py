class C:
    def __call__(self):
        return 1


class D:
    pass


print(callable(len), callable(C), callable(C()), callable(D()), callable(lambda: 1), callable(3), callable([].append))
# expect: True True True False True False True
