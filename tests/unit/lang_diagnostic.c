/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a message looks like, and which names are near.
 */
#include "lang_support.h"

#include "tap.h"

/* The place of PART within TEXT, from the given occurrence of AROUND. */
static Span span_of(const char *text, const char *part) {
  const char *at = strstr(text, part);
  uint32_t start = (uint32_t)(at - text);
  return (Span){start, start + (uint32_t)strlen(part)};
}

static void check_format(const char *what, const char *text, const char *span, const char *mark,
                         const char *expected) {
  Source *source = source_from_text("lesson.cas", text, strlen(text), SOURCE_STRICT);
  Underline where = {.span = span_of(text, span)};
  if (mark) where.mark = span_of(text, mark);
  char *found = diagnostic_format(source, where, "Error", "why", NULL);
  if (!CHECK(strcmp(found, expected) == 0, "%s", what))
    printf("#   found    %s\n#   expected %s\n", shown(found), shown(expected));
  free(found);
  source_release(source);
}

static void check_excerpts(void) {
  check_format("the operator within its operands", "a\nb\n    y = x / (n - n)\n", "x / (n - n)", "/",
               "lesson.cas:3:9: Error: why\n    3 |     y = x / (n - n)\n      |         ~~^~~~~~~~~\n");
  check_format("carets throughout", "primse(10)\n", "primse", NULL,
               "lesson.cas:1:1: Error: why\n    1 | primse(10)\n      | ^^^^^^\n");
  check_format("tabs are four columns", "\tif\tab:\n", "ab", NULL,
               "lesson.cas:1:5: Error: why\n    1 |     if  ab:\n      |         ^^\n");
  check_format("wide characters take two columns", "\xe4\xb8\x96\xe7\x95\x8c = [1 2]\n", "1 2", NULL,
               "lesson.cas:1:7: Error: why\n    1 | \xe4\xb8\x96\xe7\x95\x8c = [1 2]\n      |         ^^^\n");
  check_format("combining marks take none", "e\xcc\x81 = ab\n", "ab", NULL,
               "lesson.cas:1:6: Error: why\n    1 | e\xcc\x81 = ab\n      |     ^^\n");
  check_format("the end of a line", "ab\ncd\n", "\ncd", NULL,
               "lesson.cas:1:3: Error: why\n    1 | ab\n      |   ^\n");
  check_format("several lines are shown as the first", "f(a,\n  b)\n", "(a,\n  b)", NULL,
               "lesson.cas:1:2: Error: why\n    1 | f(a,\n      |  ^^^\n");
  check_format("control characters are not sent to the terminal", "a = '\x1b[2J' b\n", "b\n", NULL,
               "lesson.cas:1:12: Error: why\n    1 | a = '\xef\xbf\xbd[2J' b\n      |            ^\n");
}

static void check_long_line(void) {
  char text[2001];
  memset(text, 'x', 2000);
  text[2000] = '\0';
  text[1000] = '+';
  Source *source = source_from_text("long", text, 2000, SOURCE_STRICT);
  Underline where = {{1000, 1001}, {1000, 1001}};
  char *found = diagnostic_excerpt(source, where, 2, false);
  const char *caret = strchr(found, '^'), *plus = strchr(found, '+'), *line = strchr(found, '\n');
  CHECK(strlen(found) < 300 && caret && plus && caret - line - 1 == plus - found,
        "a long line is cut around the mark");
  free(found);
  source_release(source);
}

static void check_nodes(void) {
  Parse parse = parse_text("  a + b[c]\nd += 1\n", DIALECT_CAS, SOURCE_TRANSCRIPT);
  const AstBinOp *sum = ast_BinOp(ast_Expr(parse.module->body.items[0])->value);
  char *found = diagnostic_excerpt(parse.source, diagnostic_underline(&sum->base), 4, false);
  CHECK(strcmp(found, "    a + b[c]\n    ~~^~~~~~\n") == 0, "an operation is marked at its operator");
  free(found);
  found = diagnostic_excerpt(parse.source, diagnostic_underline(sum->right), 4, false);
  CHECK(strcmp(found, "    a + b[c]\n        ~^^^\n") == 0, "a subscript at its brackets");
  free(found);
  parse_end(&parse);
  parse = parse_text("whille x: pass", DIALECT_CAS, SOURCE_STRICT);
  found = diagnostic_format_problem(parse.source, &parse.problem);
  CHECK(
      strcmp(
          found,
          "test.cas:1:8: SyntaxError: invalid syntax\n    1 | whille x: pass\n      |        ^\n  did you mean 'while'?\n") ==
          0,
      "a syntax error with its hint");
  free(found);
  parse_end(&parse);
}

static void check_near(const char *name, const char *expected) {
  static const char *const known[] = {"print",  "primes", "prime_pi", "order", "Order", "is_prime",
                                      "matrix", "range",  "sin",      "cos",   "tan"};
  NearName found[NEAREST_LIMIT];
  size_t count = nearest_names_in(name, strlen(name), known, sizeof known / sizeof *known, found);
  char *hint = nearest_names_hint(found, count);
  bool same = hint ? expected && strcmp(hint, expected) == 0 : !expected;
  if (!CHECK(same, "names near %s", name)) printf("#   found %s\n", hint ? hint : "nothing");
  free(hint);
}

/* A thousand names that are far, then a near one. */
static bool next_generated(void *context, const char **bytes, size_t *length) {
  static char name[32];
  int *left = context;
  if (*left == 0) return false;
  snprintf(name, sizeof name, *left == 1 ? "target" : "other%d", *left);
  --*left;
  *bytes = name;
  *length = strlen(name);
  return true;
}

static void check_names(void) {
  check_near("primse", "did you mean: primes?");
  check_near("pirnt", "did you mean: print?");
  check_near("ORDER", "did you mean: Order?");
  check_near("ordr", "did you mean: order, Order?");
  check_near("print", NULL);
  check_near("zzz", NULL);
  check_near("rang", "did you mean: range?");
  int left = 1000;
  NearName found[NEAREST_LIMIT];
  CHECK(nearest_names("targte", 6, next_generated, &left, found) == 1 && found[0].cost == 2,
        "all of many candidates are looked at");
}

int main(void) {
  check_excerpts();
  check_long_line();
  check_nodes();
  check_names();
  return tap_finish();
}
