def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Strange:
    @property
    def broken(self):
        raise ValueError('inside')

    @property
    def absent(self):
        raise AttributeError('inside')


s = Strange()
print(hasattr(s, 'absent'), getattr(s, 'absent', 'default'))  # expect: False default
fails(lambda: hasattr(s, 'broken'))  # expect: ValueError: inside
fails(lambda: getattr(s, 'broken', 'default'))  # expect: ValueError: inside
