/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Syntax errors: what is said, and where. Wordings are CPython 3.11's where it has one.
 */
#include "lang_support.h"

#include "tap.h"

typedef struct ErrorCase {
  const char *text, *message;
  uint32_t line, column;
  const char *hint;
} ErrorCase;

static const ErrorCase cases[] = {
    /* blocks and lines */
    {"if x\n  y", "expected ':'", 1, 5, NULL},
    {"if x:\ny", "expected an indented block after 'if' statement on line 1", 2, 1, NULL},
    {"def f():\n\nx", "expected an indented block after function definition on line 1", 3, 1, NULL},
    {"try:\n  x\ny", "expected 'except' or 'finally' block", 3, 1, NULL},
    {"x\n  y", "unexpected indent", 2, 3, NULL},
    {"if a:\n    b\n  c", "unindent does not match any outer indentation level", 3, 3, NULL},
    {"if a:\n  b\nelse if c:\n  d", "expected ':'", 3, 6, "did you mean 'elif'?"},
    {"else:\n  a", "invalid syntax", 1, 1, NULL},
    {"try: a\nexcept: b\nexcept C: d", "default 'except:' must be last", 2, 1, NULL},
    {"try: a\nexcept B, C: d", "multiple exception types must be parenthesized", 2, 8, NULL},
    {"try: a\nexcept* B: c\nexcept D: e", "cannot have both 'except' and 'except*' on the same 'try'", 3, 1,
     NULL},
    /* brackets */
    {"x = (1,\ny = 2", "'(' was never closed", 1, 5, NULL},
    {"f(1,\n  g[2", "'[' was never closed", 2, 4, NULL},
    {"x = [1, 2 3]", "invalid syntax. Perhaps you forgot a comma?", 1, 9, NULL},
    {"f(a, b c)", "invalid syntax. Perhaps you forgot a comma?", 1, 6, NULL},
    {"f(a))", "unmatched ')'", 1, 5, NULL},
    {"x = {1: }", "expression expected after dictionary key and ':'", 1, 7, NULL},
    {"x = {a: b, c}", "':' expected after dictionary key", 1, 12, NULL},
    /* assignment */
    {"f() = 1", "cannot assign to function call here. Maybe you meant '==' instead of '='?", 1, 1, NULL},
    {"a = f() = 1", "cannot assign to function call", 1, 5, NULL},
    {"1 = x", "cannot assign to literal here. Maybe you meant '==' instead of '='?", 1, 1, NULL},
    {"None = 1", "cannot assign to None", 1, 1, NULL},
    {"(a, b + c) = d", "cannot assign to expression", 1, 5, NULL},
    {"f() += 1", "'function call' is an illegal expression for augmented assignment", 1, 1, NULL},
    {"(a, b): int", "only single target (not tuple) can be annotated", 1, 1, NULL},
    {"*a = 1", "starred assignment target must be in a list or tuple", 1, 1, NULL},
    {"*a, *b = c", "multiple starred expressions in assignment", 1, 5, NULL},
    {"x = *a", "can't use starred expression here", 1, 5, NULL},
    {"if x = 3: pass", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 1, 4, NULL},
    {"if x.y = 3: pass", "cannot assign to attribute here. Maybe you meant '==' instead of '='?", 1, 4, NULL},
    {"(a.b := 1)", "cannot use assignment expressions with attribute", 1, 2, NULL},
    {"for f() in x: pass", "cannot assign to function call", 1, 5, NULL},
    {"with a as 1: pass", "cannot assign to literal", 1, 11, NULL},
    {"del f()", "cannot delete function call", 1, 5, NULL},
    {"__debug__ = 1", "cannot assign to __debug__", 1, 1, NULL},
    /* calls and parameters */
    {"f(a=1, b)", "positional argument follows keyword argument", 1, 8, NULL},
    {"f(**a, b)", "positional argument follows keyword argument unpacking", 1, 8, NULL},
    {"f(**a, *b)", "iterable argument unpacking follows keyword argument unpacking", 1, 8, NULL},
    {"f(a=1, a=2)", "keyword argument repeated: a", 1, 8, NULL},
    {"f(a.b=1)", "expression cannot contain assignment, perhaps you meant \"==\"?", 1, 3, NULL},
    {"f(True=1)", "cannot assign to True", 1, 3, NULL},
    {"f(1, x for x in y)", "Generator expression must be parenthesized", 1, 6, NULL},
    {"def f(a=1, b): pass", "non-default argument follows default argument", 1, 12, NULL},
    {"def f(*): pass", "named arguments must follow bare *", 1, 7, NULL},
    {"def f(**k, a): pass", "arguments cannot follow var-keyword argument", 1, 12, NULL},
    {"def f(a, /, b, /): pass", "/ may appear only once", 1, 16, NULL},
    {"lambda (a): 1", "Lambda expression parameters cannot be parenthesized", 1, 8, NULL},
    /* expressions */
    {"x = a if b", "expected 'else' after 'if' expression", 1, 5, NULL},
    {"print \"hello\"", "Missing parentheses in call to 'print'. Did you mean print(...)?", 1, 1, NULL},
    {"[a, b for a in c]", "did you forget parentheses around the comprehension target?", 1, 2, NULL},
    {"[*a for a in b]", "iterable unpacking cannot be used in comprehension", 1, 2, NULL},
    {"(*a)", "cannot use starred expression here", 1, 2, NULL},
    {"import a,", "invalid syntax", 1, 10, NULL},
    {"from a import b,", "trailing comma not allowed without surrounding parentheses", 1, 16, NULL},
    {"await x", "'await' is not part of the language", 1, 1, NULL},
    /* words and signs from elsewhere */
    {"whille x: pass", "invalid syntax", 1, 8, "did you mean 'while'?"},
    {"fro x in y: pass", "invalid syntax", 1, 5, "did you mean 'for'?"},
    {"x = 5 iff y else z", "invalid syntax", 1, 7, "did you mean 'if'?"},
    {"improt os", "invalid syntax", 1, 8, "did you mean 'import'?"},
    {"x && y", "invalid syntax", 1, 4, "did you mean 'and'?"},
    {"x <> y", "invalid syntax", 1, 4, "did you mean '!='?"},
    {"!x", "invalid syntax", 1, 1, "did you mean 'not'?"},
    {"foo bar", "invalid syntax", 1, 5, NULL},
    /* strings */
    {"'\\x1'",
     "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape", 1, 1,
     NULL},
    {"b'\\x1'", "(value error) invalid \\x escape at position 0", 1, 1, NULL},
    {"'a' b'b'", "cannot mix bytes and nonbytes literals", 1, 1, NULL},
    {"f'a {b c}'", "f-string: invalid syntax. Perhaps you forgot a comma?", 1, 6, NULL},
    {"f'{}'", "f-string: empty expression not allowed", 1, 3, NULL},
    {"f'{a'", "f-string: expecting '}'", 1, 3, NULL},
    {"f'}'", "f-string: single '}' is not allowed", 1, 3, NULL},
    {"f'{a!x}'", "f-string: invalid conversion character: expected 's', 'r', or 'a'", 1, 6, NULL},
    {"f'{a:{b:{c}}}'", "f-string: expressions nested too deeply", 1, 9, NULL},
    {"x = 'a\ny = 1", "unterminated string literal (detected at line 1)", 1, 5, NULL},
    /* patterns */
    {"match x:\n  case _: pass\n  case 1: pass", "wildcard makes remaining patterns unreachable", 2, 8, NULL},
    {"match x:\n  case 1 | a: pass", "alternative patterns bind different names", 2, 8, NULL},
    {"match x:\n  case a, a: pass", "multiple assignments to name 'a' in pattern", 2, 11, NULL},
    {"match x:\n  case A(b=1, 2): pass", "positional patterns follow keyword patterns", 2, 15, NULL},
    {"match x\n  case 1: pass", "expected ':'", 1, 8, NULL},
};

