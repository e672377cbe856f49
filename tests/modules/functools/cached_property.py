from functools import cached_property


class C:
    count = 0

    @cached_property
    def value(self):
        """doc"""
        self.count += 1
        return self.count


c = C()
print(c.value, c.value, c.count, C.value.__doc__, 'value' in c.__dict__)  # expect: 1 1 1 doc True
del c.value
print(c.value)  # expect: 2
c.value = 'set'
print(c.value)  # expect: set
