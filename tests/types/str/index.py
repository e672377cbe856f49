# index and rindex: an error when there is none
print(repr('abcabc'.index('c')))  # expect: 2
print(repr('abcabc'.rindex('c')))  # expect: 5
print(repr('é€é'.rindex('é')))  # expect: 2
try:
    'abc'.index('d')
except ValueError as e:
    print(e)  # expect: substring not found
try:
    'abc'.rindex('a', 1)
except ValueError as e:
    print(e)  # expect: substring not found
try:
    'abc'.index(None)
except TypeError as e:
    print(e)  # expect: must be str, not NoneType
