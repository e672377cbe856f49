# What would run code is neither written nor read: unlike in CPython.
import pickle


class C:
    pass


def kind(f):
    try:
        return f()
    except pickle.PickleError as e:
        return type(e).__name__


for x in (C(), C, len, lambda: 1, kind):
    print(kind(lambda: pickle.dumps(x)))
# expect: PicklingError
# expect: PicklingError
# expect: PicklingError
# expect: PicklingError
# expect: PicklingError
print(kind(lambda: pickle.loads(b"cos\nsystem\n(S'echo ran'\ntR.")))  # expect: UnpicklingError
print(kind(lambda: pickle.loads(b'cbuiltins\neval\n(S"1"\ntR.')))  # expect: UnpicklingError
print(kind(lambda: pickle.loads(b'\x80\x04K')), kind(lambda: pickle.loads(b'h\x05.')), kind(lambda: pickle.loads(b'.')))  # expect: UnpicklingError UnpicklingError UnpicklingError
