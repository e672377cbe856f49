/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_stmt.c: the statements that fit on a line, and import. */
#include "lang/parser_internal.h"

#include <string.h>

/* ---- assignment ---- */

static const uint8_t augmented[TOKEN_KIND_COUNT] = {
    [TOKEN_PLUS_ASSIGN] = OP_ADD + 1,
    [TOKEN_MINUS_ASSIGN] = OP_SUBTRACT + 1,
    [TOKEN_STAR_ASSIGN] = OP_MULTIPLY + 1,
    [TOKEN_SLASH_ASSIGN] = OP_TRUE_DIVIDE + 1,
    [TOKEN_DOUBLE_SLASH_ASSIGN] = OP_FLOOR_DIVIDE + 1,
    [TOKEN_PERCENT_ASSIGN] = OP_MODULO + 1,
    [TOKEN_AT_ASSIGN] = OP_MATRIX_MULTIPLY + 1,
    [TOKEN_POWER_ASSIGN] = OP_POWER + 1,
    [TOKEN_LEFT_SHIFT_ASSIGN] = OP_LEFT_SHIFT + 1,
    [TOKEN_RIGHT_SHIFT_ASSIGN] = OP_RIGHT_SHIFT + 1,
    [TOKEN_AMPERSAND_ASSIGN] = OP_BIT_AND + 1,
    [TOKEN_BAR_ASSIGN] = OP_BIT_OR + 1,
    [TOKEN_CARET_ASSIGN] = OP_BIT_XOR + 1,
};

static void check_not_starred(Parser *p, const Node *value) {
  if (value->kind == AST_Starred) parse_fail(p, value->span, "can't use starred expression here");
}

static Node *parse_augmented(Parser *p, Node *target, uint32_t start) {
  if (target->kind != AST_Name && target->kind != AST_Attribute && target->kind != AST_Subscript)
    parse_fail(p, target->span, "'%s' is an illegal expression for augmented assignment",
               parse_describe(target));
  parse_check_target(p, target, TARGET_ASSIGN);
  Operator op = (Operator)(augmented[p->token->kind] - 1);
  Span op_span = p->token++->span;
  Node *value = parse_yield_or_star_expressions(p);
  check_not_starred(p, value);
  AstAugAssign *node = PARSE_NEW(p, AugAssign, parse_span(p, start));
  node->target = target;
  node->op = op == OP_TRUE_DIVIDE && p->cas ? OP_DIVIDE : op;
  node->op_span = op_span;
  node->value = value;
  return &node->base;
}

static Node *parse_annotated(Parser *p, Node *target, const Token *first) {
  if (target->kind == AST_List || target->kind == AST_Tuple)
    parse_fail(p, target->span, "only single target (not %s) can be annotated", parse_describe(target));
  if (target->kind != AST_Name && target->kind != AST_Attribute && target->kind != AST_Subscript)
    parse_fail(p, target->span, "illegal target for annotation");
  parse_check_target(p, target, TARGET_ASSIGN);
  p->token++;
  Node *annotation = parse_ternary(p);
  Node *value = parse_accept(p, TOKEN_ASSIGN) ? parse_yield_or_star_expressions(p) : NULL;
  if (value) check_not_starred(p, value);
  AstAnnAssign *node = PARSE_NEW(p, AnnAssign, parse_span(p, first->span.start));
  node->target = target;
  node->annotation = annotation;
  node->value = value;
  node->simple = target->kind == AST_Name && first->kind == TOKEN_IDENTIFIER;
  return &node->base;
}

/* Something that binds less tightly than '=' would as '==', and stands without parentheses. */
static bool is_loose(const Parser *p, const Node *bad) {
  if (bad->span.end < p->token[-1].span.end) return false;
  switch (bad->kind) {
  case AST_BoolOp:
  case AST_Compare:
  case AST_IfExp:
  case AST_Lambda:
  case AST_Yield:
  case AST_YieldFrom: return true;
  case AST_UnaryOp: return ast_UnaryOp(bad)->op == OP_NOT;
  default: return false;
  }
}

/* `f() = 1`: with a single '=' after something that could be compared, the user may have meant that. */
static bool could_be_comparison(Parser *p, const Node *bad, const Node *target) {
  if (bad->span.end != target->span.end || is_loose(p, bad)) return false;
  if (bad->kind == AST_True || bad->kind == AST_False || bad->kind == AST_None ||
      bad->kind == AST_GeneratorExp)
    return false;
  Token *equals = p->token++;
  bool single = parse_attempt(p, parse_bitwise_or, NULL) && !parse_at(p, TOKEN_ASSIGN);
  p->token = equals;
  return single;
}

