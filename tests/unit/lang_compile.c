/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of the compiler without a vm: what the bytecode looks like, that the verifier accepts it, and that it refuses what is wrong. */
#include "lang/compile.h"

#include <string.h>

#include "lang/instruction.h"
#include "lang/verify.h"
#include "object/bare.h"
#include "object/error.h"
#include "tap.h"

static Machine *m;

static Value compile_as(const char *text, unsigned flags) { return compile_text(m, text, strlen(text), "test.py", flags); }

static Code *compiled(const char *text) {
  Value code = compile_as(text, 0);
  if (is_absent(code)) tap_bail_out(text);
  return as_code(code);
}

/* The first code among a code's constants. */
static Code *inner(const Code *code) {
  for (uint32_t i = 0; i < code->constant_count; i++)
    if (is_code(code->constants->item[i])) return as_code(code->constants->item[i]);
  tap_bail_out("no inner code");
}

static const char *verify_deep(const Code *code) {
  const char *problem = code_verify(code);
  for (uint32_t i = 0; i < code->constant_count && !problem; i++)
    if (is_code(code->constants->item[i])) problem = verify_deep(as_code(code->constants->item[i]));
  return problem;
}

static unsigned count(const Code *code, Opcode op) {
  unsigned found = 0;
  for (uint32_t pc = 0; pc < code->instruction_count; pc++) found += INSTRUCTION_OP(code->instructions[pc]) == op;
  return found;
}

static Code *function(const char *text) { return inner(compiled(text)); }

/* ---- every statement and expression, verified ---- */

static const char *const programs[] = {
  "a, b = b, a\na[i], i = i, a[0]\n(x, *y), z = w\n",
  "def f(a, /, b=1, *c, d, e=2, **g) -> int:\n 'doc'\n return a, *c\n",
  "for x in y:\n if x: continue\n elif z: break\nelse: w()\nwhile a < b < c or not d: e()\nelse: f()\n",
  "def f():\n for i in a:\n  try:\n   return g(i)\n  except (A, B) as e: continue\n  except C: break\n  else: h()\n  finally: k()\n",
  "def f():\n try:\n  with a as b, c() as (d, e): return b\n finally:\n  try: x()\n  finally: return 2\n",
  "try: a()\nexcept* B as e: c()\nexcept* (D, E): pass\nelse: f()\nfinally: g()\n",
  "def f(a):\n x = [i for i in a if i for j in i]\n y = {i: j for i, (j, *k) in a}\n z = {lambda: i for i in a}\n return (x for x in z)\n",
  "def f():\n x = yield\n y = yield x\n z = yield from g()\n return (yield z)\n",
  "class A(B, *C, k=1, **D):\n 'doc'\n x: int = 1\n def f(self): return super().f(), __class__\n y = [x for x in x]\n",
  "match x:\n case [1, {'k': v, **r}, A(b, c=d) | [b, d]] if v: pass\n case {'a': [*_, z]} as w: pass\n case None | True | -1: pass\n case _: pass\n",
  "def f(a):\n a.b.c[d](e).g += 1\n a[b] -= c\n a @= b\n del a.b, a[c], d\n return a if (b := a) and not b else [*b, c, *d]\n",
  "print(f'{a!r:>{w}} {b=} {{}}', *c, k=d, **e)\nassert a < b <= c, 'm'\nraise A from B\n",
  "import a.b.c as d, e.f\nfrom . import g\nfrom ..h import i as j\nfrom k import *\n",
  "x = a and b or c and not d\ny = 1 if a is None else 2 if b is not None else 3\nif not (a in b or c not in d): e()\n",
  "def f():\n global x\n x = 1\n def g():\n  nonlocal y\n  y += 1\n  del y\n y = 0\n return g\n",
  "def f(x):\n return x + (x := 2) * x, [x, (x := 3)], x[(x := 4)], f(x, (x := 5))\n",
};

static void test_programs(void) {
  for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
    for (unsigned flags = 0; flags <= COMPILE_NAMES; flags += COMPILE_NAMES) {
      Value code = compile_as(programs[i], flags);
      const char *problem = is_absent(code) ? "not compiled" : verify_deep(as_code(code));
      if (is_absent(code)) error_take(m);
      CHECK(!problem, "program %zu with flags %u: %s", i, flags, problem ? problem : "correct code");
    }
  }
}

/* ---- the quality of the code ---- */

