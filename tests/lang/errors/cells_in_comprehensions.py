# An unbound variable that a lambda shares is a free one within a comprehension.
def asked_inside():
    try: [x[0] for w in 'a']
    except NameError as e: print(type(e).__name__, e)
    try: x
    except NameError as e: print(type(e).__name__, e)
    try: {x: y for y in 'a'}
    except NameError as e: print(type(e).__name__, e)
    lambda: x
    x = 1
    print([x for w in 'a'])
asked_inside()
