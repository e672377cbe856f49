# SPDX-License-Identifier: GPL-3.0-or-later
# Random functions, generators and classes, and what is done with them.
from statements import Statements
from writer import Scope

OPERATORS = [("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("pow", "**"), ("and", "&"), ("or", "|"), ("xor", "^"), ("lshift", "<<"), ("matmul", "@")]


class Definitions(Statements):
    def __init__(self, r):
        Statements.__init__(self, r)
        self.classes = []

    # ---- functions and their calls ----

    def parameters(self, s):
        """A random list of parameters; returns its text and the names."""
        r = self.r
        names = [self.fresh("p") for _ in range(r.below(5))]
        positional_only = r.below(len(names) + 1) if r.chance(30) else 0
        first_default = r.below(len(names) + 1)
        parts = []
        for index, name in enumerate(names):
            parts.append(name + ("=" + self.expression("a", s, 2) if index >= first_default else ""))
            if positional_only and index == positional_only - 1:
                parts.append("/")
        keyword_only = [self.fresh("k") for _ in range(r.below(3))]
        if r.chance(30):
            parts.append("*rest")
            names = names + ["rest"]
        elif keyword_only:
            parts.append("*")
        for name in keyword_only:
            parts.append(name + r.pick(["", "=" + self.expression("i", s, 2)]))
        if r.chance(30):
            parts.append("**named")
            names = names + ["named"]
        return ", ".join(parts), names + keyword_only

    def arguments(self, names, s):
        r = self.r
        positional = [r.pick(["", "", "", "*"]) for _ in range(r.below(len(names) + 2))]
        parts = [star + (self.expression("I", s, 2) if star else self.expression("a", s, 2)) for star in positional]
        keywords = []
        for name in names + ["other"]:
            if r.chance(25) and name not in keywords:
                keywords.append(name)
                parts.append(name + "=" + self.expression("a", s, 2))
        if r.chance(15):
            parts.append("**" + self.expression("d", s, 2))
        return ", ".join(parts)

    def function(self, s):
        r = self.r
        name = self.fresh("f")
        text, names = self.parameters(s)
        self.line(0, "def " + name + "(" + text + "):")
        inner = Scope(s)
        for parameter in names:
            inner.add("l" if parameter == "rest" else "d" if parameter == "named" else "a", parameter)
        self.budget = 12
        self.line(1, "print(" + ", ".join(["masked(canonical(" + n + "))" for n in names] or ["'none'"]) + ")")
        self.block(inner, 1, {"function"}, 4)
        self.line(1, "return " + self.expression("a", inner))
        for _ in range(3):
            self.line(0, "show(lambda: " + name + "(" + self.arguments(names, s) + "))")
        self.line(0, "print(" + name + ".__name__, " + name + ".__defaults__ is None, " + name + ".__code__.co_argcount)")
        if r.chance(40):
            self.line(0, "show(lambda: functools.partial(" + name + ", " + (self.arguments(names, s) or "1") + ")(" + self.arguments(names, s) + "))")

    def generator(self, s):
        r = self.r
        name = self.fresh("g")
        self.line(0, "def " + name + "(p):")
        inner = Scope(s)
        inner.add("i", "p")
        self.line(1, "got = None")
        inner.add("a", "got")
        self.budget = 12
        for _ in range(2 + r.below(3)):
            if r.chance(50):
                self.leave(inner, 1, {"generator", "function"})
            else:
                self.statement(inner, 1, {"generator", "function"})
        self.line(1, "yield got")
        self.line(0, "it = " + name + "(" + self.expression("n", s) + ")")
        for _ in range(3 + r.below(5)):
            self.line(0, "show(lambda: " + r.pick(["next(it)", "next(it)", "it.send(" + self.expression("a", s, 2) + ")", "it.throw(" + r.pick(["ValueError('thrown')", "KeyError", "StopIteration(3)", "Mine, 'm'", "GeneratorExit"]) + ")", "next(it, 'end')", "it.send(None)"]) + ")")
        self.line(0, r.pick(["show(it.close)", "show(lambda: list(it))", "show(lambda: (it.close(), next(it, 'closed')))"]))
        if r.chance(50):
            delegate = self.fresh("g")
            self.line(0, "def " + delegate + "():")
            self.line(1, "try: print('result', repr((yield from " + name + "(2))))")
            self.line(1, r.pick(["except ValueError as e: print('caught', describe(e)); yield 'after'", "finally: print('left')", "except Exception as e: raise Mine(2) from e"]))
            self.line(0, "it = " + delegate + "()")
            for _ in range(4):
                self.line(0, "show(lambda: " + r.pick(["next(it)", "it.send('s')", "it.throw(ValueError('t'))", "next(it, 'end')"]) + ")")
            self.line(0, "show(it.close)")

    # ---- classes ----

    def klass(self, s):
        r = self.r
        name = self.fresh("K")
        bases = []
        for _ in range(r.below(3)):
            if self.classes and r.chance(70):
                base = r.pick(self.classes)
                if base not in bases:
                    bases.append(base)
        if not bases and r.chance(25):
            bases = [r.pick(["int", "str", "list", "dict", "tuple", "Exception", "float", "set"])]
        self.line(0, "try:")
        if r.chance(15):
            self.line(1, "@tagged")
        self.line(1, "class " + name + "(" + ", ".join(bases + (["tag=" + self.expression("i", s, 2)] if r.chance(10) else [])) + "):")
        inner = Scope(s)
        members = [self.class_variable, self.method, self.method, self.operator_method, self.operator_method, self.comparison, self.property, self.descriptor, self.static_methods, self.container_methods, self.hooks, self.constructor, self.text_methods, self.class_scope]
        for _ in range(2 + r.below(6)):
            r.pick(members)(name, inner)
        self.line(2, "pass")
        self.line(0, "except Exception as e:")
        self.line(1, "print(describe(e))")
        self.line(1, "class " + name + ": pass")
        self.classes.append(name)
        self.use(name, s)

    def class_variable(self, name, s):
        self.line(2, self.r.pick(["x", "y", "shared", "_h", "__private"]) + " = " + self.expression("a", s))

    def constructor(self, name, s):
        r = self.r
        self.line(2, "def __init__(self, x=1, *rest, **named):")
        self.line(3, "print('init', type(self).__name__)")
        if r.chance(50):
            self.line(3, r.pick(["super().__init__()", "super().__init__(x)", "super(" + name + ", self).__init__()", name + ".__mro__[1].__init__(self)"]))
        self.line(3, "self.x = x")
        if r.chance(20):
            self.line(2, "def __new__(cls, *a, **k):")
            self.line(3, "print('new', cls.__name__)")
            self.line(3, "return super().__new__(cls" + r.pick([")", ", *a[:1])", ")"]))

    def method(self, name, s):
        r = self.r
        inner = Scope(s)
        inner.add("a", "q")
        inner.add("a", "self.x")
        self.line(2, "def " + r.pick(["run", "run", "walk"]) + "(self, q=2):")
        self.line(3, "try:")
        self.budget = 4
        self.block(inner, 4, {"function"}, 2)
        self.line(3, "except ZeroDivisionError: pass")
        self.line(3, "return " + r.pick(["super().run(q)", "self.walk(" + "q)" if False else "(q, self.x)", self.expression("a", inner), "__class__.__name__", "self.__private", "super().x"]))

    def operator_method(self, name, s):
        r = self.r
        word = r.pick(OPERATORS)[0]
        prefix = r.pick(["", "", "r", "i"])
        body = r.pick(["NotImplemented", "('" + prefix + word + "', type(other).__name__)", "type(self).__name__", self.expression("a", s), "self", "1 / 0"])
        self.line(2, "def __" + prefix + word + "__(self, other): return " + body)
        if r.chance(30):
            self.line(2, "def " + r.pick(["__neg__", "__pos__", "__abs__", "__invert__", "__int__", "__float__", "__index__", "__bool__", "__round__", "__complex__"]) + "(self, *n): return " + r.pick(["3", "True", "2.5", "'s'", self.expression("a", s), "self"]))

    def comparison(self, name, s):
        r = self.r
        word = r.pick(["eq", "lt", "le", "gt", "ge", "ne", "eq"])
        self.line(2, "def __" + word + "__(self, other): return " + r.pick(["NotImplemented", "True", "type(other) is type(self)", "'yes'", "[]", self.expression("q", s)]))
        if r.chance(40):
            self.line(2, "def __hash__(self): return " + r.pick(["1", "hash('k') * 0 + 7", "'bad'", "2**70"]))
        if r.chance(10):
            self.line(2, "__hash__ = None")

    def property(self, name, s):
        r = self.r
        self.line(2, "@property")
        self.line(2, "def p(self): return " + r.pick(["self.__dict__.get('_p', 'unset')", self.expression("a", s), "self.nothing", "super().p"]))
        if r.chance(60):
            self.line(2, "@p.setter")
            self.line(2, "def p(self, value): print('set p'); self._p = value")
        if r.chance(30):
            self.line(2, "@p.deleter")
            self.line(2, "def p(self): print('delete p')")

    def descriptor(self, name, s):
        self.line(2, "d = Descriptor(" + self.r.pick(["True", "False"]) + ")")

    def static_methods(self, name, s):
        r = self.r
        self.line(2, "@staticmethod")
        self.line(2, "def st(q=1): return ('st', q)")
        self.line(2, "@classmethod")
        self.line(2, "def cl(cls, q=1): return (cls.__name__, q" + r.pick([")", ", cls.shared)", ", super().cl(q))"]))
        if r.chance(30):
            self.line(2, "@functools.cached_property")
            self.line(2, "def cp(self): print('computed'); return " + self.expression("a", s))

    def container_methods(self, name, s):
        r = self.r
        self.line(2, "def __len__(self): return " + r.pick(["3", "0", "-1", "'x'", "2"]))
        self.line(2, "def __getitem__(self, k): " + r.pick(["raise KeyError(k)", "return (k if k < 4 else [][0])", "return [1, 2, 3][k]"]))
        if r.chance(40):
            self.line(2, "def __iter__(self): " + r.pick(["return iter([1, 2])", "yield 1; yield self", "return 5", "return self"]))
        if r.chance(30):
            self.line(2, "def __next__(self): " + r.pick(["raise StopIteration", "raise ValueError('next')", "raise StopIteration"]))
        if r.chance(30):
            self.line(2, "def __contains__(self, v): return " + r.pick(["v == 1", "'yes'", "[]", "1 / 0"]))
        if r.chance(30):
            self.line(2, "def __setitem__(self, k, v): print('setitem', k, v)")
            self.line(2, "def __delitem__(self, k): print('delitem', k)")
        if r.chance(20):
            self.line(2, r.pick(["def __reversed__(self): return iter('rev')", "def __missing__(self, k): return ('missing', k)", "def __length_hint__(self): return 2", "__contains__ = None", "__iter__ = None"]))

    def hooks(self, name, s):
        r = self.r
        forms = ["def __getattr__(self, n): return (('got', n) if n[:1] != '_' else object.__getattribute__(self, n))", "def __getattr__(self, n): raise AttributeError(n)", "def __setattr__(self, n, v): print('setattr', n); object.__setattr__(self, n, v)", "def __delattr__(self, n): print('delattr', n)",
                 "def __call__(self, *a, **k): return (a, k)", "def __init_subclass__(cls, **k): super().__init_subclass__(); print('subclass', cls.__name__, k)", "def __class_getitem__(cls, i): return (cls.__name__, i)", "def __enter__(self): return 'in'", "def __exit__(self, *a): return True",
                 "def __getattribute__(self, n): return object.__getattribute__(self, n)", "def __set_name__(self, owner, n): print('named', n)", "def __format__(self, spec): return 'F' + spec", "def __copy__(self): return 'copied'", "def __deepcopy__(self, memo): return 'deep'", "def __divmod__(self, o): return 'dm'", "def __dir__(self): return ['b', 'a']", "def __sizeof__(self): return 1",
                 "def __del__(self): pass", "def __getstate__(self): return {'x': 9}", "__match_args__ = ('x', 'y')"]
        self.line(2, r.pick(forms))

    def text_methods(self, name, s):
        r = self.r
        self.line(2, "def " + r.pick(["__repr__", "__str__"]) + "(self): return " + r.pick(["'<" + name + ">'", "f'" + name + "({self.__dict__})'", "5", "super().__str__()"]))

    def class_scope(self, name, s):
        r = self.r
        self.line(2, r.pick(["n = 3; m = [n for _ in range(n)]", "m = [_ for _ in range(2)]", "for n in range(3): pass", "n = 1\n        del n", "if True: n = 2", "def inner(): return 1\n        n = inner()", "n = (lambda: __name__)()", "try: n = nothing\n        except NameError as e: print(describe(e))", "x: int\n        z: str = 'z'", "class Inner: n = 1", "global set_by_class; set_by_class = 1"]))

    def use(self, name, s):
        """What is done with the class: instances in every operation."""
        r = self.r
        self.line(0, "print([c.__name__ for c in " + name + ".__mro__])")
        self.line(0, "o = None")
        self.line(0, "try: o = " + name + "(" + r.pick(["", "", "", "", "", "3", "[1, 2]", "x=4", "'a', 2"]) + ")")
        self.line(0, "except Exception as e: print(describe(e))")
        pool = ["o $o $a", "$a $o o", "o $o o", "o $o o", "o < $a", "o == $a", "o != o", "o >= o", "$a > o", "o.x", "o.y", "o.run()", "o.run($a)", "o.walk()", "o.nothing", "o.p", "setattr(o, 'p', $a)", "delattr(o, 'p')", "setattr(o, 'x', $a)", "setattr(o, 'd', $a)", "o.d", "delattr(o, 'd')", "K.d", "o.st()", "K.st($a)", "o.cl()", "K.cl($a)", "o.cp", "(o.cp, o.cp)",
                "len(o)", "o[$a]", "o[$x:$x]", "list(o)", "iter(o) is o", "$a in o", "[*o]", "(lambda *v, **w: (v, w))(*o)", "next(o)", "reversed(o)", "bool(o)", "not o", "hash(o) * 0", "{o: 1}[o]", "o in {o}", "o in [o]", "-o", "+o", "~o", "abs(o)", "int(o)", "float(o)", "complex(o)", "round(o)", "[0, 1, 2, 3][o]", "'abc'[o:]", "range(o)", "operator.index(o)", "str(o)", "repr(o)", "f'{o}'", "f'{o!r:>20}'", "format(o, 'x')", "'%s|%r' % (o, o)", "'%d' % o", "o()", "o($a, k=1)", "K[$a]", "K.shared", "K.x", "o.__dict__", "sorted(K.__dict__.keys() - {'__dict__', '__weakref__', '__slotnames__'})", "isinstance(o, $T)", "isinstance(o, K)", "issubclass(K, $T)", "type(o) is K", "type(o)", "K.__name__, K.__qualname__, K.__module__", "copy.copy(o)", "copy.deepcopy(o)", "o.__class__", "sorted([o, o])", "max(o, $a)", "sum([o, o])", "getattr(o, 'zz', $a)", "hasattr(o, 'x')", "o.x.y", "o.Inner.n", "o.n", "o.m", "divmod(o, $a)", "pow(o, 2)", "pow(2, o)", "K.run", "o.run.__name__", "o.run.__self__ is o", "K.run(o)", "K.p", "o.__private", "o._" + name + "__private", "K.__bases__", "super(K, o).x", "super(K, o).__repr__()", "super(K, K).cl()", "object.__repr__(o)", "K.__eq__(o, o)", "o.__ne__(o)", "o.__lt__($a)", "functools.reduce(lambda v, w: v + w, [o, o, o])", "' '.join([o])", "json.dumps(o)", "json.dumps([o], default=str)", "int.__add__(o, 1)", "str.upper(o)", "list.append(o, 1)", "dict.get(o, 1)", "o.append(5)", "o.upper()", "o.keys()", "isinstance(o, Exception) and o.args"]
        for _ in range(8 + r.below(8)):
            template = r.pick(pool)
            text = self.expand_use(template, name, s)
            self.line(0, "show(lambda: " + text + ")")
        self.line(0, "try:")
        operator = r.pick(OPERATORS)[1]
        self.line(1, r.pick(["o " + operator + "= " + self.expression("a", s, 1), "o[0] " + operator + "= 1", "o.x " + operator + "= " + self.expression("i", s, 1), "del o[0]", "o[1:2] = 'ab'", "with o as w: print(w); raise KeyError(5)", "for w in o: print(repr(w)[:40]); break", "a, b, c = o", "a, *b = o", "del o.x", "o.new = 1; print(o.new)", "raise o", K_MATCH]))
        self.line(1, "print(masked(canonical(o)))")
        self.line(0, "except Exception as e: print(describe(e))")

    def expand_use(self, template, name, s):
        text = template.replace("K", name) if template[0] == "K" or "K" in template else template
        while "$o" in text:
            text = text.replace("$o", self.r.pick(OPERATORS)[1], 1)
        return self.expand(text, s, 1)


K_MATCH = "match o:\n        case {'x': w}: print('mapping')\n        case [*w]: print('sequence', len(w))\n        case object(x=w): print('x', repr(w)[:30])\n        case _: print('other')"
