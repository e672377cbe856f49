/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_pattern.c: match statements.
 *
 *   patterns: pattern | star_or_pattern (',' star_or_pattern)* [',']        an open sequence
 *   pattern:  closed ('|' closed)* ['as' NAME]
 *   closed:   literal | NAME | '_' | dotted | '(' … ')' | '[' … ']' | '{' … '}' | dotted '(' … ')'
 *
 * `match` and `case` are names elsewhere, so a match statement is recognised by its whole head. */
#include "lang/parser_internal.h"

static Node *parse_pattern(Parser *p);
static Node *parse_closed(Parser *p);

/* ---- literals and dotted names ---- */

static Node *make_value(Parser *p, Node *value) {
  AstMatchValue *node = PARSE_NEW(p, MatchValue, value->span);
  node->value = value;
  return &node->base;
}

static Node *parse_signed(Parser *p) {
  if (!parse_at(p, TOKEN_MINUS))
    return parse_at(p, TOKEN_NUMBER) ? parse_number(p) : (parse_unexpected(p), NULL);
  Span op_span = p->token++->span;
  if (!parse_at(p, TOKEN_NUMBER)) parse_unexpected(p);
  Node *operand = parse_number(p);
  AstUnaryOp *node = PARSE_NEW(p, UnaryOp, parse_span(p, op_span.start));
  node->op = OP_NEGATE;
  node->op_span = op_span;
  node->operand = operand;
  return &node->base;
}

static bool is_imaginary(const Node *node) {
  return node->kind == AST_Imaginary ||
         (node->kind == AST_UnaryOp && ast_UnaryOp(node)->operand->kind == AST_Imaginary);
}

/* 1, -1, 1.5, 1+2j */
static Node *parse_numeric(Parser *p) {
  uint32_t start = p->token->span.start;
  Node *left = parse_signed(p);
  if (!parse_at(p, TOKEN_PLUS) && !parse_at(p, TOKEN_MINUS)) return left;
  if (is_imaginary(left)) parse_fail(p, left->span, "real number required in complex literal");
  const Token *op = p->token++;
  if (!parse_at(p, TOKEN_NUMBER)) parse_unexpected(p);
  Node *right = parse_number(p);
  if (!is_imaginary(right)) parse_fail(p, right->span, "imaginary number required in complex literal");
  AstBinOp *node = PARSE_NEW(p, BinOp, parse_span(p, start));
  node->left = left;
  node->op = op->kind == TOKEN_PLUS ? OP_ADD : OP_SUBTRACT;
  node->op_span = op->span;
  node->right = right;
  return &node->base;
}

static Node *parse_text_pattern(Parser *p) {
  Node *text = parse_strings(p);
  if (text->kind == AST_JoinedStr)
    parse_fail(p, text->span, "patterns may only match literals and attribute lookups");
  return text;
}

/* NAME ('.' NAME)* as an expression. */
static Node *parse_dotted(Parser *p) {
  Span span;
  AstName *first = PARSE_NEW(p, Name, p->token->span);
  first->name = parse_name(p, &span);
  Node *node = &first->base;
  while (parse_accept(p, TOKEN_DOT)) {
    Span name_span;
    Name name = parse_name(p, &name_span);
    AstAttribute *attribute = PARSE_NEW(p, Attribute, parse_span(p, span.start));
    attribute->value = node;
    attribute->name = name;
    attribute->name_span = name_span;
    node = &attribute->base;
  }
  return node;
}

static Node *parse_singleton(Parser *p) {
  AstKind kind = parse_at(p, TOKEN_NONE) ? AST_None : parse_at(p, TOKEN_TRUE) ? AST_True : AST_False;
  Node *value = ast_new(p->arena, kind, p->token++->span);
  AstMatchSingleton *node = PARSE_NEW(p, MatchSingleton, value->span);
  node->value = value;
  return &node->base;
}

/* ---- captures ---- */

static Name wildcard(const Parser *p) {
  return name_intern(p->names, "_", 1);
}

static Node *make_capture(Parser *p, Name name, Span span) {
  AstMatchAs *node = PARSE_NEW(p, MatchAs, span);
  node->name = name == wildcard(p) ? NULL : name;
  if (node->name) parse_check_binding(p, name, span);
  return &node->base;
}

