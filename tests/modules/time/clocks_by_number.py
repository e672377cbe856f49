# The system's clocks by their numbers.
import time

for name in 'REALTIME', 'MONOTONIC', 'PROCESS_CPUTIME_ID', 'THREAD_CPUTIME_ID', 'MONOTONIC_RAW', 'BOOTTIME':
    clock = getattr(time, 'CLOCK_' + name)
    first, second = time.clock_gettime_ns(clock), time.clock_gettime_ns(clock)
    print(clock, second >= first, isinstance(time.clock_gettime(clock), float), 0 < time.clock_getres(clock) < 1)
# expect: 0 True True True
# expect: 1 True True True
# expect: 2 True True True
# expect: 3 True True True
# expect: 4 True True True
# expect: 7 True True True
print(abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 60)  # expect: True
for wrong in 1000, 'x', 1.5:
    try:
        time.clock_gettime(wrong)
    except (OSError, TypeError) as e:
        print(type(e).__name__ + ':', e)
# expect: OSError: [Errno 22] Invalid argument
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'float' object cannot be interpreted as an integer
