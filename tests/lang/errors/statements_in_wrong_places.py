def bad(src):
    try: compile(src, "f.py", "exec"); print("accepted")
    except SyntaxError as e: print(e.msg, e.lineno)
bad("return 1")  # expect: 'return' outside function 1
bad("class A:\n return 1")  # expect: 'return' outside function 2
bad("yield 1")  # expect: 'yield' outside function 1
bad("class A:\n yield 1")  # expect: 'yield' outside function 2
bad("x = yield")  # expect: 'yield' outside function 1
bad("[(yield 1) for x in y]")  # expect: 'yield' inside list comprehension 1
bad("def f(): return {(yield) for x in y}")  # expect: 'yield' inside set comprehension 1
bad("def f(): return ((yield) for x in y)")  # expect: 'yield' inside generator expression 1
bad("def f(): return {1: (yield) for x in y}")  # expect: 'yield' inside dict comprehension 1
bad("break")  # expect: 'break' outside loop 1
bad("continue")  # expect: 'continue' not properly in loop 1
bad("if 1:\n break")  # expect: 'break' outside loop 2
bad("for x in y: pass\nelse: break")  # expect: 'break' outside loop 2
bad("while 1:\n def f(): break")  # expect: 'break' outside loop 2
bad("while 1:\n class A: continue")  # expect: 'continue' not properly in loop 2
bad("try: pass\nexcept: pass\nexcept ValueError: pass")  # expect: default 'except:' must be last 2
bad("*a = 1")  # expect: starred assignment target must be in a list or tuple 1
bad("*a, *b = 1")  # expect: multiple starred expressions in assignment 1
bad("print(*a)\n*a")  # expect: can't use starred expression here 2
bad("x = *a")  # expect: can't use starred expression here 1
bad("from __future__ import nope")  # expect: future feature nope is not defined 1
bad("from __future__ import braces")  # expect: not a chance 1
bad("x = 1\nfrom __future__ import division")  # expect: from __future__ imports must occur at the beginning of the file 2
bad("for i in range(3):\n try: pass\n except* ValueError: break")  # expect: 'break', 'continue' and 'return' cannot appear in an except* block 3
bad("def f():\n try: pass\n except* ValueError: return")  # expect: 'break', 'continue' and 'return' cannot appear in an except* block 3
