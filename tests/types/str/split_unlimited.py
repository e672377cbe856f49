# splitting at long and overlapping separators
print(('aXXXb'.split('XX'), 'aXXXb'.rsplit('XX'), 'ab' * 3, 'x<>y<>z'.split('<>'), '<>'.split('<>'), 'éXXé'.split('XX'), ('ab,' * 1000).count(','), len(('ab,' * 1000).split(','))))  # expect: (['a', 'Xb'], ['aX', 'b'], 'ababab', ['x', 'y', 'z'], ['', ''], ['é', 'é'], 1000, 1001)
