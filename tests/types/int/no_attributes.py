def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


def assign():
    (5).x = 1
print(error(assign))  # expect: AttributeError: 'int' object has no attribute 'x'
print(error(lambda: (5).nothing))  # expect: AttributeError: 'int' object has no attribute 'nothing'
print(error(lambda: len(5)))  # expect: TypeError: object of type 'int' has no len()
print(error(lambda: 5[0]))  # expect: TypeError: 'int' object is not subscriptable
print(error(lambda: 5()))  # expect: TypeError: 'int' object is not callable
print(error(lambda: iter(5)))  # expect: TypeError: 'int' object is not iterable
print(error(lambda: 1 in 5))  # expect: TypeError: argument of type 'int' is not iterable
# expect-stderr: SyntaxWarning
