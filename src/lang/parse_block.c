/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_block.c: compound statements and the blocks in them.
 *
 *   block: NEWLINE INDENT statement+ DEDENT | simple statements on the same line */
#include "lang/parser_internal.h"

/* ---- blocks ---- */

static void parse_indented(Parser *p) {
  p->token++;
  parse_enter(p);
  while (!parse_at(p, TOKEN_DEDENT) && !parse_at(p, TOKEN_END)) parse_statement(p);
  parse_leave(p);
  parse_accept(p, TOKEN_DEDENT);
}

/* Behind the colon. AFTER names what the block belongs to, OPENER is its first token: for the message about a
 * missing block. */
NodeList parse_block(Parser *p, const char *after, const Token *opener) {
  uint32_t mark = parse_mark(p);
  if (!parse_accept(p, TOKEN_NEWLINE)) {
    parse_simple_line(p);
  } else if (parse_at(p, TOKEN_INDENT)) {
    parse_indented(p);
  } else if (parse_at(p, TOKEN_ERROR)) {
    parse_unexpected(p);
  } else {
    Token *found = p->token;
    while (parse_at(p, TOKEN_DEDENT)) p->token++;
    /* At the end of the text there is nothing to show but the header that lacks its block. */
    Span place = parse_at(p, TOKEN_END) ? found[-2].span : found->span;
    parse_fail_indentation(p, place, "expected an indented block after %s on line %u", after,
                           source_line_at(p->source, opener->span.start));
  }
  return parse_take(p, mark);
}

static void parse_colon(Parser *p) {
  if (parse_accept(p, TOKEN_COLON)) return;
  if (parse_at(p, TOKEN_NEWLINE)) parse_fail(p, p->token->span, "expected ':'");
  parse_unexpected(p);
}

/* From START to the end of the last statement of the last list that has one. */
static Span block_span(uint32_t start, NodeList last) {
  return (Span){start, last.items[last.count - 1]->span.end};
}

/* `else:` after a loop, `try` or `if`; an empty list without it. */
static NodeList parse_else(Parser *p) {
  const Token *opener = p->token;
  if (!parse_accept(p, TOKEN_ELSE)) return (NodeList){0};
  if (parse_at(p, TOKEN_IF))
    parse_report(p, (SyntaxProblem){.kind = SYNTAX_ERROR,
                                    .span = p->token->span,
                                    .message = "expected ':'",
                                    .hint = "did you mean 'elif'?"});
  parse_demand(p, TOKEN_COLON);
  return parse_block(p, "'else' statement", opener);
}

/* ---- if, while, for ---- */

/* A chain of elif is a loop here, each If the only statement in the orelse of the one before. */
static Node *parse_if(Parser *p) {
  AstIf *first = NULL, *last = NULL;
  Token *opener = p->token;
  const char *after = "'if' statement";
  do {
    opener = p->token++;
    p->statement = opener;
    Node *test = parse_named(p);
    parse_colon(p);
    NodeList body = parse_block(p, after, opener);
    AstIf *node = PARSE_NEW(p, If, block_span(opener->span.start, body));
    node->test = test;
    node->body = body;
    if (last)
      last->orelse = parse_list_of(p, &node->base);
    else
      first = node;
    last = node;
    after = "'elif' statement";
  } while (parse_at(p, TOKEN_ELIF));
  NodeList orelse = parse_else(p);
  if (orelse.count > 0) last->orelse = orelse;
  uint32_t end = orelse.count > 0 ? orelse.items[orelse.count - 1]->span.end : last->base.span.end;
  for (AstIf *node = first;; node = ast_If(node->orelse.items[0])) {
    node->base.span.end = end;
    if (node == last) break;
  }
  return &first->base;
}

static Node *parse_while(Parser *p) {
  const Token *opener = p->token++;
  Node *test = parse_named(p);
  parse_colon(p);
  NodeList body = parse_block(p, "'while' statement", opener);
  NodeList orelse = parse_else(p);
  AstWhile *node = PARSE_NEW(p, While, block_span(opener->span.start, orelse.count > 0 ? orelse : body));
  node->test = test;
  node->body = body;
  node->orelse = orelse;
  return &node->base;
}

static Node *parse_for(Parser *p) {
  const Token *opener = p->token++;
  Node *target = parse_loop_target(p);
  parse_require(p, TOKEN_IN);
  Node *iter = parse_star_expressions(p);
  parse_colon(p);
  NodeList body = parse_block(p, "'for' statement", opener);
  NodeList orelse = parse_else(p);
  AstFor *node = PARSE_NEW(p, For, block_span(opener->span.start, orelse.count > 0 ? orelse : body));
  node->target = target;
  node->iter = iter;
  node->body = body;
  node->orelse = orelse;
  return &node->base;
}

