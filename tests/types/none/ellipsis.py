def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(..., repr(Ellipsis), type(...), ... is Ellipsis, bool(...), type(...)() is ...)  # expect: Ellipsis Ellipsis <class 'ellipsis'> True True True
print(error(lambda: type(...)(1)))  # expect: TypeError: EllipsisType takes no arguments
class Shows:
    def __getitem__(self, key):
        return key
print(Shows()[...], Shows()[1, ...])  # expect: Ellipsis (1, Ellipsis)
