/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_atom.c: names, displays and comprehensions, and the calls, subscripts and attributes that follow
 * them. */
#include <stdlib.h>
#include <string.h>

#include "lang/parser_internal.h"

/* ---- comprehensions ---- */

/* The targets between 'for' and 'in'; one with a comma is a tuple. */
Node *parse_loop_target(Parser *p) {
  uint32_t start = p->token->span.start;
  NodeList list;
  uint32_t mark = parse_mark(p);
  bool comma = false;
  do {
    comma = comma || p->stack_count > mark;
    if (comma && parse_at(p, TOKEN_IN)) break;
    Token *first = p->token;
    parse_push(p, parse_star_bitwise_or(p));
    parse_mark_operand(p, first);
  } while (parse_accept(p, TOKEN_COMMA));
  list = parse_take(p, mark);
  Node *target = list.items[0];
  if (comma) {
    AstTuple *tuple = PARSE_NEW(p, Tuple, parse_span(p, start));
    tuple->elements = list;
    target = &tuple->base;
  }
  if (parse_at(p, TOKEN_IN)) parse_check_target(p, target, TARGET_FOR);
  return target;
}

/* Each clause is a loop in the one before it, so they count as nested. */
NodeList parse_comprehension_clauses(Parser *p) {
  uint32_t mark = parse_mark(p);
  int depth = p->depth;
  while (parse_at(p, TOKEN_FOR) || parse_at(p, TOKEN_ASYNC)) {
    parse_enter(p);
    uint32_t start = p->token->span.start;
    parse_require(p, TOKEN_FOR);
    Node *target = parse_loop_target(p);
    parse_require(p, TOKEN_IN);
    Node *iter = parse_disjunction(p);
    uint32_t conditions = parse_mark(p);
    while (parse_accept(p, TOKEN_IF)) parse_push(p, parse_disjunction(p));
    p->operand_next = NULL; /* no complete expression: CPython does not miss a comma behind it */
    NodeList list = parse_take(p, conditions);
    AstComprehension *clause = PARSE_NEW(p, Comprehension, parse_span(p, start));
    clause->target = target;
    clause->iter = iter;
    clause->conditions = list;
    parse_push(p, &clause->base);
  }
  p->depth = depth;
  return parse_take(p, mark);
}

/* The element has been read and 'for' follows: `[x for …]`, `{x for …}`, `(x for …)`. The three kinds have
 * the same fields. */
static Node *parse_comprehension(Parser *p, AstKind kind, uint32_t start, Node *element, TokenKind closing) {
  if (element->kind == AST_Starred)
    parse_fail(p, element->span, "iterable unpacking cannot be used in comprehension");
  NodeList clauses = parse_comprehension_clauses(p);
  parse_require(p, closing);
  Node *node = ast_new(p->arena, kind, parse_span(p, start));
  switch (kind) {
  case AST_ListComp: *ast_ListComp(node) = (AstListComp){*node, element, clauses}; break;
  case AST_SetComp: *ast_SetComp(node) = (AstSetComp){*node, element, clauses}; break;
  default: *ast_GeneratorExp(node) = (AstGeneratorExp){*node, element, clauses}; break;
  }
  return node;
}

/* ---- displays ---- */

static bool starts_item(const Parser *p) {
  return parse_starts_expression(p->token) || parse_at(p, TOKEN_STAR);
}

/* `name :=` without parentheses: neither a key nor a slice's bound. */
static bool at_walrus(const Parser *p) {
  return parse_at(p, TOKEN_IDENTIFIER) && parse_next_kind(p) == TOKEN_WALRUS;
}

static bool at_range(const Parser *p) {
  return p->cas && parse_at(p, TOKEN_DOT_DOT);
}

/* The items of a list, set or tuple after the first, up to the closing bracket; `for` after several is a
 * mistake of its own. */
