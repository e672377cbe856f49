/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_function.c: units, and what makes them: def, lambda, f(x) = …, class. */
#include <string.h>

#include "lang/compile_internal.h"
#include "lang/docstrings.h"
#include "object/containers.h"

/* ---- units ---- */

/* What stands before a name in this scope. Comprehensions that were inlined have no unit, but are told as CPython 3.11 tells them. */
static Value qualified_prefix(Compiler *c, const Unit *outer, const Scope *scope) {
  if (scope != outer->scope) {
    Value around = qualified_prefix(c, outer, scope->parent);
    return is_absent(around) ? ABSENT : str_format(c->m, "%V%s.", around, comprehension_name(scope->node));
  }
  if (scope->kind == SCOPE_MODULE) return str_empty(c->m);
  return str_format(c->m, scope->kind == SCOPE_FUNCTION ? "%S.<locals>." : "%S.", outer->qualname);
}

static Str *qualified_name(Compiler *c, const Unit *outer, const Scope *scope, Str *name) {
  if (!outer) return name;
  if (scope->node->kind == AST_FunctionDef || scope->node->kind == AST_ClassDef) {
    Name own = scope->node->kind == AST_FunctionDef ? ast_FunctionDef(scope->node)->name : ast_ClassDef(scope->node)->name;
    const Symbol *symbol = scope_find(outer->scope, scope_mangle(outer->scope, c->names, own));
    if (symbol && symbol->flags & SYMBOL_DECLARED_GLOBAL) return name;
  }
  Value around = qualified_prefix(c, outer, scope->parent);
  Value text = is_absent(around) ? ABSENT : str_format(c->m, "%V%S", around, name);
  if (!is_absent(text)) return as_str(text);
  c->failed = true;
  return name;
}

static void add_local(Compiler *c, Name name) {
  Unit *u = c->unit;
  Symbol *symbol = scope_find(u->scope, scope_mangle(u->scope, c->names, name));
  int reg = u->locals++;
  u->local_names[reg] = symbol ? symbol->name : name;
  if (symbol) symbol->reg = reg;
  if (!symbol || !(symbol->flags & SYMBOL_DELETED)) bound_set(c, reg);
}

static void add_parameters(Compiler *c, const NodeList *parameters) {
  for (uint32_t i = 0; i < parameters->count; i++) add_local(c, ast_Parameter(parameters->items[i])->name);
}

static void lay_out_parameters(Compiler *c, const AstParameters *p) {
  Unit *u = c->unit;
  add_parameters(c, &p->positional_only);
  add_parameters(c, &p->positional);
  add_parameters(c, &p->keyword_only);
  if (p->vararg) add_local(c, ast_Parameter(p->vararg)->name);
  if (p->kwarg) add_local(c, ast_Parameter(p->kwarg)->name);
  u->positional_only = p->positional_only.count;
  u->positional = p->positional_only.count + p->positional.count;
  u->keyword_only = p->keyword_only.count;
  u->flags |= (p->vararg ? CODE_VARARGS : 0) | (p->kwarg ? CODE_VARKEYWORDS : 0);
}

/* Parameters first, then all other locals. */
static void lay_out(Compiler *c) {
  Unit *u = c->unit;
  Scope *scope = u->scope;
  u->local_names = ARENA_ARRAY(c->arena, Name, scope->symbol_count + 1);
  u->bound_words = (scope->symbol_count + 1) / 64 + 1;
  u->bound = ARENA_ARRAY(c->arena, uint64_t, u->bound_words);
  for (uint32_t i = 0; i < scope->symbol_count; i++) scope->symbols[i].reg = -1;
  if (scope->kind == SCOPE_MODULE) return; /* also when its node is the lambda that an eval() is about */
  if (scope->node->kind == AST_FunctionDef) lay_out_parameters(c, ast_Parameters(ast_FunctionDef(scope->node)->parameters));
  else if (scope->node->kind == AST_Lambda) lay_out_parameters(c, ast_Parameters(ast_Lambda(scope->node)->parameters));
  else if (scope->node->kind == AST_CallableAssign) {
    const NameList *variables = &ast_CallableAssign(scope->node)->variables;
    for (uint32_t i = 0; i < variables->count; i++) add_local(c, variables->items[i]);
    u->positional = variables->count;
  } else if (scope->kind == SCOPE_COMPREHENSION || scope->kind == SCOPE_GENERATOR) {
    add_local(c, name_intern(c->names, ".0", 2));
    u->positional = 1;
  } else if (scope->class_cell) {
    u->local_names[u->locals++] = name_intern(c->names, "__class__", 9);
  }
  if (scope->kind == SCOPE_MODULE || scope->kind == SCOPE_CLASS) return;
  for (uint32_t i = 0; i < scope->symbol_count; i++) {
    Symbol *symbol = &scope->symbols[i];
    if (symbol->reg >= 0 || (symbol->kind != SYMBOL_LOCAL && symbol->kind != SYMBOL_CELL)) continue;
    symbol->reg = u->locals;
    u->local_names[u->locals++] = symbol->name;
  }
}

