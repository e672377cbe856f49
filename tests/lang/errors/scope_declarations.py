def bad(src):
    try: compile(src, "f.py", "exec"); print("accepted")
    except SyntaxError as e: print(e.msg, e.lineno)
bad("def f():\n x = 1\n global x")  # expect: name 'x' is assigned to before global declaration 3
bad("def f():\n print(x)\n global x")  # expect: name 'x' is used prior to global declaration 3
bad("def f(x):\n global x")  # expect: name 'x' is parameter and global 2
bad("def f():\n x: int\n global x")  # expect: annotated name 'x' can't be global 3
bad("def f():\n global x\n x: int")  # expect: annotated name 'x' can't be global 3
bad("nonlocal x")  # expect: nonlocal declaration not allowed at module level 1
bad("def f():\n nonlocal x")  # expect: no binding for nonlocal 'x' found 2
bad("def f(x):\n def g():\n  x = 1\n  nonlocal x")  # expect: name 'x' is assigned to before nonlocal declaration 4
bad("def f(x):\n def g(x):\n  nonlocal x")  # expect: name 'x' is parameter and nonlocal 3
bad("def f(x):\n def g():\n  print(x)\n  nonlocal x")  # expect: name 'x' is used prior to nonlocal declaration 4
bad("def f():\n x = 1\n def g():\n  global x\n  nonlocal x")  # expect: name 'x' is nonlocal and global 4
bad("x = 1\nglobal x")  # expect: name 'x' is assigned to before global declaration 2
bad("class A:\n def f(self):\n  nonlocal y")  # expect: no binding for nonlocal 'y' found 3
bad("def f():\n from math import *")  # expect: import * only allowed at module level 2
bad("class A:\n from math import *")  # expect: import * only allowed at module level 2
bad("def f(a, a): pass")  # expect: duplicate argument 'a' in function definition 1
bad("lambda x, *x: 0")  # expect: duplicate argument 'x' in function definition 1
bad("def f(a, *, a): pass")  # expect: duplicate argument 'a' in function definition 1
bad("def f(__debug__): pass")  # expect: cannot assign to __debug__ 1
bad("__debug__ = 1")  # expect: cannot assign to __debug__ 1
