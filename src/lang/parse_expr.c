/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_expr.c: expressions from the comma down to the unary operators.
 *
 *   star_expressions: star_expression (',' star_expression)* [',']
 *   star_expression:  '*' bitwise_or | ternary
 *   named:            NAME ':=' ternary | ternary
 *   ternary:          disjunction ['if' disjunction 'else' ternary] | lambda
 *   disjunction:      conjunction ('or' conjunction)*
 *   conjunction:      inversion ('and' inversion)*
 *   inversion:        'not' inversion | comparison
 *   comparison:       bitwise_or (operator bitwise_or)*
 *   bitwise_or …      the table below
 *   unary:            ('+' | '-' | '~') unary | primary ['**' unary] */
#include "lang/parser_internal.h"

/* ---- binary operators ---- */

enum { LOWEST_BINARY = 1 };

static const struct {
  uint8_t precedence; /* 0: not a binary operator */
  uint8_t op;
} binary[TOKEN_KIND_COUNT] = {
    [TOKEN_BAR] = {1, OP_BIT_OR},
    [TOKEN_CARET] = {2, OP_BIT_XOR},
    [TOKEN_AMPERSAND] = {3, OP_BIT_AND},
    [TOKEN_LEFT_SHIFT] = {4, OP_LEFT_SHIFT},
    [TOKEN_RIGHT_SHIFT] = {4, OP_RIGHT_SHIFT},
    [TOKEN_PLUS] = {5, OP_ADD},
    [TOKEN_MINUS] = {5, OP_SUBTRACT},
    [TOKEN_STAR] = {6, OP_MULTIPLY},
    [TOKEN_SLASH] = {6, OP_TRUE_DIVIDE},
    [TOKEN_DOUBLE_SLASH] = {6, OP_FLOOR_DIVIDE},
    [TOKEN_PERCENT] = {6, OP_MODULO},
    [TOKEN_AT] = {6, OP_MATRIX_MULTIPLY},
    [TOKEN_BACKSLASH] = {6, OP_SOLVE},
};

static Node *make_binary(Parser *p, uint32_t start, Node *left, Operator op, Span op_span, Node *right) {
  AstBinOp *node = PARSE_NEW(p, BinOp, parse_span(p, start));
  node->left = left;
  node->op = op == OP_TRUE_DIVIDE && p->cas ? OP_DIVIDE : op;
  node->op_span = op_span;
  node->right = right;
  return &node->base;
}

/* primary ['**' unary] */
static Node *parse_power(Parser *p);

static Node *parse_unary(Parser *p) {
  Operator op;
  switch (p->token->kind) {
  case TOKEN_PLUS: op = OP_PLUS; break;
  case TOKEN_MINUS: op = OP_NEGATE; break;
  case TOKEN_TILDE: op = OP_INVERT; break;
  default: return parse_power(p);
  }
  parse_enter(p);
  Span op_span = p->token++->span;
  Node *operand = parse_unary(p);
  AstUnaryOp *node = PARSE_NEW(p, UnaryOp, parse_span(p, op_span.start));
  node->op = op;
  node->op_span = op_span;
  node->operand = operand;
  parse_leave(p);
  return &node->base;
}

static Node *parse_power(Parser *p) {
  uint32_t start = p->token->span.start;
  Node *left = parse_primary(p);
  if (!parse_at(p, TOKEN_POWER)) return left;
  parse_enter(p);
  Span op_span = p->token++->span;
  Node *right = parse_unary(p);
  parse_leave(p);
  return make_binary(p, start, left, OP_POWER, op_span, right);
}

/* Precedence climbing; a chain of any length is one loop. */
static Node *parse_binary(Parser *p, unsigned lowest) {
  uint32_t start = p->token->span.start;
  Node *left = parse_unary(p);
  for (;;) {
    unsigned precedence = binary[p->token->kind].precedence;
    if (precedence < lowest) return left;
    Operator op = (Operator)binary[p->token->kind].op;
    Span op_span = p->token++->span;
    Node *right = parse_binary(p, precedence + 1);
    left = make_binary(p, start, left, op, op_span, right);
  }
}

Node *parse_bitwise_or(Parser *p) {
  return parse_binary(p, LOWEST_BINARY);
}

/* ---- comparisons and logic ---- */

