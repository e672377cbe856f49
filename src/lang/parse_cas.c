/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_cas.c: the forms that only the CAS dialect has. They are nodes of their own, read from the user's
 * text as it stands; nothing is rewritten. */
#include "lang/parser_internal.h"

/* ---- R.<x, y> = QQ[] ---- */

/* At the '.' of `.<`: nothing else begins so. */
bool parse_at_generator_names(const Parser *p) {
  return p->cas && parse_at(p, TOKEN_DOT) && parse_next_kind(p) == TOKEN_LESS;
}

/* "x, y": the names in one text, as a polynomial ring's subscript takes them. */
static Node *joined_names(Parser *p, const NameList *names, Span span) {
  TextBuilder text = {0};
  for (uint32_t i = 0; i < names->count; i++) {
    if (i > 0) parse_text_append(p, &text, ", ", 2);
    parse_text_append(p, &text, names->items[i]->bytes, names->items[i]->length);
  }
  return parse_string_constant(p, text.bytes, text.length, span);
}

/* ('x', 'y') */
static Node *tuple_of_names(Parser *p, const NameList *names, Span span) {
  uint32_t mark = parse_mark(p);
  for (uint32_t i = 0; i < names->count; i++)
    parse_push(p, parse_string_constant(p, names->items[i]->bytes, names->items[i]->length, names->spans[i]));
  AstTuple *tuple = PARSE_NEW(p, Tuple, span);
  tuple->elements = parse_take(p, mark);
  return &tuple->base;
}

static bool has_names_keyword(const AstCall *call, Name names) {
  for (uint32_t i = 0; i < call->keywords.count; i++)
    if (ast_Keyword(call->keywords.items[i])->name == names) return true;
  return false;
}

static void add_names_keyword(Parser *p, AstCall *call, const NameList *names, Span span) {
  Name word = name_intern(p->names, "names", 5);
  if (has_names_keyword(call, word)) return;
  AstKeyword *keyword = PARSE_NEW(p, Keyword, span);
  keyword->name = word;
  keyword->value = tuple_of_names(p, names, span);
  uint32_t mark = parse_mark(p);
  for (uint32_t i = 0; i < call->keywords.count; i++) parse_push(p, call->keywords.items[i]);
  parse_push(p, &keyword->base);
  call->keywords = parse_take(p, mark);
}

/* Put the generators' names into the constructor: `QQ[]` gets a subscript, `ZZ[[]]` the same one deeper, a
 * call the keyword `names`; any other value is a parent that knows its generators. */
static void name_generators(Parser *p, Node *value, const NameList *names, Span span) {
  if (value->kind == AST_Call) {
    add_names_keyword(p, ast_Call(value), names, span);
  } else if (value->kind == AST_Subscript) {
    AstSubscript *subscript = ast_Subscript(value);
    Node *index = subscript->index;
    if (index->kind == AST_Tuple && ast_Tuple(index)->elements.count == 0)
      subscript->index = joined_names(p, names, span);
    else if (index->kind == AST_List && ast_List(index)->elements.count == 0)
      ast_List(index)->elements = parse_list_of(p, joined_names(p, names, span));
  }
}

static void parse_generator_names(Parser *p, NameList *names) {
  do {
    Span span;
    if (!parse_at(p, TOKEN_IDENTIFIER)) parse_fail(p, p->token->span, "expected the name of a generator");
    Name name = parse_name(p, &span);
    parse_check_binding(p, name, span);
    parse_add_name(p, names, name, span);
  } while (parse_accept(p, TOKEN_COMMA));
}

/* `R.<x>, f = value`: the value is a tuple of the parent and more. This becomes two statements, of which the
 * first, pushed here, assigns the parts; what is left to do is `R.<x> = R`. */
static Node *parse_split_value(Parser *p, Node *target, const NameList *names, Span names_span) {
  uint32_t mark = parse_mark(p);
  parse_push(p, target);
  while (parse_accept(p, TOKEN_COMMA) && !parse_at(p, TOKEN_ASSIGN)) parse_push(p, parse_star_bitwise_or(p));
  AstTuple *tuple = PARSE_NEW(p, Tuple, parse_span(p, target->span.start));
  tuple->elements = parse_take(p, mark);
  parse_demand(p, TOKEN_ASSIGN);
  parse_check_target(p, &tuple->base, TARGET_ASSIGN);
  Node *value = parse_ternary(p);
  name_generators(p, value, names, names_span);
  AstAssign *assign = PARSE_NEW(p, Assign, parse_span(p, target->span.start));
  assign->targets = parse_list_of(p, &tuple->base);
  assign->value = value;
  parse_push(p, &assign->base);
  return target;
}

/* Behind the '>' of the names. */
static Node *parse_parent(Parser *p, Node *target, const NameList *names, Span names_span) {
  if (target->kind == AST_Name && parse_at(p, TOKEN_COMMA))
    return parse_split_value(p, target, names, names_span);
  parse_demand(p, TOKEN_ASSIGN);
  Node *value = parse_ternary(p);
  name_generators(p, value, names, names_span);
  return value;
}

