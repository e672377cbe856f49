# Seen by random programs: syntax errors in f-strings, and where a comma may be missing. CPython agrees.
for e in ["[aa if bb else cc dd]", "[1 if 2 else cc dd]", "[1 if 2 else c.x d]", "[1 if 2 else c[0] d]", "[1 if 2 else not c d]", "[1 if 2 else -c d]", "[1 if 2 else True d]", "[1 if 2 else ... d]", "[1 if 2 else [c] d]", "[1 if 2 else [c d]]","[1 if 2 else {c: d e}]", "[1 if 2 else f(c d)]", "[1 if 2 else f(c, d e)]","[1 if 2 else f(c, 1 e)]", "[1, c d]", "[lambda: cc dd]", "f(lambda: cc dd)", "[lambda: 1 if 2 else 3 4]", "[1 or 2 if 2 else 3 4]", "[1 if 2 else 3 4 5]", "[x if 2 else x 5]", "[1 if 2 else c or d e]", "[1 if 2 else c == d e]","[1 if 2 else c**d e]"]:
    try: compile(e, 'x', 'eval')
    except SyntaxError as x: print(e, '|', x.msg)
    else: print(e, 'ok')
    try: compile(e, 'x', 'eval')
    except SyntaxError as x: print(e, '|', x.msg)
    else: print(e, 'ok')
    try: compile(e, 'x', 'eval')
    except SyntaxError as x: print(e, '|', x.msg)
    else: print(e, 'ok')
for e in ["7.hex()", "1_", "0b2", "0777", "\u20ac", "(7.hex()", "x 5.is", "a b", "a ? b"]:
    for f in ["f'{%s}'", "f'{%s!r:>12}'", "f'{1:{%s}}'"]:
        try: compile(f % e, 'x', 'eval')
        except SyntaxError as x: print(f % e, '|', x.msg)
        else: print(f % e, 'ok')
for e in ["{x(y z): 2}", "{1: 1, x(y z): 2}", "{1: 1, x y: 2}", "{1: 1, (x y): 2}", "{1: 1, x(i, y(z w)): 2}", "{1: 1, x: y z}", "{1: 1, x: f(y z)}", "{1: 1, 2: 2, x(y z): 2}", "{**a, x(y z): 2}", "{**a b}", "{1: 1, **x(y z)}", "{1: 1, x(y z)}", "{1, x(y z)}", "{1: 1, [x y]: 2}", "{1: x(y z), 2: 3}", "{1: x y, 2: 3}", "{1: 1, 2: x(y z), 3: 4}", "[{1: 1, x(y z): 2}]", "{1: {2: 2, x y: 2}}", "{1: 1, x +: 2}", "{1: 1, f(x +): 2}", "{1: 1, f(x=): 2}", "{1: 1, f(a for a in b, c): 2}", "{1: 1, 2: f(x +)}", "{1: f(x +)}", "{f(x +): 1}", "{1: 1, f(x, y z for z in w): 2}", "{1:1, f(3=4): 2}", "{1: 1, next(a, int(1 b)): 2}"]:
    try: compile(e, 'x', 'eval')
    except SyntaxError as x: print(e, '|', x.msg)
    else: print(e, 'ok')
for e in ["f(a b $)", "f('x'y\\u00)", "(a b 'c", "f(a b+$)", "f(a b.c $)", "f('int('Stra\\u00dfe'.x())', 3)", "{a b $}", "f(a b) $", "f(x y 08)"]: # what cannot be read ends the second expression
    try: compile(e, 'x', 'eval')
    except SyntaxError as x: print(e, '|', x.msg)
    else: print(e, 'ok')
