print((1, (2, (3,))), ('a', "b'c"), str((None, True)))  # expect: (1, (2, (3,))) ('a', "b'c") (None, True)
a = []
t = (a,)
a.append(t)
print(t)  # expect: ([(...)],)