static void parse_more_items(Parser *p, uint32_t mark) {
  while (parse_accept(p, TOKEN_COMMA)) {
    if (at_range(p) || !starts_item(p)) return;
    parse_push(p, parse_star_named(p));
  }
  if (parse_at(p, TOKEN_FOR) && p->stack_count > mark + 1)
    parse_fail(p, span_join(p->stack[mark]->span, p->token[-1].span),
               "did you forget parentheses around the comprehension target?");
}

static Node *parse_list(Parser *p) {
  uint32_t start = p->token++->span.start;
  uint32_t mark = parse_mark(p);
  if (starts_item(p)) {
    parse_push(p, parse_star_named(p));
    if (parse_at(p, TOKEN_FOR))
      return p->stack_count = mark,
             parse_comprehension(p, AST_ListComp, start, p->stack[mark], TOKEN_RIGHT_BRACKET);
    parse_more_items(p, mark);
  }
  if (at_range(p)) return parse_ellipsis_range(p, start, mark, TOKEN_RIGHT_BRACKET);
  parse_require(p, TOKEN_RIGHT_BRACKET);
  AstList *node = PARSE_NEW(p, List, parse_span(p, start));
  node->elements = parse_take(p, mark);
  return &node->base;
}

/* The colon and the value behind a key. Keys and values lie on the stack in turn. */
static void parse_value_of(Parser *p, Node *key) {
  if (!parse_at(p, TOKEN_COLON)) {
    if (parse_at(p, TOKEN_ERROR)) parse_unexpected(p);
    parse_fail(p, p->token[-1].span, "':' expected after dictionary key");
  }
  Span colon = p->token++->span;
  if (parse_at(p, TOKEN_COMMA) || parse_at(p, TOKEN_RIGHT_BRACE))
    parse_fail(p, colon, "expression expected after dictionary key and ':'");
  if (parse_at(p, TOKEN_STAR)) {
    uint32_t start = p->token++->span.start;
    parse_attempt(p, parse_bitwise_or, NULL);
    parse_fail(p, parse_span(p, start), "cannot use a starred expression in a dictionary value");
  }
  parse_push(p, key);
  parse_push(p, parse_ternary(p));
}

/* `key: value` or `**value`, which has a NULL for its key. */
static void parse_pair(Parser *p) {
  if (parse_accept(p, TOKEN_POWER)) {
    parse_push(p, NULL);
    parse_push(p, parse_bitwise_or(p));
  } else {
    DictKey reading = {p->token, p->dict_key};
    p->dict_key = &reading;
    Node *key = parse_ternary(p);
    p->dict_key = reading.outer;
    parse_value_of(p, key);
  }
}

static Node *parse_dict_comprehension(Parser *p, uint32_t start, uint32_t mark) {
  Node *key = p->stack[mark], *value = p->stack[mark + 1];
  p->stack_count = mark;
  if (!key) parse_fail(p, value->span, "dict unpacking cannot be used in dict comprehension");
  NodeList clauses = parse_comprehension_clauses(p);
  parse_require(p, TOKEN_RIGHT_BRACE);
  AstDictComp *node = PARSE_NEW(p, DictComp, parse_span(p, start));
  node->key = key;
  node->value = value;
  node->generators = clauses;
  return &node->base;
}

static Node *finish_dict(Parser *p, uint32_t start, uint32_t mark) {
  parse_require(p, TOKEN_RIGHT_BRACE);
  AstDict *node = PARSE_NEW(p, Dict, parse_span(p, start));
  NodeList pairs = parse_take(p, mark);
  node->keys.count = node->values.count = pairs.count / 2;
  node->keys.items = ARENA_ARRAY(p->arena, Node *, node->keys.count);
  node->values.items = ARENA_ARRAY(p->arena, Node *, node->values.count);
  for (uint32_t i = 0; i < node->keys.count; i++) {
    node->keys.items[i] = pairs.items[2 * i];
    node->values.items[i] = pairs.items[2 * i + 1];
  }
  return &node->base;
}

