# Each built-in exception has an __init__ of its own name, but for ExceptionGroup. CPython agrees.
import builtins
kinds = sorted((c for c in vars(builtins).values() if isinstance(c, type) and issubclass(c, BaseException) and c.__module__ == 'builtins'), key=lambda c: c.__name__)
print([c.__name__ for c in kinds if '__init__' not in vars(c)])
print(ValueError.__init__, OSError.__init__, FileNotFoundError.__init__.__qualname__, ValueError.__init__ is Exception.__init__)
for c in Exception, ValueError, KeyError, ExceptionGroup, TabError:
    try: c.__init__(5)
    except TypeError as error: print(error)


class D(ValueError, OSError): pass


class E(OSError):
    def __init__(self, *a, **k):
        super().__init__(*a)
        self.k = k


print(repr(D(2, 'x')), repr(E(2, 'x', b=1)), E(2, 'x', b=1).k)
e = KeyError(1)
e.__init__(2, 3)
print(e.args, KeyError.__init__(e, 4), e.args)
for make in (lambda: ValueError.__init__(e, 5), lambda: ValueError.__init__(ValueError(), x=5), lambda: ImportError(y=5),
             lambda: ModuleNotFoundError.__init__(ModuleNotFoundError(), y=5)):
    try: make()
    except TypeError as error: print(error)
