/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_error.c: what to say about a token that fits nowhere, the likeliest guess first. */
#include <string.h>

#include "lang/parser_internal.h"

bool parse_starts_expression(const Token *token) {
  switch (token->kind) {
  case TOKEN_IDENTIFIER:
  case TOKEN_NUMBER:
  case TOKEN_STRING:
  case TOKEN_LEFT_PAREN:
  case TOKEN_LEFT_BRACKET:
  case TOKEN_LEFT_BRACE:
  case TOKEN_PLUS:
  case TOKEN_MINUS:
  case TOKEN_TILDE:
  case TOKEN_NOT:
  case TOKEN_LAMBDA:
  case TOKEN_ELLIPSIS:
  case TOKEN_NONE:
  case TOKEN_TRUE:
  case TOKEN_FALSE:
  case TOKEN_AWAIT: return true;
  default: return false;
  }
}

/* As CPython asks it: a beginning of `match` or `case` counts, too. */
static bool is_soft_keyword(const Parser *p, const Token *token) {
  size_t bytes = token->span.end - token->span.start;
  const char *text = p->code + token->span.start;
  return token->kind == TOKEN_IDENTIFIER && (strncmp("match", text, bytes) == 0 || strncmp("case", text, bytes) == 0 || parse_token_is(p, token, "_"));
}

/* An operand ends directly before the current token. */
static bool follows_operand(const Parser *p) {
  return p->operand_next == p->token && p->operand_first;
}

/* `print "hello"` of Python 2. */
static void explain_print(Parser *p) {
  Token *word = p->operand_first;
  if (word + 1 != p->token || word->kind != TOKEN_IDENTIFIER) return;
  const char *name = parse_token_is(p, word, "print")  ? "print"
                     : parse_token_is(p, word, "exec") ? "exec"
                                                       : NULL;
  if (name && parse_attempt(p, parse_star_expressions, NULL))
    parse_fail(p, parse_span(p, word->span.start),
               "Missing parentheses in call to '%s'. Did you mean %s(...)?", name, name);
}

static void explain_comma(Parser *p);

/* What follows a name that may be a keyword, or a string's prefix, is looked at by itself. */
static void explain_after_name(Parser *p) {
  Token *first = p->operand_first, *here = p->token;
  if (first[1].kind == TOKEN_LEFT_PAREN || !parse_starts_expression(first + 1)) return;
  p->token = first + 1;
  parse_star_expressions(p);
  if (follows_operand(p) && parse_starts_expression(p->token)) explain_comma(p);
  p->reached = parse_furthest(p);
  p->token = here;
}

/* An attempt that remembers how far it came. */
static Node *attempt_further(Parser *p, ParseFunction *function) {
  Token *reached = p->token;
  Node *node = parse_attempt(p, function, &reached);
  if (reached > p->reached) p->reached = reached;
  return node;
}

/* Two expressions side by side within brackets. The second may be the beginning of something that is wrong further on. */
static void explain_comma(Parser *p) {
  Token *first = p->operand_first;
  if (is_soft_keyword(p, first) || (first->kind == TOKEN_IDENTIFIER && first[1].kind == TOKEN_STRING)) {
    explain_after_name(p);
    return;
  }
  Token *here = p->token;
  bool found = attempt_further(p, parse_ternary) || attempt_further(p, parse_primary) || attempt_further(p, parse_atom);
  p->reached = parse_furthest(p);
  if (p->reached->kind == TOKEN_NOT) p->reached++; /* is there an `in`? */
  if (!found) return;
  Span span = parse_span(p, first->span.start);
  bool in_brackets = p->token[-1].in_brackets, unreadable = parse_at(p, TOKEN_ERROR);
  p->token = here;
  if (unreadable) parse_report(p, *p->lexer_problem); /* CPython has looked at it to see where the second one ends */
  else if (in_brackets) parse_fail(p, span, "invalid syntax. Perhaps you forgot a comma?");
}

