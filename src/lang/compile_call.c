/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_call.c: calls. Callable and arguments stand in consecutive registers, the window that becomes the callee's frame. */
#include <string.h>

#include "lang/compile_internal.h"
#include "object/containers.h"

enum { WINDOW_LIMIT = 250 }; /* beyond it arguments are passed as one list */

static bool has_unpacking(const AstCall *call) {
  if (has_starred(&call->arguments) || call->arguments.count + call->keywords.count > WINDOW_LIMIT) return true;
  for (uint32_t i = 0; i < call->keywords.count; i++)
    if (!ast_Keyword(call->keywords.items[i])->name) return true;
  return false;
}

bool call_is_plain_method(const AstCall *call) { return call->function->kind == AST_Attribute && !has_unpacking(call); }

static Value keyword_names(Compiler *c, const NodeList *keywords, uint32_t from, uint32_t count) {
  Value *names = ARENA_ARRAY(c->arena, Value, count + 1);
  for (uint32_t i = 0; i < count; i++)
    names[i] = object_value(name_str(c, ast_Keyword(keywords->items[from + i])->name));
  return tuple_new(c->m, names, count);
}

/* Pushes positional arguments, keyword values and, if there are any, the names of these; how many arguments. */
static int push_arguments(Compiler *c, const AstCall *call) {
  uint32_t keywords = call->keywords.count;
  for (uint32_t i = 0; i < call->arguments.count; i++) expr_push(c, call->arguments.items[i]);
  for (uint32_t i = 0; i < keywords; i++) expr_push(c, ast_Keyword(call->keywords.items[i])->value);
  if (keywords) {
    emit_constant(c, &call->base, c->unit->top, keyword_names(c, &call->keywords, 0, keywords));
    temp_push(c);
  }
  return (int)(call->arguments.count + keywords);
}

/* Pushes a dict of the named arguments [from, from + count). */
static void push_named(Compiler *c, const Node *node, const NodeList *keywords, uint32_t from, uint32_t count) {
  int mark = c->unit->top;
  uint32_t first = count > WINDOW_LIMIT ? 0 : count;
  for (uint32_t i = from; i < from + first; i++) {
    const AstKeyword *keyword = ast_Keyword(keywords->items[i]);
    emit_constant(c, node, c->unit->top, object_value(name_str(c, keyword->name)));
    temp_push(c);
    expr_push(c, keyword->value);
  }
  c->unit->top = mark;
  emit(c, node, OPCODE_BUILD_DICT, mark, mark, (int)first);
  for (uint32_t i = from + first; i < from + count; i++) {
    const AstKeyword *keyword = ast_Keyword(keywords->items[i]);
    c->unit->top = mark + 1;
    emit_constant(c, node, mark + 1, object_value(name_str(c, keyword->name)));
    temp_push(c);
    int value = expr(c, keyword->value);
    c->unit->top = mark + 1;
    emit(c, node, OPCODE_DICT_ADD, mark, mark + 1, value);
  }
  c->unit->top = mark + 1;
}

void push_keywords(Compiler *c, const Node *node, const NodeList *keywords, int function) {
  int mark = c->unit->top;
  if (keywords->count == 0) {
    emit(c, node, OPCODE_LOAD_ABSENT, mark, 0, 0);
    temp_push(c);
    return;
  }
  uint32_t i = 0;
  for (bool first = true; i < keywords->count; first = false) {
    uint32_t run = 0;
    while (i + run < keywords->count && ast_Keyword(keywords->items[i + run])->name) run++;
    if (first || run) push_named(c, node, keywords, i, run);
    int merged = mark + 1;
    if (!run) {
      merged = expr(c, ast_Keyword(keywords->items[i])->value);
      run = 1;
    } else if (first) {
      i += run;
      continue;
    }
    c->unit->top = mark + 1;
    emit(c, node, OPCODE_DICT_MERGE, mark, merged, function);
    i += run;
  }
}

/* super() in a method: its class and its instance are passed on. */
static bool is_bare_super(Compiler *c, const AstCall *call) {
  if (call->function->kind != AST_Name || call->arguments.count || call->keywords.count) return false;
  if (strcmp(ast_Name(call->function)->name->bytes, "super") != 0) return false;
  Name mangled;
  const Symbol *symbol = name_symbol(c, ast_Name(call->function)->name, &mangled);
  if (symbol && symbol->kind != SYMBOL_GLOBAL) return false;
  const Symbol *cell = scope_lookup(c->unit->inner, name_intern(c->names, "__class__", 9));
  return c->unit->scope->kind == SCOPE_FUNCTION && c->unit->positional && cell && cell->kind == SYMBOL_FREE;
}

static int push_super_arguments(Compiler *c, const AstCall *call) {
  load_name_to(c, &call->base, name_intern(c->names, "__class__", 9), c->unit->top);
  temp_push(c);
  const Symbol *first = scope_find(c->unit->scope, c->unit->local_names[0]);
  int to = c->unit->top;
  if (first->kind == SYMBOL_CELL) {
    emit(c, &call->base, OPCODE_LOAD_CELL, to, first->reg, constant_small(c, &call->base, constant_name(c, first->name)));
  } else {
    if (!bound_test(c, first->reg))
      emit(c, &call->base, OPCODE_CHECK_LOCAL, first->reg, constant_small(c, &call->base, constant_name(c, first->name)), 0);
    emit(c, &call->base, OPCODE_MOVE, to, first->reg, 0);
  }
  temp_push(c);
  return 2;
}

static void star_call_to(Compiler *c, const AstCall *call, int base, int to) {
  const NodeList *arguments = &call->arguments;
  if (arguments->count == 1 && arguments->items[0]->kind == AST_Starred) expr_push(c, ast_Starred(arguments->items[0])->value);
  else push_sequence(c, &call->base, arguments, false);
  push_keywords(c, &call->base, &call->keywords, base);
  c->unit->top = base;
  emit(c, &call->base, OPCODE_CALL_STAR, to, base, 0);
}

void call_to(Compiler *c, const AstCall *call, int to) {
  warn_call(c, call);
  int base = c->unit->top - 1;
  if (has_unpacking(call)) {
    star_call_to(c, call, base, to);
    return;
  }
  int count = is_bare_super(c, call) ? push_super_arguments(c, call) : push_arguments(c, call);
  c->unit->top = base;
  emit(c, &call->base, call->keywords.count ? OPCODE_CALL_KEYWORDS : OPCODE_CALL, to, base, count);
}

void method_call_to(Compiler *c, const AstCall *call, int object, int to) {
  int base = c->unit->top;
  const AstAttribute *attribute = ast_Attribute(call->function);
  Name name = scope_mangle(c->unit->inner, c->names, attribute->name);
  emit(c, &attribute->base, OPCODE_LOAD_METHOD, base, object, cache_add(c, &attribute->base, name, OPCODE_LOAD_METHOD));
  c->unit->top = base + 2;
  int count = push_arguments(c, call);
  c->unit->top = base;
  emit(c, &call->base, call->keywords.count ? OPCODE_CALL_METHOD_KEYWORDS : OPCODE_CALL_METHOD, to, base, count);
}
