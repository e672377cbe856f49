/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parser.c: entry points of the parser, failing, attempts, lists. */
#include "lang/parser.h"
#include "lang/parser_internal.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "object/str.h"
#include "object/unicode_name.h"

/* ---- failing ---- */

static bool is_problem(const SyntaxProblem *known, const SyntaxProblem *problem) {
  return known->kind != SYNTAX_OK && problem->message == known->message;
}

/* The lexer's own trouble explains more than the parser's (a quote that opened too early), also when it is further on, as in CPython; and an
 * open bracket above more than anything that follows it. */
static void prefer_lexer(Parser *p, SyntaxProblem *problem) {
  const SyntaxProblem *further = p->text_problem;
  if (p->fields > 0 && problem->kind == SYNTAX_ERROR && further->kind == SYNTAX_ERROR && !further->local) {
    *problem = *further;
    return;
  }
  const TokenList *tokens = p->tokens;
  uint32_t line = source_line_at(p->source, problem->span.end > 0 ? problem->span.end - 1 : 0), seen = line;
  if (p->fields == 0 && parse_furthest(p)->span.start >= problem->span.end) seen = source_line_at(p->source, parse_furthest(p)->span.start);
  if (p->lexer_problem->kind != SYNTAX_OK) {
    bool everywhere = problem->kind == SYNTAX_ERROR && p->lexer_problem->kind == SYNTAX_ERROR;
    if (p->lexer_problem->local) return;
    if (everywhere || source_line_at(p->source, p->lexer_problem->span.start) == line) *problem = *p->lexer_problem;
  } else if (tokens->has_unclosed && problem->kind == SYNTAX_ERROR &&
             (problem->at_end || source_line_at(p->source, tokens->unclosed.start) < seen)) {
    problem->span = tokens->unclosed;
    problem->message = arena_format(p->arena, "'%c' was never closed", p->code[tokens->unclosed.start]);
    problem->hint = NULL;
    problem->at_end = problem->open = problem->at_end && parse_ends_text(p, p->token); /* no more text mends `f(1 2` */
  }
}

static bool is_expression(Parser *p, Token *first, Token *end) {
  const Parser before = *p;
  TokenKind kind = end->kind;
  end->kind = TOKEN_END;
  p->token = first;
  p->fields++; /* END is not that of the text */
  bool whole = parse_attempt(p, parse_ternary, NULL) != NULL && p->token == end;
  end->kind = kind;
  *p = before;
  return whole;
}

/* CPython takes a dict's key for ended where the longest part of it that is an expression ends, whatever is wrong behind that. */
static bool report_ended_key(Parser *p, const DictKey *key, SyntaxProblem *problem) {
  enum { LOOK_BACK = 200 };
  Token *end = p->token;
  while (end > key->first && end > p->token - LOOK_BACK && !is_expression(p, key->first, end)) end--;
  if (end == key->first || end == p->token - LOOK_BACK) return false;
  problem->span = (Span){end[-1].span.end - 1, end[-1].span.end};
  problem->message = "':' expected after dictionary key";
  problem->hint = NULL;
  return true;
}

_Noreturn void parse_report(Parser *p, SyntaxProblem problem) {
  if (!p->quiet) {
    for (const DictKey *key = p->dict_key; key && problem.kind == SYNTAX_ERROR; key = key->outer)
      if (report_ended_key(p, key, &problem)) break;
    prefer_lexer(p, &problem);
    bool of_lexer = is_problem(p->lexer_problem, &problem) || is_problem(p->text_problem, &problem);
    if (p->fields > 0 && !of_lexer && strncmp(problem.message, "f-string", 8) != 0)
      problem.message = arena_format(p->arena, "f-string: %s", problem.message);
    *p->problem = problem;
  }
  longjmp(*p->escape, 1);
}

static SyntaxProblem make_problem(Parser *p, SyntaxErrorKind kind, Span span, const char *format,
                                  va_list arguments) {
  SyntaxProblem problem = {.kind = kind, .span = span, .at_end = parse_at_text_end(p)};
  if (!p->quiet) problem.message = arena_format_list(p->arena, format, arguments);
  return problem;
}