/* `match x` without its colon. */
static void explain_match(Parser *p) {
  Token *here = p->token;
  if (here != p->statement + 1 || !parse_token_is(p, p->statement, "match")) return;
  if (parse_attempt(p, parse_star_expressions, NULL) && parse_at(p, TOKEN_NEWLINE))
    parse_fail(p, p->token->span, "expected ':'");
  p->token = here;
}

/* ---- misspelled keywords ---- */

static Node *parse_one_statement(Parser *p) {
  uint32_t mark = parse_mark(p);
  parse_statement(p);
  return parse_take(p, mark).items[0];
}

/* Where the logical line of a token ends. */
static const Token *line_end(const Token *token) {
  while (token->kind != TOKEN_NEWLINE && token->kind != TOKEN_END && token->kind != TOKEN_ERROR) token++;
  return token;
}

/* If the line can be read when WORD is taken for a keyword it resembles, that keyword's text. */
static const char *keyword_that_helps(Parser *p, Token *word) {
  if (word->kind != TOKEN_IDENTIFIER) return NULL;
  const char *keywords[TOKEN_KIND_COUNT - TOKEN_FIRST_KEYWORD];
  for (int kind = TOKEN_FIRST_KEYWORD; kind < TOKEN_KIND_COUNT; kind++)
    keywords[kind - TOKEN_FIRST_KEYWORD] = token_kind_text((TokenKind)kind);
  NearName found[NEAREST_LIMIT];
  size_t count = nearest_names_in(p->code + word->span.start, word->span.end - word->span.start, keywords,
                                  TOKEN_KIND_COUNT - TOKEN_FIRST_KEYWORD, found);
  Token *here = p->token;
  const char *answer = NULL;
  for (size_t i = 0; i < count && !answer; i++) {
    word->kind = (uint8_t)token_keyword(found[i].bytes, found[i].length);
    p->token = p->statement;
    Token *reached = NULL;
    if (parse_attempt(p, parse_one_statement, &reached) || reached > line_end(here)) answer = found[i].bytes;
    word->kind = TOKEN_IDENTIFIER;
  }
  p->token = here;
  return answer;
}

static const char *explain_keyword(Parser *p) {
  Token *here = p->token;
  Token *candidates[] = {p->statement, here, here > p->statement ? here - 1 : here};
  for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++) {
    if (p->fields > 0 || (i > 0 && candidates[i] == p->statement)) continue;
    const char *keyword = keyword_that_helps(p, candidates[i]);
    if (keyword) return arena_format(p->arena, "did you mean '%s'?", keyword);
  }
  return NULL;
}

/* An operator, or `not`, at which the text ends. */
static const char *explain_operand(const Parser *p) {
  const Token *last = p->token - 1;
  bool ends = parse_at(p, TOKEN_NEWLINE) || parse_at(p, TOKEN_SEMICOLON) || parse_at(p, TOKEN_RIGHT_PAREN) ||
              parse_at(p, TOKEN_RIGHT_BRACKET) || parse_at(p, TOKEN_RIGHT_BRACE);
  bool after = (last->kind >= TOKEN_ASSIGN && last->kind <= TOKEN_CARET_ASSIGN) || last->kind == TOKEN_NOT ||
                 last->kind == TOKEN_AND || last->kind == TOKEN_OR || last->kind == TOKEN_IN || last->kind == TOKEN_IS;
  if (!ends || last < p->statement || !after) return NULL;
  return arena_format(p->arena, "expected an expression after '%.*s'", (int)(last->span.end - last->span.start), p->code + last->span.start);
}

/* What belongs to the prompt, and a range without its brackets. */
static const char *explain_dialect(const Parser *p) {
  const Token *here = p->token;
  if (here->kind == TOKEN_DOT_DOT) return "a range stands in brackets: [first..last]";
  if (here->kind == TOKEN_INVALID && p->code[here->span.start] == '?') return "help by '?' is for the prompt; help(name) is for programs";
  if (here->kind == TOKEN_PERCENT && here == p->statement) return "magics are for the prompt";
  return NULL;
}

