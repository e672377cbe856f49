print(() is (), tuple() is (), (1, 2)[5:] is (), tuple([]) is ())  # expect: True True True True
t = (1, 2)
print(tuple(t) is t, t[:] is t, t * 1 is t, t + () is t)  # expect: True True True True
# expect-stderr: SyntaxWarning
