/* SPDX-License-Identifier: GPL-3.0-or-later */
/* coercion.c: operators on elements of different parents: the short way, in C, for pairs of parents that met before. Discovery, and
 * everything else of the coercion model, is written in the language (stdlib/structure/coercion.cas, after sage.structure.coerce); the tables are its
 * tables, so a hit costs one probe of an ephemeron table. */
#include "algebra/algebra.h"
#include "algebra/state.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/cache.h"
#include "vm/vm.h"

#include <stdio.h>
#include <string.h>

static Value load_global(Machine *m, const char *module, const char *name) {
  Value found = vm_import(m, module);
  return is_absent(found) ? ABSENT : object_get_attr(m, found, symbol(m, name));
}

static bool load_operations(Machine *m) {
  static const struct { BinaryOp op; const char *name; } rows[] = {
      {BINARY_add, "add"},           {BINARY_subtract, "sub"},     {BINARY_multiply, "mul"},       {BINARY_true_divide, "truediv"},
      {BINARY_floor_divide, "floordiv"}, {BINARY_modulo, "mod"},   {BINARY_power, "pow"},          {BINARY_left_shift, "lshift"},
      {BINARY_right_shift, "rshift"},    {BINARY_bit_and, "and_"}, {BINARY_bit_xor, "xor"},        {BINARY_bit_or, "or_"},
      {BINARY_matrix_multiply, "matmul"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    Value f = load_global(m, "operator", rows[i].name);
    if (is_absent(f)) return false;
    m->algebra->operations[rows[i].op] = f;
  }
  return true;
}

bool coercion_load(Machine *m) {
  struct Algebra *a = m->algebra;
  if (!is_absent(a->model)) return true;
  Value model = load_global(m, "structure.coercion", "coercion_model");
  if (is_absent(model) || !load_operations(m)) return false;
  Value actions = object_get_attr(m, model, symbol(m, "_action_table"));
  Value maps = is_absent(actions) ? ABSENT : object_get_attr(m, model, symbol(m, "_coercion_table"));
  if (is_absent(maps)) return false;
  a->actions = actions;
  a->maps = maps;
  a->model = model;
  return true;
}

/* ---- parents ---- */

Value algebra_lazy_parent(Machine *m, Value *where, const char *module, const char *name) {
  if (is_absent(*where)) *where = load_global(m, module, name);
  return *where;
}

static Value int_parent(Machine *m, Value v) {
  if (is_bool(v)) return object_value(m->types[TYPE_ID_bool]);
  return algebra_lazy_parent(m, &m->algebra->integers, "algebra.integer_ring", "ZZ");
}
static Value float_parent(Machine *m, Value v) {
  (void)v;
  return algebra_lazy_parent(m, &m->algebra->reals, "algebra.real_field", "RR");
}

Value parent_of(Machine *m, Value v) {
  Type *type = type_of(m, v);
  if (type->slots.parent) return type->slots.parent(m, v);
  return object_value(type);
}

/* ---- operators ---- */

/* The action found for the pair: actor first in _act_, whichever side it stands on. */
static Value act(Machine *m, Value action, Value left, Value right) {
  bool is_left;
  Value flag = object_get_attr(m, action, m->algebra->names._is_left);
  if (is_absent(flag) || !object_truth(m, flag, &is_left)) return ABSENT;
  Value args[2] = {is_left ? left : right, is_left ? right : left};
  return object_call_method(m, action, "_act_", args, 2);
}

/* A remembered pair of coercion maps. 1: both sides converted, 0: nothing remembered, -1: failed. */
static int apply_maps(Machine *m, Value R, Value S, Value *left, Value *right) {
  Value keys[3] = {R, S, NONE}, pair;
  if (!cache_keys(m->algebra->maps)) return 0;
  int found = cache_get(m, m->algebra->maps, keys, &pair);
  if (found <= 0 || !is_tuple(pair) || as_tuple(pair)->length != 2) return found < 0 ? -1 : 0; /* (): it is known that there are none */
  Value *sides[2] = {left, right};
  for (int i = 0; i < 2; i++) {
    Value map = as_tuple(pair)->item[i];
    if (is_none(map)) continue;
    *sides[i] = object_call(m, map, sides[i], 1);
    if (is_absent(*sides[i])) return -1;
  }
  return 1;
}

/* Python's own numbers among themselves, or with strings and lists, are Python's affair, with Python's errors: coercion begins where an element
 * of the algebra takes part. */
static bool may_coerce(Machine *m, Value v) {
  TypeId id = type_id_of(v);
  return id >= FIRST_KERNEL_TYPE && m->types[id]->flags & ELEMENT && !type_is_subtype(m->types[id], m->types[TYPE_ID_int]) &&
         !type_is_subtype(m->types[id], m->types[TYPE_ID_float]);
}

static Value coerce_binary(Machine *m, BinaryOp op, Value left, Value right) {
  struct Algebra *a = m->algebra;
  if (!may_coerce(m, left) && !may_coerce(m, right)) return NOT_IMPLEMENTED;
  if (!coercion_load(m)) return ABSENT;
  Value R = parent_of(m, left), S = is_absent(R) ? ABSENT : parent_of(m, right);
  if (is_absent(S)) return ABSENT;
  if (is_absent(a->operations[op])) return NOT_IMPLEMENTED;
  if (!value_same(R, S)) {
    Value keys[3] = {R, S, a->operations[op]}, action;
    int found = cache_get(m, a->actions, keys, &action);
    if (found > 0 && !is_none(action)) return act(m, action, left, right);
    if (found > 0) {
      int mapped = apply_maps(m, R, S, &left, &right);
      if (mapped < 0) return ABSENT;
      if (mapped > 0) return object_binary(m, op, left, right);
    }
  }
  Value args[3] = {left, right, a->operations[op]};
  return object_call_method(m, a->model, "bin_op", args, 3);
}

static Value coerce_compare(Machine *m, Value left, Value right, CompareOp op) {
  struct Algebra *a = m->algebra;
  if (!may_coerce(m, left) && !may_coerce(m, right)) return NOT_IMPLEMENTED;
  if (!coercion_load(m)) return ABSENT;
  static const int sage_numbers[] = {2, 3, 0, 1, 4, 5};
  Value args[3] = {left, right, small_int_value(sage_numbers[op])};
  return object_call_method(m, a->model, "richcmp", args, 3);
}

/* In Sage numbers are elements, too: `1 + 'a'` speaks of parents, though the coercion model was not asked. */
static bool is_number(Machine *m, Value v) {
  return !is_bool(v) && (is_int_instance(m, v) || type_is_subtype(type_of(m, v), m->types[TYPE_ID_float]));
}

static Value raise_unsupported(Machine *m, const char *symbol, Value left, Value right) {
  if (!vm_in_cas_dialect(m) || (!is_number(m, left) && !is_number(m, right))) return NOT_IMPLEMENTED;
  Value R = parent_of(m, left), S = is_absent(R) ? ABSENT : parent_of(m, right);
  if (is_absent(S)) return ABSENT;
  size_t length = strlen(symbol);
  if (length > 1 && symbol[length - 1] == '=' && !strchr("<>!=", symbol[0])) length--; /* in place: the same words */
  char sign[8]; /* as the dialect writes it */
  snprintf(sign, sizeof sign, "%.*s", (int)length, strncmp(symbol, "**", 2) == 0 ? "^" : symbol);
  if (symbol[0] == '^') strcpy(sign, "^^");
  return raise_error(m, TYPE_ID_TypeError, "unsupported operand parent(s) for %s: '%V' and '%V'", sign, R, S);
}

static void walk_algebra(Machine *m, Tracer *t, void *context) {
  (void)context;
  const struct Algebra *a = m->algebra;
  trace_value(t, a->model);
  trace_value(t, a->actions);
  trace_value(t, a->maps);
  trace_value(t, a->integers);
  trace_value(t, a->rationals);
  trace_value(t, a->reals);
  for (int i = 0; i < BINARY_COUNT; i++) {
    trace_value(t, a->operations[i]);
    trace_object(t, a->binary_methods[i]);
  }
  const void *const *names = (const void *const *)&a->names;
  for (size_t i = 0; i < sizeof a->names / sizeof *names; i++) trace_object(t, names[i]);
}

static void intern_names(Machine *m) {
  struct Algebra *a = m->algebra;
  static const struct { BinaryOp op; const char *name; } rows[] = {
      {BINARY_add, "_add_"},           {BINARY_subtract, "_sub_"},   {BINARY_multiply, "_mul_"}, {BINARY_true_divide, "_div_"},
      {BINARY_floor_divide, "_floordiv_"}, {BINARY_modulo, "_mod_"}, {BINARY_power, "_pow_"},    {BINARY_backslash, "_backslash_"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) a->binary_methods[rows[i].op] = symbol(m, rows[i].name);
  a->names._act_ = symbol(m, "_act_");
  a->names._is_left = symbol(m, "_is_left");
  a->names._richcmp_ = symbol(m, "_richcmp_");
  a->names._neg_ = symbol(m, "_neg_");
  a->names.bin_op = symbol(m, "bin_op");
  a->names.richcmp = symbol(m, "richcmp");
  a->names.parent = symbol(m, "parent");
}

void coercion_start(Machine *m) {
  heap_add_roots(m, walk_algebra, NULL);
  intern_names(m);
  m->types[TYPE_ID_int]->slots.parent = int_parent;
  m->types[TYPE_ID_bool]->slots.parent = int_parent;
  m->types[TYPE_ID_float]->slots.parent = float_parent;
  Hooks *hooks = vm_hooks(m);
  hooks->coerce_binary = coerce_binary;
  hooks->coerce_compare = coerce_compare;
  hooks->raise_unsupported = raise_unsupported;
}
