# equal strings hash alike, and find each other in dicts
print(repr(hash('abc') == hash('ab' + 'c')))  # expect: True
print(repr(hash('é€') == hash('é' + '€')))  # expect: True
print(repr({'a' + 'b': 1}['ab']))  # expect: 1
print(repr(len({'a', 'b', 'ab'[0], 'ba'[0]})))  # expect: 2