/* What only the CAS dialect can get wrong. */
static const ErrorCase cas[] = {
    {"R.<x, 1> = QQ[]", "expected the name of a generator", 1, 7, NULL},
    {"R.<x> + 1", "expected '='", 1, 7, NULL},
    {"f().<x> = QQ[]", "cannot assign to function call", 1, 1, NULL},
    {"f(x, x) = 1", "duplicate variable 'x' in callable expression", 1, 6, NULL},
    {"f(1) = 2", "cannot assign to function call here. Maybe you meant '==' instead of '='?", 1, 1, NULL},
    {"G.0 = 1", "cannot assign to generator here. Maybe you meant '==' instead of '='?", 1, 1, NULL},
    {"[1..]", "a list cannot be endless: expected a value after '..'", 1, 3, NULL},
    {"[..3]", "expected a value before '..'", 1, 2, NULL},
    {"x = 2^", "invalid syntax", 1, 7, "expected an expression after '^'"},
    {"a ^^^ b", "invalid syntax", 1, 5, NULL},
};

static void check(const ErrorCase *item, Dialect dialect) {
  Parse parse = parse_text(item->text, dialect, SOURCE_STRICT);
  const SyntaxProblem *problem = &parse.problem;
  Position place = source_position(parse.source, problem->span.start);
  bool right = !parse.module && strcmp(problem->message, item->message) == 0 && place.line == item->line &&
               place.column == item->column;
  bool hint = problem->hint ? item->hint && strcmp(problem->hint, item->hint) == 0 : !item->hint;
  if (!CHECK(right && hint, "%s", shown(item->text)))
    printf("#   found %u:%u %s %s\n", place.line, place.column, parse.module ? "a tree" : problem->message,
           problem->hint ? problem->hint : "");
  parse_end(&parse);
}

static void check_kinds(void) {
  Parse parse = parse_text("if x:\ny", DIALECT_PYTHON, SOURCE_STRICT);
  CHECK(parse.problem.kind == SYNTAX_INDENTATION && !parse.problem.at_end,
        "a missing block is an IndentationError");
  parse_end(&parse);
  parse = parse_text("if x:\n", DIALECT_PYTHON, SOURCE_STRICT);
  CHECK(parse.problem.at_end && !parse.problem.open, "a block may still come");
  parse_end(&parse);
  parse = parse_text("f(1,\n", DIALECT_PYTHON, SOURCE_STRICT);
  CHECK(parse.problem.at_end && parse.problem.open, "a bracket is open");
  parse_end(&parse);
  parse = parse_bytes("a\0b", 3, DIALECT_PYTHON, SOURCE_STRICT);
  CHECK(!parse.module && strcmp(parse.problem.message, "source code cannot contain null bytes") == 0,
        "a NUL byte");
  parse_end(&parse);
}

int main(void) {
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) check(&cases[i], DIALECT_PYTHON);
  for (size_t i = 0; i < sizeof cas / sizeof *cas; i++) check(&cas[i], DIALECT_CAS);
  check_kinds();
  return tap_finish();
}
