def fails(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ':', e)


print((1,) + (2, 3), (1, 2) * 2, 2 * (0,), (1,) * 0, () + ())  # expect: (1, 2, 3) (1, 2, 1, 2) (0, 0) () ()
fails(lambda: (1,) + [2])  # expect: TypeError: can only concatenate tuple (not "list") to tuple
fails(lambda: (1,) + 2)  # expect: TypeError: can only concatenate tuple (not "int") to tuple
fails(lambda: (1,) * 'a')  # expect: TypeError: can't multiply sequence by non-int of type 'str'
t = (1,)
u = t
u += (2,)
print(t, u)  # expect: (1,) (1, 2)
