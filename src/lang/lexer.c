/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lexer.c: logical lines, indentation, brackets and operators. */
#include "lang/lexer.h"
#include "lang/lexer_internal.h"

#include <stdarg.h>
#include <string.h>
#include "lang/unicode.h"

void lexer_add(Lexer *x, TokenKind kind, uint32_t start, unsigned flags) {
  if (x->failed && kind != TOKEN_ERROR && kind != TOKEN_END) return;
  TokenList *list = x->list;
  if (list->count == x->capacity) {
    uint32_t capacity = x->capacity ? x->capacity * 2 : 64;
    Token *tokens = ARENA_ARRAY(x->input->arena, Token, capacity);
    if (list->count > 0) memcpy(tokens, list->tokens, list->count * sizeof *tokens);
    list->tokens = tokens;
    x->capacity = capacity;
  }
  list->tokens[list->count++] = (Token){
      .span = {start, x->at},
      .kind = (uint8_t)kind,
      .flags = (uint8_t)flags,
      .in_brackets = x->bracket_count > 0 || x->input->in_brackets,
  };
}

void lexer_fail(Lexer *x, SyntaxErrorKind kind, Span span, const char *format, ...) {
  if (x->failed) return;
  va_list arguments;
  va_start(arguments, format);
  *x->problem = (SyntaxProblem){.kind = kind, .span = span};
  x->problem->message = arena_format_list(x->input->arena, format, arguments);
  va_end(arguments);
  x->failed = true;
  x->at = span.end;
  lexer_add(x, TOKEN_ERROR, span.start, 0);
}

/* ---- indentation ---- */

typedef struct Indentation {
  unsigned column, alternative;
  bool blank; /* nothing but blanks or a comment on the line */
} Indentation;

/* Read the blanks at the start of a line; a backslash at its end lets the indentation of the first line
 * count. */
static Indentation read_indentation(Lexer *x) {
  Indentation in = {0};
  unsigned continued = 0;
  for (;; x->at++) {
    unsigned char c = lexer_peek(x, 0);
    if (c == ' ') {
      in.column++;
      in.alternative++;
    } else if (c == '\t') {
      in.column = (in.column / 8 + 1) * 8;
      in.alternative++;
    } else if (c == '\f') {
      in.column = in.alternative = 0;
    } else if (c == '\\' && lexer_peek(x, 1) == '\n') {
      continued = continued ? continued : in.column;
      in.column = 0;
      x->at++;
    } else {
      break;
    }
  }
  if (continued) in.column = in.alternative = continued;
  unsigned char c = lexer_peek(x, 0);
  in.blank = c == '\n' || c == '#' || x->at >= x->end;
  return in;
}

/* Does a compound statement begin here? Only simple ones may be moved to another indentation. */
static bool at_compound_statement(const Lexer *x) {
  uint32_t end = x->at;
  while (end < x->end && unicode_continues_name((unsigned char)x->code[end])) end++;
  if (end == x->at) return lexer_peek(x, 0) == '@';
  switch (token_keyword(x->code + x->at, end - x->at)) {
  case TOKEN_ASYNC:
  case TOKEN_CLASS:
  case TOKEN_DEF:
  case TOKEN_ELIF:
  case TOKEN_ELSE:
  case TOKEN_EXCEPT:
  case TOKEN_FINALLY:
  case TOKEN_FOR:
  case TOKEN_IF:
  case TOKEN_TRY:
  case TOKEN_WHILE:
  case TOKEN_WITH: return true;
  default: return false;
  }
}

/* The line before ended in a colon, so a block must begin. */
static bool block_is_due(const Lexer *x) {
  uint32_t count = x->list->count;
  return count >= 2 && x->list->tokens[count - 2].kind == TOKEN_COLON;
}

static void note_mend(Lexer *x) {
  TokenList *list = x->list;
  if ((list->mend_count & (list->mend_count - 1)) == 0) {
    Span *grown = ARENA_ARRAY(x->input->arena, Span, list->mend_count ? list->mend_count * 2 : 1);
    if (list->mend_count > 0) memcpy(grown, list->mends, list->mend_count * sizeof *grown);
    list->mends = grown;
  }
  list->mends[list->mend_count++] = (Span){x->at, x->at + 1};
}

static void mixed_tabs(Lexer *x) {
  lexer_fail(x, SYNTAX_TAB, (Span){x->at, x->at + 1}, "inconsistent use of tabs and spaces in indentation");
}

