# casefold goes further than lower
print(repr('Straße'.casefold()))  # expect: 'strasse'
print(repr('ΣΑΣ'.casefold()))  # expect: 'σασ'
print(repr('ABC'.casefold()))  # expect: 'abc'
print(repr('İ'.casefold()))  # expect: 'i̇'
print(repr('ﬁ'.casefold()))  # expect: 'fi'
