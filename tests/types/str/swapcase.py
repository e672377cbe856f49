# swapcase
print(repr('aBc'.swapcase()))  # expect: 'AbC'
print(repr('éÉß'.swapcase()))  # expect: 'ÉéSS'
print(repr('ΑΣ'.swapcase()))  # expect: 'ας'
print(repr('ǅ'.swapcase()))  # expect: 'ǅ'
print(repr('123'.swapcase()))  # expect: '123'