static void push_indentation(Lexer *x, Indentation in) {
  if (in.alternative <= x->alternatives[x->indents]) {
    mixed_tabs(x);
  } else if (x->indents + 1 >= PARSE_INDENT_LIMIT) {
    lexer_fail(x, SYNTAX_INDENTATION, (Span){x->at, x->at + 1}, "too many levels of indentation");
  } else {
    x->indents++;
    x->columns[x->indents] = in.column;
    x->alternatives[x->indents] = in.alternative;
    lexer_add(x, TOKEN_INDENT, x->at, 0);
  }
}

/* Close blocks down to the column; the line must then stand where one of them began. */
static void pop_indentation(Lexer *x, Indentation in) {
  while (x->indents > 0 && in.column < x->columns[x->indents]) {
    x->indents--;
    lexer_add(x, TOKEN_DEDENT, x->at, 0);
  }
  if (in.column != x->columns[x->indents]) {
    lexer_fail(x, SYNTAX_INDENTATION, (Span){x->at, x->at + 1},
               "unindent does not match any outer indentation level");
  } else if (in.alternative != x->alternatives[x->indents]) {
    mixed_tabs(x);
  }
}

static void indent_line(Lexer *x) {
  Indentation in = read_indentation(x);
  if (in.blank) return;
  unsigned current = x->columns[x->indents];
  if (in.column == current) {
    if (in.alternative != x->alternatives[x->indents]) mixed_tabs(x);
  } else if (in.column < current) {
    if (x->indents == 0 && x->input->mend)
      note_mend(x);
    else
      pop_indentation(x, in);
  } else if (x->input->mend && x->list->count == 0) {
    x->columns[0] = in.column;
    x->alternatives[0] = in.alternative;
    note_mend(x);
  } else if (x->input->mend && !block_is_due(x) && !at_compound_statement(x)) {
    note_mend(x);
  } else {
    push_indentation(x, in);
  }
}

/* ---- brackets ---- */

static char closing_of(char open) {
  return open == '(' ? ')' : open == '[' ? ']' : '}';
}

static void open_bracket(Lexer *x, TokenKind kind) {
  Span span = {x->at, x->at + 1};
  if (x->bracket_count == PARSE_BRACKET_LIMIT) {
    lexer_fail(x, SYNTAX_ERROR, span, "too many nested parentheses");
    return;
  }
  x->brackets[x->bracket_count++] = x->at++;
  lexer_add(x, kind, span.start, 0);
}

static void close_bracket(Lexer *x, TokenKind kind) {
  Span span = {x->at, x->at + 1};
  char close = x->code[x->at];
  if (x->bracket_count == 0) {
    lexer_fail(x, SYNTAX_ERROR, span, "unmatched '%c'", close);
    return;
  }
  uint32_t opened = x->brackets[x->bracket_count - 1];
  char open = x->code[opened];
  if (closing_of(open) != close) {
    uint32_t line = source_line_at(x->input->source, opened);
    if (line != source_line_at(x->input->source, x->at))
      lexer_fail(x, SYNTAX_ERROR, span,
                 "closing parenthesis '%c' does not match opening parenthesis '%c' on line %u", close, open,
                 line);
    else
      lexer_fail(x, SYNTAX_ERROR, span, "closing parenthesis '%c' does not match opening parenthesis '%c'",
                 close, open);
    return;
  }
  x->at++;
  x->bracket_count--;
  lexer_add(x, kind, span.start, 0);
}

/* ---- operators ---- */

static void add_operator(Lexer *x, TokenKind kind, uint32_t length) {
  uint32_t start = x->at;
  x->at += length;
  lexer_add(x, kind, start, 0);
}

/* The operator, or the same with '=' behind it. */
static void add_assignable(Lexer *x, uint32_t length, TokenKind plain, TokenKind assign) {
  if (lexer_peek(x, length) == '=')
    add_operator(x, assign, length + 1);
  else
    add_operator(x, plain, length);
}

static void caret(Lexer *x) {
  if (!x->cas)
    add_assignable(x, 1, TOKEN_CARET, TOKEN_CARET_ASSIGN);
  else if (lexer_peek(x, 1) == '^')
    add_assignable(x, 2, TOKEN_CARET, TOKEN_CARET_ASSIGN);
  else
    add_assignable(x, 1, TOKEN_POWER, TOKEN_POWER_ASSIGN);
}

/* In CAS, `.0` directly after a name or a closing bracket asks for a generator. */
static bool at_generator(const Lexer *x) {
  if (!x->cas || x->list->count == 0) return false;
  const Token *before = &x->list->tokens[x->list->count - 1];
  if (before->span.end != x->at) return false;
  return before->kind == TOKEN_IDENTIFIER || before->kind == TOKEN_RIGHT_PAREN ||
         before->kind == TOKEN_RIGHT_BRACKET || before->kind == TOKEN_GENERATOR;
}

