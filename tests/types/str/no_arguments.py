# wrong numbers of arguments
try:
    'a'.upper(1)
except TypeError as e:
    print(e)  # expect: str.upper() takes no arguments (1 given)
try:
    'a'.replace('a')
except TypeError as e:
    print(e)  # expect: replace expected at least 2 arguments, got 1
try:
    'a'.join()
except TypeError as e:
    print(e)  # expect: str.join() takes exactly one argument (0 given)
try:
    'a'.nonsense
except AttributeError as e:
    print(e)  # expect: 'str' object has no attribute 'nonsense'
try:
    'a'.x
except AttributeError as e:
    print(e)  # expect: 'str' object has no attribute 'x'