static Node *parse_star_pattern(Parser *p) {
  uint32_t start = p->token++->span.start;
  Span span;
  Name name = parse_name(p, &span);
  AstMatchStar *node = PARSE_NEW(p, MatchStar, parse_span(p, start));
  node->name = name == wildcard(p) ? NULL : name;
  return &node->base;
}

/* ---- sequences, mappings, classes ---- */

static bool starts_pattern(const Parser *p) {
  switch (p->token->kind) {
  case TOKEN_IDENTIFIER:
  case TOKEN_NUMBER:
  case TOKEN_STRING:
  case TOKEN_MINUS:
  case TOKEN_NONE:
  case TOKEN_TRUE:
  case TOKEN_FALSE:
  case TOKEN_LEFT_PAREN:
  case TOKEN_LEFT_BRACKET:
  case TOKEN_LEFT_BRACE:
  case TOKEN_STAR: return true;
  default: return false;
  }
}

/* Items up to something else; true if there was a comma. */
static bool parse_items(Parser *p, NodeList *list) {
  uint32_t mark = parse_mark(p);
  bool comma = false, star = false;
  while (starts_pattern(p)) {
    if (parse_at(p, TOKEN_STAR) && star)
      parse_fail(p, p->token->span, "multiple starred names in sequence pattern");
    star = star || parse_at(p, TOKEN_STAR);
    parse_push(p, parse_at(p, TOKEN_STAR) ? parse_star_pattern(p) : parse_pattern(p));
    if (!parse_accept(p, TOKEN_COMMA)) break;
    comma = true;
  }
  *list = parse_take(p, mark);
  return comma;
}

static Node *make_sequence(Parser *p, NodeList patterns, uint32_t start) {
  AstMatchSequence *node = PARSE_NEW(p, MatchSequence, parse_span(p, start));
  node->patterns = patterns;
  return &node->base;
}

/* `(p)` is p; anything else in brackets is a sequence. */
static Node *parse_bracketed_pattern(Parser *p) {
  bool parenthesis = parse_at(p, TOKEN_LEFT_PAREN);
  uint32_t start = p->token++->span.start;
  NodeList patterns;
  bool comma = parse_items(p, &patterns);
  parse_require(p, parenthesis ? TOKEN_RIGHT_PAREN : TOKEN_RIGHT_BRACKET);
  if (parenthesis && !comma && patterns.count == 1 && patterns.items[0]->kind != AST_MatchStar)
    return patterns.items[0];
  return make_sequence(p, patterns, start);
}

static Node *parse_mapping_key(Parser *p) {
  switch (p->token->kind) {
  case TOKEN_NUMBER:
  case TOKEN_MINUS: return parse_numeric(p);
  case TOKEN_STRING: return parse_text_pattern(p);
  case TOKEN_NONE: return ast_new(p->arena, AST_None, p->token++->span);
  case TOKEN_TRUE: return ast_new(p->arena, AST_True, p->token++->span);
  case TOKEN_FALSE: return ast_new(p->arena, AST_False, p->token++->span);
  case TOKEN_IDENTIFIER:
    if (parse_next_kind(p) == TOKEN_DOT) return parse_dotted(p);
    parse_unexpected(p);
  default: parse_unexpected(p);
  }
}

static Node *parse_mapping(Parser *p) {
  uint32_t start = p->token++->span.start;
  AstMatchMapping *node = PARSE_NEW(p, MatchMapping, p->token->span);
  uint32_t mark = parse_mark(p);
  while (!parse_at(p, TOKEN_RIGHT_BRACE)) {
    if (parse_accept(p, TOKEN_POWER)) {
      Span span;
      if (parse_at(p, TOKEN_IDENTIFIER) && parse_token_is(p, p->token, "_")) parse_unexpected(p);
      node->rest = parse_name(p, &span);
      parse_accept(p, TOKEN_COMMA);
      break;
    }
    parse_push(p, parse_mapping_key(p));
    parse_require(p, TOKEN_COLON);
    parse_push(p, parse_pattern(p));
    if (!parse_accept(p, TOKEN_COMMA)) break;
  }
  parse_require(p, TOKEN_RIGHT_BRACE);
  NodeList pairs = parse_take(p, mark);
  for (uint32_t i = 0; i < pairs.count; i += 2) parse_push(p, pairs.items[i]);
  node->keys = parse_take(p, mark);
  for (uint32_t i = 1; i < pairs.count; i += 2) parse_push(p, pairs.items[i]);
  node->patterns = parse_take(p, mark);
  node->base.span = parse_span(p, start);
  return &node->base;
}