/* The first key has been read already, unless it is NULL. */
static Node *parse_dict(Parser *p, uint32_t start, Node *first) {
  uint32_t mark = parse_mark(p);
  while (first || starts_item(p) || parse_at(p, TOKEN_POWER)) {
    if (first)
      parse_value_of(p, first);
    else
      parse_pair(p);
    first = NULL;
    if (parse_at(p, TOKEN_FOR) && p->stack_count == mark + 2) return parse_dict_comprehension(p, start, mark);
    if (!parse_accept(p, TOKEN_COMMA)) break;
  }
  return finish_dict(p, start, mark);
}

/* A key followed by a colon makes a dict. */
static Node *parse_braces(Parser *p) {
  uint32_t start = p->token++->span.start;
  if (!starts_item(p)) return parse_dict(p, start, NULL);
  uint32_t mark = parse_mark(p);
  bool walrus = at_walrus(p);
  Node *item = parse_star_named(p);
  if (parse_at(p, TOKEN_COLON) && item->kind != AST_Starred && !walrus) return parse_dict(p, start, item);
  if (parse_at(p, TOKEN_FOR)) return parse_comprehension(p, AST_SetComp, start, item, TOKEN_RIGHT_BRACE);
  parse_push(p, item);
  parse_more_items(p, mark);
  parse_require(p, TOKEN_RIGHT_BRACE);
  AstSet *node = PARSE_NEW(p, Set, parse_span(p, start));
  node->elements = parse_take(p, mark);
  return &node->base;
}

static Node *finish_tuple(Parser *p, uint32_t start, uint32_t mark) {
  parse_require(p, TOKEN_RIGHT_PAREN);
  AstTuple *node = PARSE_NEW(p, Tuple, parse_span(p, start));
  node->elements = parse_take(p, mark);
  return &node->base;
}

/* `(x)`, `(x, y)`, `()`, `(x for …)`, `(yield)`, CAS `(1..)`. */
static Node *parse_parentheses(Parser *p) {
  uint32_t start = p->token++->span.start;
  uint32_t mark = parse_mark(p);
  if (parse_at(p, TOKEN_YIELD)) {
    Node *node = parse_yield(p);
    parse_require(p, TOKEN_RIGHT_PAREN);
    return node;
  }
  if (parse_at(p, TOKEN_POWER)) parse_fail(p, p->token->span, "cannot use double starred expression here");
  if (!starts_item(p)) return finish_tuple(p, start, mark);
  Node *first = parse_star_named(p);
  if (parse_at(p, TOKEN_FOR))
    return parse_comprehension(p, AST_GeneratorExp, start, first, TOKEN_RIGHT_PAREN);
  parse_push(p, first);
  if (parse_at(p, TOKEN_COMMA)) {
    parse_more_items(p, mark);
    if (!at_range(p)) return finish_tuple(p, start, mark);
  }
  if (at_range(p)) return parse_ellipsis_range(p, start, mark, TOKEN_RIGHT_PAREN);
  if (first->kind == AST_Starred && parse_at(p, TOKEN_RIGHT_PAREN))
    parse_fail(p, first->span, "cannot use starred expression here");
  parse_require(p, TOKEN_RIGHT_PAREN);
  p->stack_count = mark;
  return first;
}

/* ---- calls ---- */

typedef struct Arguments {
  Token *first;
  uint32_t mark;      /* of positional and keyword arguments together */
  const char *before; /* what positional arguments may no longer follow */
  uint32_t keywords;
} Arguments;

static void push_keyword(Parser *p, Arguments *arguments, uint32_t start, Name name, Node *value) {
  AstKeyword *keyword = PARSE_NEW(p, Keyword, parse_span(p, start));
  keyword->name = name;
  keyword->value = value;
  parse_push(p, &keyword->base);
  arguments->keywords++;
}

static void parse_star_argument(Parser *p, const Arguments *arguments) {
  Token *star = p->token++;
  if (arguments->before && arguments->before[0] == 'u')
    parse_fail(p, star->span, "iterable argument unpacking follows keyword argument unpacking");
  const Construct construct = {.outer = p->construct, .start = arguments->first, .rest = star};
  if (star != arguments->first) p->construct = &construct;
  Node *value = parse_ternary(p);
  p->construct = construct.outer;
  if (parse_at(p, TOKEN_FOR)) {
    Span starred = parse_span(p, star->span.start);
    parse_comprehension_clauses(p);
    if (star == arguments->first) parse_fail(p, starred, "iterable unpacking cannot be used in comprehension");
    parse_fail(p, parse_span(p, star->span.start), "Generator expression must be parenthesized");
  }
  AstStarred *node = PARSE_NEW(p, Starred, parse_span(p, star->span.start));
  node->value = value;
  parse_push(p, &node->base);
}

