# % with floats
print(repr('%f %.2f %.0f' % (1.5, 2.345, 2.5)))  # expect: '1.500000 2.35 2'
print(repr('%e %.3E' % (12345.678, 0.00012)))  # expect: '1.234568e+04 1.200E-04'
print(repr('%g %g %g' % (0.0001, 1e-05, 1e16)))  # expect: '0.0001 1e-05 1e+16'
print(repr('%10.3f|%-10.3f|%010.3f' % (3.14159, 3.14159, -3.14159)))  # expect: '     3.142|3.142     |-00003.142'
print(repr('%+f % f' % (1.0, 1.0)))  # expect: '+1.000000  1.000000'
print(repr('%f %F %e' % (float('inf'), float('inf'), float('nan'))))  # expect: 'inf INF nan'
print(repr('%#.0f %#g' % (3.0, 3.0)))  # expect: '3. 3.00000'
print(repr('%5.1f%%' % 99.55))  # expect: ' 99.5%'
print(repr('%.3f' % 7))  # expect: '7.000'
print(repr('%f' % True))  # expect: '1.000000'
try:
    '%f' % 'a'
except TypeError as e:
    print(e)  # expect: must be real number, not str
try:
    '%f' % None
except TypeError as e:
    print(e)  # expect: must be real number, not NoneType
