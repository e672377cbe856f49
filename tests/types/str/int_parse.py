# numbers from digits of any script
print((int('٣٤'), int('  12\n'), int('１２'), float('٣.٥')))  # expect: (34, 12, 12, 3.5)
try:
    int('²')
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: '²'
try:
    int('é')
except ValueError as e:
    print(e)  # expect: invalid literal for int() with base 10: 'é'
