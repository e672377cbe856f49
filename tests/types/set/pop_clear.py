def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


s = {7}
print(s.pop(), s)  # expect: 7 set()
fails(lambda: s.pop())  # expect: KeyError: 'pop from an empty set'
s = set(range(100))
total = 0
while s:
    total += s.pop()
print(total)  # expect: 4950
s = {1, 2}
s.clear()
print(s)  # expect: set()