_Noreturn void parse_fail(Parser *p, Span span, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  SyntaxProblem problem = make_problem(p, SYNTAX_ERROR, span, format, arguments);
  va_end(arguments);
  parse_report(p, problem);
}

_Noreturn void parse_fail_indentation(Parser *p, Span span, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  SyntaxProblem problem = make_problem(p, SYNTAX_INDENTATION, span, format, arguments);
  va_end(arguments);
  parse_report(p, problem);
}

Node *parse_attempt(Parser *p, ParseFunction *function, Token **reached) {
  const Parser before = *p;
  jmp_buf escape;
  if (setjmp(escape) == 0) {
    p->escape = &escape;
    p->quiet = true;
    Node *node = function(p);
    p->escape = before.escape;
    p->quiet = before.quiet;
    return node;
  }
  if (reached) *reached = p->token;
  *p = before;
  return NULL;
}

void parse_enter(Parser *p) {
  if (++p->depth > PARSE_DEPTH_LIMIT) parse_fail(p, p->token->span, "too many nested expressions or blocks");
}

/* ---- tokens ---- */

void parse_require(Parser *p, TokenKind kind) {
  if (!parse_accept(p, kind)) parse_unexpected(p);
}

void parse_demand(Parser *p, TokenKind kind) {
  if (parse_accept(p, kind)) return;
  if (parse_at(p, TOKEN_ERROR)) parse_unexpected(p);
  parse_fail(p, p->token->span, "expected '%s'", token_kind_text(kind));
}

static bool is_ascii(const char *bytes, size_t length) {
  for (size_t i = 0; i < length; i++)
    if ((unsigned char)bytes[i] >= 128) return false;
  return true;
}

/* Names that differ only in compatible characters are one: PEP 3131 takes the normal form NFKC. Without the library they stay as they are. */
static Name normal_name(Parser *p, const char *bytes, size_t length) {
  if (is_ascii(bytes, length) || !unicode_names_load()) return name_intern(p->names, bytes, length);
  uint32_t *points = ARENA_ARRAY(p->arena, uint32_t, length);
  size_t count = 0, normal_count;
  for (const char *at = bytes; at < bytes + length;) points[count++] = utf8_next(&at);
  uint32_t *normal = unicode_normalize(UNICODE_NFKC, points, count, &normal_count);
  if (!normal) return name_intern(p->names, bytes, length);
  TextBuilder text = {0};
  for (size_t i = 0; i < normal_count; i++) {
    char encoded[4];
    parse_text_append(p, &text, encoded, (size_t)utf8_encode(normal[i], encoded));
  }
  free(normal);
  return name_intern(p->names, text.bytes, text.length);
}

Name parse_name(Parser *p, Span *span) {
  if (!parse_at(p, TOKEN_IDENTIFIER)) parse_unexpected(p);
  *span = p->token->span;
  p->token++;
  return normal_name(p, p->code + span->start, span->end - span->start);
}

bool parse_token_is(const Parser *p, const Token *token, const char *text) {
  size_t length = strlen(text);
  return token->span.end - token->span.start == length &&
         memcmp(p->code + token->span.start, text, length) == 0;
}

/* ---- lists ---- */

void parse_push(Parser *p, Node *node) {
  if (p->stack_count == p->stack_capacity) {
    uint32_t capacity = p->stack_capacity ? p->stack_capacity * 2 : 64;
    Node **stack = ARENA_ARRAY(p->arena, Node *, capacity);
    if (p->stack_count > 0) memcpy(stack, p->stack, p->stack_count * sizeof *stack);
    p->stack = stack;
    p->stack_capacity = capacity;
  }
  p->stack[p->stack_count++] = node;
}

NodeList parse_take(Parser *p, uint32_t mark) {
  NodeList list = {.count = p->stack_count - mark};
  if (list.count > 0) {
    list.items = ARENA_ARRAY(p->arena, Node *, list.count);
    memcpy(list.items, p->stack + mark, list.count * sizeof *list.items);
  }
  p->stack_count = mark;
  return list;
}

NodeList parse_list_of(Parser *p, Node *only) {
  uint32_t mark = parse_mark(p);
  parse_push(p, only);
  return parse_take(p, mark);
}

