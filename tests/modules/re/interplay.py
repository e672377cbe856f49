# patterns in loops, dicts and comprehensions
import re
rules = {name: re.compile(p) for name, p in [('int', r'\d+'), ('word', r'[a-z]+'), ('space', r'\s+')]}
def lex(text):
    at = 0
    out = []
    while at < len(text):
        for name, rule in rules.items():
            m = rule.match(text, at)
            if m:
                out.append((name, m.group()))
                at = m.end()
                break
        else:
            raise ValueError(at)
    return out
print(repr(lex('abc 12 x9')))  # expect: [('word', 'abc'), ('space', ' '), ('int', '12'), ('space', ' '), ('word', 'x'), ('int', '9')]
try:
    lex('a-b')
except ValueError as e:
    print(e)  # expect: 1
