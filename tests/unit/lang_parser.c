/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Trees: what each form becomes, where its parts stand, and that no text is too deep.
 * What is wrong with a text is in lang_errors.c.
 */
#include "lang_support.h"

#include "tap.h"

static const struct {
  const char *text, *dump;
} python[] = {
    {"1 + 2*3 - 4",
     "(Expr (BinOp (BinOp (Int \"1\" 10) Add (BinOp (Int \"2\" 10) Mult (Int \"3\" 10))) Sub (Int \"4\" 10)))"},
    {"-2**-3**4",
     "(Expr (UnaryOp USub (BinOp (Int \"2\" 10) Pow (UnaryOp USub (BinOp (Int \"3\" 10) Pow (Int \"4\" 10))))))"},
    {"7 / 2; a ^ b",
     "(Expr (BinOp (Int \"7\" 10) Div (Int \"2\" 10))) (Expr (BinOp (Name a) BitXor (Name b)))"},
    {"a < b <= c is not d not in e",
     "(Expr (Compare (Name a) [Lt LtE IsNot NotIn] [(Name b) (Name c) (Name d) (Name e)]))"},
    {"not a or b and c", "(Expr (BoolOp Or [(UnaryOp Not (Name a)) (BoolOp And [(Name b) (Name c)])]))"},
    {"a if b else c if d else e", "(Expr (IfExp (Name b) (Name a) (IfExp (Name d) (Name c) (Name e))))"},
    {"lambda x, /, y=1, *a, z, **k: x",
     "(Expr (Lambda (Parameters [(Parameter x - -)] [(Parameter y - (Int \"1\" 10))] (Parameter a - -) [(Parameter z - -)] "
     "(Parameter k - -)) (Name x)))"},
    {"(y := f(x))", "(Expr (NamedExpr (Name y) (Call (Name f) [(Name x)] [])))"},
    {"f(a, *b, c=1, **d)",
     "(Expr (Call (Name f) [(Name a) (Starred (Name b))] [(Keyword c (Int \"1\" 10)) (Keyword - (Name d))]))"},
    {"f(x for x in y)",
     "(Expr (Call (Name f) [(GeneratorExp (Name x) [(Comprehension (Name x) (Name y) [])])] []))"},
    {"a[1:2, ::3, *b]",
     "(Expr (Subscript (Name a) (Tuple [(Slice (Int \"1\" 10) (Int \"2\" 10) -) (Slice - - (Int \"3\" 10)) (Starred (Name b))])))"},
    {"a[b, ]", "(Expr (Subscript (Name a) (Tuple [(Name b)])))"},
    {"[*a, b]; {1, 2}; {**a, 'b': 1}; (); (a,)",
     "(Expr (List [(Starred (Name a)) (Name b)])) (Expr (Set [(Int \"1\" 10) (Int \"2\" 10)])) "
     "(Expr (Dict [- (Str \"b\")] [(Name a) (Int \"1\" 10)])) (Expr (Tuple [])) (Expr (Tuple [(Name a)]))"},
    {"{k: v for k, v in a if k if v for w in v}",
     "(Expr (DictComp (Name k) (Name v) [(Comprehension (Tuple [(Name k) (Name v)]) (Name a) [(Name k) (Name v)]) "
     "(Comprehension (Name w) (Name v) [])]))"},
    {"{(c := a): 1}", "(Expr (Dict [(NamedExpr (Name c) (Name a))] [(Int \"1\" 10)]))"},
    {"a = b, *c = d", "(Assign [(Name a) (Tuple [(Name b) (Starred (Name c))])] (Name d))"},
    {"a: int = 1; b.c: d; (e): f",
     "(AnnAssign (Name a) (Name int) (Int \"1\" 10) simple) (AnnAssign (Attribute (Name b) c) (Name d) -) (AnnAssign (Name e) (Name f) -)"},
    {"a[0] //= yield b", "(AugAssign (Subscript (Name a) (Int \"0\" 10)) FloorDiv (Yield (Name b)))"},
    {"del a, b[0], (c, d)",
     "(Delete [(Name a) (Subscript (Name b) (Int \"0\" 10)) (Tuple [(Name c) (Name d)])])"},
    {"import a.b as c, d", "(Import [(Alias a.b c) (Alias d -)])"},
    {"from . import a", "(ImportFrom - [(Alias a -)] 1)"},
    {"from ....a.b import (c as d, e,)", "(ImportFrom a.b [(Alias c d) (Alias e -)] 4)"},
    {"from a import *", "(ImportFrom a [(Alias * -)] 0)"},
    {"raise a from b; assert a, b; global a, b; nonlocal c",
     "(Raise (Name a) (Name b)) (Assert (Name a) (Name b)) (Global [a b]) (Nonlocal [c])"},
    {"if a: b\nelif c: d\nelse: e",
     "(If (Name a) [(Expr (Name b))] [(If (Name c) [(Expr (Name d))] [(Expr (Name e))])])"},
    {"for a, in b:\n  break\nelse:\n  continue", "(For (Tuple [(Name a)]) (Name b) [(Break)] [(Continue)])"},
    {"while a: pass", "(While (Name a) [(Pass)] [])"},
    {"with (a as b, c): pass", "(With [(WithItem (Name a) (Name b)) (WithItem (Name c) -)] [(Pass)])"},
    {"with (a), (b) as c: pass", "(With [(WithItem (Name a) -) (WithItem (Name b) (Name c))] [(Pass)])"},
    {"with (yield a): pass", "(With [(WithItem (Yield (Name a)) -)] [(Pass)])"},
    {"try: a\nexcept B as c: d\nexcept: e\nelse: f\nfinally: g",
     "(Try [(Expr (Name a))] [(ExceptHandler (Name B) c [(Expr (Name d))]) (ExceptHandler - - [(Expr (Name e))])] [(Expr (Name f))] "
     "[(Expr (Name g))])"},
    {"try: a\nexcept* B: c",
     "(Try [(Expr (Name a))] [(ExceptHandler (Name B) - [(Expr (Name c))])] [] [] star)"},
    {"@a.b\n@c()\ndef f(x: int, *y: z, k) -> t: return x",
     "(FunctionDef f (Parameters [] [(Parameter x (Name int) -)] (Parameter y (Name z) -) [(Parameter k - -)] -) [(Return (Name x))] "
     "[(Attribute (Name a) b) (Call (Name c) [] [])] (Name t))"},
    {"class A(B, m=C, *D):\n  pass",
     "(ClassDef A [(Name B) (Starred (Name D))] [(Keyword m (Name C))] [(Pass)] [])"},
    {"def f():\n  yield\n  x = yield from y",
     "(FunctionDef f (Parameters [] [] - [] -) [(Expr (Yield -)) (Assign [(Name x)] (YieldFrom (Name y)))] [] -)"},
    {"match x:\n case 1 | -2 | 'a': pass\n case [a, *_, b] if a: pass\n case {'k': v, **r}: pass\n case A.B(c, d=e) as f: pass\n case _: pass",
     "(Match (Name x) [(MatchCase (MatchOr [(MatchValue (Int \"1\" 10)) (MatchValue (UnaryOp USub (Int \"2\" 10))) (MatchValue (Str \"a\"))]) - [(Pass)]) "
     "(MatchCase (MatchSequence [(MatchAs - a) (MatchStar -) (MatchAs - b)]) (Name a) [(Pass)]) "
     "(MatchCase (MatchMapping [(Str \"k\")] [(MatchAs - v)] r) - [(Pass)]) "
     "(MatchCase (MatchAs (MatchClass (Attribute (Name A) B) [(MatchAs - c)] [d] [(MatchAs - e)]) f) - [(Pass)]) "
     "(MatchCase (MatchAs - -) - [(Pass)])])"},
    {"match = 1; case = match[0]; match (a); match * b; _ = match\nprint(match)",
     "(Assign [(Name match)] (Int \"1\" 10)) (Assign [(Name case)] (Subscript (Name match) (Int \"0\" 10))) (Expr (Call (Name match) [(Name a)] [])) "
     "(Expr (BinOp (Name match) Mult (Name b))) (Assign [(Name _)] (Name match)) (Expr (Call (Name print) [(Name match)] []))"},
    {"'a' \"b\" r'\\n' '\\n\\x41\\u00e9\\101\\q\\\nc'", "(Expr (Str \"ab\\\\n\\x0aA\\xc3\\xa9A\\\\qc\"))"},
    {"'\\udc80'", "(Expr (Str \"\\xed\\xb2\\x80\"))"},
    {"b'\\xff' b'a'", "(Expr (Bytes \"\\xffa\"))"},
    {"f'a{b!r:>{c}}d{{}}' 'e'",
     "(Expr (JoinedStr [(Str \"a\") (FormattedValue (Name b) 114 (JoinedStr [(Str \">\") (FormattedValue (Name c) 0 -)])) (Str \"d{}e\")]))"},
    {"f'{a = }{b!s}{c=:x}'",
     "(Expr (JoinedStr [(Str \"a = \") (FormattedValue (Name a) 114 -) (FormattedValue (Name b) 115 -) (Str \"c=\") "
     "(FormattedValue (Name c) 0 (JoinedStr [(Str \"x\")]))]))"},
    {"f'{a, b} {f\"{c}\"} {d[\"e\"]} {x!=y}'",
     "(Expr (JoinedStr [(FormattedValue (Tuple [(Name a) (Name b)]) 0 -) (Str \" \") (FormattedValue (JoinedStr [(FormattedValue (Name c) 0 -)]) 0 -) "
     "(Str \" \") (FormattedValue (Subscript (Name d) (Str \"e\")) 0 -) (Str \" \") (FormattedValue (Compare (Name x) [NotEq] [(Name y)]) 0 -)]))"},
    {"0xFF_F, 0b11, 0o17, 1_0.5e3, 2j, ...",
     "(Expr (Tuple [(Int \"FFF\" 16) (Int \"11\" 2) (Int \"17\" 8) (Float 10500 \"10.5e3\") (Imaginary 2 \"2\") (Ellipsis)]))"},
};

