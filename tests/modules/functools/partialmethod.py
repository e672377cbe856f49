from functools import partialmethod


class Cell:
    def set(self, state, mark=''):
        self.state = state + mark

    on = partialmethod(set, 'on')
    off = partialmethod(set, 'off', mark='!')


c = Cell()
c.on()
print(c.state)  # expect: on
c.off()
print(c.state)  # expect: off!
c.off(mark='?')
print(c.state)  # expect: off?
