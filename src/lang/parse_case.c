/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parse_case.c: what must hold of whole patterns: no name is bound twice, alternatives bind the same names,
 * and nothing stands behind a pattern that always matches. */
#include "lang/parser_internal.h"

/* ---- bound names ---- */

typedef struct Binding {
  Parser *p;
  NameList *names;
} Binding;

static bool has_name(const NameList *names, Name name) {
  for (uint32_t i = 0; i < names->count; i++)
    if (names->items[i] == name) return true;
  return false;
}

static void bind(const Binding *binding, Name name, Span span) {
  if (!name) return;
  if (has_name(binding->names, name))
    parse_fail(binding->p, span, "multiple assignments to name '%s' in pattern", name->bytes);
  parse_add_name(binding->p, binding->names, name, span);
}

static void collect(void *context, Node *node);

static void collect_alternatives(const Binding *binding, const AstMatchOr *node) {
  NameList first = {0};
  for (uint32_t i = 0; i < node->patterns.count; i++) {
    NameList names = {0};
    collect(&(Binding){binding->p, &names}, node->patterns.items[i]);
    bool same = i == 0 || names.count == first.count;
    for (uint32_t j = 0; same && i > 0 && j < names.count; j++) same = has_name(&first, names.items[j]);
    if (!same) parse_fail(binding->p, node->base.span, "alternative patterns bind different names");
    if (i == 0) first = names;
  }
  for (uint32_t j = 0; j < first.count; j++) bind(binding, first.items[j], first.spans[j]);
}

static void collect(void *context, Node *node) {
  const Binding *binding = context;
  switch (node->kind) {
  case AST_MatchOr: collect_alternatives(binding, ast_MatchOr(node)); return;
  case AST_MatchAs: bind(binding, ast_MatchAs(node)->name, node->span); break;
  case AST_MatchStar: bind(binding, ast_MatchStar(node)->name, node->span); break;
  case AST_MatchMapping: bind(binding, ast_MatchMapping(node)->rest, node->span); break;
  case AST_MatchSequence:
  case AST_MatchClass: break;
  default: return; /* expressions bind nothing here */
  }
  ast_each_child(node, collect, context);
}

/* ---- patterns that always match ---- */

/* The capture or wildcard that makes the pattern match anything, or NULL. */
static const AstMatchAs *irrefutable(const Node *node) {
  if (node->kind == AST_MatchOr) {
    NodeList patterns = ast_MatchOr(node)->patterns;
    return irrefutable(patterns.items[patterns.count - 1]);
  }
  if (node->kind != AST_MatchAs) return NULL;
  const AstMatchAs *as = ast_MatchAs(node);
  return as->pattern ? irrefutable(as->pattern) : as;
}

static void check_last(Parser *p, const Node *node) {
  const AstMatchAs *as = irrefutable(node);
  if (as && as->name)
    parse_fail(p, as->base.span, "name capture '%s' makes remaining patterns unreachable", as->name->bytes);
  if (as) parse_fail(p, as->base.span, "wildcard makes remaining patterns unreachable");
}

static void check_reachable(void *context, Node *node) {
  if (node->kind != AST_MatchOr) {
    ast_each_child(node, check_reachable, context);
    return;
  }
  NodeList patterns = ast_MatchOr(node)->patterns;
  for (uint32_t i = 0; i < patterns.count; i++) { /* what stands first is told first */
    check_reachable(context, patterns.items[i]);
    if (i + 1 < patterns.count) check_last(context, patterns.items[i]);
  }
}

void parse_check_cases(Parser *p, NodeList cases) {
  for (uint32_t i = 0; i < cases.count; i++) {
    const AstMatchCase *item = ast_MatchCase(cases.items[i]);
    NameList names = {0};
    check_reachable(p, item->pattern);
    collect(&(Binding){p, &names}, item->pattern);
    if (i + 1 < cases.count && !item->guard) check_last(p, item->pattern);
  }
}
