def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Bad:
    def __str__(self):
        raise ValueError('no text')


fails(lambda: print(Bad()))  # expect: ValueError: no text
fails(lambda: print(1, Bad()))  # expect: 1 ValueError: no text
