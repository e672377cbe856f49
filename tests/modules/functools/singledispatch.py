def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x):
    return 'object'


@show.register(int)
def _(x):
    return 'int'


@show.register
def _(x: list):
    return 'list'


@show.register(float)
@show.register(complex)
def _(x):
    return 'number'


print(show(1), show('a'), show([]), show(True), show(1.5), show(2j), show.dispatch(bool)(1), show.__name__)  # expect: int object list int number number int show
fails(lambda: show())  # expect: TypeError: show requires at least 1 positional argument


class C:
    @singledispatchmethod
    def m(self, x):
        return 'any'

    @m.register
    def _(self, x: int):
        return 'int'


print(C().m(1), C().m('a'))  # expect: int any