/* ---- with ---- */

static Node *parse_with_item(Parser *p) {
  uint32_t start = p->token->span.start;
  Node *context = parse_ternary(p);
  Node *target = NULL;
  if (parse_accept(p, TOKEN_AS)) {
    target = parse_star_bitwise_or(p);
    if (parse_at(p, TOKEN_COMMA) || parse_at(p, TOKEN_COLON) || parse_at(p, TOKEN_RIGHT_PAREN))
      parse_check_target(p, target, TARGET_WITH);
  }
  AstWithItem *node = PARSE_NEW(p, WithItem, parse_span(p, start));
  node->context = context;
  node->target = target;
  return &node->base;
}

static NodeList parse_with_items(Parser *p) {
  uint32_t mark = parse_mark(p);
  do {
    if (p->stack_count > mark && parse_at(p, TOKEN_RIGHT_PAREN)) break;
    parse_push(p, parse_with_item(p));
  } while (parse_accept(p, TOKEN_COMMA));
  return parse_take(p, mark);
}

/* Carries the items out of an attempt; its body is filled in later. */
static Node *parse_parenthesised_items(Parser *p) {
  parse_require(p, TOKEN_LEFT_PAREN);
  NodeList items = parse_with_items(p);
  parse_require(p, TOKEN_RIGHT_PAREN);
  parse_require(p, TOKEN_COLON);
  AstWith *node = PARSE_NEW(p, With, p->token->span);
  node->items = items;
  return &node->base;
}

static Node *parse_plain_items(Parser *p) {
  AstWith *node = PARSE_NEW(p, With, p->token->span);
  node->items = parse_with_items(p);
  parse_colon(p);
  return &node->base;
}

/* `with (a as b, c):` if it can be read so; `with (a), b:` and `with (yield x):` cannot. What goes further
 * wins, also in how it fails. */
static AstWith *parse_with_head(Parser *p) {
  if (!parse_at(p, TOKEN_LEFT_PAREN)) return ast_With(parse_plain_items(p));
  Token *parenthesised = NULL, *plain = NULL;
  Node *node = parse_attempt(p, parse_parenthesised_items, &parenthesised);
  if (!node) node = parse_attempt(p, parse_plain_items, &plain);
  if (!node) node = (parenthesised > plain ? parse_parenthesised_items : parse_plain_items)(p);
  return ast_With(node);
}

static Node *parse_with_statement(Parser *p) {
  const Token *opener = p->token++;
  AstWith *node = parse_with_head(p);
  node->body = parse_block(p, "'with' statement", opener);
  node->base.span = block_span(opener->span.start, node->body);
  return &node->base;
}

/* ---- try ---- */

static Node *parse_handler(Parser *p, bool star) {
  const Token *opener = p->token++;
  p->statement = p->token - 1;
  const Token *star_token = p->token;
  if (star) p->token++;
  if (star && (parse_at(p, TOKEN_NEWLINE) || parse_at(p, TOKEN_COLON)))
    parse_fail(p, star_token->span, "expected one or more exception types");
  Node *type = NULL;
  Name name = NULL;
  if (!parse_at(p, TOKEN_COLON) && !parse_at(p, TOKEN_NEWLINE)) {
    type = parse_ternary(p);
    if (parse_at(p, TOKEN_COMMA)) {
      while (parse_accept(p, TOKEN_COMMA) && parse_attempt(p, parse_ternary, NULL)) continue;
      parse_fail(p, parse_span(p, type->span.start), "multiple exception types must be parenthesized");
    }
    if (parse_accept(p, TOKEN_AS)) {
      Span span;
      name = parse_name(p, &span);
      parse_check_binding(p, name, span);
    }
  }
  parse_colon(p);
  NodeList body = parse_block(p, star ? "'except*' statement" : "'except' statement", opener);
  AstExceptHandler *node = PARSE_NEW(p, ExceptHandler, block_span(opener->span.start, body));
  node->type = type;
  node->name = name;
  node->body = body;
  return &node->base;
}