static const struct {
  const char *text, *dump;
} cas[] = {
    {"2^10 ^^ 3", "(Expr (BinOp (BinOp (Int \"2\" 10) Pow (Int \"10\" 10)) BitXor (Int \"3\" 10)))"},
    {"7/2; a /= 3; a ^= 2; a ^^= 1",
     "(Expr (BinOp (Int \"7\" 10) ExactDiv (Int \"2\" 10))) (AugAssign (Name a) ExactDiv (Int \"3\" 10)) (AugAssign (Name a) Pow (Int \"2\" 10)) (AugAssign (Name a) BitXor (Int \"1\" 10))"},
    {"12.factor()", "(Expr (Call (Attribute (Int \"12\" 10) factor) [] []))"},
    {"5r + 2.5r", "(Expr (BinOp (Int \"5\" 10 raw) Add (Float 2.5 \"2.5\" raw)))"},
    {"R.<x,y> = QQ[]", "(GeneratorAssign (Name R) [x y] (Subscript (Name QQ) (Str \"x, y\")))"},
    {"R.<x>=ZZ[]; k.<a> = GF(9, 'z')",
     "(GeneratorAssign (Name R) [x] (Subscript (Name ZZ) (Str \"x\"))) (GeneratorAssign (Name k) [a] (Call (Name GF) [(Int \"9\" 10) (Str \"z\")] [(Keyword names (Tuple [(Str \"a\")]))]))"},
    {"S.<q> = ZZ[[]]; T.<b> = R; self.K.<i> = f(names='j')",
     "(GeneratorAssign (Name S) [q] (Subscript (Name ZZ) (List [(Str \"q\")]))) (GeneratorAssign (Name T) [b] (Name R)) (GeneratorAssign (Attribute (Name self) K) [i] (Call (Name f) [] [(Keyword names (Str \"j\"))]))"},
    {"f(x) = x^2", "(CallableAssign f [x] (BinOp (Name x) Pow (Int \"2\" 10)))"},
    {"f(x, y) = x*y; g = 1",
     "(CallableAssign f [x y] (BinOp (Name x) Mult (Name y))) (Assign [(Name g)] (Int \"1\" 10))"},
    {"G.0, G.1.order(), f(x).2",
     "(Expr (Tuple [(GeneratorAccess (Name G) \"0\") (Call (Attribute (GeneratorAccess (Name G) \"1\") order) [] []) (GeneratorAccess (Call (Name f) [(Name x)] []) \"2\")]))"},
    {"[1..5]; [1,3..9]; (1..); (a.b..c)",
     "(Expr (EllipsisRange [(Int \"1\" 10) (Ellipsis) (Int \"5\" 10)])) (Expr (EllipsisRange [(Int \"1\" 10) (Int \"3\" 10) (Ellipsis) (Int \"9\" 10)])) (Expr (EllipsisRange [(Int \"1\" 10) (Ellipsis)] lazy)) (Expr (EllipsisRange [(Attribute (Name a) b) (Ellipsis) (Name c)] lazy))"},
    {"[1,2,..,n, 7]",
     "(Expr (EllipsisRange [(Int \"1\" 10) (Int \"2\" 10) (Ellipsis) (Name n) (Int \"7\" 10)]))"},
    {"[1..3, step=2]; list(1..9); f(1,3..9)",
     "(Expr (Call (Name ellipsis_range) [(Int \"1\" 10) (Ellipsis) (Int \"3\" 10)] [(Keyword step (Int \"2\" 10))])) "
     "(Expr (Call (Name list) [(EllipsisRange [(Int \"1\" 10) (Ellipsis) (Int \"9\" 10)] lazy)] [])) "
     "(Expr (Call (Name f) [(EllipsisRange [(Int \"1\" 10) (Int \"3\" 10) (Ellipsis) (Int \"9\" 10)] lazy)] []))"},
    {"L.<b>, phi = K.extension(2, map=True)",
     "(Assign [(Tuple [(Name L) (Name phi)])] (Call (Attribute (Name K) extension) [(Int \"2\" 10)] "
     "[(Keyword map (True)) (Keyword names (Tuple [(Str \"b\")]))])) (GeneratorAssign (Name L) [b] (Name L))"},
    {"1L; 0x1fr; 2rL", "(Expr (Int \"1\" 10 raw)) (Expr (Int \"1f\" 16 raw)) (Expr (Int \"2\" 10 raw))"},
    {"A \\ b * c", "(Expr (BinOp (BinOp (Name A) Solve (Name b)) Mult (Name c)))"},
    {"GF(5)[]; QQ['x']",
     "(Expr (Subscript (Call (Name GF) [(Int \"5\" 10)] []) (Tuple []))) (Expr (Subscript (Name QQ) (Str \"x\")))"},
    {"from .. import x", "(ImportFrom - [(Alias x -)] 2)"},
    {"f'{2^3} {[1..4]}'",
     "(Expr (JoinedStr [(FormattedValue (BinOp (Int \"2\" 10) Pow (Int \"3\" 10)) 0 -) (Str \" \") (FormattedValue (EllipsisRange [(Int \"1\" 10) (Ellipsis) (Int \"4\" 10)]) 0 -)]))"},
};

