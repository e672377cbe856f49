# What CPython takes for the end of a dict's key when something behind it is wrong: message and column.
for text in [
    "{1: 2, abc(1, , 2): 3}", "{1: 2, abc.d(1, , 2): 3}", "{1: 2, [a].d(1, , 2): 3}", "{1: 2, (a, , b): 3}", "{1: 2, (a, b) + (, ): 3}",
    "{1: 2, [{1:2, a(,): 3}]: 3}", "{1: 2, [{1:2, [a](,): 3}].x: 3}", "{1: 2, x + 3 (,): 3}", "{1: 2, 'a' 'b'[,]: 3}", "{(a)(,): 3}",
    "{1: 2, -(,): 3}", "{1: 2, -a(,): 3}", "{1:2, {3:4, a(,):5}: 6}", "{1:2, {3:4}[,]: 6}", "{1: 2, f(a b): 3}", "{1: 2, f(1=2): 3}",
    "{1:2, a if b:3}", "{1:2, a if b else:3}", "{1:2, lambda x, x=:3}", "{1:2, [x for]:3}", "{1:2, f([x for]):3}", "{1:2, a = 3: 4}",
]:
    try:
        compile(text, 'text', 'exec')
    except SyntaxError as error:
        print(text, '|', error.msg, error.offset)
# The default that is missing.
for text in ["lambda x=: 3", "def f(x=): pass", "lambda x=, y: 3", "f(lambda x=)", "def f(x=, y=2): pass", "lambda *, x=: 3"]:
    try:
        compile(text, 'text', 'exec')
    except SyntaxError as error:
        print(text, '|', error.msg, error.offset)
