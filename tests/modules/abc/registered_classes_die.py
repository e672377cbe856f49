# A registered class is a virtual subclass while it lives, and no reason to live.
import gc
import weakref
from abc import ABC


class Shape(ABC):
    pass


class Round(Shape):
    pass


def register(base):
    @base.register
    class Disc:
        pass
    return Disc


kept = register(Round)
died = []
lost = weakref.ref(register(Round), lambda reference: died.append(True))
gc.collect()
print(isinstance(kept(), Round), issubclass(kept, Shape), issubclass(kept, ABC), issubclass(int, Shape))  # expect: True True True False
print(lost(), died)  # expect: None [True]
counts = []
for turn in range(4):
    register(Shape)
    for again in range(3):  # callbacks run at the end of a turn
        gc.collect()
    counts.append(len(gc.get_objects()))
print(counts[-1] == counts[-2], issubclass(kept, Round))  # expect: True True