static void check_assign_target(Parser *p, Node *target, bool first) {
  Node *bad = parse_invalid_target(target, TARGET_ASSIGN);
  if (!bad) {
    parse_check_target(p, target, TARGET_ASSIGN);
    return;
  }
  if ((bad->kind == AST_Yield || bad->kind == AST_YieldFrom) && is_loose(p, bad))
    parse_fail(p, bad->span, "assignment to yield expression not possible");
  if (first && could_be_comparison(p, bad, target))
    parse_fail(p, bad->span, "cannot assign to %s here. Maybe you meant '==' instead of '='?",
               parse_describe(bad));
  parse_fail(p, bad->span, "cannot assign to %s", parse_describe(bad));
}

static Node *parse_assignment(Parser *p, Node *first, uint32_t start) {
  uint32_t mark = parse_mark(p);
  Node *value = first;
  while (parse_at(p, TOKEN_ASSIGN)) {
    check_assign_target(p, value, p->stack_count == mark);
    parse_push(p, value);
    p->token++;
    value = parse_yield_or_star_expressions(p);
  }
  check_not_starred(p, value);
  AstAssign *node = PARSE_NEW(p, Assign, parse_span(p, start));
  node->targets = parse_take(p, mark);
  node->value = value;
  return &node->base;
}

/* Everything that begins with an expression. */
static Node *parse_expression_statement(Parser *p) {
  Token *first = p->token;
  uint32_t start = first->span.start;
  Node *value = parse_yield_or_star_expressions(p);
  if (parse_at_generator_names(p)) return parse_generator_assign(p, value);
  if (parse_at(p, TOKEN_ASSIGN)) {
    if (p->cas && parse_is_callable_head(value)) return parse_callable_assign(p, value);
    return parse_assignment(p, value, start);
  }
  if (parse_at(p, TOKEN_COLON) && p->statement == first) return parse_annotated(p, value, first);
  if (augmented[p->token->kind]) return parse_augmented(p, value, start);
  check_not_starred(p, value);
  AstExpr *node = PARSE_NEW(p, Expr, parse_span(p, start));
  node->value = value;
  return &node->base;
}

/* ---- statements with a keyword ---- */

static bool at_value(const Parser *p) {
  return parse_starts_expression(p->token) || parse_at(p, TOKEN_STAR);
}

static Node *parse_return(Parser *p) {
  uint32_t start = p->token++->span.start;
  Node *value = at_value(p) ? parse_star_expressions(p) : NULL;
  if (value) check_not_starred(p, value);
  AstReturn *node = PARSE_NEW(p, Return, parse_span(p, start));
  node->value = value;
  return &node->base;
}

static Node *parse_raise(Parser *p) {
  uint32_t start = p->token++->span.start;
  Node *exception = NULL, *cause = NULL;
  if (parse_starts_expression(p->token)) {
    exception = parse_ternary(p);
    if (parse_accept(p, TOKEN_FROM)) cause = parse_ternary(p);
  }
  AstRaise *node = PARSE_NEW(p, Raise, parse_span(p, start));
  node->exception = exception;
  node->cause = cause;
  return &node->base;
}

static Node *parse_delete_target(Parser *p) {
  Node *target = parse_at(p, TOKEN_STAR) ? parse_star_named(p) : parse_ternary(p);
  parse_check_target(p, target, TARGET_DELETE);
  return target;
}

static Node *parse_delete(Parser *p) {
  uint32_t start = p->token++->span.start;
  NodeList targets;
  parse_comma_list(p, parse_delete_target, &targets);
  AstDelete *node = PARSE_NEW(p, Delete, parse_span(p, start));
  node->targets = targets;
  return &node->base;
}

static Node *parse_assert(Parser *p) {
  uint32_t start = p->token++->span.start;
  Node *test = parse_ternary(p);
  Node *message = parse_accept(p, TOKEN_COMMA) ? parse_ternary(p) : NULL;
  AstAssert *node = PARSE_NEW(p, Assert, parse_span(p, start));
  node->test = test;
  node->message = message;
  return &node->base;
}

static NameList parse_declared_names(Parser *p) {
  NameList names = {0};
  p->token++;
  do {
    Span span;
    Name name = parse_name(p, &span);
    parse_add_name(p, &names, name, span);
  } while (parse_accept(p, TOKEN_COMMA));
  return names;
}

static Node *parse_global(Parser *p) {
  uint32_t start = p->token->span.start;
  NameList names = parse_declared_names(p);
  AstGlobal *node = PARSE_NEW(p, Global, parse_span(p, start));
  node->names = names;
  return &node->base;
}

static Node *parse_nonlocal(Parser *p) {
  uint32_t start = p->token->span.start;
  NameList names = parse_declared_names(p);
  AstNonlocal *node = PARSE_NEW(p, Nonlocal, parse_span(p, start));
  node->names = names;
  return &node->base;
}

/* ---- import ---- */