static void parse_class_keyword(Parser *p, NameList *names) {
  Span span;
  Name name = parse_name(p, &span);
  for (uint32_t i = 0; i < names->count; i++)
    if (names->items[i] == name)
      parse_fail(p, span, "attribute name repeated in class pattern: %s", name->bytes);
  parse_add_name(p, names, name, span);
  p->token++;
  parse_push(p, parse_pattern(p));
}

static Node *parse_class_pattern(Parser *p, Node *cls) {
  p->token++;
  NameList names = {0};
  uint32_t mark = parse_mark(p);
  while (starts_pattern(p) && !parse_at(p, TOKEN_STAR)) {
    if (parse_at(p, TOKEN_IDENTIFIER) && parse_next_kind(p) == TOKEN_ASSIGN) {
      parse_class_keyword(p, &names);
    } else {
      Token *first = p->token;
      parse_push(p, parse_pattern(p));
      if (names.count > 0)
        parse_fail(p, parse_span(p, first->span.start), "positional patterns follow keyword patterns");
    }
    if (!parse_accept(p, TOKEN_COMMA)) break;
  }
  parse_require(p, TOKEN_RIGHT_PAREN);
  NodeList all = parse_take(p, mark);
  AstMatchClass *node = PARSE_NEW(p, MatchClass, parse_span(p, cls->span.start));
  uint32_t positional = all.count - names.count;
  node->cls = cls;
  node->patterns = (NodeList){all.items, positional};
  node->keyword_names = names;
  node->keyword_patterns = (NodeList){all.items + positional, names.count};
  return &node->base;
}

/* ---- patterns ---- */

static Node *parse_name_pattern(Parser *p) {
  if (parse_next_kind(p) == TOKEN_DOT || parse_next_kind(p) == TOKEN_LEFT_PAREN) {
    Node *name = parse_dotted(p);
    return parse_at(p, TOKEN_LEFT_PAREN) ? parse_class_pattern(p, name) : make_value(p, name);
  }
  Span span;
  Name name = parse_name(p, &span);
  return make_capture(p, name, span);
}

static Node *parse_closed(Parser *p) {
  switch (p->token->kind) {
  case TOKEN_NUMBER:
  case TOKEN_MINUS: return make_value(p, parse_numeric(p));
  case TOKEN_STRING: return make_value(p, parse_text_pattern(p));
  case TOKEN_NONE:
  case TOKEN_TRUE:
  case TOKEN_FALSE: return parse_singleton(p);
  case TOKEN_IDENTIFIER: return parse_name_pattern(p);
  case TOKEN_LEFT_PAREN:
  case TOKEN_LEFT_BRACKET: return parse_bracketed_pattern(p);
  case TOKEN_LEFT_BRACE: return parse_mapping(p);
  default: parse_unexpected(p);
  }
}

static Node *parse_or_pattern(Parser *p) {
  uint32_t start = p->token->span.start;
  Node *first = parse_closed(p);
  if (!parse_at(p, TOKEN_BAR)) return first;
  uint32_t mark = parse_mark(p);
  parse_push(p, first);
  while (parse_accept(p, TOKEN_BAR)) parse_push(p, parse_closed(p));
  AstMatchOr *node = PARSE_NEW(p, MatchOr, parse_span(p, start));
  node->patterns = parse_take(p, mark);
  return &node->base;
}

