# SPDX-License-Identifier: GPL-3.0-or-later
# What all writers of random programs share: chance, scopes, and the expansion of the grammar of expressions.
from grammar import LEAVES, PRODUCTIONS


class Random:
    """A generator of its own, so that a seed means the same program in every interpreter that runs this."""

    def __init__(self, seed):
        self.state = (seed * 2862933555777941757 + 3037000493) % 2**64

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def pick(self, items):
        return items[self.below(len(items))]

    def chance(self, percent):
        return self.below(100) < percent


class Scope:
    """The variables that code at some place may use, by kind."""

    def __init__(self, outer=None):
        self.names = {kind: list(names) for kind, names in outer.names.items()} if outer else {}

    def add(self, kind, name):
        names = self.names.setdefault(kind, [])
        if name not in names:
            names.append(name)
        return name

    def of(self, kind):
        return self.names.get(kind, [])


class Writer:
    """Lines of a program, and expressions by the grammar."""

    def __init__(self, r):
        self.r = r
        self.lines = []
        self.counter = 0

    def fresh(self, prefix="v"):
        self.counter += 1
        return prefix + str(self.counter)

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    # ---- expressions ----

    def expression(self, kind, s, depth=0):
        """A random expression that is usually of the kind; sometimes of another, so that errors are seen too."""
        r = self.r
        if kind == "p":
            return self.format_spec()
        if kind == "P":
            return self.percent_format()
        if kind not in "aITkFRS" and r.chance(3):
            kind = "a"
        names = s.of(kind)
        if names and r.chance(45 if depth < 2 else 65):
            return r.pick(names)
        if kind in LEAVES and (depth > 3 or r.chance(15 + 15 * depth) or kind not in PRODUCTIONS):
            return r.pick(LEAVES[kind])
        return self.expand(r.pick(PRODUCTIONS[kind]), s, depth)

    def expand(self, template, s, depth):
        if template[:2] == "f'":
            return self.expand_fstring(template, s, depth)
        inner = s
        bound = None
        if "$v" in template:
            bound = self.fresh("u")
            inner = Scope(s)
            inner.add(self.r.pick(["a", "i", "F", "l"]), bound)
        parts = template.split("$")
        out = [parts[0]]
        for part in parts[1:]:
            letter = part[0]
            value = bound if letter == "v" else self.expression(letter, inner, depth + 1)
            if part[1:2] == "." and value[0] in "-.0123456789":
                value = "(" + value + ")"
            out.append(value)
            out.append(part[1:])
        return "".join(out)

    def expand_fstring(self, template, s, depth):
        """Before 3.12 a replacement field can hold neither quotes nor backslashes: they are bound to names first."""
        parts = template.split("$")
        names, values, out = [], [], [parts[0]]
        for part in parts[1:]:
            value = self.expression(part[0], s, depth + 1)
            if part[0] != "p" and (self.r.chance(60) or "'" in value or "\\" in value or '"' in value or "{" in value or "lambda" in value or ":=" in value):
                name = "w" + str(len(names))
                names.append(name)
                values.append(value)
                value = name
            out.append(value + part[1:])
        return "(lambda " + ", ".join(names) + ": " + "".join(out) + ")(" + ", ".join(values) + ")"

    def format_spec(self):
        r = self.r
        spec = r.pick(["", "", "", "<", ">", "^", "=", "*>", "0<", "_^", "x="])
        spec += r.pick(["", "", "", "+", "-", " "]) + r.pick(["", "", "", "", "z"]) + r.pick(["", "", "", "#"]) + r.pick(["", "", "", "0"])
        spec += r.pick(["", "", "3", "8", "12", "1", "20"]) + r.pick(["", "", "", "", ",", "_"]) + r.pick(["", "", "", ".0", ".2", ".5", ".10", ".17"])
        return spec + r.pick(["", "", "d", "x", "X", "b", "o", "c", "n", "f", "F", "e", "E", "g", "G", "%", "s", "s", "d", "f", "q"])

    def percent_format(self):
        r = self.r
        text = "%" + r.pick(["", "", "", "-", "+", " ", "0", "#", "-0", "+#"]) + r.pick(["", "", "", "5", "12", "1"]) + r.pick(["", "", "", ".0", ".2", ".7"])
        return r.pick(["", "", "<", "a "]) + text + r.pick(["d", "i", "s", "r", "a", "f", "F", "e", "E", "g", "G", "x", "X", "o", "c", "u", "%", "s", "d", "q"]) + r.pick(["", "", ">"])
