def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(f"{True}", f"{True:d}", f"{True:5}|", f"{True:<5}|", "%d" % True, "%s" % True, f"{False:b}", f"{True!s:>6}")
# expect: True 1     1| 1    | 1 True 0   True
print(format(True), format(True, ""), format(True, "x"), format(True, "e"))  # expect: True True 1 1.000000e+00
print(error(lambda: format(True, "s")))  # expect: ValueError: Unknown format code 's' for object of type 'bool'
