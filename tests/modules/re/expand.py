# expand
import re
m = re.match('(?P<a>.)(.)(z)?', 'xy')
print((m.expand(r'\2-\1'), m.expand(r'\g<a>\g<2>\3|'), m.expand('plain'), m.expand(r'\t\\')))  # expect: ('y-x', 'xy|', 'plain', '\t\\')
try:
    m.expand(r'\4')
except re.error as e:
    print(e)  # expect: invalid group reference 4 at position 1
