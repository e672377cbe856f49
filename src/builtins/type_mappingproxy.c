/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_mappingproxy.c: a read-only view of any mapping, as C.__dict__ answers. */
#include "builtins/sequence.h"

typedef struct Proxy {
  Object base;
  Value mapping;
} Proxy;

static Value mapping_of(Value v) { return ((Proxy *)as_object(v))->mapping; }
static bool is_proxy(Value v) { return has_type_id(v, TYPE_ID_mappingproxy); }
static Value unwrapped(Value v) { return is_proxy(v) ? mapping_of(v) : v; }

Value mappingproxy_new(Machine *m, Value mapping) {
  Proxy *p = heap_new(m, TYPE_ID_mappingproxy, sizeof(Proxy));
  p->mapping = mapping;
  return object_value(p);
}

static Value proxy_repr(Machine *m, Value self) { return str_format(m, "mappingproxy(%R)", mapping_of(self)); }
static Value proxy_str(Machine *m, Value self) { return object_str(m, mapping_of(self)); }
static Value proxy_iter(Machine *m, Value self) { return object_iter(m, mapping_of(self)); }
static bool proxy_length(Machine *m, Value self, int64_t *length) { return object_length(m, mapping_of(self), length); }
static Value proxy_get_item(Machine *m, Value self, Value key) { return object_get_item(m, mapping_of(self), key); }
static bool proxy_contains(Machine *m, Value self, Value key, bool *found) {
  return object_contains(m, mapping_of(self), key, found);
}
static Value proxy_compare(Machine *m, Value self, Value other, CompareOp op) {
  return object_compare(m, mapping_of(self), unwrapped(other), op);
}
static Value proxy_or(Machine *m, Value left, Value right) {
  return object_binary(m, BINARY_bit_or, unwrapped(left), unwrapped(right));
}
static Value proxy_inplace_or(Machine *m, Value self, Value other) {
  return raise_error(m, TYPE_ID_TypeError, "'|=' is not supported by %T; use '|' instead", self, other);
}
static void proxy_walk(const Object *o, Tracer *t) { trace_value(t, ((const Proxy *)o)->mapping); }

BUILTIN(proxy_get, "get(self, key, default=None, /)", "Return the value for key if key is in the mapping, else default.") {
  Value passed[2] = {args[1], is_absent(args[2]) ? NONE : args[2]};
  return object_call_method(m, mapping_of(args[0]), "get", passed, 2);
}
BUILTIN(proxy_keys, "keys(self, /)", "The keys of the mapping.") {
  return object_call_method(m, mapping_of(args[0]), "keys", NULL, 0);
}
BUILTIN(proxy_values, "values(self, /)", "The values of the mapping.") {
  return object_call_method(m, mapping_of(args[0]), "values", NULL, 0);
}
BUILTIN(proxy_items, "items(self, /)", "The (key, value) pairs of the mapping.") {
  return object_call_method(m, mapping_of(args[0]), "items", NULL, 0);
}
BUILTIN(proxy_copy, "copy(self, /)", "A shallow copy of the mapping.") {
  return object_call_method(m, mapping_of(args[0]), "copy", NULL, 0);
}
BUILTIN(proxy_reversed, "__reversed__(self, /)", "Return a reverse iterator over the keys.") {
  return object_call_method(m, mapping_of(args[0]), "__reversed__", NULL, 0);
}

static const NativeSpec *const proxy_methods[] = {&proxy_get,  &proxy_keys,     &proxy_values, &proxy_items,
                                                  &proxy_copy, &proxy_reversed, NULL};

static Value proxy_construct(Machine *m, Type *type __attribute__((unused)), const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "mappingproxy", nargs, 1, 1, keyword_names)) return ABSENT;
  if (!is_dict_instance(m, args[0]) && !is_proxy(args[0]) &&
      (!builtin_type(m, type_id_of(args[0]))->slots.get_item || is_list_instance(m, args[0]) || is_tuple_instance(m, args[0])))
    return raise_error(m, TYPE_ID_TypeError, "mappingproxy() argument must be a mapping, not %N", args[0]);
  return mappingproxy_new(m, args[0]);
}

const TypeSpec mappingproxy_type = {
    .size = sizeof(Proxy),
    .walk = proxy_walk,
    .slots = {.repr = proxy_repr,
              .str = proxy_str,
              .compare = proxy_compare,
              .length = proxy_length,
              .iter = proxy_iter,
              .get_item = proxy_get_item,
              .contains = proxy_contains,
              .bit_or = proxy_or,
              .inplace_bit_or = proxy_inplace_or},
    .methods = proxy_methods,
    .construct = proxy_construct,
    .construct_signature = "mappingproxy(mapping)",
    .doc = "A read-only view of a mapping.",
};
