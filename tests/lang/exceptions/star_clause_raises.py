# What the clauses of except* raise leaves in a group of its own; groups themselves cannot be caught by them.
def show(raised, clauses):
    try:
        try:
            raise raised
        except* ValueError as e:
            clauses[0]()
        except* (TypeError, KeyError):
            clauses[1]()
    except BaseException as e:
        print(repr(e), repr(e.__context__), repr(e.__cause__))
    else:
        print('handled')


def fails():
    raise LookupError('new')


def passes():
    pass


for raised in ValueError(1), ExceptionGroup('g', [ValueError(1)]), ExceptionGroup('g', [ValueError(1), TypeError(2)]), \
        ExceptionGroup('g', [ValueError(1), OSError(3)]):
    for clauses in (fails, passes), (passes, fails), (fails, fails), (passes, passes):
        show(raised, clauses)
for caught in ExceptionGroup, (BaseExceptionGroup,), (ValueError, ExceptionGroup), 5, (int,):
    for raised in OSError('blah'), ExceptionGroup('g', [OSError()]):
        try:
            try:
                raise raised
            except* caught:
                print('caught')
        except BaseException as e:
            print(repr(e), repr(e.__context__))