static void parse_handlers(Parser *p, AstTry *node) {
  uint32_t mark = parse_mark(p);
  Node *catch_all = NULL;
  node->star = parse_at(p, TOKEN_EXCEPT) && parse_next_kind(p) == TOKEN_STAR;
  while (parse_at(p, TOKEN_EXCEPT)) {
    bool star = parse_next_kind(p) == TOKEN_STAR;
    if (star != node->star)
      parse_fail(p, p->token->span, "cannot have both 'except' and 'except*' on the same 'try'");
    if (catch_all)
      parse_fail(p, (Span){catch_all->span.start, catch_all->span.start + 6},
                 "default 'except:' must be last");
    Node *handler = parse_handler(p, star);
    if (!ast_ExceptHandler(handler)->type) catch_all = handler;
    parse_push(p, handler);
  }
  node->handlers = parse_take(p, mark);
}

static Node *parse_try(Parser *p) {
  const Token *opener = p->token++;
  AstTry *node = PARSE_NEW(p, Try, opener->span);
  parse_demand(p, TOKEN_COLON);
  node->body = parse_block(p, "'try' statement", opener);
  parse_handlers(p, node);
  NodeList last = node->handlers;
  if (node->handlers.count > 0 && parse_at(p, TOKEN_ELSE)) last = node->orelse = parse_else(p);
  const Token *finally = p->token;
  if (parse_accept(p, TOKEN_FINALLY)) {
    parse_demand(p, TOKEN_COLON);
    last = node->finalbody = parse_block(p, "'finally' statement", finally);
  }
  if (last.count == 0) parse_fail(p, p->token->span, "expected 'except' or 'finally' block");
  node->base.span = block_span(opener->span.start, last);
  return &node->base;
}

/* ---- functions and classes ---- */

static Node *parse_function(Parser *p, NodeList decorators) {
  const Token *opener = p->token++;
  AstFunctionDef *node = PARSE_NEW(p, FunctionDef, opener->span);
  node->decorators = decorators;
  node->name = parse_name(p, &node->name_span);
  parse_check_binding(p, node->name, node->name_span);
  parse_demand(p, TOKEN_LEFT_PAREN);
  node->parameters = parse_parameters(p, TOKEN_RIGHT_PAREN);
  parse_require(p, TOKEN_RIGHT_PAREN);
  if (parse_accept(p, TOKEN_ARROW)) node->returns = parse_ternary(p);
  parse_demand(p, TOKEN_COLON);
  node->body = parse_block(p, "function definition", opener);
  node->base.span = block_span(opener->span.start, node->body);
  return &node->base;
}

static Node *parse_class(Parser *p, NodeList decorators) {
  const Token *opener = p->token++;
  AstClassDef *node = PARSE_NEW(p, ClassDef, opener->span);
  node->decorators = decorators;
  node->name = parse_name(p, &node->name_span);
  parse_check_binding(p, node->name, node->name_span);
  if (parse_at(p, TOKEN_LEFT_PAREN)) {
    const Token *open = p->token;
    parse_arguments(p, &node->bases, &node->keywords);
    for (uint32_t i = 0; i < node->bases.count; i++)
      if (node->bases.items[i]->kind == AST_GeneratorExp && node->bases.items[i]->span.start == open->span.start)
        parse_fail(p, node->bases.items[i]->span, "invalid syntax");
  }
  parse_colon(p);
  node->body = parse_block(p, "class definition", opener);
  node->base.span = block_span(opener->span.start, node->body);
  return &node->base;
}

static Node *parse_decorated(Parser *p) {
  uint32_t mark = parse_mark(p);
  while (parse_accept(p, TOKEN_AT)) {
    parse_push(p, parse_named(p));
    parse_require(p, TOKEN_NEWLINE);
  }
  NodeList decorators = parse_take(p, mark);
  if (parse_at(p, TOKEN_DEF)) return parse_function(p, decorators);
  if (parse_at(p, TOKEN_CLASS)) return parse_class(p, decorators);
  parse_unexpected(p);
}

/* ---- statements ---- */

void parse_statement(Parser *p) {
  const NodeList none = {0};
  p->statement = p->token;
  switch (p->token->kind) {
  case TOKEN_IF: parse_push(p, parse_if(p)); break;
  case TOKEN_WHILE: parse_push(p, parse_while(p)); break;
  case TOKEN_FOR: parse_push(p, parse_for(p)); break;
  case TOKEN_WITH: parse_push(p, parse_with_statement(p)); break;
  case TOKEN_TRY: parse_push(p, parse_try(p)); break;
  case TOKEN_DEF: parse_push(p, parse_function(p, none)); break;
  case TOKEN_CLASS: parse_push(p, parse_class(p, none)); break;
  case TOKEN_AT: parse_push(p, parse_decorated(p)); break;
  default:
    if (parse_at_match(p))
      parse_push(p, parse_match(p));
    else
      parse_simple_line(p);
    break;
  }
}
