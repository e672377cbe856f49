# rfind: highest index or -1
print(repr('abcabc'.rfind('c')))  # expect: 5
print(repr('abcabc'.rfind('c', 0, 5)))  # expect: 2
print(repr('abc'.rfind('')))  # expect: 3
print(repr('éaéb'.rfind('é')))  # expect: 2
print(repr('aaa'.rfind('aa')))  # expect: 1
print(repr('abc'.rfind('d')))  # expect: -1
