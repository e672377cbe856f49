# Automatic collections can be switched off; figures have CPython's form.
import gc
print(gc.isenabled())                    # expect: True
gc.disable()
print(gc.isenabled())                    # expect: False
gc.enable()
print(gc.isenabled(), gc.garbage, gc.get_threshold())  # expect: True [] (700, 10, 10)
gc.set_threshold(500, 5)
print(gc.get_threshold())                # expect: (500, 5, 10)
gc.set_threshold(0)
print(gc.isenabled())                    # expect: False
gc.set_threshold(700)
print(gc.isenabled())                    # expect: True
print([sorted(d) for d in gc.get_stats()] == [["collected", "collections", "uncollectable"]] * 3)  # expect: True
print(gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("a"))  # expect: True False False
gc.freeze()
print(gc.get_freeze_count() > 0)         # expect: True
gc.unfreeze()
print(gc.get_freeze_count())             # expect: 0
try:
    gc.collect(5)
except ValueError as e:
    print(e)                             # expect: invalid generation
try:
    gc.count(5)
except TypeError as e:
    print(e)                             # expect: count() argument must be a type, not int