static void check_dump(const char *text, const char *expected, Dialect dialect) {
  Parse parse = parse_text(text, dialect, SOURCE_STRICT);
  bool same = parse.dump && strcmp(parse.dump, expected) == 0;
  if (!CHECK(same, "%s: %s", dialect == DIALECT_CAS ? "cas" : "python", shown(text)))
    printf("#   found    %s\n#   expected %s\n", parse.dump ? parse.dump : parse.problem.message, expected);
  parse_end(&parse);
}

/* The text under a node of `a.b[c](d) + e`. */
static bool covers(const Parse *parse, const Node *node, const char *text) {
  SourceLine found = source_text_of(parse->source, node->span);
  return found.length == strlen(text) && memcmp(found.bytes, text, found.length) == 0;
}

static void check_spans(void) {
  Parse parse = parse_text("x = (a.b)[c](d) + e\n", DIALECT_PYTHON, SOURCE_STRICT);
  const AstAssign *assign = ast_Assign(parse.module->body.items[0]);
  const AstBinOp *sum = ast_BinOp(assign->value);
  const AstCall *call = ast_Call(sum->left);
  const AstSubscript *subscript = ast_Subscript(call->function);
  CHECK(covers(&parse, &assign->base, "x = (a.b)[c](d) + e"), "the span of an assignment");
  CHECK(covers(&parse, &sum->base, "(a.b)[c](d) + e") && sum->op_span.start == 16,
        "a sum begins at its left operand's bracket");
  CHECK(covers(&parse, &call->base, "(a.b)[c](d)") && call->parens.start == 12 && call->parens.end == 15,
        "a call and its parentheses");
  CHECK(covers(&parse, &subscript->base, "(a.b)[c]") && subscript->brackets.start == 9,
        "a subscript and its brackets");
  CHECK(covers(&parse, subscript->value, "a.b"), "parentheses do not belong to what they hold");
  parse_end(&parse);
  parse = parse_text("f'ab{c + d}'", DIALECT_PYTHON, SOURCE_STRICT);
  const AstJoinedStr *joined = ast_JoinedStr(ast_Expr(parse.module->body.items[0])->value);
  const AstFormattedValue *field = ast_FormattedValue(joined->values.items[1]);
  CHECK(covers(&parse, &field->base, "{c + d}") && covers(&parse, field->value, "c + d"),
        "spans point into an f-string");
  parse_end(&parse);
  parse = parse_text("if a:\n  b\nelif c:\n  d\n\n# end\n", DIALECT_PYTHON, SOURCE_STRICT);
  CHECK(covers(&parse, parse.module->body.items[0], "if a:\n  b\nelif c:\n  d"),
        "a compound statement ends with its last one");
  parse_end(&parse);
}

