# count: without overlap, within bounds
print(repr('aaaa'.count('aa')))  # expect: 2
print(repr('abc'.count('')))  # expect: 4
print(repr(''.count('')))  # expect: 1
print(repr('abcabc'.count('bc', 2)))  # expect: 1
print(repr('abcabc'.count('c', -4, -1)))  # expect: 1
print(repr('éaé'.count('é')))  # expect: 2
print(repr('abc'.count('', 3)))  # expect: 1
print(repr('abc'.count('', 4)))  # expect: 0
try:
    'abc'.count(1)
except TypeError as e:
    print(e)  # expect: must be str, not int
