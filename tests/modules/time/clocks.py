def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import time
a, b, c = time.time(), time.perf_counter(), time.monotonic_ns()
time.sleep(0.01)
print(time.time() >= a, time.perf_counter() - b >= 0.01, time.monotonic_ns() - c >= 10 ** 7, type(time.time_ns()), time.process_time() >= 0.0)
# expect: True True True <class 'int'> True
time.sleep(0)
print(time.sleep(True and 0))  # expect: None
print(error(lambda: time.sleep(-1)))  # expect: ValueError: sleep length must be non-negative
print(error(lambda: time.sleep("a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(error(lambda: time.sleep(float("nan"))))  # expect: ValueError: Invalid value NaN (not a number)
