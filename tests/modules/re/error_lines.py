# a pattern of several lines: the message tells line and column
import re
try:
    re.compile('a\nb)')
except re.error as e:
    print(e)  # expect: unbalanced parenthesis at position 3 (line 2, column 2)
try:
    re.compile('(\n(')
except re.error as e:
    print(e)  # expect: missing ), unterminated subpattern at position 2 (line 2, column 1)