static Name parse_dotted_name(Parser *p, Span *span) {
  *span = p->token->span;
  Name name = parse_name(p, &(Span){0});
  if (!parse_at(p, TOKEN_DOT)) return name;
  TextBuilder text = {0};
  parse_text_append(p, &text, name->bytes, name->length);
  while (parse_accept(p, TOKEN_DOT)) {
    name = parse_name(p, &(Span){0});
    parse_text_append(p, &text, ".", 1);
    parse_text_append(p, &text, name->bytes, name->length);
  }
  *span = parse_span(p, span->start);
  return name_intern(p->names, text.bytes, text.length);
}

static Node *parse_alias(Parser *p, bool dotted) {
  Span span;
  Name name = dotted ? parse_dotted_name(p, &span) : parse_name(p, &span);
  Name alias = NULL;
  Span bound = span;
  if (parse_accept(p, TOKEN_AS)) alias = parse_name(p, &bound);
  parse_check_binding(p, alias ? alias : name, bound);
  AstAlias *node = PARSE_NEW(p, Alias, parse_span(p, span.start));
  node->name = name;
  node->alias = alias;
  return &node->base;
}

static NodeList parse_star_import(Parser *p) {
  AstAlias *node = PARSE_NEW(p, Alias, p->token++->span);
  node->name = name_intern(p->names, "*", 1);
  return parse_list_of(p, &node->base);
}

static NodeList parse_imported_names(Parser *p) {
  if (parse_at(p, TOKEN_STAR)) return parse_star_import(p);
  bool parenthesised = parse_accept(p, TOKEN_LEFT_PAREN);
  uint32_t mark = parse_mark(p);
  do {
    if (p->stack_count > mark && parenthesised && parse_at(p, TOKEN_RIGHT_PAREN)) break;
    if (p->stack_count > mark && !parenthesised && parse_at(p, TOKEN_NEWLINE))
      parse_fail(p, p->token[-1].span, "trailing comma not allowed without surrounding parentheses");
    parse_push(p, parse_alias(p, false));
  } while (parse_accept(p, TOKEN_COMMA));
  if (parenthesised) parse_require(p, TOKEN_RIGHT_PAREN);
  return parse_take(p, mark);
}

/* The dots before a relative module; the CAS lexer also makes `..` one token. */
static int32_t parse_level(Parser *p) {
  int32_t level = 0;
  for (;; p->token++) {
    switch (p->token->kind) {
    case TOKEN_DOT: level += 1; break;
    case TOKEN_DOT_DOT: level += 2; break;
    case TOKEN_ELLIPSIS: level += 3; break;
    default: return level;
    }
  }
}

static Node *parse_import_from(Parser *p) {
  uint32_t start = p->token++->span.start;
  int32_t level = parse_level(p);
  Span module_span = parse_span(p, p->token[-1].span.start);
  Name module = NULL;
  if (level == 0 || !parse_at(p, TOKEN_IMPORT)) module = parse_dotted_name(p, &module_span);
  parse_require(p, TOKEN_IMPORT);
  NodeList names = parse_imported_names(p);
  AstImportFrom *node = PARSE_NEW(p, ImportFrom, parse_span(p, start));
  node->module = module;
  node->module_span = module_span;
  node->names = names;
  node->level = level;
  return &node->base;
}

Node *parse_import(Parser *p) {
  if (parse_at(p, TOKEN_FROM)) return parse_import_from(p);
  uint32_t start = p->token++->span.start;
  uint32_t mark = parse_mark(p);
  do {
    parse_push(p, parse_alias(p, true));
  } while (parse_accept(p, TOKEN_COMMA));
  AstImport *node = PARSE_NEW(p, Import, parse_span(p, start));
  node->names = parse_take(p, mark);
  return &node->base;
}

/* ---- lines ---- */

static Node *parse_simple(Parser *p) {
  switch (p->token->kind) {
  case TOKEN_RETURN: return parse_return(p);
  case TOKEN_IMPORT:
  case TOKEN_FROM: return parse_import(p);
  case TOKEN_RAISE: return parse_raise(p);
  case TOKEN_PASS: return ast_new(p->arena, AST_Pass, p->token++->span);
  case TOKEN_BREAK: return ast_new(p->arena, AST_Break, p->token++->span);
  case TOKEN_CONTINUE: return ast_new(p->arena, AST_Continue, p->token++->span);
  case TOKEN_DEL: return parse_delete(p);
  case TOKEN_ASSERT: return parse_assert(p);
  case TOKEN_GLOBAL: return parse_global(p);
  case TOKEN_NONLOCAL: return parse_nonlocal(p);
  default: return parse_expression_statement(p);
  }
}

void parse_simple_line(Parser *p) {
  do {
    p->statement = p->token;
    parse_push(p, parse_simple(p));
  } while (parse_accept(p, TOKEN_SEMICOLON) && !parse_at(p, TOKEN_NEWLINE));
  parse_require(p, TOKEN_NEWLINE);
}