static void make_cells(Compiler *c) {
  const Scope *scope = c->unit->scope;
  if (scope->class_cell) emit(c, c->unit->node, OPCODE_MAKE_CELL, 0, 0, 0);
  for (uint32_t i = 0; i < scope->symbol_count; i++)
    if (scope->symbols[i].kind == SYMBOL_CELL) emit(c, c->unit->node, OPCODE_MAKE_CELL, scope->symbols[i].reg, 0, 0);
}

Unit *unit_open(Compiler *c, Unit *u, Scope *scope, const Node *node, Str *name) {
  *u = (Unit){.outer = c->unit, .scope = scope, .inner = scope, .node = node, .name = name, .doc = NONE, .reachable = true};
  u->qualname = qualified_name(c, c->unit, scope, name);
  u->flags = (c->flags & COMPILE_CAS ? CODE_CAS : 0) | (c->flags & COMPILE_INTERNAL ? CODE_INTERNAL : 0) |
             (scope->generator ? CODE_GENERATOR : 0) | (scope->free_count ? CODE_NESTED : 0);
  u->regions = ARENA_ARRAY(c->arena, RegionState, u->region_capacity = 8);
  u->region_count = 1; /* number 0: unprotected */
  c->unit = u;
  label_new(c); /* number 0: none */
  lay_out(c);
  u->top = u->locals;
  make_cells(c);
  if (scope->generator) emit(c, node, OPCODE_GENERATOR, 0, 0, 0);
  return u;
}

Value unit_close(Compiler *c) {
  Value code = assemble(c);
  c->unit = c->unit->outer;
  return code;
}

/* ---- functions ---- */

static void emit_function(Compiler *c, const Node *node, Opcode op, Value code, int base, int to) {
  c->unit->top = base;
  emit(c, node, op, to, base, is_absent(code) ? 0 : constant_small(c, node, constant_add(c, code)));
}

void simple_function_to(Compiler *c, const Node *node, Value code, const Scope *inner, int to) {
  int base = c->unit->top;
  load_closure(c, node, inner);
  emit_function(c, node, OPCODE_MAKE_FUNCTION, code, base, to);
}

static uint32_t collect_defaults(const NodeList *parameters, const Node **defaults, uint32_t count) {
  for (uint32_t i = 0; i < parameters->count; i++)
    if (ast_Parameter(parameters->items[i])->default_value) defaults[count++] = ast_Parameter(parameters->items[i])->default_value;
  return count;
}

static void push_defaults(Compiler *c, const Node *node, const AstParameters *p) {
  const Node **defaults = ARENA_ARRAY(c->arena, const Node *, p->positional_only.count + p->positional.count + 1);
  uint32_t count = collect_defaults(&p->positional, defaults, collect_defaults(&p->positional_only, defaults, 0));
  if (!count) {
    emit(c, node, OPCODE_LOAD_ABSENT, c->unit->top, 0, 0);
    temp_push(c);
    return;
  }
  Node *tuple = ast_new(c->arena, AST_Tuple, defaults[0]->span);
  ast_Tuple(tuple)->elements = (NodeList){(Node **)defaults, count};
  expr_push(c, tuple);
}

static void push_name(Compiler *c, const Node *node, Name name) {
  emit_constant(c, node, c->unit->top, object_value(name_str(c, scope_mangle(c->unit->inner, c->names, name))));
  temp_push(c);
}