static void check_positions(void) {
  static const char text[] = "\xef\xbb\xbf"
                             "a = 1\r\n\xc3\xa9 = b\rc";
  Parse parse = parse_bytes(text, sizeof text - 1, DIALECT_PYTHON, SOURCE_STRICT);
  CHECK(parse.module && parse.module->body.count == 3, "byte order mark, CR LF and CR are read");
  Node *second = ast_Assign(parse.module->body.items[1])->value;
  Position place = source_position(parse.source, second->span.start);
  Position end = source_end_position(parse.source, second->span.end);
  CHECK(place.line == 2 && place.column == 5 && end.column == 6, "columns count characters");
  CHECK(source_line_at(parse.source, parse.module->body.items[2]->span.start) == 3, "lines end in CR too");
  SourceLine line = source_line(parse.source, 2);
  CHECK(line.length == 6 && memcmp(line.bytes, "\xc3\xa9 = b", 6) == 0, "a line without its end");
  parse_end(&parse);
}

static void check_names(void) {
  Parse parse = parse_text("abc = abc.abc\nf(abc)", DIALECT_PYTHON, SOURCE_STRICT);
  const AstAssign *assign = ast_Assign(parse.module->body.items[0]);
  Name name = ast_Name(assign->targets.items[0])->name;
  CHECK(name == ast_Attribute(assign->value)->name && name == name_intern(&parse.names, "abc", 3),
        "one name a spelling");
  CHECK(name != name_intern(&parse.names, "abd", 3), "another spelling is another name");
  parse_end(&parse);
  parse = parse_text("1; 2;", DIALECT_CAS, SOURCE_STRICT);
  CHECK(parse.module->silent, "a cell that ends in a semicolon is silent");
  parse_end(&parse);
  parse = parse_text("if a:\n  b;\nc", DIALECT_CAS, SOURCE_STRICT);
  CHECK(!parse.module->silent, "a semicolon elsewhere does not make it so");
  parse_end(&parse);
}

