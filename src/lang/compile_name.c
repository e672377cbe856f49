/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_name.c: loading, storing and deleting variables, wherever the scope pass has placed them. */
#include <string.h>

#include "lang/compile_internal.h"

Symbol *name_symbol(Compiler *c, Name name, Name *mangled) {
  *mangled = scope_mangle(c->unit->inner, c->names, name);
  return scope_lookup(c->unit->inner, *mangled);
}

static bool is_class_cell(const Compiler *c, Name name) {
  return c->unit->scope->kind == SCOPE_CLASS && strcmp(name->bytes, "__class__") == 0;
}

int local_register(Compiler *c, Name name) {
  Name mangled;
  const Symbol *symbol = name_symbol(c, name, &mangled);
  return symbol && symbol->kind == SYMBOL_LOCAL ? symbol->reg : -1;
}

/* Within an inlined comprehension the function's variables are free ones, as errors say. */
static bool in_comprehension(const Compiler *c) { return c->unit->inner != c->unit->scope; }

/* A local that is not certainly bound is checked, and is certain from then on. */
static void check_local(Compiler *c, const Node *node, const Symbol *symbol) {
  if (symbol->reg >= c->unit->locals) return; /* variable of an inlined comprehension: bound by its loop */
  if (bound_test(c, symbol->reg)) return;
  emit(c, node, OPCODE_CHECK_LOCAL, symbol->reg, constant_small(c, node, constant_name(c, symbol->name)), in_comprehension(c));
  if (!(symbol->flags & SYMBOL_DELETED)) bound_set(c, symbol->reg);
}

static int name_constant(Compiler *c, const Node *node, Name name) { return constant_small(c, node, constant_name(c, name)); }

void load_name_to(Compiler *c, const Node *node, Name name, int to) {
  Name mangled;
  const Symbol *symbol = name_symbol(c, name, &mangled);
  if (!c->unit->reachable) return;
  switch (symbol ? symbol->kind : SYMBOL_GLOBAL) {
    case SYMBOL_LOCAL:
      check_local(c, node, symbol);
      emit_move(c, node, to, symbol->reg);
      break;
    case SYMBOL_CELL:
      emit(c, node, in_comprehension(c) ? OPCODE_LOAD_OUTER_CELL : OPCODE_LOAD_CELL, to, symbol->reg, name_constant(c, node, mangled));
      break;
    case SYMBOL_FREE: emit(c, node, OPCODE_LOAD_FREE, to, symbol->free_index, name_constant(c, node, mangled)); break;
    case SYMBOL_NAME: emit(c, node, OPCODE_LOAD_NAME, to, name_constant(c, node, mangled), 0); break;
    case SYMBOL_NAME_OR_FREE:
      emit(c, node, OPCODE_LOAD_NAME_OR_FREE, to, name_constant(c, node, mangled), symbol->free_index);
      break;
    default: emit(c, node, OPCODE_LOAD_GLOBAL, to, cache_add(c, node, mangled, OPCODE_LOAD_GLOBAL), 0);
  }
}

int load_name(Compiler *c, const Node *node, Name name) {
  Name mangled;
  const Symbol *symbol = name_symbol(c, name, &mangled);
  if (symbol && symbol->kind == SYMBOL_LOCAL) {
    check_local(c, node, symbol);
    return symbol->reg;
  }
  load_name_to(c, node, name, c->unit->top);
  return temp_push(c);
}

void store_name(Compiler *c, const Node *node, Name name, int from) {
  Name mangled;
  const Symbol *symbol = name_symbol(c, name, &mangled);
  if (!c->unit->reachable) return;
  switch (symbol ? symbol->kind : SYMBOL_GLOBAL) {
    case SYMBOL_LOCAL:
      emit_move(c, node, symbol->reg, from);
      if (!(symbol->flags & SYMBOL_DELETED)) bound_set(c, symbol->reg);
      break;
    case SYMBOL_CELL: emit(c, node, OPCODE_STORE_CELL, from, symbol->reg, 0); break;
    case SYMBOL_FREE: emit(c, node, OPCODE_STORE_FREE, from, symbol->free_index, 0); break;
    case SYMBOL_NAME:
    case SYMBOL_NAME_OR_FREE: emit(c, node, OPCODE_STORE_NAME, from, name_constant(c, node, mangled), 0); break;
    default: emit(c, node, OPCODE_STORE_GLOBAL, from, cache_add(c, node, mangled, OPCODE_STORE_GLOBAL), 0);
  }
}

void delete_name(Compiler *c, const Node *node, Name name) {
  Name mangled;
  const Symbol *symbol = name_symbol(c, name, &mangled);
  if (!c->unit->reachable) return;
  int k = name_constant(c, node, mangled);
  switch (symbol ? symbol->kind : SYMBOL_GLOBAL) {
    case SYMBOL_LOCAL:
      check_local(c, node, symbol);
      emit(c, node, OPCODE_LOAD_ABSENT, symbol->reg, 0, 0);
      break;
    case SYMBOL_CELL: emit(c, node, OPCODE_DELETE_CELL, symbol->reg, k, 0); break;
    case SYMBOL_FREE: emit(c, node, OPCODE_DELETE_FREE, symbol->free_index, k, 0); break;
    case SYMBOL_NAME:
    case SYMBOL_NAME_OR_FREE: emit(c, node, OPCODE_DELETE_NAME, k, 0, 0); break;
    default: emit(c, node, OPCODE_DELETE_GLOBAL, k, 0, 0);
  }
}

void clear_name(Compiler *c, const Node *node, Name name) {
  Name mangled;
  const Symbol *symbol = name_symbol(c, name, &mangled);
  if (symbol && symbol->kind == SYMBOL_LOCAL) {
    emit(c, node, OPCODE_LOAD_ABSENT, symbol->reg, 0, 0);
    return;
  }
  int t = c->unit->top;
  emit(c, node, OPCODE_LOAD_NONE, t, 0, 0); /* so that the deletion cannot fail: the body may have deleted it already */
  c->unit->top = t + 1;
  store_name(c, node, name, t);
  c->unit->top = t;
  delete_name(c, node, name);
}

static void load_cell(Compiler *c, const Node *node, Name name, int to) {
  if (is_class_cell(c, name) && c->unit->scope->class_cell) {
    emit_move(c, node, to, 0);
    return;
  }
  const Symbol *symbol = scope_lookup(c->unit->inner, name);
  if (symbol->kind == SYMBOL_CELL) emit_move(c, node, to, symbol->reg);
  else emit(c, node, OPCODE_LOAD_CLOSURE_CELL, to, symbol->free_index, 0);
}

void load_closure(Compiler *c, const Node *node, const Scope *inner) {
  int to = c->unit->top;
  if (inner->free_count == 0) {
    emit(c, node, OPCODE_LOAD_ABSENT, to, 0, 0);
  } else {
    for (uint32_t i = 0; i < inner->free_count; i++) {
      load_cell(c, node, inner->free_names[i], c->unit->top);
      temp_push(c);
    }
    c->unit->top = to;
    emit(c, node, OPCODE_BUILD_TUPLE, to, to, (int)inner->free_count);
  }
  c->unit->top = to + 1;
}
