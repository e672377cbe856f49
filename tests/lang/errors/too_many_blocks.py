src = ""
for i in range(21): src += " " * i + "for i%d in x:\n" % i
src += " " * 21 + "pass\n"
try: compile(src, "f", "exec")
except SyntaxError as e: print(e.msg)
# expect: too many statically nested blocks
src = ""
for i in range(20): src += " " * i + "for i%d in [1]:\n" % i
src += " " * 20 + "print('deep')\n"
exec(src)  # expect: deep