/* UNIT repeated, between HEAD and TAIL. */
static void check_long(const char *head, const char *unit, size_t count, const char *tail,
                       const char *message) {
  size_t n = strlen(unit), h = strlen(head), t = strlen(tail);
  char *text = malloc(h + n * count + t + 1);
  memcpy(text, head, h);
  for (size_t i = 0; i < count; i++) memcpy(text + h + i * n, unit, n);
  memcpy(text + h + n * count, tail, t + 1);
  Parse parse = parse_bytes(text, h + n * count + t, DIALECT_CAS, SOURCE_STRICT);
  bool right = message ? !parse.module && strcmp(parse.problem.message, message) == 0 : parse.module != NULL;
  if (!CHECK(right, "%zu times `%s'", count, shown(unit)))
    printf("#   found %s\n", parse.module ? "a tree" : parse.problem.message);
  parse_end(&parse);
  free(text);
}

static void check_depth(void) {
  static const char brackets[] = "too many nested parentheses",
                    nested[] = "too many nested expressions or blocks";
  check_long("", "(", 100000, "", brackets);
  check_long("x = ", "[", 100000, "1", brackets);
  check_long("", "-", 100000, "1", nested);
  check_long("", "not ", 100000, "1", nested);
  check_long("", "lambda: ", 100000, "1", nested);
  check_long("", "1 if 1 else ", 100000, "1", nested);
  check_long("", "2^", 100000, "2", nested);
  check_long("1", "+1", 100000, "", NULL);
  check_long("a", ".b", 100000, "", NULL);
  check_long("f", "()", 100000, "", NULL);
  check_long("a", "[0]", 100000, "", NULL);
  check_long("a", "=a", 100000, "", NULL);
  check_long("if a: b\n", "elif a: b\n", 100000, "", NULL);
  check_long("a", " < a", 100000, "", NULL);
  check_long("[", "1,", 100000, "]", NULL);
  check_long("", "'a'", 100000, "", NULL);
  check_long("", "x = 1\n", 100000, "", NULL);
}

