class Yes:
    def __bool__(self):
        return True


class Empty:
    def __len__(self):
        return 0


class Full:
    def __len__(self):
        return 3


class Plain:
    pass


print(bool(Yes()), bool(Empty()), bool(Full()), bool(Plain()), not Empty(), not Full())  # expect: True False True True True False
print("yes" if Empty() else "no", "yes" if Yes() else "no")  # expect: no yes
