# A set that an item's __eq__ empties while another is looked for.
class Odd:
    def __init__(self, victim):
        self.victim = victim

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.victim.clear()
        return False


def with_odd():
    s = set()
    s.add(Odd(s))
    return s


s = with_odd()
s.add(1)
print(s)  # expect: {1}
s = with_odd()
s.update({1: 2})
print(s, 1 in with_odd(), with_odd().discard(1), 1 in with_odd() | {2})  # expect: {1} False None False
try:
    with_odd().remove(1)
except KeyError as error:
    print('KeyError', error)  # expect: KeyError 1
