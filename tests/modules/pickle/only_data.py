# torture: gc:50
# What would run code when it is read is neither written nor read: unlike in CPython.
import pickle


class C:
    pass


def kind(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__


class Bomb:
    def __reduce__(self):
        return kind, (1,)


class Wrapped:
    def __reduce__(self):
        return eval, ('1',)


for x in (Bomb(), Wrapped(), eval, exec, open, __import__, getattr, print, pickle.dumps):
    print(kind(lambda: pickle.dumps(x)), end=' ')
print()  # expect: PicklingError PicklingError PicklingError PicklingError PicklingError PicklingError PicklingError PicklingError PicklingError 
for data in (b"cos\nsystem\n(S'echo ran'\ntR.", b'cbuiltins\neval\n(S"1"\ntR.', b'cposix\nsystem\n.', b'cio\nopen\n.', b'c__main__\npickle\n.',
             b'c__main__\npickle.dumps\n.', b'c__main__\nkind\n(Nt R.', b'c__main__\nkind\n(NtR.', b'cbuiltins\nmap\n(c__main__\nkind\n(ltR.', b'cno_such_module\nf\n.',
             b'c__main__\nkind\n}S"x"\nK\x01sb.', b'c__main__\nC\n}S"x"\nK\x01sb.', b'csys\nmodules\n.', b'csage.nothing\nf\n.', b'cbuiltins\nset\n(cbuiltins\nrange\n(K\x05tRtR.'):
    print(kind(lambda: pickle.loads(data)), end=' ')
print()
# expect: UnpicklingError UnpicklingError UnpicklingError UnpicklingError UnpicklingError AttributeError UnpicklingError UnpicklingError UnpicklingError UnpicklingError UnpicklingError UnpicklingError UnpicklingError UnpicklingError UnpicklingError 
print(kind(lambda: pickle.loads(b'\x80\x04K')), kind(lambda: pickle.loads(b'h\x05.')), kind(lambda: pickle.loads(b'.')))  # expect: UnpicklingError UnpicklingError UnpicklingError
try:
    pickle.dumps(Bomb())
except pickle.PicklingError as e:
    print(str(e)[-65:])  # expect: it is not declared as a constructor of data (copyreg.constructor)
