# an iterator goes on where it stopped, and stays exhausted
it = iter('é€x')
print((next(it), next(it)))  # expect: ('é', '€')
print(repr(list(it)))  # expect: ['x']
print(repr(next(it, 'none')))  # expect: 'none'
print(repr(type(it).__name__))  # expect: 'str_iterator'
