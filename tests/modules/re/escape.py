# escape
import re
print((re.escape('a.b*c'), re.escape('é_1'), re.escape(b'a-b'), re.escape("'\"/ \n#"), re.escape('[]{}()^$|\\~&')))  # expect: ('a\\.b\\*c', 'é_1', b'a\\-b', '\'"/\\ \\\n\\#', '\\[\\]\\{\\}\\(\\)\\^\\$\\|\\\\\\~\\&')
print(repr(re.match(re.escape('a.b[c]'), 'a.b[c]').group()))  # expect: 'a.b[c]'
try:
    re.escape(1)
except TypeError as e:
    print(e)  # expect: decoding to str: need a bytes-like object, int found
