# format: conversions
print(repr('{!r} {!s} {!a}'.format('é', 'é', 'é')))  # expect: "'é' é '\\xe9'"
print(repr('{0!r:>6}|'.format('a')))  # expect: "   'a'|"
try:
    '{!x}'.format(1)
except ValueError as e:
    print(e)  # expect: Unknown conversion specifier x
try:
    '{!}'.format(1)
except ValueError as e:
    print(e)  # expect: unmatched '{' in format spec
try:
    '{!rr}'.format(1)
except ValueError as e:
    print(e)  # expect: expected ':' after conversion specifier
try:
    '{!r'.format(1)
except ValueError as e:
    print(e)  # expect: unmatched '{' in format spec
