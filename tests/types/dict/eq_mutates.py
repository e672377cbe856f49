class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        global armed
        if armed:
            armed = False
            d.clear()
            d['new'] = 'entry'
        return self.name == other.name if isinstance(other, Key) else False


armed = False
d = {Key(n): n for n in 'abcdefghijkl'}
armed = True
print(d.get(Key('l'), 'gone'), d)  # expect: gone {'new': 'entry'}
armed = False
d = {Key(n): n for n in 'abc'}
armed = True
d[Key('c')] = 'stored'
print(len(d), sorted(map(str, d.values())))  # expect: 2 ['entry', 'stored']
