/* SPDX-License-Identifier: GPL-3.0-or-later */
/* scope.c: the tables of symbols themselves: adding, finding, mangling. */
#include "lang/scope.h"

#include <string.h>

static uint32_t pointer_hash(const void *pointer) { return (uint32_t)((uintptr_t)pointer >> 4) * 2654435761u; }

bool scope_fail(ScopeTable *table, Span span, const char *format, ...) {
  if (table->problem->kind != SYNTAX_OK) return false;
  va_list arguments;
  va_start(arguments, format);
  table->problem->kind = SYNTAX_ERROR;
  table->problem->span = span;
  table->problem->message = arena_format_list(table->names->arena, format, arguments);
  va_end(arguments);
  return false;
}

Symbol *scope_find(const Scope *scope, Name name) {
  if (!scope->index_capacity) {
    for (uint32_t i = 0; i < scope->symbol_count; i++)
      if (scope->symbols[i].name == name) return &scope->symbols[i];
    return NULL;
  }
  uint32_t mask = scope->index_capacity - 1;
  for (uint32_t at = pointer_hash(name) & mask; scope->index[at]; at = (at + 1) & mask)
    if (scope->symbols[scope->index[at] - 1].name == name) return &scope->symbols[scope->index[at] - 1];
  return NULL;
}

Symbol *scope_lookup(Scope *scope, Name name) {
  for (; scope; scope = scope->parent) {
    Symbol *symbol = scope_find(scope, name);
    if (symbol && symbol->kind != SYMBOL_OUTER) return symbol;
    if (!scope->inlined) break;
  }
  return NULL;
}

enum { LINEAR_SYMBOLS = 8 }; /* up to here a scan is as fast as hashing */

static void rebuild_index(ScopeTable *table, Scope *scope) {
  scope->index_capacity = scope->symbol_capacity * 2;
  scope->index = ARENA_ARRAY(table->names->arena, uint32_t, scope->index_capacity);
  uint32_t mask = scope->index_capacity - 1;
  for (uint32_t i = 0; i < scope->symbol_count; i++) {
    uint32_t at = pointer_hash(scope->symbols[i].name) & mask;
    while (scope->index[at]) at = (at + 1) & mask;
    scope->index[at] = i + 1;
  }
}

static void grow_symbols(ScopeTable *table, Scope *scope) {
  uint32_t capacity = scope->symbol_capacity ? scope->symbol_capacity * 2 : LINEAR_SYMBOLS;
  Symbol *symbols = ARENA_ARRAY(table->names->arena, Symbol, capacity);
  if (scope->symbol_count) memcpy(symbols, scope->symbols, scope->symbol_count * sizeof *symbols);
  scope->symbols = symbols;
  scope->symbol_capacity = capacity;
  if (capacity > LINEAR_SYMBOLS) rebuild_index(table, scope);
}

Symbol *scope_add(ScopeTable *table, Scope *scope, Name name, uint32_t flags, Span span) {
  Symbol *symbol = scope_find(scope, name);
  if (!symbol) {
    if (scope->symbol_count == scope->symbol_capacity) grow_symbols(table, scope);
    symbol = &scope->symbols[scope->symbol_count++];
    *symbol = (Symbol){.name = name, .reg = -1, .free_index = -1, .span = span};
    if (scope->index_capacity) {
      uint32_t mask = scope->index_capacity - 1, at = pointer_hash(name) & mask;
      while (scope->index[at]) at = (at + 1) & mask;
      scope->index[at] = scope->symbol_count;
    }
  }
  symbol->flags |= flags;
  return symbol;
}

Scope *scope_of(const ScopeTable *table, const Node *node) {
  uint32_t mask = table->capacity - 1;
  for (uint32_t at = pointer_hash(node) & mask; table->slots[at]; at = (at + 1) & mask)
    if (table->slots[at]->node == node) return table->slots[at];
  return NULL;
}

Name scope_mangle(const Scope *scope, NameTable *names, Name name) {
  if (!scope->class_name || name->length < 3 || name->bytes[0] != '_' || name->bytes[1] != '_') return name;
  if (name->bytes[name->length - 1] == '_' && name->bytes[name->length - 2] == '_') return name;
  if (memchr(name->bytes, '.', name->length)) return name;
  const char *class_name = scope->class_name->bytes;
  while (*class_name == '_') class_name++;
  if (!*class_name) return name;
  const char *mangled = arena_format(names->arena, "_%s%s", class_name, name->bytes);
  return name_intern(names, mangled, strlen(mangled));
}
