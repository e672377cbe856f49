# what re.error knows
import re
def caught(p):
    try:
        re.compile(p)
    except re.error as e:
        return e.msg, e.pattern, e.pos, e.lineno, e.colno
print((caught('a(b'), caught('[z-a]')))  # expect: (('missing ), unterminated subpattern', 'a(b', 1, 1, 2), ('bad character range z-a', '[z-a]', 1, 1, 2))
print(repr(caught('a\nb(c')))  # expect: ('missing ), unterminated subpattern', 'a\nb(c', 3, 2, 2)
print((issubclass(re.error, Exception), re.error.__name__))  # expect: (True, 'error')
