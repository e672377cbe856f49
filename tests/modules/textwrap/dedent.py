# dedent and indent
import textwrap
print((textwrap.dedent('  a\n    b\n\n  c'), textwrap.dedent('\ta\n  b'), textwrap.dedent('  a\n \n  b\n'), textwrap.dedent('')))  # expect: ('a\n  b\n\nc', '\ta\n  b', 'a\n\nb\n', '')
print((textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '> ', lambda line: True), textwrap.indent('', '> ')))  # expect: ('> a\n\n> b\n', '> a\n> \n> b', '')
print([textwrap.dedent(x) for x in (' \n  \n a', 'a\n  ', '  \x0c a\n  b', ' a\r\n b')])  # expect: ['\n\na', 'a\n', '\x0c a\nb', 'a\r\nb']
try: textwrap.dedent(1)
except TypeError as e: print(e)  # expect: expected string or bytes-like object, got 'int'
