def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(float("1.5"), float("-1.5"), float("+.5"), float("5."), float("1e5"), float("1E-5"), float("  1.5\n"), float("1_000.5"))
# expect: 1.5 -1.5 0.5 5.0 100000.0 1e-05 1.5 1000.5
print(float("inf"), float("-Infinity"), float("+INF"), float("nan"), float("NaN"), float("1e400"), float("-1e400"), float("1e-400"))
# expect: inf -inf inf nan nan inf -inf 0.0
print(float("0.1") == 0.1, float("123456789" * 10), float("0." + "0" * 50 + "1"), float(b"2.5"), float("١.٥"))
# expect: True 1.2345678912345679e+89 1e-51 2.5 1.5
print(float("2.2250738585072011e-308"), float("9007199254740993"), float("0.50000000000000005551115123125782702118158340454101562"))
# expect: 2.225073858507201e-308 9007199254740992.0 0.5
print(error(lambda: float("")))  # expect: ValueError: could not convert string to float: ''
print(error(lambda: float("abc")))  # expect: ValueError: could not convert string to float: 'abc'
print(error(lambda: float("1.5.2")))  # expect: ValueError: could not convert string to float: '1.5.2'
print(error(lambda: float("1e")))  # expect: ValueError: could not convert string to float: '1e'
print(error(lambda: float(".")))  # expect: ValueError: could not convert string to float: '.'
print(error(lambda: float("e5")))  # expect: ValueError: could not convert string to float: 'e5'
print(error(lambda: float("1__0")))  # expect: ValueError: could not convert string to float: '1__0'
print(error(lambda: float("_1")))  # expect: ValueError: could not convert string to float: '_1'
print(error(lambda: float("1_.5")))  # expect: ValueError: could not convert string to float: '1_.5'
print(error(lambda: float("0x10")))  # expect: ValueError: could not convert string to float: '0x10'
print(error(lambda: float("1.5 2")))  # expect: ValueError: could not convert string to float: '1.5 2'
print(error(lambda: float("infin")))  # expect: ValueError: could not convert string to float: 'infin'
print(error(lambda: float(b"x")))  # expect: ValueError: could not convert string to float: b'x'
print(error(lambda: float("1\x00")))  # expect: ValueError: could not convert string to float: '1\x00'
