/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parser_internal.h: the parser's state and what its files offer each other. Only for parser.c and parse_*.c.
 *
 *   parser.c        entry points, failing, attempts, building lists
 *   parse_error.c   what to say about a token that fits nowhere
 *   parse_expr.c    operators, conditions, lambda, yield          parse_atom.c     names, displays, calls,
 * subscripts parse_literal.c numbers and strings                           parse_fstring.c  replacement
 * fields parse_target.c  what may be assigned to                       parse_params.c   parameters
 *   parse_stmt.c    simple statements                             parse_block.c    compound statements
 *   parse_pattern.c, parse_case.c patterns of match                             parse_cas.c      R.<x>, f(x)
 * =, [1..5], G.0
 *
 * A recursive-descent parser with one token of look-ahead, and more where the grammar asks for it. A function
 * that parses something starts at its first token and leaves p->token behind its last one; it never returns
 * on an error: parse_fail jumps to whoever called attempt or parse_module. So nothing but arena memory may be
 * held across calls. Recursion is bounded by parse_enter, lists and left-associative chains are loops. */
#ifndef MAYFLY_LANG_PARSER_INTERNAL_H
#define MAYFLY_LANG_PARSER_INTERNAL_H

#include <setjmp.h>
#include "lang/lexer.h"
#include "lang/parser.h"

/* What is being read that CPython takes for ended before anything in it that fits nowhere. Each stands in the C frame of who reads it. */
typedef struct Construct {
  const struct Construct *outer;
  Token *start; /* of what is complete */
  Token *rest;  /* of what is being read: the test of a conditional expression, or the star of an argument that is not the first */
} Construct;

typedef struct DictKey { /* the key of a later pair of a dict display, while it is read */
  Token *first;
  const struct DictKey *outer;
} DictKey;

typedef struct Parser {
  const Source *source;
  const char *code;
  bool cas;
  const ParseOptions *options;
  Arena *arena;
  NameTable *names;
  Token *token;     /* the next one to read */
  Token *statement; /* first token of the simple or compound statement being read */
  const TokenList *tokens;
  SyntaxProblem *lexer_problem;
  const SyntaxProblem *text_problem; /* the lexer's with the whole text, also while an f-string's field is read, which has tokens of its own */
  SyntaxProblem *problem;
  jmp_buf *escape;
  bool quiet; /* within an attempt: failing needs no message */
  unsigned depth;
  unsigned fields; /* f-string replacement fields around this */
  Node **stack;    /* items of the lists being built */
  uint32_t stack_count, stack_capacity;
  Token
      *operand_first; /* the disjunction that was completed last: its first token, and the token behind it */
  Token *operand_next;
  Token *reached; /* the last one that explaining an error looked at, where that is further than the token */
  const Construct *construct; /* innermost; NULL: none */
  const DictKey *dict_key; /* innermost; NULL: none */
} Parser;

/* ---- parser.c ---- */

