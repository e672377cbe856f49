# upper: one letter may become several
print(repr('abc'.upper()))  # expect: 'ABC'
print(repr('straße'.upper()))  # expect: 'STRASSE'
print(repr('ﬁ'.upper()))  # expect: 'FI'
print(repr('ŉ'.upper()))  # expect: 'ʼN'
print(repr('ΐ'.upper()))  # expect: 'Ϊ́'
print(repr('éà'.upper()))  # expect: 'ÉÀ'
print(repr('ǆ'.upper()))  # expect: 'Ǆ'
