def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print(hash(1) == hash(1.0) == hash(True), hash(0), hash(-1), hash(2**61 - 1), hash(2**61), hash(10**30), hash(0.5), hash(-2))
# expect: True 0 -2 0 1 465258685558744706 1152921504606846976 -2
print(hash((1, 2)) == hash((1.0, 2.0)), hash('a') == hash('a'), hash(None) == hash(None), hash(float('inf')), hash(1e300))
# expect: True True True 314159 1224995262755759164
fails(lambda: hash([]))  # expect: TypeError: unhashable type: 'list'
fails(lambda: hash({}))  # expect: TypeError: unhashable type: 'dict'
fails(lambda: hash({1}))  # expect: TypeError: unhashable type: 'set'
fails(lambda: hash(([],)))  # expect: TypeError: unhashable type: 'list'


class H:
    def __hash__(self):
        return 2**70


class Bad:
    def __hash__(self):
        return 'a'


class NoHash:
    def __eq__(self, other):
        return True


print(hash(H()) == hash(2**70))  # expect: True
fails(lambda: hash(Bad()))  # expect: TypeError: __hash__ method should return an integer
fails(lambda: hash(NoHash()))  # expect: TypeError: unhashable type: 'NoHash'
