print(-5, +5, --5, -0, -(2 ** 62), -(-(2 ** 62)), +(2 ** 70), abs(-7), abs(7), abs(-(2 ** 70)))
# expect: -5 5 5 0 -4611686018427387904 4611686018427387904 1180591620717411303424 7 7 1180591620717411303424
print(-True, +True, abs(True), abs(False), type(+True), type(-False), type(abs(True)))  # expect: -1 1 1 0 <class 'int'> <class 'int'> <class 'int'>
