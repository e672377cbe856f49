# What is thrown gets as its context what the body was handling, not what the caller handles.
def plain():
    yield 1
    yield 2


def handling():
    try:
        raise IndexError
    except IndexError:
        yield 1


def around(inner):
    try:
        raise OSError
    except OSError:
        yield from inner


def catching():
    try:
        yield 1
    except ValueError as e:
        print('inside', repr(e.__context__))
        raise TypeError


def chain(e):
    while e is not None:
        yield repr(e)
        e = e.__context__


for made in plain(), handling(), around(plain()), around(handling()), catching(), plain():
    next(made)
    try:
        try:
            raise KeyError('caller')
        except KeyError:
            made.throw(ValueError('thrown'))
    except Exception as e:
        print(*chain(e))
for made in handling(), around(handling()):
    next(made)
    try:
        made.throw(ValueError)
    except ValueError as e:
        print(*chain(e))
try:
    handling().throw(ValueError)
except ValueError as e:
    print(*chain(e))


def closing():
    try:
        raise IndexError
    except IndexError:
        try:
            yield 1
        except GeneratorExit as e:
            print(*chain(e))
            raise


made = closing()
next(made)
made.close()
