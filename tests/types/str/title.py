# title: words begin with title case
print(repr('hello world'.title()))  # expect: 'Hello World'
print(repr("they're bill's".title()))  # expect: "They'Re Bill'S"
print(repr('ǆabc ǆ'.title()))  # expect: 'ǅabc ǅ'
print(repr('ÉTÉ ßa'.title()))  # expect: 'Été Ssa'
print(repr('a1b c-d'.title()))  # expect: 'A1B C-D'
print(repr('ΑΣ ΑΣ'.title()))  # expect: 'Ας Ας'
