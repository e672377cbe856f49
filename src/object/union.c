/* SPDX-License-Identifier: GPL-3.0-or-later */
/* union.c: int | str, for isinstance and annotations. */
#include "object/alias.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

static void union_walk(const Object *o, Tracer *t) { trace_value(t, ((const Union *)o)->args); }

static bool can_join(Value v) { return is_type(v) || is_none(v) || is_generic_alias(v) || is_union(v); }

static bool add_once(Machine *m, Value list, Value part) {
  if (is_none(part)) part = object_value(builtin_type(m, TYPE_ID_none));
  for (size_t i = 0; i < as_list(list)->length; i++) {
    Value known = list_item(as_list(list), i);
    bool equal = value_same(known, part);
    if (!equal && is_generic_alias(known) && is_generic_alias(part) && !object_equal(m, known, part, &equal)) return false;
    if (equal) return true;
  }
  return list_append(m, list, part);
}

static bool add_parts(Machine *m, Value list, Value side) {
  if (!is_union(side)) return add_once(m, list, side);
  const Tuple *args = as_tuple(as_union(side)->args);
  for (size_t i = 0; i < args->length; i++)
    if (!add_once(m, list, args->item[i])) return false;
  return true;
}

/* The union of the parts of a list; of one part: the part. */
static Value union_from(Machine *m, Value list) {
  if (as_list(list)->length == 1) return list_item(as_list(list), 0);
  Value args = tuple_from_iterable(m, list);
  if (is_absent(args)) return ABSENT;
  Union *u = type_allocate_fixed(m, builtin_type(m, TYPE_ID_union));
  u->args = args;
  return object_value(u);
}

Value union_of(Machine *m, Value left, Value right) {
  if (!can_join(left) || !can_join(right)) return NOT_IMPLEMENTED;
  Value list = list_new(m, NULL, 0);
  if (is_absent(list) || !add_parts(m, list, left) || !add_parts(m, list, right)) return ABSENT;
  return union_from(m, list);
}

static bool show_all(Machine *m, StrBuilder *b, const Tuple *args) {
  for (size_t i = 0; i < args->length; i++) {
    if (i) builder_add_c(b, " | ");
    if (value_same(args->item[i], object_value(builtin_type(m, TYPE_ID_none)))) builder_add_c(b, "None");
    else if (!alias_show(m, b, args->item[i])) return false;
  }
  return true;
}

static Value union_repr(Machine *m, Value self) {
  StrBuilder b;
  builder_start(&b);
  if (!show_all(m, &b, as_tuple(as_union(self)->args))) return builder_drop(&b), ABSENT;
  return builder_finish(m, &b);
}

static Value parts(Machine *m, Value self) { return set_from_iterable(m, TYPE_ID_frozenset, as_union(self)->args); }

static Value union_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_union(other) || (op != COMPARE_EQ && op != COMPARE_NE)) return NOT_IMPLEMENTED;
  Value a = parts(m, self), b = is_absent(a) ? ABSENT : parts(m, other);
  return is_absent(b) ? ABSENT : object_compare(m, a, b, op);
}

static bool union_hash(Machine *m, Value self, int64_t *hash) {
  Value set = parts(m, self);
  return !is_absent(set) && object_hash(m, set, hash);
}

static Value union_get_item(Machine *m, Value self, Value key) {
  Value args = alias_substitute(m, self, as_union(self)->args, key);
  if (is_absent(args)) return ABSENT;
  Value joined = as_tuple(args)->item[0];
  for (size_t i = 1; i < as_tuple(args)->length && !is_absent(joined); i++) joined = object_binary(m, BINARY_bit_or, joined, as_tuple(args)->item[i]);
  return joined;
}

static Value get_args(Machine *m __attribute__((unused)), Value self) { return as_union(self)->args; }
static Value get_parameters(Machine *m, Value self) { return alias_parameters(m, as_union(self)->args); }
static const GetSetSpec union_getset[] = {{"__args__", get_args, NULL, NULL},
                                          {"__parameters__", get_parameters, NULL, "Type variables in the types.UnionType."},
                                          {NULL, NULL, NULL, NULL}};

const TypeSpec union_type = {
    .size = sizeof(Union),
    .walk = union_walk,
    .slots = {.repr = union_repr, .get_item = union_get_item, .compare = union_compare, .hash = union_hash, .bit_or = union_of},
    .getset = union_getset,
    .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
};