static void push_keyword_defaults(Compiler *c, const Node *node, const AstParameters *p) {
  int mark = c->unit->top;
  int pairs = 0;
  for (uint32_t i = 0; i < p->keyword_only.count; i++) {
    const AstParameter *parameter = ast_Parameter(p->keyword_only.items[i]);
    if (!parameter->default_value) continue;
    push_name(c, node, parameter->name);
    expr_push(c, parameter->default_value);
    pairs++;
  }
  c->unit->top = mark;
  if (pairs) emit(c, node, OPCODE_BUILD_DICT, mark, mark, pairs);
  else emit(c, node, OPCODE_LOAD_ABSENT, mark, 0, 0);
  c->unit->top = mark + 1;
}

void annotation_to(Compiler *c, const Node *annotation, int to) {
  if (!c->string_annotations) {
    expr_to(c, annotation, to);
    return;
  }
  SourceLine text = source_text_of(c->source, annotation->span);
  emit_constant(c, annotation, to, str_new(c->m, text.bytes, text.length));
}

static int push_annotation(Compiler *c, Name name, const Node *annotation) {
  if (!annotation) return 0;
  push_name(c, annotation, name);
  annotation_to(c, annotation, c->unit->top);
  temp_push(c);
  return 1;
}

static int push_list_annotations(Compiler *c, const NodeList *parameters) {
  int pairs = 0;
  for (uint32_t i = 0; i < parameters->count; i++) {
    const AstParameter *parameter = ast_Parameter(parameters->items[i]);
    pairs += push_annotation(c, parameter->name, parameter->annotation);
  }
  return pairs;
}

static int push_one_annotation(Compiler *c, const Node *parameter) {
  return parameter ? push_annotation(c, ast_Parameter(parameter)->name, ast_Parameter(parameter)->annotation) : 0;
}

static void push_annotations(Compiler *c, const Node *node, const AstParameters *p, const Node *returns) {
  int mark = c->unit->top;
  int pairs = push_list_annotations(c, &p->positional_only) + push_list_annotations(c, &p->positional);
  pairs += push_one_annotation(c, p->vararg);
  pairs += push_list_annotations(c, &p->keyword_only);
  pairs += push_one_annotation(c, p->kwarg);
  pairs += push_annotation(c, name_intern(c->names, "return", 6), returns);
  c->unit->top = mark;
  if (pairs) emit(c, node, OPCODE_BUILD_DICT, mark, mark, pairs);
  else emit(c, node, OPCODE_LOAD_ABSENT, mark, 0, 0);
  c->unit->top = mark + 1;
}

Value body_docstring(Compiler *c, const NodeList *body) {
  const AstStr *text = ast_docstring(body);
  return text ? fold(c, &text->base) : NONE;
}

static Value function_code(Compiler *c, const AstFunctionDef *f) {
  Unit unit;
  unit_open(c, &unit, scope_of(&c->scopes, &f->base), &f->base, name_str(c, f->name));
  unit.doc = body_docstring(c, &f->body);
  compile_body(c, &f->body);
  emit(c, f->body.count ? f->body.items[f->body.count - 1] : &f->base, OPCODE_RETURN_NONE, 0, 0, 0);
  return unit_close(c);
}

static bool is_bare(const Node *parameter) {
  return !parameter || (!ast_Parameter(parameter)->default_value && !ast_Parameter(parameter)->annotation);
}

static bool are_bare(const NodeList *parameters) {
  for (uint32_t i = 0; i < parameters->count; i++)
    if (!is_bare(parameters->items[i])) return false;
  return true;
}

static void make_function(Compiler *c, const Node *node, const AstParameters *p, const Node *returns, Value code, int to) {
  const Scope *inner = scope_of(&c->scopes, node);
  if (!returns && are_bare(&p->positional_only) && are_bare(&p->positional) && are_bare(&p->keyword_only) && is_bare(p->vararg) && is_bare(p->kwarg)) {
    simple_function_to(c, node, code, inner, to);
    return;
  }
  int base = c->unit->top;
  load_closure(c, node, inner);
  push_defaults(c, node, p);
  push_keyword_defaults(c, node, p);
  push_annotations(c, node, p, returns);
  emit_function(c, node, OPCODE_MAKE_FUNCTION_WITH, code, base, to);
}