static void parse_keyword_argument(Parser *p, Arguments *arguments) {
  Span span;
  Token *first = p->token;
  Name name = parse_name(p, &span);
  parse_check_binding(p, name, span);
  p->token++;
  if (parse_at(p, TOKEN_COMMA) || parse_at(p, TOKEN_RIGHT_PAREN))
    parse_fail(p, parse_span(p, span.start), "expected argument value expression");
  Node *value = parse_ternary(p);
  if (parse_at(p, TOKEN_FOR))
    parse_fail(p, (Span){first->span.start, first[1].span.end},
               "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  push_keyword(p, arguments, span.start, name, value);
  if (!arguments->before) arguments->before = "keyword argument";
}

/* An argument that is an expression, with everything people write wrongly there. */
static void parse_positional_argument(Parser *p, Arguments *arguments) {
  Token *first = p->token;
  uint8_t kind = first->kind;
  if ((kind == TOKEN_TRUE || kind == TOKEN_FALSE || kind == TOKEN_NONE) && parse_next_kind(p) == TOKEN_ASSIGN)
    parse_fail(p, (Span){first->span.start, first[1].span.end}, "cannot assign to %s", token_kind_text(kind));
  Node *value = at_walrus(p) ? parse_named(p) : parse_ternary(p);
  if (parse_at(p, TOKEN_ASSIGN))
    parse_fail(p, (Span){first->span.start, p->token->span.end},
               "expression cannot contain assignment, perhaps you meant \"==\"?");
  if (parse_at(p, TOKEN_WALRUS) && value->kind != AST_NamedExpr)
    parse_fail(p, value->span, "cannot use assignment expressions with %s", parse_describe(value));
  if (parse_at(p, TOKEN_FOR)) {
    NodeList clauses = parse_comprehension_clauses(p);
    bool alone = parse_at(p, TOKEN_RIGHT_PAREN) && p->stack_count == arguments->mark;
    if (!alone && (parse_at(p, TOKEN_RIGHT_PAREN) || parse_at(p, TOKEN_COMMA)))
      parse_fail(p, parse_span(p, first->span.start), "Generator expression must be parenthesized");
    AstGeneratorExp *generator = PARSE_NEW(p, GeneratorExp, (Span){first[-1].span.start, p->token->span.end});
    generator->element = value;
    generator->generators = clauses;
    value = &generator->base;
  } else if (arguments->before) {
    parse_fail(p, parse_span(p, first->span.start), "positional argument follows %s",
               arguments->before[0] == 'u' ? "keyword argument unpacking" : "keyword argument");
  }
  parse_push(p, value);
}

static void parse_argument(Parser *p, Arguments *arguments) {
  if (parse_at(p, TOKEN_STAR)) {
    parse_star_argument(p, arguments);
  } else if (parse_at(p, TOKEN_POWER)) {
    uint32_t start = p->token++->span.start;
    push_keyword(p, arguments, start, NULL, parse_ternary(p));
    arguments->before = "unpacking";
  } else if (parse_at(p, TOKEN_IDENTIFIER) && parse_next_kind(p) == TOKEN_ASSIGN) {
    parse_keyword_argument(p, arguments);
  } else {
    parse_positional_argument(p, arguments);
  }
}

static int compare_keywords(const void *a, const void *b) {
  const AstKeyword *k = ast_Keyword(*(Node *const *)a), *l = ast_Keyword(*(Node *const *)b);
  if (k->name != l->name) return (uintptr_t)k->name < (uintptr_t)l->name ? -1 : 1;
  return (k->base.span.start > l->base.span.start) - (k->base.span.start < l->base.span.start);
}

/* No name twice: sorted by name, repeated ones are neighbours. */
static void check_keywords(Parser *p, const NodeList *keywords) {
  if (keywords->count < 2) return;
  Node **sorted = ARENA_ARRAY(p->arena, Node *, keywords->count);
  memcpy(sorted, keywords->items, keywords->count * sizeof *sorted);
  qsort(sorted, keywords->count, sizeof *sorted, compare_keywords);
  const AstKeyword *first = NULL;
  for (uint32_t i = 1; i < keywords->count; i++) {
    const AstKeyword *k = ast_Keyword(sorted[i]);
    if (k->name && k->name == ast_Keyword(sorted[i - 1])->name && (!first || k->base.span.start < first->base.span.start)) first = k;
  }
  if (first) parse_fail(p, first->base.span, "keyword argument repeated: %s", first->name->bytes);
}

/* What is pushed is sorted into positional arguments and keywords at the end. */
void parse_arguments(Parser *p, NodeList *positional, NodeList *keywords) {
  const Token *open = p->token++;
  Arguments arguments = {.first = p->token, .mark = parse_mark(p)};
  while (starts_item(p) || parse_at(p, TOKEN_POWER)) {
    parse_argument(p, &arguments);
    bool comma = parse_accept(p, TOKEN_COMMA);
    if (at_range(p) && arguments.keywords == 0) { /* `f(1..9)` is f((1..9)) */
      *positional =
          parse_list_of(p, parse_ellipsis_range(p, open->span.start, arguments.mark, TOKEN_RIGHT_PAREN));
      return;
    }
    if (!comma) break;
  }
  parse_require(p, TOKEN_RIGHT_PAREN);
  NodeList all = parse_take(p, arguments.mark);
  keywords->items = ARENA_ARRAY(p->arena, Node *, arguments.keywords);
  positional->items = ARENA_ARRAY(p->arena, Node *, all.count - arguments.keywords);
  for (uint32_t i = 0; i < all.count; i++) {
    NodeList *list = all.items[i]->kind == AST_Keyword ? keywords : positional;
    list->items[list->count++] = all.items[i];
  }
  check_keywords(p, keywords);
}

static Node *parse_call(Parser *p, Node *function, uint32_t start) {
  uint32_t parens = p->token->span.start;
  NodeList arguments = {0}, keywords = {0};
  parse_arguments(p, &arguments, &keywords);
  AstCall *node = PARSE_NEW(p, Call, parse_span(p, start));
  node->function = function;
  node->parens = parse_span(p, parens);
  node->arguments = arguments;
  node->keywords = keywords;
  return &node->base;
}

/* ---- subscripts ---- */

static Node *parse_slice_part(Parser *p) {
  return parse_starts_expression(p->token) ? parse_ternary(p) : NULL;
}

static Node *parse_slice(Parser *p) {
  if (parse_at(p, TOKEN_STAR)) return parse_star_named(p);
  uint32_t start = p->token->span.start;
  Node *lower = NULL;
  if (!parse_at(p, TOKEN_COLON)) {
    bool walrus = at_walrus(p);
    lower = parse_named(p);
    if (!parse_at(p, TOKEN_COLON) || walrus) return lower;
  }
  p->token++;
  Node *upper = parse_slice_part(p);
  Node *step = parse_accept(p, TOKEN_COLON) ? parse_slice_part(p) : NULL;
  AstSlice *node = PARSE_NEW(p, Slice, parse_span(p, start));
  node->lower = lower;
  node->upper = upper;
  node->step = step;
  return &node->base;
}

static bool starts_slice(const Parser *p) {
  return starts_item(p) || parse_at(p, TOKEN_COLON);
}

/* CAS allows nothing at all between the brackets: QQ[]. */
static Node *parse_index(Parser *p) {
  uint32_t start = p->token->span.start;
  uint32_t mark = parse_mark(p);
  bool comma = false;
  while (starts_slice(p)) {
    parse_push(p, parse_slice(p));
    if (!parse_accept(p, TOKEN_COMMA)) break;
    comma = true;
  }
  uint32_t count = p->stack_count - mark;
  if (count == 0 && !(p->cas && parse_at(p, TOKEN_RIGHT_BRACKET))) parse_unexpected(p);
  NodeList list = parse_take(p, mark);
  if (count == 1 && !comma && list.items[0]->kind != AST_Starred) return list.items[0];
  AstTuple *node = PARSE_NEW(p, Tuple, count ? parse_span(p, start) : (Span){start, start});
  node->elements = list;
  return &node->base;
}

static Node *parse_subscript(Parser *p, Node *value, uint32_t start) {
  Span brackets = p->token++->span;
  Node *index = parse_index(p);
  parse_require(p, TOKEN_RIGHT_BRACKET);
  AstSubscript *node = PARSE_NEW(p, Subscript, parse_span(p, start));
  node->value = value;
  node->index = index;
  node->brackets = parse_span(p, brackets.start);
  return &node->base;
}

/* ---- primaries ---- */

static Node *parse_attribute(Parser *p, Node *value, uint32_t start) {
  p->token++;
  Span name_span;
  Name name = parse_name(p, &name_span);
  AstAttribute *node = PARSE_NEW(p, Attribute, parse_span(p, start));
  node->value = value;
  node->name = name;
  node->name_span = name_span;
  return &node->base;
}

static Node *parse_generator_access(Parser *p, Node *value, uint32_t start) {
  Span span = p->token++->span;
  AstGeneratorAccess *node = PARSE_NEW(p, GeneratorAccess, parse_span(p, start));
  node->value = value;
  node->index_span = (Span){span.start + 1, span.end};
  node->digits.length = span.end - span.start - 1;
  node->digits.bytes = arena_copy(p->arena, p->code + span.start + 1, node->digits.length);
  return &node->base;
}

/* An atom and all that follows it: one loop, so that chains may be long. */
Node *parse_primary(Parser *p) {
  uint32_t start = p->token->span.start;
  Node *node = parse_atom(p);
  for (;;) {
    switch (p->token->kind) {
    case TOKEN_DOT:
      if (parse_at_generator_names(p)) return node;
      node = parse_attribute(p, node, start);
      break;
    case TOKEN_LEFT_PAREN: node = parse_call(p, node, start); break;
    case TOKEN_LEFT_BRACKET: node = parse_subscript(p, node, start); break;
    case TOKEN_GENERATOR: node = parse_generator_access(p, node, start); break;
    default: return node;
    }
  }
}

static Node *parse_constant(Parser *p, AstKind kind) {
  return ast_new(p->arena, kind, p->token++->span);
}

static Node *parse_name_atom(Parser *p) {
  Span span;
  Name name = parse_name(p, &span);
  AstName *node = PARSE_NEW(p, Name, span);
  node->name = name;
  return &node->base;
}

/* Brackets bound their own nesting (PARSE_BRACKET_LIMIT), except that f-strings begin anew; so they count as
 * well. */
static Node *parse_bracketed(Parser *p, ParseFunction *function) {
  parse_enter(p);
  Node *node = function(p);
  parse_leave(p);
  return node;
}

Node *parse_atom(Parser *p) {
  switch (p->token->kind) {
  case TOKEN_IDENTIFIER: return parse_name_atom(p);
  case TOKEN_NUMBER: return parse_number(p);
  case TOKEN_STRING: return parse_strings(p);
  case TOKEN_NONE: return parse_constant(p, AST_None);
  case TOKEN_TRUE: return parse_constant(p, AST_True);
  case TOKEN_FALSE: return parse_constant(p, AST_False);
  case TOKEN_ELLIPSIS: return parse_constant(p, AST_Ellipsis);
  case TOKEN_LEFT_PAREN: return parse_bracketed(p, parse_parentheses);
  case TOKEN_LEFT_BRACKET: return parse_bracketed(p, parse_list);
  case TOKEN_LEFT_BRACE: return parse_bracketed(p, parse_braces);
  default: parse_unexpected(p);
  }
}
