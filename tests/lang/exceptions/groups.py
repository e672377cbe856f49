# except* splits a group by type.
def run(*errors):
    try:
        raise ExceptionGroup('g', list(errors))
    except* ValueError as e:
        print('values', e.exceptions)
    except* (KeyError, IndexError) as e:
        print('lookups', e.exceptions)

run(ValueError(1), KeyError('k'), ValueError(2))
run(IndexError(3))
try:
    run(ValueError(1), TypeError('rest'))
except ExceptionGroup as e:
    print(repr(e))

# A plain exception is wrapped.
try:
    raise ValueError('naked')
except* ValueError as e:
    print(repr(e))

# Nested groups keep their shape.
g = ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), ValueError(2)])])
print(repr(g.subgroup(ValueError)))
print(repr(g.subgroup(lambda e: isinstance(e, KeyError))))
print(g.split(KeyError))
print(g.subgroup(TypeError), g.split(TypeError))
print(str(g), g.message, len(g.exceptions))

# Construction errors.
for args in [(), ('m',), ('m', []), ('m', 5), (5, [ValueError()]), ('m', [5]), ('m', [KeyboardInterrupt()])]:
    try:
        print(repr(ExceptionGroup(*args)))
    except Exception as e:
        print(type(e).__name__, e)
print(repr(BaseExceptionGroup('m', [KeyboardInterrupt()])), repr(BaseExceptionGroup('m', [ValueError()])))

# What a handler raises joins what was not handled.
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError('new')
except ExceptionGroup as e:
    print(repr(e), [repr(x.__context__) for x in e.exceptions])

# else and finally.
try:
    pass
except* ValueError:
    print('no')
else:
    print('else')
finally:
    print('finally')

# derive() keeps a subclass.
class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine(self.message, excs)

m = Mine('mine', [ValueError(1), KeyError(2)])
print(repr(m.subgroup(ValueError)))
