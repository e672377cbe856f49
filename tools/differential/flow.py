# SPDX-License-Identifier: GPL-3.0-or-later
# Random programs that are deep in control flow: functions, generators, loops, handlers and managers in one another, over
# integers, lists and strings.


class Scope:
    """What the code being written may use: names of integers, lists and strings, and where it stands."""

    def __init__(self, outer=None):
        self.outer = outer
        self.ints, self.lists, self.strings, self.free = [], [], [], []
        self.in_function = self.in_loop = self.in_generator = False
        self.has_walrus = True


class Writer:
    def __init__(self, r):
        self.r = r
        self.lines = []
        self.counter = 0
        self.functions = []   # (name, number of parameters)
        self.generators = []  # (name, number of parameters)
        self.classes = []
        self.budget = 90

    def fresh(self, prefix):
        self.counter += 1
        return prefix + str(self.counter)

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    # ---- expressions ----

    def int_expr(self, s, depth=0):
        r = self.r
        if depth > 3 or r.chance(25):
            choices = [str(r.below(20)), str(r.below(5)), "-" + str(1 + r.below(9))]
            names = s.ints + s.free
            return r.pick(names) if names and r.chance(70) else r.pick(choices)
        kind = r.below(22)
        a = lambda: self.int_expr(s, depth + 1)
        if kind < 6:
            return "(" + a() + " " + r.pick(["+", "-", "*", "&", "|"]) + " " + a() + ")"
        if kind == 6:
            return "(" + a() + " " + r.pick(["//", "%"]) + " " + r.pick(["3", "7", "-4", a()]) + ")"
        if kind == 7:
            return "(" + a() + " if " + self.condition(s, depth + 1) + " else " + a() + ")"
        if kind == 8:
            return "(" + a() + r.pick([" and ", " or "]) + a() + ")"
        if kind == 9:
            return "len(" + self.list_expr(s, depth + 1) + ")"
        if kind == 10:
            return "sum(" + self.list_expr(s, depth + 1) + ")"
        if kind == 11:
            return r.pick(["max", "min"]) + "(" + a() + ", " + a() + ")"
        if kind == 12 and self.functions:
            name, n = r.pick(self.functions)
            return name + "(" + ", ".join([a() for _ in range(n)]) + ")"
        if kind == 13:
            return "(lambda q: q + " + a() + ")(" + a() + ")"
        if kind == 14 and s.lists:
            return r.pick(s.lists) + "[" + r.pick(["0", "-1", str(r.below(4))]) + "]"
        if kind == 15:
            return "len(" + self.string_expr(s, depth + 1) + ")"
        if kind == 16 and s.ints and s.in_function:
            return "(" + r.pick(s.ints) + " := " + a() + ")"
        if kind == 17:
            return "int(" + self.condition(s, depth + 1) + ")"
        if kind == 18:
            return "abs(-" + a() + ")"
        if kind == 19 and self.classes:
            return r.pick(self.classes) + "(" + a() + ")." + r.pick(["value", "double()", "combine(" + a() + ")"])
        if kind == 20 and self.generators:
            name, n = r.pick(self.generators)
            return "sum(" + name + "(" + ", ".join([a() for _ in range(n)]) + "))"
        return "(" + a() + " - " + a() + ")"

    def condition(self, s, depth=0):
        r = self.r
        a = lambda: self.int_expr(s, depth + 1)
        kind = r.below(9)
        if kind < 3 or depth > 3:
            return a() + " " + r.pick(["<", "<=", ">", ">=", "==", "!="]) + " " + a()
        if kind == 3:
            return a() + " < " + a() + " <= " + a()
        if kind == 4:
            return "not (" + self.condition(s, depth + 1) + ")"
        if kind == 5:
            return "(" + self.condition(s, depth + 1) + r.pick([" and ", " or "]) + self.condition(s, depth + 1) + ")"
        if kind == 6:
            return a() + r.pick([" in ", " not in "]) + self.list_expr(s, depth + 1)
        if kind == 7:
            return "(" + a() + " or None) is " + r.pick(["None", "not None"])
        return a()

    def list_expr(self, s, depth=0):
        r = self.r
        if depth > 3 or r.chance(30):
            if s.lists and r.chance(70):
                return r.pick(s.lists)
            return "[" + ", ".join([str(r.below(9)) for _ in range(r.below(5))]) + "]"
        kind = r.below(9)
        if kind == 0:
            return "[" + ", ".join([self.int_expr(s, depth + 1) for _ in range(1 + r.below(3))]) + "]"
        if kind == 1:
            return "[*" + self.list_expr(s, depth + 1) + ", " + self.int_expr(s, depth + 1) + "]"
        if kind == 2:
            return self.list_expr(s, depth + 1) + r.pick(["[1:]", "[::-1]", "[:2]", "[::2]", "[-3:]"])
        if kind == 3:
            return "sorted(" + self.list_expr(s, depth + 1) + r.pick([")", ", reverse=True)", ", key=lambda k: -k)"])
        if kind == 4:
            return "list(range(" + str(r.below(6)) + "))"
        v = self.fresh("c")
        inner = Scope(s)
        inner.ints, inner.lists, inner.strings, inner.free = s.ints + [v], s.lists, s.strings, s.free
        outer_ints = s.ints
        element = self.int_expr_without_walrus(inner, depth + 1)
        text = element + " for " + v + " in " + self.list_without_walrus(s, depth + 1)
        if r.chance(40):
            text += " if " + v + r.pick([" % 2", " > 1", " != 3"])
        if r.chance(15):
            w = self.fresh("c")
            text += " for " + w + " in range(" + r.pick(["2", "abs(" + v + ") % 3"]) + ")"
        s.ints = outer_ints
        if r.chance(20):
            return "list(" + text + ")"
        if r.chance(15):
            return "sorted({" + text + "})"
        return "[" + text + "]"

    def without_walrus(self, s, write, depth):
        saved = s.in_function
        s.in_function = False
        text = write(s, depth)
        s.in_function = saved
        return text

    def int_expr_without_walrus(self, s, depth):
        return self.without_walrus(s, self.int_expr, depth)

    def list_without_walrus(self, s, depth):
        return self.without_walrus(s, self.list_expr, depth)

    def string_expr(self, s, depth=0):
        r = self.r
        if depth > 3 or r.chance(35):
            return r.pick(s.strings) if s.strings and r.chance(60) else r.pick(["'ab'", "''", "'xyz'", "'Hello'", "'a,b,c'"])
        kind = r.below(7)
        if kind == 0:
            return "(" + self.string_expr(s, depth + 1) + " + " + self.string_expr(s, depth + 1) + ")"
        if kind == 1:
            return "f'{" + r.pick(s.ints + ["7"]) + " * 2}-{" + r.pick(s.ints + ["5"]) + r.pick(["}", "!r}", ":>4}", ":+d}"]) + "'"
        if kind == 2:
            return self.string_expr(s, depth + 1) + r.pick([".upper()", ".replace('a', 'b')", "[::-1]", "[:3]", ".strip('a')", ".title()"])
        if kind == 3:
            return "str(" + self.int_expr(s, depth + 1) + ")"
        if kind == 4:
            return "','.join(str(j) for j in " + self.list_without_walrus(s, depth + 1) + ")"
        if kind == 5:
            return "('%d|%s' % (" + self.int_expr(s, depth + 1) + ", " + self.string_expr(s, depth + 1) + "))"
        return "(" + self.string_expr(s, depth + 1) + " * " + str(r.below(3)) + ")"

    # ---- statements ----

    def block(self, s, depth, size):
        for _ in range(1 + self.r.below(size)):
            self.statement(s, depth)

    def print_something(self, s, depth):
        kind = self.r.below(4)
        if kind == 0:
            self.line(depth, "print(" + self.string_expr(s) + ")")
        elif kind == 1:
            self.line(depth, "print(" + self.list_expr(s) + ")")
        else:
            self.line(depth, "print(" + self.int_expr(s) + ", " + self.int_expr(s) + ")")

    def assign(self, s, depth):
        r = self.r
        kind = r.below(12)
        new = not s.ints or r.chance(35)
        name = self.fresh("x") if new else r.pick(s.ints)
        if kind < 4:
            self.line(depth, name + " = " + self.int_expr(s))
        elif kind == 4 and s.ints:
            self.line(depth, r.pick(s.ints) + r.pick([" += ", " -= ", " *= ", " |= "]) + r.pick(["1", "3", self.int_expr(s)]))
            return
        elif kind == 5 and len(s.ints) > 1:
            a, b = r.pick(s.ints), r.pick(s.ints)
            if a == b:  # CPython 3.11 exchanges the two stores of `x, x = 1, 2`, which is a mistake
                self.line(depth, a + " = " + self.int_expr(s))
                return
            self.line(depth, a + ", " + b + " = " + r.pick([b + ", " + a, b + ", " + a + " + " + b, self.int_expr(s) + ", " + a]))
            return
        elif kind == 6:
            rest = self.fresh("l")
            self.line(depth, name + ", *" + rest + " = [" + self.int_expr(s) + ", *" + self.list_expr(s) + "]")
            s.lists = s.lists + [rest]
        elif kind == 7:
            text = self.fresh("s")
            self.line(depth, text + " = " + self.string_expr(s))
            s.strings = s.strings + [text]
            return
        elif kind == 8 and s.lists:
            self.line(depth, r.pick(s.lists) + r.pick([".append(", ".insert(0, "]) + self.int_expr(s) + ")")
            return
        elif kind == 9 and s.lists:
            self.line(depth, r.pick(s.lists) + r.pick(["[0] = ", "[-1] += ", "[0:1] = [7, "]) + self.int_expr(s))
            if self.lines[-1].count("[") > self.lines[-1].count("]"):
                self.lines[-1] += "]"
            return
        else:
            values = self.fresh("l")
            self.line(depth, values + " = " + self.list_expr(s) + "[:]")
            s.lists = s.lists + [values]
            return
        if new:
            s.ints = s.ints + [name]

    def nested(self, s):
        """A scope for a block whose new names may not be bound behind it."""
        inner = Scope(s)
        inner.ints, inner.lists, inner.strings, inner.free = s.ints, s.lists, s.strings, s.free
        inner.in_function, inner.in_loop, inner.in_generator = s.in_function, s.in_loop, s.in_generator
        return inner

    def loop(self, s, depth):
        r = self.r
        inner = self.nested(s)
        inner.in_loop = True
        if r.chance(70):
            v = self.fresh("i")
            inner.ints = inner.ints + [v]
            self.line(depth, "for " + v + " in " + r.pick(["range(" + str(r.below(5)) + ")", self.list_expr(s) + "[:4]"]) + ":")
        else:
            n = self.fresh("n")
            self.line(depth, n + " = " + str(r.below(4)))
            self.line(depth, "while " + n + " > 0" + r.pick(["", " and " + self.condition(s)]) + ":")
            self.line(depth + 1, n + " -= 1")
        self.block(inner, depth + 1, 3)
        if r.chance(20):
            self.line(depth, "else:")
            self.block(self.nested(s), depth + 1, 2)

    def leave(self, s, depth):
        r = self.r
        if s.in_loop and r.chance(60):
            self.line(depth, r.pick(["break", "continue"]))
        elif s.in_generator:
            self.line(depth, "yield " + self.int_expr(s))
        elif s.in_function:
            self.line(depth, "return " + self.int_expr(s))
        else:
            self.print_something(s, depth)

    def attempt(self, s, depth):
        r = self.r
        self.line(depth, "try:")
        self.block(self.nested(s), depth + 1, 3)
        if r.chance(40):
            self.line(depth + 1, "raise " + r.pick(["ValueError('v')", "KeyError('k')", "TypeError", "IndexError(3)"]))
        if r.chance(80):
            kind = r.pick(["(ValueError, IndexError)", "Exception", "(KeyError, ZeroDivisionError, TypeError)"])
            self.line(depth, "except " + kind + " as e:")
            self.line(depth + 1, "print(type(e).__name__, repr(e.__context__))")
            self.block(self.nested(s), depth + 1, 2)
            if r.chance(20):
                self.line(depth + 1, "raise")
            if r.chance(30):
                self.line(depth, "else:")
                self.block(self.nested(s), depth + 1, 2)
            if r.chance(40):
                self.line(depth, "finally:")
                self.block(self.nested(s), depth + 1, 2)
        else:
            self.line(depth, "finally:")
            self.block(self.nested(s), depth + 1, 2)

    def choose(self, s, depth):
        r = self.r
        if r.chance(80):
            self.line(depth, "if " + self.condition(s) + ":")
            self.block(self.nested(s), depth + 1, 3)
            if r.chance(30):
                self.line(depth, "elif " + self.condition(s) + ":")
                self.block(self.nested(s), depth + 1, 2)
            if r.chance(50):
                self.line(depth, "else:")
                self.block(self.nested(s), depth + 1, 2)
            return
        self.line(depth, "match " + r.pick([self.int_expr(s), self.list_expr(s), "(" + self.int_expr(s) + ", " + self.int_expr(s) + ")"]) + ":")
        patterns = ["0 | 1", "[m1, *m2]", "[m1, m2] if m1 > m2", "int() as m1", "(0, m1) | (m1, 0)", "[]", "[2, _, *_]"]
        for _ in range(1 + r.below(3)):
            self.line(depth + 1, "case " + r.pick(patterns) + ":")
            self.block(self.nested(s), depth + 2, 2)
        self.line(depth + 1, "case _:")
        self.line(depth + 2, "print('no case')")

    def manage(self, s, depth):
        self.line(depth, "with Manager(" + str(self.r.below(5)) + ", " + self.r.pick(["True", "False"]) + ") as w:")
        inner = self.nested(s)
        inner.ints = inner.ints + ["w"]
        self.block(inner, depth + 1, 3)

    def statement(self, s, depth):
        r = self.r
        self.budget -= 1
        kind = r.below(20)
        if self.budget < 0 or depth > 5 or kind < 7:
            self.assign(s, depth)
        elif kind < 10:
            self.print_something(s, depth)
        elif kind < 13:
            self.choose(s, depth)
        elif kind < 15:
            self.loop(s, depth)
        elif kind == 15:
            self.attempt(s, depth)
        elif kind == 16:
            self.manage(s, depth)
        elif kind == 17:
            self.leave(s, depth)
        elif s.in_function and depth < 4:
            self.inner_function(s, depth)
        else:
            self.assign(s, depth)

    def inner_function(self, s, depth):
        r = self.r
        name = self.fresh("h")
        inner = Scope(s)
        inner.in_function = True
        inner.ints = ["p"]
        inner.free = [v for v in s.ints if v != "p" and v != "w" and v[0] != "c"][:2]
        self.line(depth, "def " + name + "(p=" + self.int_expr(s) + "):")
        if s.ints and r.chance(50) and inner.free and s.outer is None:
            shared = inner.free[0]
            self.line(depth + 1, "nonlocal " + shared)
            self.line(depth + 1, shared + " += 1")
        self.block(inner, depth + 1, 3)
        self.line(depth + 1, "return " + self.int_expr(inner))
        self.line(depth, "print(" + name + "(), " + name + "(" + self.int_expr(s) + "))")

    # ---- the parts of a program ----

    def function(self):
        r = self.r
        n = r.below(4)
        s = Scope()
        s.in_function = True
        s.ints = ["a" + str(i) for i in range(n)]
        generator = r.chance(25)
        s.in_generator = generator
        name = self.fresh("g" if generator else "f")
        self.budget = 25
        self.line(0, "def " + name + "(" + ", ".join(s.ints) + "):")
        self.block(s, 1, 6)
        self.line(1, ("yield " if generator else "return ") + self.int_expr(s))
        self.line(0, "")
        (self.generators if generator else self.functions).append((name, n))

    def klass(self):
        name = self.fresh("K")
        base = self.r.pick(self.classes) if self.classes and self.r.chance(50) else ""
        s = Scope()
        s.ints = ["other"]
        self.line(0, "class " + name + ("(" + base + ")" if base else "") + ":")
        if not base:
            self.line(1, "def __init__(self, value): self.value = value")
        self.line(1, "def double(self): return self.value * 2" + (" + super().double()" if base else ""))
        self.line(1, "def combine(self, other): return self.value + " + self.int_expr(s, 2))
        self.line(1, "def __add__(self, other): return " + name + "(self.value + " + self.r.pick(["1", "2"]) + ")")
        self.line(1, "@property")
        self.line(1, "def half(self): return self.value // 2")
        self.line(0, "")
        self.classes.append(name)

    def program(self):
        self.line(0, "class Manager:")
        self.line(1, "def __init__(self, n, swallow): self.n, self.swallow = n, swallow")
        self.line(1, "def __enter__(self): return self.n")
        self.line(1, "def __exit__(self, kind, value, trace):")
        self.line(2, "print('exit', kind.__name__ if kind else None)")
        self.line(2, "return self.swallow")
        self.line(0, "")
        for _ in range(2 + self.r.below(4)):
            if self.r.chance(25):
                self.klass()
            else:
                self.function()
        for name, n in self.functions + self.generators:
            call = name + "(" + ", ".join([str(self.r.below(9)) for _ in range(n)]) + ")"
            self.line(0, "try: print(" + ("list(" + call + ")" if name[0] == "g" else call) + ")")
            self.line(0, "except Exception as e: print(type(e).__name__, e)")
        for name in self.classes:
            self.line(0, "print((" + name + "(5) + 1).double(), " + name + "(9).half, " + name + "(2).combine(3))")
        s = Scope()
        self.budget = 20
        self.line(0, "try:")
        self.block(s, 1, 8)
        self.line(0, "except Exception as e: print('at the end:', type(e).__name__, e)")
        return "\n".join(self.lines) + "\n"