/* Step over a comparison operator, which may be two tokens. */
static bool accept_comparison(Parser *p, Operator *op) {
  unsigned tokens = 1;
  switch (p->token->kind) {
  case TOKEN_EQUAL: *op = OP_EQUAL; break;
  case TOKEN_NOT_EQUAL: *op = OP_NOT_EQUAL; break;
  case TOKEN_LESS: *op = OP_LESS; break;
  case TOKEN_LESS_EQUAL: *op = OP_LESS_EQUAL; break;
  case TOKEN_GREATER: *op = OP_GREATER; break;
  case TOKEN_GREATER_EQUAL: *op = OP_GREATER_EQUAL; break;
  case TOKEN_IN: *op = OP_IN; break;
  case TOKEN_IS:
    *op = parse_next_kind(p) == TOKEN_NOT ? OP_IS_NOT : OP_IS;
    tokens = *op == OP_IS_NOT ? 2 : 1;
    break;
  case TOKEN_NOT:
    if (parse_next_kind(p) != TOKEN_IN) return false;
    *op = OP_NOT_IN;
    tokens = 2;
    break;
  default: return false;
  }
  p->token += tokens;
  return true;
}

static Node *parse_comparison(Parser *p) {
  uint32_t start = p->token->span.start;
  Node *left = parse_bitwise_or(p);
  Operator op;
  if (!accept_comparison(p, &op)) return left;
  uint32_t mark = parse_mark(p);
  TextBuilder ops = {0};
  do {
    parse_text_append(p, &ops, (const char *)&op, sizeof op);
    parse_push(p, parse_bitwise_or(p));
  } while (accept_comparison(p, &op));
  AstCompare *node = PARSE_NEW(p, Compare, parse_span(p, start));
  node->left = left;
  node->ops = (const Operator *)(void *)ops.bytes;
  node->comparators = parse_take(p, mark);
  node->ops_count = node->comparators.count;
  return &node->base;
}

static Node *parse_inversion(Parser *p) {
  if (!parse_at(p, TOKEN_NOT)) return parse_comparison(p);
  parse_enter(p);
  Span op_span = p->token++->span;
  Node *operand = parse_inversion(p);
  AstUnaryOp *node = PARSE_NEW(p, UnaryOp, parse_span(p, op_span.start));
  node->op = OP_NOT;
  node->op_span = op_span;
  node->operand = operand;
  parse_leave(p);
  return &node->base;
}

/* item (separator item)* as one BoolOp. */
static Node *parse_bool(Parser *p, TokenKind separator, Operator op, ParseFunction *item) {
  uint32_t start = p->token->span.start;
  Node *first = item(p);
  if (!parse_at(p, separator)) return first;
  uint32_t mark = parse_mark(p);
  parse_push(p, first);
  while (parse_accept(p, separator)) parse_push(p, item(p));
  AstBoolOp *node = PARSE_NEW(p, BoolOp, parse_span(p, start));
  node->op = op;
  node->values = parse_take(p, mark);
  return &node->base;
}

static Node *parse_conjunction(Parser *p) {
  return parse_bool(p, TOKEN_AND, OP_AND, parse_inversion);
}

void parse_mark_operand(Parser *p, Token *first) {
  p->operand_first = first;
  p->operand_next = p->token;
}

Node *parse_disjunction(Parser *p) {
  Token *first = p->token;
  Node *node = parse_bool(p, TOKEN_OR, OP_OR, parse_conjunction);
  parse_mark_operand(p, first);
  return node;
}

/* ---- conditional expressions, lambda, yield ---- */

static Node *parse_lambda(Parser *p) {
  uint32_t start = p->token++->span.start;
  Node *parameters = parse_parameters(p, TOKEN_COLON);
  parse_require(p, TOKEN_COLON);
  Node *body = parse_ternary(p);
  AstLambda *node = PARSE_NEW(p, Lambda, parse_span(p, start));
  node->parameters = parameters;
  node->body = body;
  return &node->base;
}

static Node *parse_condition(Parser *p, Token *first, Node *body) {
  const Construct construct = {.outer = p->construct, .start = first, .rest = ++p->token};
  p->construct = &construct;
  Node *test = parse_disjunction(p);
  p->construct = construct.outer;
  uint32_t start = first->span.start;
  if (!parse_at(p, TOKEN_ELSE)) {
    if (parse_at(p, TOKEN_COLON) || parse_at(p, TOKEN_ERROR)) parse_unexpected(p);
    parse_fail(p, parse_span(p, start), "expected 'else' after 'if' expression");
  }
  p->token++;
  Node *orelse = parse_ternary(p);
  AstIfExp *node = PARSE_NEW(p, IfExp, parse_span(p, start));
  node->test = test;
  node->body = body;
  node->orelse = orelse;
  return &node->base;
}

Node *parse_ternary(Parser *p) {
  parse_enter(p);
  Token *first = p->token;
  Node *node;
  if (parse_at(p, TOKEN_LAMBDA)) {
    node = parse_lambda(p);
  } else {
    node = parse_disjunction(p);
    if (parse_at(p, TOKEN_IF)) node = parse_condition(p, first, node);
  }
  parse_leave(p);
  return node;
}

