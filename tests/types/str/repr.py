# repr: quotes and escapes
print(repr('abc'))  # expect: 'abc'
print(repr("it's"))  # expect: "it's"
print(repr('say "hi"'))  # expect: 'say "hi"'
print(repr('it\'s "both"'))  # expect: 'it\'s "both"'
print(repr('\n\t\r\\'))  # expect: '\n\t\r\\'
print(repr('\x00\x1f\x7f'))  # expect: '\x00\x1f\x7f'
print(repr('é€😀'))  # expect: 'é€😀'
print(repr('\xa0\u200b\u2028'))  # expect: '\xa0\u200b\u2028'
print(repr('\ud800'))  # expect: '\ud800'
print(repr('\U000e0001'))  # expect: '\U000e0001'
print(repr(str('\n')))  # expect: '\n'
