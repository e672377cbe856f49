/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_fstring.c: the replacement fields of f-strings, by CPython 3.11's rules: no backslash and no comment
 * within a field's expression, no quotes of the string's own kind, format specifications that may hold fields
 * of their own.
 *
 *   field: '{' expression ['='] ['!' conversion] [':' spec] '}'
 *
 * The expression is lexed and parsed where it stands in the code, so an error points into the string. */
#include "lang/parser_internal.h"

#include <string.h>

enum { SPEC_DEPTH_LIMIT = 2 };

/* A place in the body of an f-string. */
typedef struct Field {
  const StringForm *form;
  uint32_t at, end;
  unsigned depth; /* 0: the string itself; 1: a specification in it */
} Field;

static void parse_parts(Parser *p, Field *f, TextBuilder *text);

/* ---- finding the end of an expression ---- */

typedef struct Scan {
  char quote; /* of the string we are in, or 0 */
  bool triple;
  char open[PARSE_BRACKET_LIMIT];
  unsigned depth;
} Scan;

static bool is_triple(const Parser *p, const Field *f, uint32_t at) {
  return at + 2 < f->end && p->code[at + 1] == p->code[at] && p->code[at + 2] == p->code[at];
}

static char matching(char close) {
  return close == ')' ? '(' : close == ']' ? '[' : '{';
}

static void scan_close(Parser *p, Scan *scan, uint32_t at) {
  Span span = {at, at + 1};
  char close = p->code[at];
  if (scan->depth == 0) parse_fail(p, span, "f-string: unmatched '%c'", close);
  char open = scan->open[--scan->depth];
  if (open != matching(close))
    parse_fail(p, span, "f-string: closing parenthesis '%c' does not match opening parenthesis '%c'", close,
               open);
}

/* Step over the character at f->at, which is not a backslash. */
static void scan_character(Parser *p, Field *f, Scan *scan) {
  char c = p->code[f->at];
  uint32_t at = f->at++;
  if (scan->quote) {
    if (c == scan->quote && (!scan->triple || is_triple(p, f, at))) {
      f->at += scan->triple ? 2 : 0;
      scan->quote = 0;
    }
  } else if (c == '"' || c == '\'') {
    scan->quote = c;
    scan->triple = is_triple(p, f, at);
    f->at += scan->triple ? 2 : 0;
  } else if (c == '(' || c == '[' || c == '{') {
    if (scan->depth == PARSE_BRACKET_LIMIT)
      parse_fail(p, (Span){at, f->at}, "f-string: too many nested parenthesis");
    scan->open[scan->depth++] = c;
  } else if (c == '#') {
    parse_fail(p, (Span){at, f->at}, "f-string expression part cannot include '#'");
  } else if (c == ')' || c == ']' || c == '}') {
    scan_close(p, scan, at);
  }
}

/* Outside of strings and brackets: '!', ':', '}' and '=' end the expression, unless they are part of a
 * comparison. */
static bool ends_expression(const Parser *p, Field *f) {
  char c = p->code[f->at];
  if (!strchr("!:}=<>", c)) return false;
  bool before_equals = f->at + 1 < f->end && p->code[f->at + 1] == '=';
  if (strchr("!=<>", c) && before_equals) {
    f->at += 2;
    return ends_expression(p, f);
  }
  if (c == '<' || c == '>') {
    f->at++;
    return ends_expression(p, f);
  }
  return true;
}

static void find_expression_end(Parser *p, Field *f) {
  Scan scan = {0};
  uint32_t start = f->at;
  while (f->at < f->end) {
    if (p->code[f->at] == '\\')
      parse_fail(p, (Span){f->at, f->at + 1}, "f-string expression part cannot include a backslash");
    if (!scan.quote && scan.depth == 0 && (ends_expression(p, f) || f->at >= f->end)) break;
    scan_character(p, f, &scan);
  }
  if (f->at > f->end) f->at = f->end;
  if (scan.quote) parse_fail(p, (Span){start, f->at}, "f-string: unterminated string");
  if (scan.depth > 0)
    parse_fail(p, (Span){start, f->at}, "f-string: unmatched '%c'", scan.open[scan.depth - 1]);
  if (f->at >= f->end) parse_fail(p, (Span){start - 1, f->at}, "f-string: expecting '}'");
}

/* ---- the parts of a field ---- */

static bool is_blank_span(const Parser *p, Span span) {
  for (uint32_t i = span.start; i < span.end; i++)
    if (!strchr(" \t\n\f\r", p->code[i])) return false;
  return true;
}

/* As if the expression stood in parentheses. */
static Node *parse_field_contents(Parser *p) {
  if (parse_at(p, TOKEN_YIELD)) return parse_yield(p);
  uint32_t start = p->token->span.start;
  NodeList list;
  bool comma = parse_comma_list(p, parse_star_named, &list);
  if (!comma && list.items[0]->kind == AST_Starred)
    parse_fail(p, list.items[0]->span, "cannot use starred expression here");
  if (!parse_at(p, TOKEN_END)) parse_unexpected(p);
  if (!comma) return list.items[0];
  AstTuple *node = PARSE_NEW(p, Tuple, parse_span(p, start));
  node->elements = list;
  return &node->base;
}

