# format_map uses the mapping as it is
class D(dict):
    def __missing__(self, key):
        return f'<{key}>'
print(repr('{a} {b}'.format_map(D(a=1))))  # expect: '1 <b>'
print(repr('{a}'.format_map({'a': 2})))  # expect: '2'
try:
    '{a}'.format_map({})
except KeyError as e:
    print(e)  # expect: 'a'
try:
    '{}'.format_map({})
except ValueError as e:
    print(e)  # expect: Format string contains positional fields
