def bad(src):
    try: compile(src, "f.py", "exec"); print("accepted")
    except SyntaxError as e: print(e.msg)
bad("f(a=1, a=2)")  # expect: keyword argument repeated: a
bad("f(**a, *b)")  # expect: iterable argument unpacking follows keyword argument unpacking
bad("f(a=1, 2)")  # expect: positional argument follows keyword argument
bad("f(1 for x in y, 2)")  # expect: Generator expression must be parenthesized
bad("f() = 1")  # expect: cannot assign to function call here. Maybe you meant '==' instead of '='?
bad("1 = x")  # expect: cannot assign to literal here. Maybe you meant '==' instead of '='?
bad("x + 1 = 2")  # expect: cannot assign to expression here. Maybe you meant '==' instead of '='?
bad("(a, 1) = b")  # expect: cannot assign to literal
bad("None = 1")  # expect: cannot assign to None
bad("f() += 1")  # expect: 'function call' is an illegal expression for augmented assignment
bad("(a, b) += 1")  # expect: 'tuple' is an illegal expression for augmented assignment
bad("del f()")  # expect: cannot delete function call
bad("del 1")  # expect: cannot delete literal
bad("for 1 in x: pass")  # expect: cannot assign to literal
bad("with a as 1: pass")  # expect: cannot assign to literal
bad("[x for 1 in y]")  # expect: cannot assign to literal
bad("lambda: x = 1")  # expect: cannot assign to lambda
bad("(x := 1) = 2")  # expect: cannot assign to named expression here. Maybe you meant '==' instead of '='?
bad("def f(a=1, b): pass")  # expect: non-default argument follows default argument
bad("def f(*): pass")  # expect: named arguments must follow bare *
bad("def f(a, /, b, /): pass")  # expect: / may appear only once
bad("def f(**k, a): pass")  # expect: arguments cannot follow var-keyword argument
bad("x = (1, 2")  # expect: '(' was never closed
bad("x = [1, 2")  # expect: '[' was never closed
bad("x = 1 +")  # expect: invalid syntax
bad("if x\n y")  # expect: expected ':'
bad("class A\n pass")  # expect: expected ':'
bad("'unterminated")  # expect: unterminated string literal (detected at line 1)
bad("'''unterminated")  # expect: unterminated triple-quoted string literal (detected at line 1)
bad("x = $")  # expect: invalid syntax
bad("  x = 1")  # expect: unexpected indent
bad("if 1:\nx = 1")  # expect: expected an indented block after 'if' statement on line 1
bad("if 1:\n  x\n y")  # expect: unindent does not match any outer indentation level
