/* SPDX-License-Identifier: GPL-3.0-or-later */
/* scope_resolve.c: from what the text does with names to what the names mean.
 *
 * First upwards: what an inner scope uses and does not bind, the outer one must provide, pass through, or find global; on the
 * way it is decided which comprehensions are inlined. Then downwards: each symbol's kind follows from its parent's. */
#include <string.h>

#include "lang/scope.h"

/* Names of a class are invisible to the functions inside it. */
static bool provides(const Scope *scope, const Symbol *symbol) {
  if (scope->kind == SCOPE_CLASS || scope->kind == SCOPE_MODULE) return false;
  return symbol->flags & SYMBOL_BOUND && !(symbol->flags & (SYMBOL_DECLARED_GLOBAL | SYMBOL_DECLARED_NONLOCAL));
}

static bool is_own(const Scope *scope, const Symbol *symbol) {
  if (symbol->flags & SYMBOL_DECLARED_NONLOCAL) return false;
  if (symbol->flags & SYMBOL_DECLARED_GLOBAL) return scope->kind != SCOPE_CLASS; /* a class says it for itself, not for its functions */
  return scope->kind == SCOPE_CLASS ? false : provides(scope, symbol);
}

static bool is_class_name(Name name) { return strcmp(name->bytes, "__class__") == 0; }

static bool can_inline(const Scope *scope) {
  if (scope->kind != SCOPE_COMPREHENSION || scope->parent->kind == SCOPE_CLASS || scope->reads_locals) return false;
  for (uint32_t i = 0; i < scope->symbol_count; i++) {
    const Symbol *symbol = &scope->symbols[i];
    if (symbol->flags & SYMBOL_ITERATION && symbol->flags & (SYMBOL_PASSED | SYMBOL_EARLY)) return false;
  }
  for (const Scope *child = scope->first_child; child; child = child->next) {
    if (!child->in_iterable) continue;
    for (uint32_t i = 0; i < child->symbol_count; i++) {
      if (is_own(child, &child->symbols[i])) continue;
      const Symbol *symbol = scope_find(scope, child->symbols[i].name);
      if (symbol && symbol->flags & SYMBOL_ITERATION) return false;
    }
  }
  return true;
}

/* Tells the parent what this scope leaves open. */
static void pass_upwards(ScopeTable *table, Scope *scope) {
  Scope *parent = scope->parent;
  for (uint32_t i = 0; i < scope->symbol_count; i++) {
    const Symbol *symbol = &scope->symbols[i];
    if (is_own(scope, symbol)) continue;
    if (scope->kind == SCOPE_CLASS && symbol->flags & (SYMBOL_BOUND | SYMBOL_DECLARED_GLOBAL) &&
        !(symbol->flags & (SYMBOL_PASSED | SYMBOL_DECLARED_NONLOCAL)))
      continue; /* a class variable that no function inside asks for */
    if (parent->kind == SCOPE_CLASS && is_class_name(symbol->name) && scope->kind != SCOPE_CLASS) {
      parent->class_cell = true;
      continue;
    }
    uint32_t flags = scope->inlined ? symbol->flags & (SYMBOL_USED | SYMBOL_PASSED) : SYMBOL_PASSED;
    scope_add(table, parent, symbol->name, flags, symbol->span);
  }
}

static void close_scope(ScopeTable *table, Scope *scope) {
  for (Scope *child = scope->first_child; child; child = child->next) close_scope(table, child);
  if (!scope->parent) return;
  scope->inlined = can_inline(scope);
  pass_upwards(table, scope);
}

/* Is the name a variable of a function around this scope? Its parent's symbols already have their kinds. */
static bool found_outside(const Scope *scope, Name name) {
  const Scope *parent = scope->parent;
  while (parent) {
    if (parent->kind == SCOPE_CLASS && parent->class_cell && is_class_name(name) && scope->kind != SCOPE_CLASS) return true;
    const Symbol *symbol = scope_find(parent, name);
    if (!symbol) return false;
    if (symbol->kind == SYMBOL_OUTER) {
      parent = parent->parent;
      continue;
    }
    return symbol->kind == SYMBOL_LOCAL || symbol->kind == SYMBOL_CELL || symbol->free_index >= 0;
  }
  return false;
}

static void make_free(Scope *scope, Symbol *symbol) { symbol->free_index = (int)scope->free_count++; }

static SymbolKind kind_in_class(Scope *scope, Symbol *symbol) {
  if (symbol->flags & SYMBOL_DECLARED_GLOBAL) {
    if (symbol->flags & SYMBOL_PASSED && found_outside(scope, symbol->name)) make_free(scope, symbol);
    return SYMBOL_GLOBAL;
  }
  bool bound = symbol->flags & SYMBOL_BOUND && !(symbol->flags & SYMBOL_DECLARED_NONLOCAL);
  bool wanted = symbol->flags & (SYMBOL_PASSED | SYMBOL_DECLARED_NONLOCAL) || !bound;
  if (wanted && found_outside(scope, symbol->name)) make_free(scope, symbol);
  if (symbol->flags & SYMBOL_DECLARED_NONLOCAL) return SYMBOL_FREE;
  return bound || symbol->free_index < 0 ? SYMBOL_NAME : SYMBOL_NAME_OR_FREE;
}

static SymbolKind kind_of(const ScopeTable *table, Scope *scope, Symbol *symbol) {
  if (scope->kind == SCOPE_CLASS) return kind_in_class(scope, symbol);
  if (symbol->flags & SYMBOL_DECLARED_GLOBAL) return SYMBOL_GLOBAL;
  if (scope->kind == SCOPE_MODULE) return table->namespace ? SYMBOL_NAME : SYMBOL_GLOBAL;
  if (provides(scope, symbol)) return symbol->flags & SYMBOL_PASSED ? SYMBOL_CELL : SYMBOL_LOCAL;
  if (scope->inlined) return SYMBOL_OUTER;
  if (!found_outside(scope, symbol->name)) return SYMBOL_GLOBAL;
  make_free(scope, symbol);
  return SYMBOL_FREE;
}

static bool resolve(ScopeTable *table, Scope *scope) {
  for (uint32_t i = 0; i < scope->symbol_count; i++) {
    Symbol *symbol = &scope->symbols[i];
    if (symbol->flags & SYMBOL_DECLARED_NONLOCAL && !scope->inlined && !found_outside(scope, symbol->name))
      return scope_fail(table, symbol->span, "no binding for nonlocal '%s' found", symbol->name->bytes);
    symbol->kind = kind_of(table, scope, symbol);
  }
  if (scope->free_count) scope->free_names = ARENA_ARRAY(table->names->arena, Name, scope->free_count);
  for (uint32_t i = 0; i < scope->symbol_count; i++)
    if (scope->symbols[i].free_index >= 0) scope->free_names[scope->symbols[i].free_index] = scope->symbols[i].name;
  for (Scope *child = scope->first_child; child; child = child->next)
    if (!resolve(table, child)) return false;
  return true;
}

bool scope_resolve(ScopeTable *table) {
  close_scope(table, table->module);
  return resolve(table, table->module);
}