Node *parse_yield(Parser *p) {
  uint32_t start = p->token->span.start;
  parse_require(p, TOKEN_YIELD);
  if (parse_accept(p, TOKEN_FROM)) {
    Node *value = parse_ternary(p);
    AstYieldFrom *node = PARSE_NEW(p, YieldFrom, parse_span(p, start));
    node->value = value;
    return &node->base;
  }
  Node *value = NULL;
  if (parse_starts_expression(p->token) || parse_at(p, TOKEN_STAR)) value = parse_star_expressions(p);
  AstYield *node = PARSE_NEW(p, Yield, parse_span(p, start));
  node->value = value;
  return &node->base;
}

Node *parse_yield_or_star_expressions(Parser *p) {
  return parse_at(p, TOKEN_YIELD) ? parse_yield(p) : parse_star_expressions(p);
}

/* ---- assignment expressions ---- */

/* At a '=' where only an expression can be: the user meant '==' or ':='. */
static _Noreturn void fail_assignment(Parser *p, Node *left) {
  Token *equals = p->token++;
  if (!parse_attempt(p, parse_bitwise_or, NULL) || parse_at(p, TOKEN_ASSIGN) || parse_at(p, TOKEN_WALRUS)) {
    p->token = equals;
    parse_unexpected(p);
  }
  switch (left->kind) {
  case AST_Name:
    parse_fail(p, parse_span(p, left->span.start),
               "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  case AST_List:
  case AST_Tuple:
  case AST_GeneratorExp:
  case AST_True:
  case AST_None:
  case AST_False: p->token = equals; parse_unexpected(p);
  default:
    parse_fail(p, left->span, "cannot assign to %s here. Maybe you meant '==' instead of '='?",
               parse_describe(left));
  }
}

Node *parse_named(Parser *p) {
  uint32_t start = p->token->span.start;
  if (parse_at(p, TOKEN_IDENTIFIER) && parse_next_kind(p) == TOKEN_WALRUS) {
    Node *target = parse_primary(p);
    parse_check_target(p, target, TARGET_ASSIGN);
    p->token++;
    Node *value = parse_ternary(p);
    AstNamedExpr *node = PARSE_NEW(p, NamedExpr, parse_span(p, start));
    node->target = target;
    node->value = value;
    return &node->base;
  }
  Node *node = parse_ternary(p);
  if (parse_at(p, TOKEN_WALRUS))
    parse_fail(p, node->span, "cannot use assignment expressions with %s", parse_describe(node));
  if (parse_at(p, TOKEN_ASSIGN)) fail_assignment(p, node);
  return node;
}

/* ---- lists with stars ---- */

static Node *parse_starred(Parser *p) {
  Token *star = p->token++;
  uint32_t start = star->span.start;
  Node *value = parse_bitwise_or(p);
  if (star > p->statement && (star[-1].kind == TOKEN_LEFT_PAREN || star[-1].kind == TOKEN_LEFT_BRACKET || star[-1].kind == TOKEN_LEFT_BRACE))
    parse_mark_operand(p, star + 1);
  AstStarred *node = PARSE_NEW(p, Starred, parse_span(p, start));
  node->value = value;
  return &node->base;
}

Node *parse_star_bitwise_or(Parser *p) {
  return parse_at(p, TOKEN_STAR) ? parse_starred(p) : parse_bitwise_or(p);
}

Node *parse_star_named(Parser *p) {
  return parse_at(p, TOKEN_STAR) ? parse_starred(p) : parse_named(p);
}

static Node *parse_star_expression(Parser *p) {
  return parse_at(p, TOKEN_STAR) ? parse_starred(p) : parse_ternary(p);
}

bool parse_comma_list(Parser *p, ParseFunction *item, NodeList *list) {
  uint32_t mark = parse_mark(p);
  bool comma = false;
  parse_push(p, item(p));
  while (parse_accept(p, TOKEN_COMMA)) {
    comma = true;
    if (!parse_starts_expression(p->token) && !parse_at(p, TOKEN_STAR)) break;
    parse_push(p, item(p));
  }
  *list = parse_take(p, mark);
  return comma;
}

Node *parse_star_expressions(Parser *p) {
  uint32_t start = p->token->span.start;
  NodeList list;
  if (!parse_comma_list(p, parse_star_expression, &list)) return list.items[0];
  AstTuple *node = PARSE_NEW(p, Tuple, parse_span(p, start));
  node->elements = list;
  return &node->base;
}
