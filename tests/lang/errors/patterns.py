def bad(src):
    try: compile(src, "f.py", "exec"); print("accepted")
    except SyntaxError as e: print(e.msg)
bad("match x:\n case _: pass\n case 1: pass")  # expect: wildcard makes remaining patterns unreachable
bad("match x:\n case y: pass\n case 1: pass")  # expect: name capture 'y' makes remaining patterns unreachable
bad("match x:\n case (a | 1): pass")  # expect: name capture 'a' makes remaining patterns unreachable
bad("match x:\n case _ | 1: pass")  # expect: wildcard makes remaining patterns unreachable
bad("match x:\n case [a] | [b]: pass")  # expect: alternative patterns bind different names
bad("match x:\n case [a, a]: pass")  # expect: multiple assignments to name 'a' in pattern
bad("match x:\n case [*a, *b]: pass")  # expect: multiple starred names in sequence pattern
bad("match x:\n case {'k': 1, 'k': 2}: pass")  # expect: mapping pattern checks duplicate key ('k')
bad("match x:\n case A(b=1, b=2): pass")  # expect: attribute name repeated in class pattern: b
bad("match x:\n case [a, (b | 2) as a]: pass")  # expect: name capture 'b' makes remaining patterns unreachable
bad("match x:\n case y if y: pass\n case 1: pass")  # expect: accepted
