/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_params.c: the parameters of functions and lambdas.
 *
 *   parameters: [plain (',' plain)* ',' '/'] plain … ['*' name | '*'] plain … ['**' name] [',']
 *   plain:      NAME [':' ternary] ['=' ternary]                      no annotation in a lambda */
#include "lang/parser_internal.h"

typedef struct Reader {
  TokenKind closing;
  AstParameters *result;
  uint32_t mark; /* of the plain parameters since the last '/' or '*' */
  bool star;     /* '*' or '*args' has been read */
  bool slash;
  bool defaults; /* a parameter before had a default */
} Reader;

static bool at_end(const Parser *p, const Reader *r) {
  return parse_at(p, r->closing);
}

static void fail_parentheses(Parser *p, const Reader *r) {
  Span span = p->token->span;
  const Token *close = p->token;
  while (close->kind != TOKEN_RIGHT_PAREN && close->kind != TOKEN_END && close->kind != TOKEN_NEWLINE)
    close++;
  span.end = close->span.end;
  parse_fail(p, span,
             r->closing == TOKEN_COLON ? "Lambda expression parameters cannot be parenthesized"
                                       : "Function parameters cannot be parenthesized");
}

static AstParameter *parse_parameter(Parser *p, const Reader *r, uint32_t start, bool star) {
  if (parse_at(p, TOKEN_LEFT_PAREN)) fail_parentheses(p, r);
  Span span;
  Name name = parse_name(p, &span);
  parse_check_binding(p, name, span);
  Node *annotation = NULL;
  if (r->closing != TOKEN_COLON && parse_accept(p, TOKEN_COLON))
    annotation = star && parse_at(p, TOKEN_STAR) ? parse_star_named(p) : parse_ternary(p);
  AstParameter *parameter = PARSE_NEW(p, Parameter, parse_span(p, start));
  parameter->name = name;
  parameter->annotation = annotation;
  return parameter;
}

static void parse_default(Parser *p, AstParameter *parameter) {
  Span equals = p->token++->span;
  if (parse_at(p, TOKEN_RIGHT_PAREN) || parse_at(p, TOKEN_COMMA)) parse_fail(p, equals, "expected default value expression");
  parameter->default_value = parse_ternary(p);
  parameter->base.span = parse_span(p, parameter->base.span.start);
}

static void parse_plain(Parser *p, Reader *r) {
  AstParameter *parameter = parse_parameter(p, r, p->token->span.start, false);
  if (parse_at(p, TOKEN_ASSIGN)) {
    parse_default(p, parameter);
    r->defaults = true;
  } else if (r->defaults && !r->star) {
    parse_fail(p, parameter->base.span, "non-default argument follows default argument");
  }
  parse_push(p, &parameter->base);
}

static void parse_slash(Parser *p, Reader *r) {
  Span span = p->token++->span;
  if (r->slash) parse_fail(p, span, "/ may appear only once");
  if (r->star) parse_fail(p, span, "/ must be ahead of *");
  if (p->stack_count == r->mark) parse_fail(p, span, "at least one argument must precede /");
  if (parse_at(p, TOKEN_STAR)) parse_fail(p, p->token->span, "expected comma between / and *");
  r->slash = true;
  r->result->positional_only = parse_take(p, r->mark);
}

static void parse_star(Parser *p, Reader *r) {
  Span span = p->token++->span;
  if (r->star) parse_fail(p, span, "* argument may appear only once");
  r->star = true;
  r->result->positional = parse_take(p, r->mark);
  if (at_end(p, r)) parse_fail(p, span, "named arguments must follow bare *");
  if (parse_at(p, TOKEN_COMMA)) {
    const Token *next = &p->token[1];
    if (next->kind == r->closing || next->kind == TOKEN_POWER)
      parse_fail(p, span, "named arguments must follow bare *");
    return;
  }
  r->result->vararg = &parse_parameter(p, r, span.start, true)->base;
  if (parse_at(p, TOKEN_ASSIGN))
    parse_fail(p, p->token->span, "var-positional argument cannot have default value");
}

static void parse_double_star(Parser *p, Reader *r) {
  uint32_t start = p->token++->span.start;
  r->result->kwarg = &parse_parameter(p, r, start, false)->base;
  if (parse_at(p, TOKEN_ASSIGN))
    parse_fail(p, p->token->span, "var-keyword argument cannot have default value");
  parse_accept(p, TOKEN_COMMA);
  if (parse_at(p, TOKEN_IDENTIFIER) || parse_at(p, TOKEN_STAR) || parse_at(p, TOKEN_POWER) ||
      parse_at(p, TOKEN_SLASH))
    parse_fail(p, p->token->span, "arguments cannot follow var-keyword argument");
}

Node *parse_parameters(Parser *p, TokenKind closing) {
  uint32_t start = p->token->span.start;
  Reader r = {.closing = closing, .result = PARSE_NEW(p, Parameters, p->token->span), .mark = parse_mark(p)};
  while (!at_end(p, &r)) {
    if (parse_at(p, TOKEN_POWER)) {
      parse_double_star(p, &r);
      break;
    }
    if (parse_at(p, TOKEN_STAR))
      parse_star(p, &r);
    else if (parse_at(p, TOKEN_SLASH))
      parse_slash(p, &r);
    else
      parse_plain(p, &r);
    if (!parse_accept(p, TOKEN_COMMA)) break;
  }
  NodeList rest = parse_take(p, r.mark);
  *(r.star ? &r.result->keyword_only : &r.result->positional) = rest;
  r.result->base.span = p->token->span.start > start ? parse_span(p, start) : (Span){start, start};
  return &r.result->base;
}