static void add_generator(Lexer *x) {
  uint32_t start = x->at++;
  while (lexer_is_digit(lexer_peek(x, 0))) x->at++;
  unsigned char c = lexer_peek(x, 0);
  if (unicode_continues_name(c) || c >= 0x80)
    lexer_fail(x, SYNTAX_ERROR, (Span){start, x->at + 1}, "invalid decimal literal");
  lexer_add(x, TOKEN_GENERATOR, start, 0);
}

static void dot(Lexer *x) {
  unsigned char next = lexer_peek(x, 1);
  if (lexer_is_digit(next)) {
    if (at_generator(x))
      add_generator(x);
    else
      lexer_number(x);
  } else if (next == '.' && lexer_peek(x, 2) == '.') {
    add_operator(x, TOKEN_ELLIPSIS, 3);
  } else if (next == '.' && x->cas) {
    add_operator(x, TOKEN_DOT_DOT, 2);
  } else {
    add_operator(x, TOKEN_DOT, 1);
  }
}

static void fail_here(Lexer *x, Span span, const char *message) {
  if (x->failed) return;
  lexer_fail(x, SYNTAX_ERROR, span, "%s", message);
  x->problem->local = true;
}

/* Not before a line end: that is a continuation. */
static void backslash(Lexer *x) {
  if (x->cas)
    add_operator(x, TOKEN_BACKSLASH, 1);
  else
    fail_here(x, (Span){x->at, x->at + 1}, "unexpected character after line continuation character");
}

static void star_or_slash(Lexer *x, char c) {
  bool star = c == '*';
  if (lexer_peek(x, 1) != (unsigned char)c)
    add_assignable(x, 1, star ? TOKEN_STAR : TOKEN_SLASH, star ? TOKEN_STAR_ASSIGN : TOKEN_SLASH_ASSIGN);
  else
    add_assignable(x, 2, star ? TOKEN_POWER : TOKEN_DOUBLE_SLASH,
                   star ? TOKEN_POWER_ASSIGN : TOKEN_DOUBLE_SLASH_ASSIGN);
}

static void angle(Lexer *x, char c) {
  bool less = c == '<';
  if (lexer_peek(x, 1) == (unsigned char)c)
    add_assignable(x, 2, less ? TOKEN_LEFT_SHIFT : TOKEN_RIGHT_SHIFT,
                   less ? TOKEN_LEFT_SHIFT_ASSIGN : TOKEN_RIGHT_SHIFT_ASSIGN);
  else
    add_assignable(x, 1, less ? TOKEN_LESS : TOKEN_GREATER, less ? TOKEN_LESS_EQUAL : TOKEN_GREATER_EQUAL);
}

static void bad_byte(Lexer *x, unsigned char c) {
  if (c < 0x20 || c == 0x7f)
    lexer_fail(x, SYNTAX_ERROR, (Span){x->at, x->at + 1}, "invalid non-printable character U+%04X", c);
  else
    add_operator(x, TOKEN_INVALID, 1);
}

static void symbol(Lexer *x, unsigned char c) {
  switch (c) {
  case '(': open_bracket(x, TOKEN_LEFT_PAREN); break;
  case '[': open_bracket(x, TOKEN_LEFT_BRACKET); break;
  case '{': open_bracket(x, TOKEN_LEFT_BRACE); break;
  case ')': close_bracket(x, TOKEN_RIGHT_PAREN); break;
  case ']': close_bracket(x, TOKEN_RIGHT_BRACKET); break;
  case '}': close_bracket(x, TOKEN_RIGHT_BRACE); break;
  case ',': add_operator(x, TOKEN_COMMA, 1); break;
  case ';': add_operator(x, TOKEN_SEMICOLON, 1); break;
  case '~': add_operator(x, TOKEN_TILDE, 1); break;
  case ':': add_assignable(x, 1, TOKEN_COLON, TOKEN_WALRUS); break;
  case '=': add_assignable(x, 1, TOKEN_ASSIGN, TOKEN_EQUAL); break;
  case '+': add_assignable(x, 1, TOKEN_PLUS, TOKEN_PLUS_ASSIGN); break;
  case '%': add_assignable(x, 1, TOKEN_PERCENT, TOKEN_PERCENT_ASSIGN); break;
  case '@': add_assignable(x, 1, TOKEN_AT, TOKEN_AT_ASSIGN); break;
  case '&': add_assignable(x, 1, TOKEN_AMPERSAND, TOKEN_AMPERSAND_ASSIGN); break;
  case '|': add_assignable(x, 1, TOKEN_BAR, TOKEN_BAR_ASSIGN); break;
  case '!': add_assignable(x, 1, TOKEN_INVALID, TOKEN_NOT_EQUAL); break;
  case '^': caret(x); break;
  case '.': dot(x); break;
  case '*':
  case '/': star_or_slash(x, (char)c); break;
  case '<':
  case '>': angle(x, (char)c); break;
  case '\\': backslash(x); break;
  case '-':
    if (lexer_peek(x, 1) == '>')
      add_operator(x, TOKEN_ARROW, 2);
    else
      add_assignable(x, 1, TOKEN_MINUS, TOKEN_MINUS_ASSIGN);
    break;
  default: bad_byte(x, c); break;
  }
}

