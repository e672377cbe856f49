def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


def broken():
    yield 1
    raise ValueError('half way')


fails(lambda: tuple(broken()))  # expect: ValueError: half way
fails(lambda: list(broken()))  # expect: ValueError: half way
fails(lambda: dict(broken()))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
fails(lambda: set(broken()))  # expect: ValueError: half way