/* Parse a part of the code with a token list of its own; the parser's place is put aside meanwhile. */
static Node *parse_field_expression(Parser *p, Span span) {
  if (is_blank_span(p, span)) {
    Span place = {span.start - 1, span.end + 1};
    if (p->code[span.end] != '}')
      parse_fail(p, place, "f-string: expression required before '%c'", p->code[span.end]);
    parse_fail(p, place, "f-string: empty expression not allowed");
  }
  LexerInput input = {
      .source = p->source,
      .range = span,
      .dialect = p->cas ? DIALECT_CAS : DIALECT_PYTHON,
      .in_brackets = true,
      .arena = p->arena,
      .warnings = p->options->warnings,
  };
  TokenList tokens;
  SyntaxProblem lexer_problem = {0};
  lexer_run(&input, &tokens, &lexer_problem);
  parse_enter(p);
  Parser outer = *p;
  p->token = p->statement = tokens.tokens;
  p->operand_first = p->operand_next = p->reached = NULL;
  p->dict_key = NULL;
  p->construct = NULL;
  p->tokens = &tokens;
  p->lexer_problem = &lexer_problem;
  p->fields++;
  Node *node = parse_field_contents(p);
  if (!parse_at(p, TOKEN_END)) parse_unexpected(p);
  p->token = outer.token;
  p->statement = outer.statement;
  p->operand_first = outer.operand_first;
  p->operand_next = outer.operand_next;
  p->reached = outer.reached;
  p->dict_key = outer.dict_key;
  p->construct = outer.construct;
  p->tokens = outer.tokens;
  p->lexer_problem = outer.lexer_problem;
  p->fields--;
  parse_leave(p);
  return node;
}

static int parse_conversion(Parser *p, Field *f) {
  Span span = {f->at, f->at + 1};
  uint32_t at = ++f->at;
  if (at >= f->end) parse_fail(p, span, "f-string: expecting '}'");
  char c = p->code[f->at++];
  if (c != 's' && c != 'r' && c != 'a')
    parse_fail(p, (Span){at, at + 1}, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
  return c;
}

static Node *parse_spec(Parser *p, Field *f) {
  uint32_t start = f->at;
  Field inner = *f;
  inner.depth++;
  uint32_t mark = parse_mark(p);
  TextBuilder text = {0};
  parse_parts(p, &inner, &text);
  f->at = inner.at;
  Span span = {start, f->at};
  parse_push_text(p, &text, span);
  AstJoinedStr *node = PARSE_NEW(p, JoinedStr, span);
  node->values = parse_take(p, mark);
  return &node->base;
}

/* After `=`: the text so far becomes part of the output, and repr the default conversion. */
static bool parse_debug(Parser *p, Field *f, uint32_t expression, TextBuilder *text) {
  if (p->code[f->at] != '=') return false;
  f->at++;
  while (f->at < f->end && strchr(" \t\n\f\r", p->code[f->at])) f->at++;
  parse_text_append(p, text, p->code + expression, f->at - expression);
  return true;
}

/* At '{'. Pushes the text before, then the field. */
static void parse_field(Parser *p, Field *f, TextBuilder *text) {
  uint32_t start = f->at++;
  if (f->depth >= SPEC_DEPTH_LIMIT)
    parse_fail(p, (Span){start, f->at}, "f-string: expressions nested too deeply");
  uint32_t expression = f->at;
  find_expression_end(p, f);
  Node *value = parse_field_expression(p, (Span){expression, f->at});
  bool debug = parse_debug(p, f, expression, text);
  int conversion = f->at < f->end && p->code[f->at] == '!' ? parse_conversion(p, f) : 0;
  Node *spec = NULL;
  if (f->at < f->end && p->code[f->at] == ':') {
    f->at++;
    spec = parse_spec(p, f);
  }
  if (f->at >= f->end || p->code[f->at] != '}')
    parse_fail(p, (Span){start, f->at}, "f-string: expecting '}'");
  f->at++;
  parse_push_text(p, text, (Span){f->form->body.start, start});
  AstFormattedValue *node = PARSE_NEW(p, FormattedValue, (Span){start, f->at});
  node->value = value;
  node->conversion = debug && !conversion && !spec ? 'r' : conversion;
  node->spec = spec;
  parse_push(p, &node->base);
}

/* ---- literal text ---- */

/* Step over literal text up to a brace that counts: `{{` and `}}` are one brace each, outside of
 * specifications. */
static void parse_literal_text(Parser *p, Field *f, TextBuilder *text) {
  uint32_t start = f->at;
  while (f->at < f->end) {
    char c = p->code[f->at];
    if (c == '\\' && !f->form->raw && f->at + 1 < f->end) {
      char next = p->code[f->at + 1];
      const char *name_end = next == 'N' ? memchr(p->code + f->at, '}', f->end - f->at) : NULL;
      f->at = name_end ? (uint32_t)(name_end - p->code) + 1 : f->at + (next == '{' || next == '}' ? 1 : 2);
      continue;
    }
    if (c == '{' || c == '}') {
      bool doubled = f->depth == 0 && f->at + 1 < f->end && p->code[f->at + 1] == c;
      if (!doubled) break;
      parse_decode(p, f->form, (Span){start, f->at + 1}, text);
      f->at += 2;
      start = f->at;
      continue;
    }
    f->at++;
  }
  parse_decode(p, f->form, (Span){start, f->at}, text);
}

static void parse_parts(Parser *p, Field *f, TextBuilder *text) {
  for (;;) {
    parse_literal_text(p, f, text);
    if (f->at >= f->end) return;
    if (p->code[f->at] == '{')
      parse_field(p, f, text);
    else if (f->depth > 0)
      return;
    else
      parse_fail(p, (Span){f->at, f->at + 1}, "f-string: single '}' is not allowed");
  }
}

void parse_fstring_body(Parser *p, const StringForm *form, TextBuilder *text) {
  Field field = {.form = form, .at = form->body.start, .end = form->body.end};
  parse_parts(p, &field, text);
}