Node *parse_generator_assign(Parser *p, Node *target) {
  parse_check_target(p, target, TARGET_ASSIGN);
  p->token += 2;
  NameList names = {0};
  uint32_t names_start = p->token->span.start;
  parse_generator_names(p, &names);
  Span names_span = parse_span(p, names_start);
  if (parse_at(p, TOKEN_GREATER_EQUAL)) /* `R.<x>=QQ[]` */
    p->token->kind = TOKEN_ASSIGN;
  else
    parse_demand(p, TOKEN_GREATER);
  Node *value = parse_parent(p, target, &names, names_span);
  AstGeneratorAssign *node = PARSE_NEW(p, GeneratorAssign, parse_span(p, target->span.start));
  node->target = target;
  node->names = names;
  node->value = value;
  return &node->base;
}

/* ---- f(x, y) = x^2 + y ---- */

bool parse_is_callable_head(const Node *node) {
  if (node->kind != AST_Call) return false;
  const AstCall *call = ast_Call(node);
  if (call->function->kind != AST_Name || call->function->span.start != node->span.start) return false;
  if (call->keywords.count > 0 || call->arguments.count == 0) return false;
  for (uint32_t i = 0; i < call->arguments.count; i++)
    if (call->arguments.items[i]->kind != AST_Name) return false;
  return true;
}

/* At the '=' behind the head. */
Node *parse_callable_assign(Parser *p, const Node *head) {
  const AstCall *call = ast_Call(head);
  NameList variables = {0};
  for (uint32_t i = 0; i < call->arguments.count; i++) {
    const AstName *variable = ast_Name(call->arguments.items[i]);
    for (uint32_t j = 0; j < i; j++)
      if (variables.items[j] == variable->name)
        parse_fail(p, variable->base.span, "duplicate variable '%s' in callable expression",
                   variable->name->bytes);
    parse_check_binding(p, variable->name, variable->base.span);
    parse_add_name(p, &variables, variable->name, variable->base.span);
  }
  const AstName *name = ast_Name(call->function);
  parse_check_binding(p, name->name, name->base.span);
  p->token++;
  Node *value = parse_star_expressions(p);
  AstCallableAssign *node = PARSE_NEW(p, CallableAssign, parse_span(p, head->span.start));
  node->name = name->name;
  node->name_span = name->base.span;
  node->variables = variables;
  node->value = value;
  return &node->base;
}

/* ---- [1, 3..9, 20], (1..) ---- */

/* `step=…` at the end makes a call of Sage's own function out of it; this is the only form that needs its
 * name. */
static Node *parse_stepped_range(Parser *p, uint32_t start, uint32_t mark, TokenKind closing) {
  bool lazy = closing == TOKEN_RIGHT_PAREN;
  Span step_span = p->token->span;
  Name step = parse_name(p, &step_span);
  p->token++;
  AstKeyword *keyword = PARSE_NEW(p, Keyword, step_span);
  keyword->name = step;
  keyword->value = parse_ternary(p);
  parse_require(p, closing);
  Span span = parse_span(p, start);
  AstName *function = PARSE_NEW(p, Name, span);
  function->name =
      lazy ? name_intern(p->names, "ellipsis_iter", 13) : name_intern(p->names, "ellipsis_range", 14);
  AstCall *call = PARSE_NEW(p, Call, span);
  call->function = &function->base;
  call->arguments = parse_take(p, mark);
  call->keywords = parse_list_of(p, &keyword->base);
  call->parens = span;
  return &call->base;
}

static bool at_step(const Parser *p) {
  return parse_at(p, TOKEN_IDENTIFIER) && parse_next_kind(p) == TOKEN_ASSIGN &&
         parse_token_is(p, p->token, "step");
}

/* At the first '..'; the items before it are on the stack from MARK on. */
Node *parse_ellipsis_range(Parser *p, uint32_t start, uint32_t mark, TokenKind closing) {
  for (;;) {
    Span span = p->token->span;
    if (parse_accept(p, TOKEN_DOT_DOT)) {
      if (p->stack_count == mark) parse_fail(p, span, "expected a value before '..'");
      parse_push(p, ast_new(p->arena, AST_Ellipsis, span));
      parse_accept(p, TOKEN_COMMA);
    } else if (at_step(p)) {
      return parse_stepped_range(p, start, mark, closing);
    } else if (parse_starts_expression(p->token)) {
      parse_push(p, parse_ternary(p));
      if (!parse_accept(p, TOKEN_COMMA) && !parse_at(p, TOKEN_DOT_DOT)) break;
    } else {
      break;
    }
  }
  Node *last = p->stack[p->stack_count - 1];
  if (closing == TOKEN_RIGHT_BRACKET && last->kind == AST_Ellipsis && parse_at(p, closing))
    parse_fail(p, last->span, "a list cannot be endless: expected a value after '..'");
  parse_require(p, closing);
  AstEllipsisRange *node = PARSE_NEW(p, EllipsisRange, parse_span(p, start));
  node->items = parse_take(p, mark);
  node->lazy = closing == TOKEN_RIGHT_PAREN;
  return &node->base;
}
