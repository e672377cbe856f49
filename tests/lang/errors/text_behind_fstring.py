# What the lexer cannot read further on is told rather than what is wrong in an f-string. CPython agrees.
cases = ["x = f'{a b}'\ny = 63.replace(1)\n", "x = f'{a b}'\ny = 0777\n", "x = f'{a b}'\ny = 'abc\n", "x = f'{a b}'\ny = (1, 2\n", "x = f'{a b}'\ny = 1]\n", "x = f'{a b}'\nif 1:\n  y\n    z\n", "x = f'{a b}'\ny = $\n", "x = f'{a b}' 1x\n", "x = f'{}'\ny = 63.replace(1)\n", "x = f'{a'\ny = 63.replace(1)\n", "x = f'{a!z}'\ny = 1x\n", "x = f'{f\"{a b}\"}'\ny = 1x\n", "x = f'{a b}'\ny = '''abc\n", "x = f'{a b}'\ny = 0b2\nz = $", "x = f'{lambda x: 1}'\ny=1x", "x = f'{1x}'\ny=0b2", "x = f'{a b}'\ny = \u201c\n","x = f'{a b}'\nif 1:\n\ty\n        z\n", "x = f'{a b}'\n  y\n"]
for c in cases:
    try: compile(c, 'x', 'exec')
    except SyntaxError as e: print(repr(c), type(e).__name__, e.msg, e.lineno)
