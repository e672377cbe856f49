def bad(src):
    try: compile(src, "f.py", "exec"); print("accepted")
    except SyntaxError as e: print(e.msg)
bad("[x := 1 for x in y]")  # expect: assignment expression cannot rebind comprehension iteration variable 'x'
bad("[y for x in (z := [1])]")  # expect: assignment expression cannot be used in a comprehension iterable expression
bad("[(j := 0) for i in x for j in y]")  # expect: assignment expression cannot rebind comprehension iteration variable 'j'
bad("class A: [x := 1 for y in z]")  # expect: assignment expression within a comprehension cannot be used in a class body
bad("[[(x := 1) for y in z] for x in w]")  # expect: assignment expression cannot rebind comprehension iteration variable 'x'
bad("[i := 0 for i, j in z]")  # expect: assignment expression cannot rebind comprehension iteration variable 'i'
bad("[1 for x in y if (x := 2)]")  # expect: assignment expression cannot rebind comprehension iteration variable 'x'
bad("[x for x in y if (z := x)]")  # expect: accepted
