/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tokens: numbers of both dialects, operators, indentation, strings' ends, and what is no token.
 */
#include "lang_support.h"

#include "lang/lexer.h"
#include "lang/unicode.h"
#include "tap.h"

/* The tokens of a text, told as their texts; NEWLINE as ;; INDENT as >, DEDENT as <. */
static char *lex(const char *text, Dialect dialect, SyntaxProblem *problem) {
  static char out[4096];
  Source *source = source_from_text("test", text, strlen(text), SOURCE_STRICT);
  Arena arena;
  arena_init(&arena);
  LexerInput input = {
      .source = source,
      .range = {0, (uint32_t)source->code_length},
      .dialect = dialect,
      .arena = &arena,
  };
  TokenList list;
  static char message[200];
  *problem = (SyntaxProblem){0};
  lexer_run(&input, &list, problem);
  out[0] = '\0';
  for (uint32_t i = 0; i < list.count; i++) {
    Token token = list.tokens[i];
    const char *mark = token.kind == TOKEN_NEWLINE  ? ";;"
                       : token.kind == TOKEN_INDENT ? ">"
                       : token.kind == TOKEN_DEDENT ? "<"
                                                    : NULL;
    if (token.kind == TOKEN_END) break;
    size_t used = strlen(out);
    if (mark)
      snprintf(out + used, sizeof out - used, "%s%s", used ? " " : "", mark);
    else
      snprintf(out + used, sizeof out - used, "%s%.*s", used ? " " : "",
               (int)(token.span.end - token.span.start), source->code + token.span.start);
  }
  if (problem->message) {
    snprintf(message, sizeof message, "%s", problem->message);
    problem->message = message;
  }
  arena_free(&arena);
  source_release(source);
  return out;
}

static const struct {
  const char *text, *python, *cas; /* NULL: an error in that dialect */
} cases[] = {
    {"a+b", "a + b ;;", "a + b ;;"},
    {"12.factor()", NULL, "12 . factor ( ) ;;"},
    {"2.sqrt", NULL, "2 . sqrt ;;"},
    {"1.e5", "1.e5 ;;", "1.e5 ;;"},
    {"1.e", NULL, "1 . e ;;"},
    {"1.exp()", NULL, "1 . exp ( ) ;;"},
    {"1.j", "1.j ;;", "1.j ;;"},
    {"1.join", NULL, "1 . join ;;"},
    {"1.5.floor", "1.5 . floor ;;", "1.5 . floor ;;"},
    {"1. + .5", "1. + .5 ;;", "1. + .5 ;;"},
    {"5r", NULL, "5r ;;"},
    {"0x1fr", NULL, "0x1fr ;;"},
    {"2.5r", NULL, "2.5r ;;"},
    {"5rs", NULL, NULL},
    {"1..5", "1. .5 ;;", "1 .. 5 ;;"},
    {"[a..b]", "[ a . . b ] ;;", "[ a .. b ] ;;"},
    {"1...2", "1. . .2 ;;", "1 ... 2 ;;"},
    {"...", "... ;;", "... ;;"},
    {"G.0.order", "G .0 . order ;;", "G .0 . order ;;"},
    {"f(x).12", "f ( x ) .12 ;;", "f ( x ) .12 ;;"},
    {"a^b^^c", "a ^ b ^ ^ c ;;", "a ^ b ^^ c ;;"},
    {"a^=b; a^^=c", "a ^= b ; a ^ ^= c ;;", "a ^= b ; a ^^= c ;;"},
    {"A \\ b", NULL, "A \\ b ;;"},
    {"a \\\n b", "a b ;;", "a b ;;"},
    {"0xFF 0b101 0o17 1_000", "0xFF 0b101 0o17 1_000 ;;", "0xFF 0b101 0o17 1_000 ;;"},
    {"00 0.5 0e1 00.5", "00 0.5 0e1 00.5 ;;", "00 0.5 0e1 00.5 ;;"},
    {"1if x else 2", "1 if x else 2 ;;", "1 if x else 2 ;;"},
    {"'a' \"b\" '''c\n'd''' rb'\\''", "'a' \"b\" '''c\n'd''' rb'\\'' ;;", "'a' \"b\" '''c\n'd''' rb'\\'' ;;"},
    {"ur'a'", "ur 'a' ;;", "ur 'a' ;;"},
    {"f(\n  a,\n\n b)", "f ( a , b ) ;;", "f ( a , b ) ;;"},
    {"if a:\n  b\n  # c\n\nd", "if a : ;; > b ;; < d ;;", "if a : ;; > b ;; < d ;;"},
    {"if a:\n  if b:\n    c\nd", "if a : ;; > if b : ;; > c ;; < < d ;;",
     "if a : ;; > if b : ;; > c ;; < < d ;;"},
    {"if a:\n\tb\n\tc", "if a : ;; > b ;; c ;; <", "if a : ;; > b ;; c ;; <"},
    {"\f x", "> x ;; <", "> x ;; <"},
    {"# nothing", "", ""},
    {"\xc3\xa9t\xc3\xa9 = x\xe2\x82\x80", NULL, NULL}, /* a subscript zero is no part of a name */
    {"\xc3\xa9t\xc3\xa9 \xe4\xb8\x96", "\xc3\xa9t\xc3\xa9 \xe4\xb8\x96 ;;",
     "\xc3\xa9t\xc3\xa9 \xe4\xb8\x96 ;;"},
    {"a -> b := c != d", "a -> b := c != d ;;", "a -> b := c != d ;;"},
    {"a <<= b >>= c //= d **= e @= f", "a <<= b >>= c //= d **= e @= f ;;",
     "a <<= b >>= c //= d **= e @= f ;;"},
};