/* Pushes the decorators; behind them stands what they decorate. */
static void push_decorators(Compiler *c, const NodeList *decorators) {
  for (uint32_t i = 0; i < decorators->count; i++) expr_push(c, decorators->items[i]);
}

/* Calls the decorators, the last one first; their object stands in the register behind them. */
static void call_decorators(Compiler *c, const NodeList *decorators, int first, int to) {
  for (uint32_t i = decorators->count; i-- > 0;) {
    int base = first + (int)i;
    c->unit->top = base;
    emit(c, decorators->items[i], OPCODE_CALL, i ? base : to, base, 1);
  }
  c->unit->top = first;
}

void function_to(Compiler *c, const AstFunctionDef *f, int to) {
  if (!c->unit->reachable) return;
  int first = c->unit->top;
  push_decorators(c, &f->decorators);
  int own = f->decorators.count ? c->unit->top : to;
  make_function(c, &f->base, ast_Parameters(f->parameters), f->returns, function_code(c, f), own);
  call_decorators(c, &f->decorators, first, to);
}

void lambda_to(Compiler *c, const AstLambda *l, int to) {
  if (!c->unit->reachable) return;
  Unit unit;
  unit_open(c, &unit, scope_of(&c->scopes, &l->base), &l->base, symbol(c->m, "<lambda>"));
  emit(c, l->body, OPCODE_RETURN, expr(c, l->body), 0, 0);
  make_function(c, &l->base, ast_Parameters(l->parameters), NULL, unit_close(c), to);
}

void callable_to(Compiler *c, const AstCallableAssign *f, int to) {
  if (!c->unit->reachable) return;
  Unit unit;
  Scope *scope = scope_of(&c->scopes, &f->base);
  unit_open(c, &unit, scope, &f->base, name_str(c, f->name));
  emit(c, f->value, OPCODE_RETURN, expr(c, f->value), 0, 0);
  Value code = unit_close(c);
  simple_function_to(c, &f->base, code, scope, to);
}

/* ---- classes ---- */

static void store_class_name(Compiler *c, const Node *node, const char *name, int from) {
  emit(c, node, OPCODE_STORE_NAME, from, constant_small(c, node, constant_text(c, name)), 0);
}

static Value class_code(Compiler *c, const AstClassDef *k) {
  Unit unit;
  const Node *node = &k->base;
  unit_open(c, &unit, scope_of(&c->scopes, node), node, name_str(c, k->name));
  unit.flags |= CODE_CLASS_BODY;
  int t = unit.top;
  emit(c, node, OPCODE_LOAD_GLOBAL, t, cache_add(c, node, name_intern(c->names, "__name__", 8), OPCODE_LOAD_GLOBAL), 0);
  store_class_name(c, node, "__module__", t);
  emit_constant(c, node, t, object_value(unit.qualname));
  store_class_name(c, node, "__qualname__", t);
  if (unit.scope->has_annotations) {
    emit(c, node, OPCODE_BUILD_DICT, t, t, 0);
    store_class_name(c, node, "__annotations__", t);
  }
  unit.doc = body_docstring(c, &k->body);
  if (!is_none(unit.doc)) {
    emit_constant(c, node, t, unit.doc);
    store_class_name(c, node, "__doc__", t);
  }
  compile_body(c, &k->body);
  if (unit.scope->class_cell) emit(c, node, OPCODE_RETURN, 0, 0, 0);
  else emit(c, node, OPCODE_RETURN_NONE, 0, 0, 0);
  return unit_close(c);
}

void class_to(Compiler *c, const AstClassDef *k, int to) {
  if (!c->unit->reachable) return;
  int first = c->unit->top;
  push_decorators(c, &k->decorators);
  int own = k->decorators.count ? c->unit->top : to;
  int base = c->unit->top;
  simple_function_to(c, &k->base, class_code(c, k), scope_of(&c->scopes, &k->base), base);
  temp_push(c);
  emit_constant(c, &k->base, c->unit->top, object_value(name_str(c, k->name)));
  temp_push(c);
  push_sequence(c, &k->base, &k->bases, true);
  push_keywords(c, &k->base, &k->keywords, base);
  c->unit->top = base;
  emit(c, &k->base, OPCODE_MAKE_CLASS, own, base, 0);
  call_decorators(c, &k->decorators, first, to);
}