/* End the parse (or the attempt) with a SyntaxError. */
_Noreturn void parse_fail(Parser *p, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
_Noreturn void parse_fail_indentation(Parser *p, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Report *problem, completed with what the rest of the tokens says (an unclosed bracket, a broken literal).
 */
_Noreturn void parse_report(Parser *p, SyntaxProblem problem);

/* Run a parse function; NULL if it fails, and then the parser stands where it stood. *reached, if asked for,
 * tells at which token it failed. */
typedef Node *ParseFunction(Parser *p);
Node *parse_attempt(Parser *p, ParseFunction *function, Token **reached);

/* Bound recursion: parse_enter on the way down, parse_leave on the way up. */
void parse_enter(Parser *p);
static inline void parse_leave(Parser *p) {
  p->depth--;
}

static inline bool parse_at(const Parser *p, TokenKind kind) {
  return p->token->kind == kind;
}

/* The last token that was looked at. */
static inline Token *parse_furthest(const Parser *p) {
  return p->reached > p->token ? p->reached : p->token;
}

/* Is there no more text from the token on? The blocks that its end closes do not count. */
static inline bool parse_ends_text(const Parser *p, const Token *t) {
  while (t->kind == TOKEN_DEDENT) t++;
  return t->kind == TOKEN_END && p->fields == 0;
}
static inline bool parse_at_text_end(const Parser *p) { return parse_ends_text(p, parse_furthest(p)); }

static inline TokenKind parse_next_kind(const Parser *p) {
  return p->token->kind == TOKEN_END ? TOKEN_END : (TokenKind)p->token[1].kind;
}

/* Step over the token if it is of that kind. */
static inline bool parse_accept(Parser *p, TokenKind kind) {
  if (p->token->kind != kind) return false;
  p->token++;
  return true;
}

/* Step over a token of that kind, or fail with a plain "invalid syntax". */
void parse_require(Parser *p, TokenKind kind);

/* The same, failing with "expected '…'". */
void parse_demand(Parser *p, TokenKind kind);

/* From START to the end of the token before this one. */
static inline Span parse_span(const Parser *p, uint32_t start) {
  return (Span){start, p->token[-1].span.end};
}

/* The interned text of the current token, which is stepped over; it must be an identifier. */
Name parse_name(Parser *p, Span *span);

bool parse_token_is(const Parser *p, const Token *token, const char *text);

/* Lists: mark, push any number of items, take them. */
static inline uint32_t parse_mark(const Parser *p) {
  return p->stack_count;
}
void parse_push(Parser *p, Node *node);
NodeList parse_take(Parser *p, uint32_t mark);
NodeList parse_list_of(Parser *p, Node *only);

/* Name lists, grown one by one. */
void parse_add_name(Parser *p, NameList *list, Name name, Span span);

/* A new node of the kind, already cast. */
#define PARSE_NEW(p, Kind, ...) ast_##Kind(ast_new((p)->arena, AST_##Kind, (__VA_ARGS__)))

/* ---- parse_error.c ---- */

/* The current token fits nowhere: say so as helpfully as possible. */
_Noreturn void parse_unexpected(Parser *p);

/* May an expression begin with this token? */
bool parse_starts_expression(const Token *token);

/* ---- parse_expr.c ---- */

Node *parse_star_expressions(Parser *p); /* a, *b, c: what stands right of '=' */
Node *parse_ternary(Parser *p);          /* Python's `expression` */
Node *parse_disjunction(Parser *p);
void parse_mark_operand(Parser *p, Token *first); /* one that reaches from there to here, for parse_error.c */
Node *parse_bitwise_or(Parser *p);
Node *parse_star_bitwise_or(Parser *p); /* a target: '*' bitwise_or | bitwise_or */
Node *parse_named(Parser *p); /* with := */
Node *parse_star_named(Parser *p);
Node *parse_yield(Parser *p);
Node *parse_yield_or_star_expressions(Parser *p);

/* Read ITEM, or ITEM, ITEM, … into the list, up to a token that cannot begin another; true if there was a
 * comma. */
bool parse_comma_list(Parser *p, ParseFunction *item, NodeList *list);

/* ---- parse_atom.c ---- */

Node *parse_primary(Parser *p);
Node *parse_atom(Parser *p);
NodeList parse_comprehension_clauses(Parser *p);
Node *parse_loop_target(Parser *p); /* between 'for' and 'in' */

/* From '(' to ')' of a call or a class. */
void parse_arguments(Parser *p, NodeList *positional, NodeList *keywords);

/* ---- parse_literal.c, parse_fstring.c ---- */

Node *parse_number(Parser *p);
Node *parse_strings(Parser *p);
Node *parse_string_constant(Parser *p, const char *bytes, size_t length, Span span);

/* Text being put together in the arena. */
typedef struct TextBuilder {
  char *bytes;
  size_t length, capacity;
} TextBuilder;
void parse_text_append(Parser *p, TextBuilder *text, const char *bytes, size_t length);
Text parse_text_finish(Parser *p, const TextBuilder *text);

/* What a string token's prefix says. */
typedef struct StringForm {
  bool raw, bytes, formatted;
  Span body; /* between the quotes */
  Span token;
} StringForm;

/* Append the code of a span, escapes decoded. */
void parse_decode(Parser *p, const StringForm *form, Span span, TextBuilder *text);

/* Read the body of an f-string: pushes its values, leaves literal text at the end in *text. */
void parse_fstring_body(Parser *p, const StringForm *form, TextBuilder *text);

/* Push the text as a Str, unless empty, and begin anew. */
void parse_push_text(Parser *p, TextBuilder *text, Span span);

/* ---- parse_target.c ---- */

typedef enum TargetUse { TARGET_ASSIGN, TARGET_DELETE, TARGET_FOR, TARGET_WITH } TargetUse;

/* Fail unless the expression may stand as such a target. */
void parse_check_target(Parser *p, Node *node, TargetUse use);

/* Fail if the name is one that cannot be bound (__debug__). */
void parse_check_binding(Parser *p, Name name, Span span);

/* What messages call an expression: "function call", "literal". */
const char *parse_describe(const Node *node);

/* The first part of it that cannot be assigned to, or NULL. */
Node *parse_invalid_target(Node *node, TargetUse use);

/* ---- parse_params.c ---- */

Node *parse_parameters(Parser *p, TokenKind closing); /* RIGHT_PAREN: with annotations; COLON: of a lambda */

/* ---- parse_stmt.c ---- */

void parse_simple_line(Parser *p); /* a; b; c NEWLINE: pushes the statements */
Node *parse_import(Parser *p);

/* ---- parse_block.c ---- */

void parse_statement(Parser *p); /* pushes one statement, or a line of simple ones */
NodeList parse_block(Parser *p, const char *after, const Token *opener);

/* ---- parse_pattern.c ---- */

bool parse_at_match(const Parser *p);
Node *parse_match(Parser *p);

/* ---- parse_case.c ---- */

void parse_check_cases(Parser *p, NodeList cases);

/* ---- parse_cas.c ---- */

bool parse_at_generator_names(const Parser *p);
Node *parse_generator_assign(Parser *p, Node *target);
bool parse_is_callable_head(const Node *node);
Node *parse_callable_assign(Parser *p, const Node *head);
Node *parse_ellipsis_range(Parser *p, uint32_t start, uint32_t mark, TokenKind closing);

#endif
