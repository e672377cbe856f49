# wrap and fill
import textwrap
text = 'The quick brown fox jumps over the lazy dog; it is well-known, self-evident and otherwise-unremarkable.'
print(repr(textwrap.wrap(text, 20)))  # expect: ['The quick brown fox', 'jumps over the lazy', 'dog; it is well-', 'known, self-evident', 'and otherwise-', 'unremarkable.']
print(repr(textwrap.wrap(text, 20, break_on_hyphens=False)))  # expect: ['The quick brown fox', 'jumps over the lazy', 'dog; it is', 'well-known,', 'self-evident and oth', 'erwise-unremarkable.']
print((textwrap.wrap('', 10), textwrap.wrap('   ', 10), textwrap.wrap('averyveryverylongword', 5), textwrap.wrap('averyveryverylongword', 5, break_long_words=False)))  # expect: ([], [], ['avery', 'veryv', 'erylo', 'ngwor', 'd'], ['averyveryverylongword'])
print((textwrap.wrap('a b\tc\nd', 40), textwrap.wrap('a  b', 10, drop_whitespace=False), textwrap.fill('a b c d e f', 5)))  # expect: (['a b     c d'], ['a  b'], 'a b c\nd e f')
print((textwrap.wrap('one two three', 8, initial_indent='* ', subsequent_indent='  '), textwrap.wrap('A. B', 9, fix_sentence_endings=True), textwrap.wrap('Done. Next', 20, fix_sentence_endings=True)))  # expect: (['* one', '  two', '  three'], ['A. B'], ['Done.  Next'])
print((textwrap.wrap(text, 20, max_lines=2), textwrap.wrap('a--b foo--bar', 5), textwrap.wrap('--option -f x-y', 6)))  # expect: (['The quick brown fox', 'jumps over the [...]'], ['a--b', 'foo--', 'bar'], ['--opti', 'on -f', 'x-y'])
try:
    textwrap.wrap('a', 0)
except ValueError as e:
    print(e)  # expect: invalid width 0 (must be > 0)
try:
    textwrap.wrap('a b c', 3, max_lines=1)
except ValueError as e:
    print(e)  # expect: placeholder too large for max width
