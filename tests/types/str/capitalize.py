# capitalize: first to title case, the rest to lower case
print(repr('hello World'.capitalize()))  # expect: 'Hello world'
print(repr(''.capitalize()))  # expect: ''
print(repr('ǆabc'.capitalize()))  # expect: 'ǅabc'
print(repr('ÀÉ'.capitalize()))  # expect: 'Àé'
print(repr('ßX'.capitalize()))  # expect: 'Ssx'
print(repr('1aB'.capitalize()))  # expect: '1ab'
