# `global` in a class body is said for the body alone: functions inside see the variable of the function around.
colour = 'module'


def outer(colour):
    class Paint:
        global colour
        before = colour
        colour = 'changed'

        def seen(self):
            return colour

        def inner(self):
            class Deeper:
                global colour
                also = colour
                show = staticmethod(lambda: colour)

            return Deeper.also, Deeper.show()

        listed = [colour for i in range(1)]

    return Paint


made = outer('argument')
print(made.before, made().seen(), made().inner(), made.listed, colour)


def without():
    class Plain:
        global size
        size = 3

        def get(self):
            return size

    return Plain


print(without()().get(), size)