void parse_add_name(Parser *p, NameList *list, Name name, Span span) {
  if ((list->count & (list->count - 1)) == 0) { /* full at every power of two */
    uint32_t capacity = list->count ? list->count * 2 : 1;
    Name *items = ARENA_ARRAY(p->arena, Name, capacity);
    Span *spans = ARENA_ARRAY(p->arena, Span, capacity);
    if (list->count > 0) {
      memcpy(items, list->items, list->count * sizeof *items);
      memcpy(spans, list->spans, list->count * sizeof *spans);
    }
    list->items = items;
    list->spans = spans;
  }
  list->items[list->count] = name;
  list->spans[list->count++] = span;
}

/* ---- entry points ---- */

/* A cell that ends in ';' shows nothing. */
static bool ends_in_semicolon(const TokenList *tokens) {
  for (uint32_t i = tokens->count; i-- > 0;) {
    uint8_t kind = tokens->tokens[i].kind;
    if (kind != TOKEN_END && kind != TOKEN_DEDENT && kind != TOKEN_NEWLINE) return kind == TOKEN_SEMICOLON;
  }
  return false;
}

static Node *parse_file(Parser *p) {
  AstModule *module = PARSE_NEW(p, Module, p->token->span);
  uint32_t mark = parse_mark(p);
  while (!parse_at(p, TOKEN_END)) parse_statement(p);
  module->body = parse_take(p, mark);
  module->base.span.end = p->token->span.end;
  module->silent = ends_in_semicolon(p->tokens);
  return &module->base;
}

static Node *parse_only_expression(Parser *p) {
  Node *node = parse_star_expressions(p);
  parse_accept(p, TOKEN_NEWLINE);
  if (!parse_at(p, TOKEN_END)) parse_unexpected(p);
  return node;
}

static void report_notes(const Parser *p, Span range) {
  const ParseOptions *options = p->options;
  if (!options->note) return;
  for (size_t i = 0; i < p->source->note_count; i++) {
    SourceNote note = p->source->notes[i];
    if (note.span.start >= range.start && note.span.start < range.end)
      options->note(options->note_context, p->source, note.span, note.message);
  }
  for (uint32_t i = 0; i < p->tokens->mend_count; i++)
    options->note(options->note_context, p->source, p->tokens->mends[i],
                  "indented deeper than its block: read as if it were not");
}

static Node *parse_with(const Source *source, const ParseOptions *options, NameTable *names,
                        SyntaxProblem *problem, ParseFunction *function) {
  Span range = options->range;
  if (range.end <= range.start) range = (Span){0, (uint32_t)source->code_length};
  LexerInput input = {
      .source = source,
      .range = range,
      .dialect = options->dialect,
      .mend = options->mend,
      .arena = names->arena,
      .warnings = options->warnings,
  };
  TokenList tokens;
  SyntaxProblem lexer_problem = {0};
  *problem = (SyntaxProblem){0};
  lexer_run(&input, &tokens, &lexer_problem);
  jmp_buf escape;
  Parser parser = {
      .source = source,
      .code = source->code,
      .cas = options->dialect == DIALECT_CAS,
      .options = options,
      .arena = names->arena,
      .names = names,
      .token = tokens.tokens,
      .statement = tokens.tokens,
      .tokens = &tokens,
      .lexer_problem = &lexer_problem,
      .text_problem = &lexer_problem,
      .problem = problem,
      .escape = &escape,
  };
  if (setjmp(escape) != 0) return NULL;
  Node *node = function(&parser);
  report_notes(&parser, range);
  return node;
}

AstModule *parse_module(const Source *source, const ParseOptions *options, NameTable *names,
                        SyntaxProblem *problem) {
  Node *node = parse_with(source, options, names, problem, parse_file);
  return node ? ast_Module(node) : NULL;
}

Node *parse_expression(const Source *source, const ParseOptions *options, NameTable *names,
                       SyntaxProblem *problem) {
  ParseOptions mending = *options;
  mending.mend = true; /* eval(" 1") is allowed */
  mending.note = NULL;
  return parse_with(source, &mending, names, problem, parse_only_expression);
}
