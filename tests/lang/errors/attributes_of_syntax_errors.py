try: compile("x = 1\ny = (1 +\n", "name.py", "exec")
except SyntaxError as e: print(type(e).__name__, e.filename, e.lineno, e.text, isinstance(e, Exception))
# expect: SyntaxError name.py 2 y = (1 +
# expect:  True
try: compile("def f():\n  return 5 $ 3\n", "n", "exec")
except SyntaxError as e: print(e.lineno, repr(e.text))
# expect: 2 '  return 5 $ 3\n'
try: eval("1 +")
except SyntaxError as e: print(e.msg, e.lineno)
# expect: invalid syntax 1
try: exec("if 1:\nx")
except IndentationError as e: print(e.msg, isinstance(e, SyntaxError))
# expect: expected an indented block after 'if' statement on line 1 True
try: eval("x = 1")
except SyntaxError as e: print(e.msg)
# expect: invalid syntax
try: exec("\tif 1:\n        x\n")
except SyntaxError as e: print(type(e).__name__)
# expect: IndentationError
