# a lexer by lastgroup
import re
token = re.compile(r'(?P<number>\d+)|(?P<name>[a-z]\w*)|(?P<op>[-+*/()])|(?P<space>\s+)')
print(repr([(m.lastgroup, m.group()) for m in token.finditer('a1 + 23*(b)')]))  # expect: [('name', 'a1'), ('space', ' '), ('op', '+'), ('space', ' '), ('number', '23'), ('op', '*'), ('op', '('), ('name', 'b'), ('op', ')')]