static Node *parse_pattern(Parser *p) {
  parse_enter(p);
  uint32_t start = p->token->span.start;
  Node *pattern = parse_or_pattern(p);
  if (parse_accept(p, TOKEN_AS)) {
    if (parse_at(p, TOKEN_IDENTIFIER) && parse_token_is(p, p->token, "_"))
      parse_fail(p, p->token->span, "cannot use '_' as a target");
    if (!parse_at(p, TOKEN_IDENTIFIER) && parse_starts_expression(p->token))
      parse_fail(p, p->token->span, "invalid pattern target");
    Span span;
    Name name = parse_name(p, &span);
    if (parse_at(p, TOKEN_DOT) || parse_at(p, TOKEN_LEFT_PAREN) || parse_at(p, TOKEN_LEFT_BRACKET))
      parse_fail(p, span, "invalid pattern target");
    AstMatchAs *node = PARSE_NEW(p, MatchAs, parse_span(p, start));
    node->pattern = pattern;
    node->name = name;
    pattern = &node->base;
  }
  parse_leave(p);
  return pattern;
}

/* What stands between `case` and the colon or guard. */
static Node *parse_case_pattern(Parser *p) {
  uint32_t start = p->token->span.start;
  NodeList patterns;
  bool comma = parse_items(p, &patterns);
  if (patterns.count == 0) parse_unexpected(p);
  if (comma) return make_sequence(p, patterns, start);
  if (patterns.items[0]->kind == AST_MatchStar) parse_unexpected(p);
  return patterns.items[0];
}

/* ---- the statement ---- */

/* `match …:` NEWLINE INDENT `case`: nothing else has that shape. */
bool parse_at_match(const Parser *p) {
  const Token *token = p->token;
  if (token->kind != TOKEN_IDENTIFIER || !parse_token_is(p, token, "match")) return false;
  if (!parse_starts_expression(token + 1) && token[1].kind != TOKEN_STAR) return false;
  while (token->kind != TOKEN_NEWLINE && token->kind != TOKEN_END && token->kind != TOKEN_ERROR) token++;
  if (token->kind != TOKEN_NEWLINE || token[-1].kind != TOKEN_COLON) return false;
  return token[1].kind != TOKEN_INDENT || parse_token_is(p, token + 2, "case");
}

static Node *parse_case(Parser *p) {
  const Token *opener = p->token;
  p->statement = p->token;
  if (!parse_at(p, TOKEN_IDENTIFIER) || !parse_token_is(p, opener, "case")) parse_unexpected(p);
  p->token++;
  Node *pattern = parse_case_pattern(p);
  Node *guard = parse_accept(p, TOKEN_IF) ? parse_named(p) : NULL;
  if (!parse_accept(p, TOKEN_COLON)) {
    if (parse_at(p, TOKEN_NEWLINE)) parse_fail(p, p->token->span, "expected ':'");
    parse_unexpected(p);
  }
  NodeList body = parse_block(p, "'case' statement", opener);
  AstMatchCase *node =
      PARSE_NEW(p, MatchCase, (Span){opener->span.start, body.items[body.count - 1]->span.end});
  node->pattern = pattern;
  node->guard = guard;
  node->body = body;
  return &node->base;
}

static Node *parse_subject(Parser *p) {
  uint32_t start = p->token->span.start;
  NodeList list;
  bool comma = parse_comma_list(p, parse_star_named, &list);
  if (!comma && list.items[0]->kind != AST_Starred) return list.items[0];
  if (!comma) parse_fail(p, list.items[0]->span, "can't use starred expression here");
  AstTuple *node = PARSE_NEW(p, Tuple, parse_span(p, start));
  node->elements = list;
  return &node->base;
}

Node *parse_match(Parser *p) {
  const Token *opener = p->token++;
  Node *subject = parse_subject(p);
  parse_require(p, TOKEN_COLON);
  parse_require(p, TOKEN_NEWLINE);
  if (!parse_accept(p, TOKEN_INDENT))
    parse_fail_indentation(p, p->token->span, "expected an indented block after 'match' statement on line %u",
                           source_line_at(p->source, opener->span.start));
  uint32_t mark = parse_mark(p);
  while (!parse_at(p, TOKEN_DEDENT) && !parse_at(p, TOKEN_END)) parse_push(p, parse_case(p));
  parse_accept(p, TOKEN_DEDENT);
  NodeList cases = parse_take(p, mark);
  parse_check_cases(p, cases);
  AstMatch *node = PARSE_NEW(p, Match, (Span){opener->span.start, cases.items[cases.count - 1]->span.end});
  node->subject = subject;
  node->cases = cases;
  return &node->base;
}
