# A cached property is written to the dict of the instance, past the class, and looked up there first.
from functools import cached_property


class Told:
    def __setattr__(self, name, value):
        print('setattr', name)
        super().__setattr__(name, value)

    @cached_property
    def cp(self):
        print('computed')
        return 5


t = Told()
print(t.cp, t.cp, t.__dict__)
t.__dict__['cp'] = 6
print(t.cp, Told.cp.__get__(t))


class Base:
    @cached_property
    def cp(self):
        return ['base']


class Derived(Base):
    @cached_property
    def cp(self):
        return super().cp + ['derived']


d = Derived()
print(d.cp, super(Derived, d).cp, d.cp)
del d.cp
print(d.cp)


class Hiding(Base):
    @property
    def cp(self):
        return super().cp + [1]


h = Hiding()
print(h.cp, h.cp, h.__dict__)


class Slots:
    __slots__ = ()

    @cached_property
    def cp(self):
        return 1


class Failing:
    @cached_property
    def cp(self):
        raise KeyError('no')


for o in Slots(), Failing():
    try:
        o.cp
    except Exception as error:
        print(type(error).__name__, error, getattr(o, '__dict__', None))
