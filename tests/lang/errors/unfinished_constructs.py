# What CPython takes for ended before the trouble: `a, *` in a call, `a if b` without `else`, and brackets where the text ends.
PROGRAMS = """
f(a, *-lambda: 1)
f(*-lambda: 1)
f(a, b=3, *-lambda: 1)
f(a, *(1 + lambda: 3), k)
f(a, *g(-lambda: 1))
f(a, *g(b, *-lambda: 1))
f(a, *b[-lambda: 1])
f(a, *)
f(a, *b c)
f(a, *b, c=3, *+)
class X(a, *+): pass
f(a, *b for b in c)
f(*b for b in c)
f(a, *(yield = 3))
f(a, b if 3 != lambda: 3 else 2)
f(a if -lambda: 3 else 4)
x = a if f(-lambda: 3) else 4
x = a if not -b + -lambda: 3 else 4
x = a if not -lambda: 3 else 4
x = a if (b + -lambda: 3) else 4
x = a if b[-lambda: 3] else 4
x = a if b + else 3
x = a if b +
x = a if b is not else 3
x = a if b. else 3
x = f'{a if b + else 3}'
if a if b + : pass
f(a b
f(a b c
f(a b +
f(a b[
f(a b not
f(a lambda
f(a 'x'
f(a 'x')
[a, b c
{1: a b
f(a b, c
"""
for source in PROGRAMS.strip().split("\n") + ["f(a b\n", "x = (1 2\ny = 3", "(a b\nc"]:
    try: compile(source, "f.py", "exec"); print(source, "=> accepted")
    except SyntaxError as e: print(source, "=>", e.msg)
