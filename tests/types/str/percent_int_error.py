# % refuses what is no integer
try:
    '%d' % 'a'
except TypeError as e:
    print(e)  # expect: %d format: a real number is required, not str
try:
    '%d' % None
except TypeError as e:
    print(e)  # expect: %d format: a real number is required, not NoneType
try:
    '%x' % 1.5
except TypeError as e:
    print(e)  # expect: %x format: an integer is required, not float
try:
    '%o' % 'a'
except TypeError as e:
    print(e)  # expect: %o format: an integer is required, not str
try:
    '%d' % [1]
except TypeError as e:
    print(e)  # expect: %d format: a real number is required, not list
try:
    '%d' % float('inf')
except OverflowError as e:
    print(e)  # expect: cannot convert float infinity to integer
try:
    '%d' % float('nan')
except ValueError as e:
    print(e)  # expect: cannot convert float NaN to integer
