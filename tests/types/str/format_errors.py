# format: braces out of place
try:
    '{'.format()
except ValueError as e:
    print(e)  # expect: Single '{' encountered in format string
try:
    '}'.format()
except ValueError as e:
    print(e)  # expect: Single '}' encountered in format string
try:
    '{0'.format(1)
except ValueError as e:
    print(e)  # expect: expected '}' before end of string
try:
    '{0}}'.format(1)
except ValueError as e:
    print(e)  # expect: Single '}' encountered in format string
try:
    '{0[}'.format([1])
except ValueError as e:
    print(e)  # expect: expected '}' before end of string
try:
    '{0.}'.format(1)
except ValueError as e:
    print(e)  # expect: Empty attribute in format string
try:
    '{0[]}'.format([1])
except ValueError as e:
    print(e)  # expect: Empty attribute in format string
try:
    '{0[0]x}'.format([1])
except ValueError as e:
    print(e)  # expect: Only '.' or '[' may follow ']' in format field specifier
try:
    '{a{b}'.format(a=1)
except ValueError as e:
    print(e)  # expect: unexpected '{' in field name