static void check_range(void) {
  Source *source = source_from_text("cells", "a = 1\nb = 2\nc = 3\n", 18, SOURCE_STRICT);
  Arena arena;
  arena_init(&arena);
  NameTable names;
  name_table_init(&names, &arena);
  SyntaxProblem problem;
  ParseOptions options = {.dialect = DIALECT_CAS, .range = {6, 12}};
  AstModule *module = parse_module(source, &options, &names, &problem);
  CHECK(module && module->body.count == 1 && source_line_at(source, module->body.items[0]->span.start) == 2,
        "one cell of a source");
  arena_free(&arena);
  source_release(source);
  source = source_from_text("eval", " 1 + x\n", 7, SOURCE_STRICT);
  arena_init(&arena);
  name_table_init(&names, &arena);
  Node *value = parse_expression(source, &(ParseOptions){.dialect = DIALECT_CAS}, &names, &problem);
  CHECK(value && value->kind == AST_BinOp, "an expression alone");
  arena_free(&arena);
  source_release(source);
}

int main(void) {
  for (size_t i = 0; i < sizeof python / sizeof *python; i++)
    check_dump(python[i].text, python[i].dump, DIALECT_PYTHON);
  for (size_t i = 0; i < sizeof cas / sizeof *cas; i++) check_dump(cas[i].text, cas[i].dump, DIALECT_CAS);
  check_spans();
  check_positions();
  check_names();
  check_depth();
  check_range();
  return tap_finish();
}
