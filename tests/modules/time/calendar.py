def error(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


import time
t = time.gmtime(0)
print(t)  # expect: time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
print(t[0], t.tm_year, len(t), list(t), t == (1970, 1, 1, 0, 0, 0, 3, 1, 0), isinstance(t, tuple), type(t))
# expect: 1970 1970 9 [1970, 1, 1, 0, 0, 0, 3, 1, 0] True True <class 'time.struct_time'>
print(time.gmtime(1.9)[:6], time.gmtime(-1)[:6], time.gmtime(10 ** 9)[:6], time.gmtime(951782400).tm_yday)
# expect: (1970, 1, 1, 0, 0, 1) (1969, 12, 31, 23, 59, 59) (2001, 9, 9, 1, 46, 40) 60
print(time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)))
# expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=0)
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(10 ** 9)), time.strftime("%A %j", time.gmtime(0)), repr(time.strftime("", t)), time.strftime("%%|%d" * 30, t) == "%|01" * 30)
# expect: 2001-09-09 01:46:40 Thursday 001 '' True
print(time.asctime(time.gmtime(0)), "|", time.asctime((2024, 12, 25, 1, 2, 3, 2, 0, 0)))  # expect: Thu Jan  1 00:00:00 1970 | Wed Dec 25 01:02:03 2024
now = int(time.time())
print(int(time.mktime(time.localtime(now))) == now, time.ctime(now) == time.asctime(time.localtime(now)))  # expect: True True
print(error(lambda: time.struct_time(5)))  # expect: TypeError: constructor requires a sequence
print(error(lambda: time.struct_time((1, 2))))  # expect: TypeError: time.struct_time() takes an at least 9-sequence (2-sequence given)
print(error(lambda: time.gmtime("a")))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(error(lambda: time.gmtime(1e20)))  # expect: OverflowError: timestamp out of range for platform time_t
print(error(lambda: time.mktime((1, 2))))  # expect: TypeError: mktime(): illegal time tuple argument
print(error(lambda: time.mktime("a")))  # expect: TypeError: Tuple or struct_time argument required
print(error(lambda: time.strftime(5)))  # expect: TypeError: strftime() argument 1 must be str, not int
print(error(lambda: time.strftime("%Y", (1, 2))))  # expect: TypeError: strftime(): illegal time tuple argument
print(error(lambda: time.strftime("%H:%M", (2024, 13, 1, 0, 0, 0, 0, 0, 0))))  # expect: ValueError: month out of range
