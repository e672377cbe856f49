def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(int(2.9), int(-2.9), (2.5).__trunc__(), (-2.5).__trunc__(), (2.5).__floor__(), (-2.5).__floor__(), (2.5).__ceil__(), (-2.5).__ceil__())
# expect: 2 -2 2 -2 2 -3 3 -2
print(int(1e18), int(4e18), int(5e18), int(1e19), int(-1e19), int(1e22), int(2.0 ** 100), int(1.7976931348623157e308) == 2 ** 1024 - 2 ** 971)
# expect: 1000000000000000000 4000000000000000000 5000000000000000000 10000000000000000000 -10000000000000000000 10000000000000000000000 1267650600228229401496703205376 True
print(error(lambda: (1e400).__floor__()))  # expect: OverflowError: cannot convert float infinity to integer
