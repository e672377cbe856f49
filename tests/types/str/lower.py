# lower: the final sigma knows its place
print(repr('ABC déÉ'.lower()))  # expect: 'abc déé'
print(repr('ΑΣ'.lower()))  # expect: 'ας'
print(repr('ΑΣΑ'.lower()))  # expect: 'ασα'
print(repr('Σ'.lower()))  # expect: 'σ'
print(repr('ΑΣ Σ'.lower()))  # expect: 'ας σ'
print(repr('Α\u0301Σ'.lower()))  # expect: 'άς'
print(repr('İ'.lower()))  # expect: 'i̇'
print(repr('ẞ'.lower()))  # expect: 'ß'