static void check_case(const char *text, const char *expected, Dialect dialect) {
  SyntaxProblem problem;
  const char *found = lex(text, dialect, &problem);
  const char *name = dialect == DIALECT_CAS ? "cas" : "python";
  if (expected)
    CHECK(problem.kind == SYNTAX_OK && strcmp(found, expected) == 0, "%s: tokens of `%s'", name, shown(text));
  else
    CHECK(problem.kind != SYNTAX_OK, "%s: no tokens of `%s'", name, shown(text));
  if (expected && strcmp(found, expected) != 0) printf("#   found    %s\n#   expected %s\n", found, expected);
}

static const struct {
  const char *text, *message;
  SyntaxErrorKind kind;
  uint32_t start;
  bool at_end, open;
} errors[] = {
    {"0777",
     "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
     SYNTAX_ERROR, 0, false, false},
    {"x = 1__0", "invalid decimal literal", SYNTAX_ERROR, 4, false, false},
    {"0xg", "invalid hexadecimal literal", SYNTAX_ERROR, 0, false, false},
    {"0b12", "invalid digit '2' in binary literal", SYNTAX_ERROR, 3, false, false},
    {"5j6", "invalid imaginary literal", SYNTAX_ERROR, 0, false, false},
    {"x = 'abc\ny", "unterminated string literal (detected at line 1)", SYNTAX_ERROR, 4, false, false},
    {"x\n'''abc\ny", "unterminated triple-quoted string literal (detected at line 3)", SYNTAX_ERROR, 2, true,
     true},
    {"a \\", "unexpected EOF while parsing", SYNTAX_ERROR, 2, true, true},
    {"f(]", "closing parenthesis ']' does not match opening parenthesis '('", SYNTAX_ERROR, 2, false, false},
    {"f(\n]", "closing parenthesis ']' does not match opening parenthesis '(' on line 1", SYNTAX_ERROR, 3,
     false, false},
    {"a)", "unmatched ')'", SYNTAX_ERROR, 1, false, false},
    {"if a:\n    b\n  c", "unindent does not match any outer indentation level", SYNTAX_INDENTATION, 14,
     false, false},
    {"if a:\n\tb\n        c", "inconsistent use of tabs and spaces in indentation", SYNTAX_TAB, 17, false,
     false},
    {"a = \xe2\x80\x9cx", "invalid character '\xe2\x80\x9c' (U+201C)", SYNTAX_ERROR, 4, false, false},
    {"a\xc2\xa0= 1", "invalid non-printable character U+00A0", SYNTAX_ERROR, 1, false, false},
    {"ab\xff", "(unicode error) 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte",
     SYNTAX_ERROR, 2, false, false},
};

static void check_errors(void) {
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
    SyntaxProblem problem;
    lex(errors[i].text, DIALECT_PYTHON, &problem);
    bool same = problem.kind == errors[i].kind && strcmp(problem.message, errors[i].message) == 0 &&
                problem.span.start == errors[i].start && problem.at_end == errors[i].at_end &&
                problem.open == errors[i].open;
    if (!CHECK(same, "error in `%s'", shown(errors[i].text)))
      printf("#   found %s at %u\n", problem.message ? problem.message : "nothing", problem.span.start);
  }
}

static void check_unicode(void) {
  char bytes[4];
  const uint32_t points[] = {0x41, 0xe9, 0x4e16, 0xdc80, 0x1f600, 0x10ffff};
  for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
    unsigned length, written = unicode_encode(points[i], bytes);
    CHECK(unicode_decode(bytes, &length) == points[i] && length == written, "U+%04X survives UTF-8",
          points[i]);
  }
  static const struct {
    const char *bytes;
    size_t length;
    Utf8Fault fault;
    size_t at;
  } texts[] = {
      {"plain ascii text", 16, UTF8_VALID, 0},   {"caf\xc3\xa9", 5, UTF8_VALID, 0},
      {"0123456789\0x", 12, UTF8_NULL, 10},      {"a\xc0\x80", 3, UTF8_START, 1},
      {"\xed\xa0\x80", 3, UTF8_CONTINUATION, 0}, {"\xf4\x90\x80\x80", 4, UTF8_CONTINUATION, 0},
      {"\xe0\x80\x80", 3, UTF8_CONTINUATION, 0}, {"ab\xe4\xb8", 4, UTF8_END, 2},
  };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    size_t at = 0;
    Utf8Fault fault = unicode_validate(texts[i].bytes, texts[i].length, &at);
    CHECK(fault == texts[i].fault && at == texts[i].at, "UTF-8 text %zu is judged rightly", i);
  }
  CHECK(unicode_starts_name(0x4e16) && !unicode_starts_name(0x300) && unicode_continues_name(0x300),
        "letters and marks in names");
  CHECK(unicode_width(0x4e16) == 2 && unicode_width(0x301) == 0 && unicode_width('a') == 1,
        "widths on a terminal");
}

int main(void) {
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    check_case(cases[i].text, cases[i].python, DIALECT_PYTHON);
    check_case(cases[i].text, cases[i].cas, DIALECT_CAS);
  }
  check_errors();
  check_unicode();
  return tap_finish();
}