static void test_operands(void) {
  Code *code = function("def f(a, b): return a + b * a\n");
  CHECK(code->instruction_count == 3 && count(code, OPCODE_MOVE) == 0, "locals are operands themselves");
  code = function("def f(a, b):\n a, b = b, a\n return a\n");
  CHECK(count(code, OPCODE_MOVE) == 3 && count(code, OPCODE_BUILD_TUPLE) == 0, "a swap is three moves");
  code = function("def f(x):\n x += 1\n x = x - 2\n return x\n");
  CHECK(count(code, OPCODE_INPLACE_ADD_INT) == 1 && count(code, OPCODE_ADD_INT) == 1, "small integers stand in the instruction");
  code = function("def f(n):\n for i in n: pass\n");
  CHECK(count(code, OPCODE_FOR_LOOP) == 1 && count(code, OPCODE_MOVE) == 0, "the loop variable is the destination");
  code = function("def f(d):\n for k, v in d: pass\n");
  CHECK(count(code, OPCODE_UNPACK) == 1 && count(code, OPCODE_MOVE) == 0, "neighbouring locals are unpacked into directly");
  code = function("def f(a):\n if a is None: return 1\n if 0 < a < 9: return 2\n");
  CHECK(count(code, OPCODE_JUMP_IF_NOT_NONE) == 1 && count(code, OPCODE_JUMP_UNLESS_LESS) == 1 &&
            count(code, OPCODE_JUMP_UNLESS_LESS_INT) == 1 && count(code, OPCODE_LESS) == 0,
        "conditions are jumps, with a small integer in the instruction");
  code = function("def f(a): return [x * x for x in a if x]\n");
  CHECK(count(code, OPCODE_CALL) == 0 && count(code, OPCODE_LIST_APPEND) == 1, "a comprehension is inlined");
  code = function("def f(a): return [lambda: x for x in a]\n");
  CHECK(count(code, OPCODE_CALL) == 1, "one with captured variables is a function");
  code = function("def f(a): return a.b(1).c(2)\n");
  CHECK(count(code, OPCODE_CALL_METHOD) == 2 && count(code, OPCODE_GET_ATTR) == 0, "methods are called without binding them");
}

static void test_checks(void) {
  CHECK(count(function("def f(a):\n b = a\n return b\n"), OPCODE_CHECK_LOCAL) == 0, "what is certainly bound is not checked");
  CHECK(count(function("def f(a):\n if a: b = a\n return b\n"), OPCODE_CHECK_LOCAL) == 1, "what may be unbound is");
  CHECK(count(function("def f(a):\n if a: b = 1\n else: b = 2\n return b\n"), OPCODE_CHECK_LOCAL) == 0, "both branches bind");
  CHECK(count(function("def f(a):\n for b in a: pass\n return b\n"), OPCODE_CHECK_LOCAL) == 1, "a loop may not run");
  CHECK(count(function("def f(a):\n while True:\n  b = 1\n  if a: break\n return b\n"), OPCODE_CHECK_LOCAL) == 0,
        "an endless loop is left by break only");
  CHECK(count(function("def f(a):\n try: b = a()\n except E: pass\n return b\n"), OPCODE_CHECK_LOCAL) == 1, "a handler may miss it");
  CHECK(count(function("def f(a):\n del a\n return a\n"), OPCODE_CHECK_LOCAL) == 2, "what is deleted somewhere is checked");
}

static void test_constants(void) {
  Code *code = function("def f(): return 2 * 3 + 4 - (1 << 3), -5, 'a' 'b' + 'c', (1, (2.5, None))\n");
  CHECK(code->instruction_count == 2 && code->constant_count == 1, "constants are folded into one tuple");
  code = function("def f(): return [1, 1.0, True, 0.0, -0.0, 1, 'x', b'x', 2.5, 2.5]\n");
  const Value *items = as_tuple(code->constants->item[0])->item;
  CHECK(!value_same(items[0], items[1]) && !value_same(items[3], items[4]) && is_bool(items[2]), "types and signs of zero are kept");
  code = function("def f(): return 1 / 0, 'a' * 100000, 2 ** 1000\n");
  CHECK(count(code, OPCODE_TRUE_DIVIDE) == 1 && count(code, OPCODE_MULTIPLY) == 1 && count(code, OPCODE_POWER) == 1,
        "what fails or grows is left for run time");
  Value cas = compile_as("x = 1/2 + 2^-1\n", COMPILE_CAS);
  CHECK(!is_absent(cas) && count(as_code(cas), OPCODE_EXACT_DIVIDE) == 1 && count(as_code(cas), OPCODE_EXACT_POWER) == 1,
        "exact quotients are not folded");
  CHECK(count(function("def f():\n return 1\n x = g()\n"), OPCODE_CALL) == 0, "code behind return is dropped");
}

/* ---- limits ---- */

static void repeat(StrBuilder *b, const char *text, int times) {
  for (int i = 0; i < times; i++) builder_add_c(b, text);
}

static Value compile_built(StrBuilder *b) {
  Value text = builder_finish(m, b);
  return compile_as(as_str(text)->text, 0);
}

static void test_far_jumps(void) {
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, "def f(a, b):\n for i in a:\n  if a < b:\n");
  repeat(&b, "   g(a, b)\n", 12000);
  builder_add_c(&b, "  try: g(i)\n  except E:\n   if b: continue\n");
  repeat(&b, "   g(a, b)\n", 12000);
  Value code = compile_built(&b);
  CHECK(!is_absent(code) && !verify_deep(as_code(code)), "jumps beyond 16 bits are correct");
  CHECK(count(inner(as_code(code)), OPCODE_JUMP_BACK) > 0, "a far loop goes back by a long jump");
}

