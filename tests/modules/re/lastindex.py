# lastindex is the group that ended last
import re
print((re.match('(a)(b)', 'ab').lastindex, re.match('((ab))', 'ab').lastindex, re.match('(a)b', 'ab').lastindex, re.match('ab', 'ab').lastindex))  # expect: (2, 1, 1, None)
print((re.match('(a)|(b)', 'b').lastindex, re.match('(?P<x>a)|(?P<y>b)', 'b').lastgroup, re.match('((a)(b))', 'ab').lastindex, re.match('(a)(b)?', 'a').lastindex))  # expect: (2, 'y', 1, 1)