/* ---- the text ---- */

/* At a newline: true if it ended a logical line, which then got its NEWLINE. */
static bool end_line(Lexer *x) {
  uint32_t start = x->at++;
  if (x->bracket_count > 0 || x->input->in_brackets) return false;
  uint32_t count = x->list->count;
  if (count == 0) return true;
  uint8_t last = x->list->tokens[count - 1].kind;
  if (last != TOKEN_NEWLINE && last != TOKEN_INDENT && last != TOKEN_DEDENT)
    lexer_add(x, TOKEN_NEWLINE, start, 0);
  return true;
}

static void continue_line(Lexer *x) {
  x->at += 2;
  if (x->at < x->end || x->input->in_brackets) return;
  lexer_fail(x, SYNTAX_ERROR, (Span){x->at - 2, x->at - 1}, "unexpected EOF while parsing");
  x->problem->at_end = x->problem->open = true;
}

/* Read one token or skip one blank; true at the start of a new logical line. */
static bool step(Lexer *x) {
  unsigned char c = (unsigned char)x->code[x->at];
  if (c == ' ' || c == '\t' || c == '\f') {
    x->at++;
  } else if (c == '\n') {
    return end_line(x);
  } else if (c == '#') {
    const char *stop = memchr(x->code + x->at, '\n', x->end - x->at);
    x->at = stop ? (uint32_t)(stop - x->code) : x->end;
  } else if (c == '\\' && lexer_peek(x, 1) == '\n') {
    continue_line(x);
  } else if (c == '"' || c == '\'') {
    lexer_string(x, x->at);
  } else if (lexer_is_digit(c)) {
    lexer_number(x);
  } else if (c >= 0x80 || unicode_starts_name(c)) {
    lexer_name_or_string(x);
  } else {
    symbol(x, c);
  }
  return false;
}

static bool check_bytes(Lexer *x) {
  static const char *const reasons[] = {
      [UTF8_START] = "invalid start byte",
      [UTF8_CONTINUATION] = "invalid continuation byte",
      [UTF8_END] = "unexpected end of data",
  };
  size_t offset = 0;
  Utf8Fault fault = unicode_validate(x->code + x->at, x->end - x->at, &offset);
  if (fault == UTF8_VALID) return true;
  uint32_t at = x->at + (uint32_t)offset;
  if (fault == UTF8_NULL)
    lexer_fail(x, SYNTAX_ERROR, (Span){at, at + 1}, "source code cannot contain null bytes");
  else
    lexer_fail(x, SYNTAX_ERROR, (Span){at, at + 1},
               "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %u: %s",
               (unsigned char)x->code[at], at, reasons[fault]);
  return false;
}

/* After the last line: close what is open. */
static void finish(Lexer *x) {
  x->at = x->end;
  if (x->bracket_count > 0) {
    uint32_t open = x->brackets[x->bracket_count - 1];
    x->list->has_unclosed = true;
    x->list->unclosed = (Span){open, open + 1};
  } else if (!x->failed && !x->input->in_brackets) {
    if (x->list->count > 0 && x->list->tokens[x->list->count - 1].kind != TOKEN_NEWLINE)
      lexer_add(x, TOKEN_NEWLINE, x->at, 0);
    for (; x->indents > 0; x->indents--) lexer_add(x, TOKEN_DEDENT, x->at, 0);
  }
  lexer_add(x, TOKEN_END, x->at, 0);
}

void lexer_run(const LexerInput *input, TokenList *list, SyntaxProblem *problem) {
  *list = (TokenList){0};
  Lexer x = {
      .input = input,
      .code = input->source->code,
      .at = input->range.start,
      .end = input->range.end,
      .cas = input->dialect == DIALECT_CAS,
      .list = list,
      .problem = problem,
  };
  if (check_bytes(&x)) {
    bool new_line = !input->in_brackets;
    while (x.at < x.end && !x.failed) {
      if (new_line) indent_line(&x);
      new_line = x.at < x.end && !x.failed && step(&x);
    }
  }
  finish(&x);
}
