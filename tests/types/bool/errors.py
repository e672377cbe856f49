def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(error(lambda: bool(1, 2)))  # expect: TypeError: bool expected at most 1 argument, got 2
print(error(lambda: bool(x=1)))  # expect: TypeError: bool() takes no keyword arguments
def subclass():
    class B(bool):
        pass
print(error(subclass))  # expect: TypeError: type 'bool' is not an acceptable base type
class Bad:
    def __bool__(self):
        return 5
print(error(lambda: bool(Bad())))  # expect: TypeError: __bool__ should return bool, returned int