static void test_long_chains(void) {
  static const char *const links[] = {" + x", ".a", "[0]", "()", ".m(1)"};
  for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
    StrBuilder b;
    builder_start(&b);
    builder_add_c(&b, "y = x");
    repeat(&b, links[i], 50000);
    builder_add_c(&b, "\n");
    Value code = compile_built(&b);
    if (is_absent(code)) error_take(m);
    CHECK(!is_absent(code) && as_code(code)->registers < 10, "50,000 links of %s need no stack", links[i]);
  }
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, "if x: pass\n");
  repeat(&b, "elif y: z\n", 50000);
  CHECK(!is_absent(compile_built(&b)), "50,000 branches need no stack");
  builder_start(&b);
  builder_add_c(&b, "x = [");
  repeat(&b, "a, ", 100000);
  builder_add_c(&b, "]\n");
  Value code = compile_built(&b);
  CHECK(!is_absent(code) && as_code(code)->registers < 100, "100,000 elements need few registers");
}

/* ---- errors ---- */

static void check_error(const char *text, TypeId type, const char *message, int line) {
  Value code = compile_as(text, 0);
  if (!CHECK(is_absent(code) && error_pending(m), "refused: %s", message)) return;
  Value exception = error_take(m);
  const Tuple *args = as_tuple(as_exception(exception)->args);
  CHECK(type_id_of(exception) == type, "of the right type");
  CHECK(is_str(args->item[0]) && str_equals_c(as_str(args->item[0]), message), "says: %s", as_str(args->item[0])->text);
  const Tuple *details = as_tuple(args->item[1]);
  CHECK(details->length == 6 && small_int(details->item[1]) == line, "on line %d", line);
}

static void test_errors(void) {
  check_error("x = 1\nreturn x\n", TYPE_ID_SyntaxError, "'return' outside function", 2);
  check_error("def f(a, a): pass\n", TYPE_ID_SyntaxError, "duplicate argument 'a' in function definition", 1);
  check_error("def f():\n def g():\n  nonlocal x\n", TYPE_ID_SyntaxError, "no binding for nonlocal 'x' found", 3);
  check_error("if 1:\nx\n", TYPE_ID_IndentationError, "expected an indented block after 'if' statement on line 1", 2);
  check_error("match x:\n case _: pass\n case 1: pass\n", TYPE_ID_SyntaxError, "wildcard makes remaining patterns unreachable", 2);
}

/* ---- the verifier itself ---- */

/* Changes one instruction for the time of a check. */
static void check_refused(Code *code, uint32_t pc, Instruction wrong, const char *what) {
  Instruction right = code->instructions[pc];
  code->instructions[pc] = wrong;
  CHECK(code_verify(code) != NULL, "refused: %s", what);
  code->instructions[pc] = right;
}

static void test_verifier(void) {
  Code *code = function("def f(a, b): return g(a, b)\n"); /* LOAD_GLOBAL MOVE MOVE CALL RETURN */
  CHECK(code_verify(code) == NULL && code->instruction_count == 5, "right code is accepted");
  check_refused(code, 1, instruction(OPCODE_NOP, 0, 0, 0), "an argument that was not written");
  check_refused(code, 3, instruction(OPCODE_CALL, 2, 2, 9), "a window beyond the frame");
  check_refused(code, 4, instruction(OPCODE_RETURN, 3, 0, 0), "a register that the call has clobbered");
  check_refused(code, 0, instruction_bx(OPCODE_JUMP, 0, 100), "a jump out of the code");
  check_refused(code, 0, instruction_bx(OPCODE_LOAD_CONST, 2, 7), "a constant that is not there");
  check_refused(code, 4, instruction(OPCODE_NOP, 0, 0, 0), "running over the end");
}

static void test_tables(void) {
  Code *code = function("def f(a):\n x = a\n return (a +\n  g(x))\n");
  CHECK(code->positions[0].line == 2 && code->positions[code->instruction_count - 1].line == 3, "instructions know their lines");
  code = function("def f(a, b): return a + b\n");
  CHECK(code->positions[0].column == 20 && code->positions[0].end_column == 25 && code->positions[0].anchor == 22 &&
          code->positions[0].end_anchor == 23,
        "and the operator inside the expression");
  code = function("def f(a):\n try: a()\n except E: b()\n finally: c()\n");
  CHECK(code->handler_count >= 3, "handlers are listed");
  bool ordered = true;
  for (uint32_t i = 0; i + 1 < code->handler_count; i++)
    for (uint32_t k = i + 1; k < code->handler_count; k++) {
      const Handler *first = &code->handlers[i], *second = &code->handlers[k];
      if (second->start >= first->start && second->end < first->end) ordered = false;
    }
  CHECK(ordered, "the innermost ones first");
}

int main(void) {
  m = machine_new_bare();
  test_programs();
  test_operands();
  test_checks();
  test_constants();
  test_far_jumps();
  test_long_chains();
  test_errors();
  test_verifier();
  test_tables();
  machine_free_bare(m);
  return tap_finish();
}
