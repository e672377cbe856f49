# SPDX-License-Identifier: GPL-3.0-or-later
# Random blocks of statements: assignment to every kind of target, control flow, exceptions, managers, patterns.
from writer import Scope, Writer

EXCEPTIONS = ["ValueError", "KeyError", "TypeError", "IndexError", "ZeroDivisionError", "StopIteration", "AttributeError", "RuntimeError", "LookupError", "ArithmeticError", "Exception", "NameError", "OSError", "Mine", "Derived"]
KINDS = ["i", "i", "i", "l", "s", "d", "t", "f", "b", "S"]
AUGMENTED = {"i": ["+=", "-=", "*=", "//=", "%=", "&=", "|=", "^=", "<<=", ">>=", "**="], "f": ["+=", "-=", "*=", "/=", "//=", "%=", "**="], "s": ["+=", "*=", "%="], "l": ["+=", "*="], "t": ["+=", "*="], "b": ["+=", "*="],
             "d": ["|="], "S": ["|=", "&=", "-=", "^="]}
OPERANDS = {"<<=": "n", ">>=": "n", "**=": "n", "*=": "n", "%=": "a"}


class Statements(Writer):
    """Blocks. `where` tells what surrounds the block: a set of "function", "loop", "generator"."""

    budget = 0

    def block(self, s, depth, where, most=4):
        for _ in range(1 + self.r.below(most)):
            self.statement(s, depth, where)

    def statement(self, s, depth, where):
        r = self.r
        self.budget -= 1
        simple = [self.assign, self.assign, self.unpack, self.augment, self.store_part, self.observe, self.observe, self.delete, self.mutate]
        compound = [self.choose, self.loop, self.attempt, self.manage, self.match, self.define, self.leave, self.expect]
        if self.budget < 0 or depth > 5 or r.chance(60):
            r.pick(simple)(s, depth, where)
        else:
            r.pick(compound)(s, depth, where)

    # ---- simple statements ----

    def variable(self, s, kind, always_new=False):
        if not always_new and s.of(kind) and self.r.chance(60):
            return self.r.pick(s.of(kind))
        return self.fresh(kind)

    def assign(self, s, depth, where):
        r = self.r
        kind = r.pick(KINDS)
        value = "clip(" + self.expression(kind, s) + ")"
        name = self.variable(s, kind)
        form = r.below(8)
        if form == 0:
            other = self.variable(s, kind)
            self.line(depth, name + " = " + other + " = " + value)
            s.add(kind, other)
        elif form == 1 and "declared" not in where:
            name = self.fresh(kind)
            self.line(depth, name + ": " + r.pick(["int", "'anything'", "list[int]", "dict[str, int]"]) + " = " + value)
        elif form == 2:
            self.line(depth, "(" + name + " := " + value + ")")
        else:
            self.line(depth, name + " = " + value)
        s.add(kind, name)

    def unpack(self, s, depth, where):
        r = self.r
        names = [self.fresh("a") for _ in range(4)]
        form = r.pick(["{}, {} = {}, {}", "{}, *{} = $I", "*{}, {} = $I", "{}, *{}, {} = $I", "[{}, ({}, {})] = $i, $t", "({}, {}), {} = $t, $i", "{}, {} = $I", "{}, = $t", "[*{}] = $I", "({}, *{}), *{} = [$I, $a, $i]", "{} = {}, *{} = $I", "{}, {} = {} = $t"])
        count = form.count("{}", 0, form.rfind("="))
        targets = form[:form.rfind("=")]
        for name in names[:count]:
            targets = targets.replace("{}", name, 1)
        self.line(depth, targets + "= " + self.expand(form[form.rfind("=") + 2:].replace("{}, {}", "$i, $a"), s, 0))
        for name in names[:count]:
            s.add("a", name)

    def augment(self, s, depth, where):
        r = self.r
        kind = r.pick([k for k in AUGMENTED if s.of(k)] or ["i"])
        if not s.of(kind):
            return self.assign(s, depth, where)
        name = r.pick(s.of(kind))
        operator = r.pick(AUGMENTED[kind])
        operand = OPERANDS.get(operator, kind)
        if operator == "+=" and kind == "l":
            operand = "I"
        value = self.expression(operand, s)
        if operator in ("<<=", ">>=", "**="):
            value = "abs(" + value + ") % 9"
        self.line(depth, name + " " + operator + " " + value)
        self.line(depth, name + " = clip(" + name + ")")

    def store_part(self, s, depth, where):
        """Stores into a list, a dict, a slice, an attribute, plain or augmented, or deletes there."""
        r = self.r
        if not s.of("l"):
            self.line(depth, s.add("l", self.fresh("l")) + " = " + self.expression("l", s))
        name = r.pick(s.of("l"))
        forms = [name + "[$n] = $a", name + "[$x:$x] = $I", name + "[$x:$x:$x] = $I", name + "[$n] += $a", name + "[$x:$x] += $I", "del " + name + "[$x:$x]", "del " + name + "[$n]", "del " + name + "[$x:$x:$n]", name + "[$n], " + name + "[$n] = $I",
                 "box.a = $a", "box.a += $i", "box.b, *box.c = $I", "del box.a", name + "[$n]: int = $i", "for " + name + "[$n] in $I: pass", "box.l[$n] -= $i", "box.l[$n:] = " + name, "[" + name + "[$n] for " + "w in $I]"]
        if s.of("d"):
            d = r.pick(s.of("d"))
            forms += [d + "[$a] = $a", d + "[$s] = $i", d + "[$s] += $i", "del " + d + "[$a]", d + ".setdefault($s, []).append($a)", d + "[$i], " + d + "[$s] = $t", d + ".update($d)", d + " |= $I"]
        self.line(depth, self.expand(r.pick(forms), s, 1))
        if r.chance(40):
            self.line(depth, "print(masked(canonical(" + name + ")))")

    def mutate(self, s, depth, where):
        r = self.r
        kind = r.pick([k for k in "ldS" if s.of(k)] or [""])
        if not kind:
            return self.assign(s, depth, where)
        name = r.pick(s.of(kind))
        calls = {"l": ["append($a)", "extend($I)", "insert($n, $a)", "pop()", "pop($n)", "remove($a)", "reverse()", "sort()", "sort(key=$k)", "sort(key=$k, reverse=$q)", "clear()", "__setitem__($n, $a)", "__delitem__($n)", "__iadd__($I)", "index($a, $x)", "copy()"],
                 "d": ["pop($a)", "pop($s, $a)", "popitem()", "setdefault($a, $a)", "update($d)", "update($I)", "update(k=$i)", "clear()", "get($a)", "__setitem__($s, $a)", "__contains__($a)", "copy()", "move_to_end($s)"],
                 "S": ["add($i)", "discard($i)", "remove($i)", "update($S)", "difference_update($S)", "intersection_update($S)", "symmetric_difference_update($S)", "clear()", "add($l)", "remove($s)"]}
        self.line(depth, "show(lambda: " + name + "." + self.expand(r.pick(calls[kind]), s, 1) + ")")
        self.line(depth, "print(masked(canonical(" + name + ")))")

    def observe(self, s, depth, where):
        r = self.r
        kind = r.pick("iiifcqssbltdSra")
        form = r.below(6)
        if form < 3:
            self.line(depth, "show(lambda: " + self.expression(kind, s) + ")")
        elif form == 3:
            self.line(depth, "print(masked(canonical((" + self.expression(kind, s) + ", " + self.expression("a", s) + "))))")
        elif form == 4:
            self.line(depth, "print(" + self.expression("i", s) + ", " + self.expression("s", s) + ", *" + self.expression("t", s) + ", sep=" + self.r.pick(["'-'", "''", "None"]) + ")")
        else:
            self.line(depth, "assert " + self.expression("q", s) + ", " + self.expression("s", s))

    def delete(self, s, depth, where):
        """A name that is deleted stays in the scope one time in three, to be missed."""
        r = self.r
        kind = r.pick(KINDS)
        names = [n for n in s.of(kind) if n[0] != "p"]
        if not names or r.chance(60) or "loop" in where:
            return self.observe(s, depth, where)
        name = r.pick(names)
        self.line(depth, "del " + name)
        if r.chance(65):
            s.names[kind].remove(name)

    def leave(self, s, depth, where):
        r = self.r
        if "loop" in where and r.chance(50):
            self.line(depth, r.pick(["break", "continue"]))
        elif "generator" in where and r.chance(80):
            form = self.expand(r.pick(["yield $a", "got = yield $a", "print((yield $i))", "yield from $I", "got = yield from yield_all($I)", "return $a", "got = [(yield $i), (yield $s)]", "yield"]), s, 1)
            self.line(depth, form)
        elif "function" in where:
            self.line(depth, "return " + self.expression("a", s))
        else:
            self.line(depth, "raise " + self.raised(s))

    def raised(self, s):
        r = self.r
        kind = r.pick(EXCEPTIONS)
        return kind + r.pick(["", "()", "('m')", "(" + self.expression("a", s, 2) + ")", "(" + self.expression("i", s, 2) + ", 'two')"]) + r.pick(["", "", "", " from None", " from ValueError('cause')", " from KeyError", " from " + self.expression("a", s, 3)])

    # ---- compound statements ----

    def nested(self, s):
        return Scope(s)

    def choose(self, s, depth, where):
        r = self.r
        self.line(depth, "if " + self.expression(r.pick("qqqai"), s) + ":")
        self.block(self.nested(s), depth + 1, where, 3)
        if r.chance(30):
            self.line(depth, "elif (" + self.fresh("w") + " := " + self.expression("a", s) + "):")
            self.block(self.nested(s), depth + 1, where, 2)
        if r.chance(50):
            self.line(depth, "else:")
            self.block(self.nested(s), depth + 1, where, 2)

    def loop(self, s, depth, where):
        r = self.r
        inner = self.nested(s)
        if r.chance(70):
            target = r.pick(["name", "name", "pair", "star", "store"])
            v = self.fresh("e")
            if target == "name":
                inner.add("a", v)
                head = v + " in " + self.expression("I", s)
            elif target == "pair":
                w = self.fresh("e")
                inner.add("a", v), inner.add("i", w)
                head = w + ", " + v + " in enumerate(" + self.expression("I", s) + r.pick([")", ", 3)"])
            elif target == "star":
                inner.add("l", v)
                head = self.fresh("e") + ", *" + v + " in [" + self.expression("t", s) + ", " + self.expression("I", s) + "]"
            else:
                head = "box.a in " + self.expression("I", s)
            self.line(depth, "for " + head + ":")
        else:
            n = self.fresh("n")
            self.line(depth, n + " = " + str(r.below(4)))
            self.line(depth, "while " + r.pick(["(" + n + " := " + n + " - 1) >= 0", n + " > 0 and (" + n + " := " + n + " - 1) > -1"]) + r.pick(["", " and " + self.expression("q", s)]) + ":")
        self.block(inner, depth + 1, where | {"loop"}, 3)
        if r.chance(30):
            self.line(depth, "else:")
            self.block(self.nested(s), depth + 1, where, 2)

    def attempt(self, s, depth, where):
        r = self.r
        self.line(depth, "try:")
        self.block(self.nested(s), depth + 1, where, 3)
        if r.chance(40):
            self.line(depth + 1, "raise " + self.raised(s))
        handlers = r.below(3)
        if handlers and "loop" not in where and "function" not in where and r.chance(15):
            return self.attempt_groups(s, depth, where)
        for n in range(handlers):
            kind = r.pick(EXCEPTIONS)
            if r.chance(30):
                kind = "(" + kind + ", " + r.pick(EXCEPTIONS) + ")"
            name = self.fresh("x")
            self.line(depth, "except " + kind + " as " + name + ":")
            self.line(depth + 1, "print(describe(" + name + "), repr(" + name + ".__context__), repr(" + name + ".__cause__), " + name + ".__suppress_context__)")
            self.block(self.nested(s), depth + 1, where, 2)
            if r.chance(25):
                self.line(depth + 1, r.pick(["raise", "raise Mine(1) from " + name, "raise " + self.raised(s)]))
        if handlers and r.chance(30):
            self.line(depth, "except:")
            self.block(self.nested(s), depth + 1, where, 2)
        if handlers and r.chance(30):
            self.line(depth, "else:")
            self.block(self.nested(s), depth + 1, where, 2)
        if not handlers or r.chance(40):
            self.line(depth, "finally:")
            self.block(self.nested(s), depth + 1, where - {"loop"} if r.chance(50) else where, 2)

    def attempt_groups(self, s, depth, where):
        r = self.r
        members = ", ".join([r.pick(EXCEPTIONS[:10]) + "(" + str(n) + ")" for n in range(1 + r.below(4))])
        if r.chance(40):
            members += ", ExceptionGroup('inner', [" + r.pick(EXCEPTIONS[:8]) + "('i'), ValueError('w')])"
        self.line(depth + 1, "raise ExceptionGroup('group', [" + members + "])")
        for n in range(1 + r.below(2)):
            name = self.fresh("x")
            self.line(depth, "except* " + r.pick(["ValueError", "(KeyError, IndexError)", "LookupError", "TypeError", "Exception"]) + " as " + name + ":")
            self.line(depth + 1, "print(repr(" + name + "), " + name + ".exceptions)")
            if r.chance(20):
                self.line(depth + 1, "raise" + r.pick(["", " KeyError('again')"]))

    def manage(self, s, depth, where):
        r = self.r
        items = []
        inner = self.nested(s)
        for _ in range(1 + r.below(2)):
            name = self.fresh("m")
            items.append("Manager(" + self.expression("i", s) + ", " + r.pick(["True", "False", "False"]) + ")" + r.pick([" as " + name, " as " + name, " as (" + name + ", *box.a)", ""]))
            inner.add("a", name)
        head = ", ".join(items)
        self.line(depth, "with " + (head if r.chance(70) else "(" + head + ")") + ":")
        self.block(inner, depth + 1, where, 3)

    PATTERNS = ["0 | 1", "-1", "1.5", "'abc'", "b'a'", "None", "True | False", "[]", "[@]", "[@, *@]", "[*@, @]", "(@, @)", "[@, [@, *_], *_]", "int(@)", "int() as @", "str(@)", "float() | int()", "{'a': @}", "{'a': 1, **@}", "{}", "Point(@, @)", "Point(x=0, y=@)", "Point(1) | Point(y=2)", "Point(x=Point(@, _))",
                "[Point(x=@), *_]", "(1 | 2) as @", "list() as @", "[int(@), str(@)]", "{1: @, 2: [*_] as @}", "(0, @) | (@, 0)", "Limits.ONE", "Limits.inner.two", "-1j", "1+2j", "bool(@)", "dict(a=@)", "Point(z=@)", "int(@, @)"]

    def match(self, s, depth, where):
        r = self.r
        subject = r.pick(["$a", "$t", "$d", "$l", "Point($i, $a)", "$i, $i", "Point(Point($i, 2), 0)", "$n", "[Point(1, $n)]", "$l[:2]", "{'a': $n, 'b': $a}"])
        self.line(depth, "match " + self.expand(subject, s, 0) + ":")
        for _ in range(1 + r.below(4)):
            pattern = r.pick(self.PATTERNS)
            inner = self.nested(s)
            names = []
            if pattern == "(0, @) | (@, 0)":
                names = [self.fresh("c")]
                pattern = pattern.replace("@", names[0])
            while "@" in pattern:
                names.append(self.fresh("c"))
                pattern = pattern.replace("@", names[-1], 1)
            for name in names:
                inner.add("a", name)
            self.line(depth + 1, "case " + pattern + (" if " + self.expression("q", inner) if r.chance(25) else "") + ":")
            self.line(depth + 2, "print('case', masked(canonical([" + ", ".join(names) + "])))")
            if r.chance(50):
                self.block(inner, depth + 2, where, 2)
        if r.chance(60):
            self.line(depth + 1, "case _:")
            self.line(depth + 2, "print('no case')")

    def expect(self, s, depth, where):
        """An error where it is not seen by a lambda: in the statement itself."""
        self.line(depth, "try: " + self.expand(self.r.pick(["$a", "box.a = $a", "box.l[$a] = $a", "a, b = $a", "a, *b = $a", "for w in $a: break", "del box.l[$a]", "box.l[$x:$x] = $a", "with $a: pass", "raise $a", "print(*$a)", "print(**$a)", "[*$a]", "{**$a}", "import nothing", "from sys import nothing", "assert $q, $a", "$a; print('fine')",
                                                            "box.missing", "box.missing += 1", "class W($a): pass", "pair($a)", "unknown_name", "lambda: $a", "int.foo = $a", "{$a: 1}", "{$l}", "'abc'[0] = $a", "box() + $i"]), s, 1))
        self.line(depth, "except Exception as e: print(describe(e))")

    def define(self, s, depth, where):
        """A nested function or lambda, which may reach outwards, called at once; decorated at times."""
        r = self.r
        if depth > 3:
            return self.assign(s, depth, where)
        name = self.fresh("h")
        inner = Scope(s)
        parameter = self.fresh("p")
        inner.add("i", parameter)
        if r.chance(30):
            self.line(depth, r.pick(["@traced", "@traced_with(" + self.expression("i", s) + ")", "@functools.lru_cache(maxsize=None)", "@functools.wraps(pair)", "@traced"]))
        generator = r.chance(25)
        shared = [n for n in s.of("i") if n[0] == "i"]
        self.line(depth, "def " + name + "(" + parameter + r.pick(["", ", *rest", ", **named", ", /", ", *, key=" + self.expression("a", s)]) + ")" + r.pick(["", " -> int"]) + ":")
        declared = set()
        if shared and r.chance(50):
            word = "nonlocal" if "function" in where else "global"
            self.line(depth + 1, word + " " + shared[0])
            self.line(depth + 1, shared[0] + " = clip(" + self.expression("i", inner) + ")")
            declared = {"declared"}
        inner.names = {kind: [n for n in names] for kind, names in inner.names.items()}
        self.block(inner, depth + 1, {"function"} | declared | ({"generator"} if generator else set()), 3)
        self.line(depth + 1, ("yield " if generator else "return ") + self.expression("a", inner))
        call = name + "(" + self.expression("i", s, 1) + ")"
        self.line(depth, "show(lambda: " + ("list(" + call + ")" if generator else call) + ")")
