a = [1, 'two', 3.0, None, [4, [5]], (6,), {'k': []}]
print(a)  # expect: [1, 'two', 3.0, None, [4, [5]], (6,), {'k': []}]
b = []
b.append(b)
b.append([b])
print(b)  # expect: [[...], [[...]]]
print(str([]), repr(['it\'s', "q\"uote", 'n\n']))  # expect: [] ["it's", 'q"uote', 'n\n']