/* What people coming from elsewhere write. */
static const char *explain_foreign(const Parser *p) {
  const Token *here = p->token;
  if (here == p->statement + 1 && parse_token_is(p, p->statement, "switch")) return "did you mean 'match'?";
  if (here->kind == TOKEN_GREATER && here > p->statement && here[-1].kind == TOKEN_LESS)
    return "did you mean '!='?";
  if (here->kind == TOKEN_INVALID && p->code[here->span.start] == '!' && !follows_operand(p))
    return "did you mean 'not'?";
  if ((here->kind == TOKEN_AMPERSAND || here->kind == TOKEN_BAR) && here > p->statement &&
      here[-1].kind == here->kind)
    return here->kind == TOKEN_BAR ? "did you mean 'or'?" : "did you mean 'and'?";
  if ((here->kind == TOKEN_PLUS || here->kind == TOKEN_NEWLINE) && here > p->statement + 1 &&
      here[-1].kind == TOKEN_PLUS && here[-2].kind == TOKEN_PLUS)
    return "did you mean '+= 1'?";
  return NULL;
}

/* ---- what was complete before the trouble ---- */

/* Does an operand stand there, whatever follows it? */
static bool begins_operand(Parser *p, Token *first) {
  Token *here = p->token;
  p->token = first;
  while (parse_at(p, TOKEN_NOT) || parse_at(p, TOKEN_PLUS) || parse_at(p, TOKEN_MINUS) || parse_at(p, TOKEN_TILDE)) p->token++;
  bool does = parse_attempt(p, parse_primary, NULL) || parse_attempt(p, parse_atom, NULL);
  p->token = here;
  return does;
}

/* CPython takes `a, *` with no operand, and `a if b` with no `else`, for what the text is meant to be. */
static void explain_construct(Parser *p, SyntaxProblem *problem) {
  for (const Construct *c = p->construct; c; c = c->outer) {
    bool argument = c->rest->kind == TOKEN_STAR;
    if (argument == begins_operand(p, argument ? c->rest + 1 : c->rest)) continue;
    problem->span = (Span){c->start->span.start, (argument ? c->rest - 2 : p->token - 1)->span.end};
    problem->message = argument ? "iterable argument unpacking follows keyword argument unpacking" : "expected 'else' after 'if' expression";
    return;
  }
}

/* ---- the answer ---- */

static void explain_misplaced(Parser *p) {
  Span span = p->token->span;
  switch (p->token->kind) {
  case TOKEN_INDENT: parse_fail_indentation(p, span, "unexpected indent");
  case TOKEN_DEDENT: parse_fail_indentation(p, span, "unexpected unindent");
  case TOKEN_ASYNC:
  case TOKEN_AWAIT:
    parse_fail(p, span, "'%s' is not part of the language", token_kind_text((TokenKind)p->token->kind));
  default: break;
  }
}

_Noreturn void parse_unexpected(Parser *p) {
  SyntaxProblem problem = {.kind = SYNTAX_ERROR, .span = p->token->span, .message = "invalid syntax"};
  if (p->quiet) parse_report(p, problem);
  if (parse_at(p, TOKEN_ERROR)) parse_report(p, *p->lexer_problem);
  if (follows_operand(p) && parse_starts_expression(p->token)) {
    explain_print(p);
    explain_match(p);
    explain_comma(p);
  }
  explain_misplaced(p);
  problem.at_end = parse_at_text_end(p);
  problem.hint = explain_foreign(p);
  if (!problem.hint && p->cas) problem.hint = explain_dialect(p);
  if (!problem.hint) problem.hint = explain_keyword(p);
  if (!problem.hint) problem.hint = explain_operand(p);
  explain_construct(p, &problem);
  parse_report(p, problem);
}
