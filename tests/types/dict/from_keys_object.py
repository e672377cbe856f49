class Mapping:
    def keys(self):
        return ['p', 'q']

    def __getitem__(self, key):
        return key * 2


print(dict(Mapping()), {**Mapping()}, dict(Mapping(), r=1))  # expect: {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq'} {'p': 'pp', 'q': 'qq', 'r': 1}
d = {}
d.update(Mapping())
print(d)  # expect: {'p': 'pp', 'q': 'qq'}
