# An expression without loops and calls collects what it leaves behind: here 360 MB, never more than a few at a time.
# options: --max-heap=32M
# torture: gc:200
a = [0] * 10
print(len(eval(' + '.join(['a'] * 3000))))  # expect: 30000
s = 'x' * 10
print(len(eval(' + '.join(['s'] * 6000))))  # expect: 60000
