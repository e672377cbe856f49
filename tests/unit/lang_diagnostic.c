/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a message looks like, and which names are near.
 */
#include "lang_support.h"

#include "tap.h"

/* Columns of PART within TEXT. */
static Marks marks_of(const char *text, const char *part, const char *mark) {
  uint32_t start = 0, column = 0;
  Marks marks = {0};
  for (const char *at = text;; at++) {
    if (at == strstr(text, part)) marks.start = marks.mark_start = column;
    if (at == strstr(text, part) + strlen(part)) marks.end = marks.mark_end = column;
    if (mark && at == strstr(text, mark)) start = column;
    if (!*at) break;
    column += (at[1] & 0xc0) != 0x80;
  }
  if (mark) marks.mark_start = start, marks.mark_end = start + (uint32_t)strlen(mark);
  return marks;
}

static void check_line(const char *what, const char *text, const char *part, const char *mark, const char *expected) {
  Marks marks = marks_of(text, part, mark);
  char *found = diagnostic_line((SourceLine){text, strlen(text)}, &marks, "3 | ", "  | ", false);
  if (!CHECK(strcmp(found, expected) == 0, "%s", what)) printf("#   found    %s\n#   expected %s\n", shown(found), shown(expected));
  free(found);
}

static void check_lines(void) {
  check_line("the operator within its operands", "    y = x / (n - n)", "x / (n - n)", "/", "3 |     y = x / (n - n)\n  |         ~~^~~~~~~~~\n");
  check_line("carets throughout", "primse(10)", "primse", NULL, "3 | primse(10)\n  | ^^^^^^\n");
  check_line("tabs are four columns", "\tif\tab:", "ab", NULL, "3 |     if  ab:\n  |         ^^\n");
  check_line("wide characters take two columns", "\xe4\xb8\x96\xe7\x95\x8c = [1 2]", "1 2", NULL,
             "3 | \xe4\xb8\x96\xe7\x95\x8c = [1 2]\n  |         ^^^\n");
  check_line("combining marks take none", "e\xcc\x81 = ab", "ab", NULL, "3 | e\xcc\x81 = ab\n  |     ^^\n");
  check_line("control characters are not sent to the terminal", "a = '\x1b[2J' b", "b", NULL,
             "3 | a = '\xef\xbf\xbd[2J' b\n  |            ^\n");
}

static void check_ends(void) {
  Marks beyond = {5, 6, 5, 6}, several = {1, UINT32_MAX, 1, UINT32_MAX}, indented = {2, 3, 2, 3};
  char *found = diagnostic_line((SourceLine){"ab", 2}, &beyond, "", "", false);
  CHECK(strcmp(found, "ab\n  ^\n") == 0, "marks beyond the end stand one column after it");
  free(found);
  found = diagnostic_line((SourceLine){"f(a,", 4}, &several, "", "", false);
  CHECK(strcmp(found, "f(a,\n ^^^\n") == 0, "several lines are marked to the end of the first");
  free(found);
  found = diagnostic_line((SourceLine){"  a", 3}, &indented, "at: ", "    ", true);
  CHECK(strcmp(found, "at: a\n    ^\n") == 0, "without the indentation");
  free(found);
  found = diagnostic_line((SourceLine){"  a", 3}, &indented, "at: ", NULL, true);
  CHECK(strcmp(found, "at: a\n") == 0, "without marks");
  free(found);
}

/* Of 2000 columns, a window around the mark, wherever it is. */
static void check_long_line(void) {
  char text[2001];
  memset(text, 'x', 2000);
  text[2000] = '\0';
  for (uint32_t at = 0; at <= 2000; at += 250) {
    Marks marks = {at, at + 1, at, at + 1};
    char before = text[at];
    if (before) text[at] = '+';
    char *found = diagnostic_line((SourceLine){text, 2000}, &marks, "", "", false);
    const char *line = strchr(found, '\n'), *caret = strchr(found, '^'), *plus = strchr(found, '+');
    if (!plus) plus = line;
    uint32_t column = 0;
    for (const char *p = found; p < plus; p++) column += (*p & 0xc0) != 0x80;
    CHECK(strlen(found) < 400 && caret && caret - line - 1 == column, "a long line is cut around the mark at %u", at);
    free(found);
    text[at] = before;
  }
}

static void check_nodes(void) {
  Parse parse = parse_text("  a + b[c]\nd += 1\n", DIALECT_CAS, SOURCE_TRANSCRIPT);
  const AstBinOp *sum = ast_BinOp(ast_Expr(parse.module->body.items[0])->value);
  Span mark = diagnostic_underline(&sum->base).mark;
  CHECK(mark.start == 4 && mark.end == 5, "an operation is marked at its operator");
  mark = diagnostic_underline(sum->right).mark;
  CHECK(mark.start == 7 && mark.end == 10, "a subscript at its brackets");
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
  check_lines();
  check_ends();
  check_long_line();
  check_nodes();
  check_names();
  return tap_finish();
}
