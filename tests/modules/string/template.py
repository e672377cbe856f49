# templates
import string
t = string.Template('$who likes ${what}; $$5 $_x')
print((t.substitute(who='tim', what='kung pao', _x=1), t.safe_substitute(who='tim'), t.substitute({'who': 'a', 'what': 'b'}, _x='c'), t.get_identifiers(), t.is_valid()))  # expect: ('tim likes kung pao; $5 1', 'tim likes ${what}; $5 $_x', 'a likes b; $5 c', ['who', 'what', '_x'], True)
try:
    string.Template('$x').substitute()
except KeyError as e:
    print(e)  # expect: 'x'
try:
    string.Template('a $').substitute()
except ValueError as e:
    print(e)  # expect: Invalid placeholder in string: line 1, col 3
try:
    string.Template('$1').substitute()
except ValueError as e:
    print(e)  # expect: Invalid placeholder in string: line 1, col 1
print((string.Template('$ $1 ${').safe_substitute(), string.Template('$é').is_valid()))  # expect: ('$ $1 ${', False)
