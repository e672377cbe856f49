def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Shrink:
    def __eq__(self, other):
        del data[:]
        return False


data = [Shrink(), 1, 2]
print(5 in data, data)  # expect: False []
data = [1, Shrink(), 2, 3]
fails(lambda: data.index(3))  # expect: ValueError: 3 is not in list
