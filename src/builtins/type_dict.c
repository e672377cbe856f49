/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_dict.c: the behaviour of dicts. Views and iterators are in dict_views.c. */
#include "builtins/dict_views.h"
#include "builtins/sequence.h"

static bool add_pairs(Machine *m, StrBuilder *b, const Dict *d) {
  size_t position = 0;
  Value key, value;
  for (bool first = true; dict_next(d, &position, &key, &value); first = false) {
    if (!first) builder_add_c(b, ", ");
    if (!builder_add_repr(m, b, key)) return false;
    builder_add_c(b, ": ");
    if (!builder_add_repr(m, b, value)) return false;
  }
  return true;
}

static Value dict_repr(Machine *m, Value self) {
  if (!repr_enter(m, self)) return str_from_c(m, "{...}");
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, "{");
  bool ok = recursion_enter(m, " while getting the repr of an object");
  if (ok) {
    ok = add_pairs(m, &b, as_dict(self));
    recursion_leave(m);
  }
  repr_leave(m, self);
  if (!ok) return builder_drop(&b), ABSENT;
  builder_add_c(&b, "}");
  return builder_finish(m, &b);
}

static bool dict_equal(Machine *m, const Dict *a, Dict *b, bool *equal) {
  *equal = a->count == b->count;
  size_t position = 0;
  Value key, value, other = ABSENT;
  while (*equal && dict_next(a, &position, &key, &value)) {
    int found = dict_find(m, b, key, &other);
    if (found < 0) return false;
    if (found == 0) *equal = false;
    else if (!object_equal(m, value, other, equal)) return false;
  }
  return true;
}

static Value dict_compare(Machine *m, Value self, Value other, CompareOp op) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !is_dict_instance(m, other)) return NOT_IMPLEMENTED;
  if (!recursion_enter(m, " in comparison")) return ABSENT;
  bool equal;
  bool ok = dict_equal(m, as_dict(self), as_dict(other), &equal);
  recursion_leave(m);
  return ok ? bool_value(equal == (op == COMPARE_EQ)) : ABSENT;
}

static bool dict_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = (int64_t)as_dict(self)->count;
  return true;
}

static Value dict_iter(Machine *m, Value self) { return dict_iterator_new(m, TYPE_ID_dict_keyiterator, as_dict(self)); }

static Value dict_get_item(Machine *m, Value self, Value key) {
  Value value = ABSENT;
  int found = dict_find(m, as_dict(self), key, &value);
  if (LIKELY(found == 1)) return value;
  if (found < 0) return ABSENT;
  if (!is_dict(self)) {
    Str *missing = symbol(m, "__missing__");
    if (!is_absent(type_lookup(m, type_of(m, self), missing))) return object_call_method(m, self, "__missing__", &key, 1);
  }
  return raise_with_value(m, TYPE_ID_KeyError, key);
}

static bool dict_set_item(Machine *m, Value self, Value key, Value value) {
  if (!is_absent(value)) return dict_set(m, as_dict(self), key, value);
  int found = dict_delete(m, as_dict(self), key, NULL);
  if (found == 0) raise_with_value(m, TYPE_ID_KeyError, key);
  return found == 1;
}

static bool dict_contains(Machine *m, Value self, Value key, bool *found) {
  Value value;
  int result = dict_find(m, as_dict(self), key, &value);
  *found = result == 1;
  return result >= 0;
}

static Value dict_or(Machine *m, Value left, Value right) {
  if (!is_dict_instance(m, left) || !is_dict_instance(m, right)) return NOT_IMPLEMENTED;
  Dict *d = dict_copy(m, as_dict(left));
  return d && dict_update(m, d, right) ? object_value(d) : ABSENT;
}

static Value dict_inplace_or(Machine *m, Value self, Value other) {
  return dict_update(m, as_dict(self), other) ? self : ABSENT;
}

BUILTIN(dict_clear_method, "clear(self, /)", "D.clear() -> None.  Remove all items from D.") {
  dict_clear(m, as_dict(args[0]));
  return NONE;
}

BUILTIN(dict_copy_method, "copy(self, /)", "D.copy() -> a shallow copy of D") {
  Dict *copy = dict_copy(m, as_dict(args[0]));
  return copy ? object_value(copy) : ABSENT;
}

typedef struct FromKeys {
  Value dict, value;
} FromKeys;

static bool set_key(Machine *m, Value key, void *context) {
  FromKeys *f = context;
  if (is_dict(f->dict)) return dict_set(m, as_dict(f->dict), key, f->value);
  return object_set_item(m, f->dict, key, f->value);
}

BUILTIN(dict_fromkeys, "fromkeys(cls, iterable, value=None, /)",
        "Create a new dictionary with keys from iterable and values set to value.") {
  FromKeys f = {object_call(m, args[0], NULL, 0), is_absent(args[2]) ? NONE : args[2]};
  if (is_absent(f.dict)) return ABSENT;
  return object_each(m, args[1], set_key, &f) ? f.dict : ABSENT;
}

BUILTIN(dict_get, "get(self, key, default=None, /)", "Return the value for key if key is in the dictionary, else default.") {
  Value value = ABSENT;
  int found = dict_find(m, as_dict(args[0]), args[1], &value);
  if (found != 0) return value;
  return is_absent(args[2]) ? NONE : args[2];
}

BUILTIN(dict_items, "items(self, /)", "D.items() -> a set-like object providing a view on D's items") {
  return dict_view_new(m, TYPE_ID_dict_items, args[0]);
}

BUILTIN(dict_keys, "keys(self, /)", "D.keys() -> a set-like object providing a view on D's keys") {
  return dict_view_new(m, TYPE_ID_dict_keys, args[0]);
}

BUILTIN(dict_values, "values(self, /)", "D.values() -> an object providing a view on D's values") {
  return dict_view_new(m, TYPE_ID_dict_values, args[0]);
}

BUILTIN(dict_pop, "pop(self, key, default=..., /)",
        "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the "
        "default if given; otherwise,\nraise a KeyError.") {
  Value old = ABSENT;
  int found = as_dict(args[0])->count == 0 ? 0 : dict_delete(m, as_dict(args[0]), args[1], &old);
  if (found != 0) return old;
  return is_absent(args[2]) ? raise_with_value(m, TYPE_ID_KeyError, args[1]) : args[2];
}

BUILTIN(dict_popitem, "popitem(self, /)",
        "Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, first-out) order.\n"
        "Raises KeyError if the dict is empty.") {
  Dict *d = as_dict(args[0]);
  size_t position = SIZE_MAX;
  Value key, value;
  if (!dict_previous(d, &position, &key, &value)) return raise_error(m, TYPE_ID_KeyError, "popitem(): dictionary is empty");
  dict_delete_at(m, d, position);
  return tuple_pack(m, 2, key, value);
}

BUILTIN(dict_setdefault, "setdefault(self, key, default=None, /)",
        "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the "
        "dictionary, else default.") {
  Value held;
  return dict_put(m, as_dict(args[0]), args[1], is_absent(args[2]) ? NONE : args[2], false, &held) < 0 ? ABSENT : held;
}

/* d.update(*positional, **keywords) and dict(...): at most one positional argument. */
static bool update_all(Machine *m, const char *name, Value self, const Value *positional, size_t n, Value keywords) {
  if (n > 1) return raise_false(m, TYPE_ID_TypeError, "%s expected at most 1 argument, got %zu", name, n);
  Dict *d = as_dict(self);
  if (n == 1 && !dict_update(m, d, positional[0])) return false;
  return is_absent(keywords) || (keyword_check_all(m, as_dict(keywords)) && dict_update(m, d, keywords));
}

BUILTIN(dict_update_method, "update(self, /, *args, **kwargs)",
        "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\nIf E is present and has a .keys() method, then does:  "
        "for k in E: D[k] = E[k]\nIf E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\nIn either "
        "case, this is followed by: for k in F:  D[k] = F[k]") {
  Tuple *t = as_tuple(args[1]);
  return update_all(m, "update", args[0], t->item, t->length, args[2]) ? NONE : ABSENT;
}

BUILTIN(dict_reversed, "__reversed__(self, /)", "Return a reverse iterator over the dict keys.") {
  return dict_iterator_new(m, TYPE_ID_dict_reversekeyiterator, as_dict(args[0]));
}

BUILTIN(dict_getitem_method, "__getitem__(self, key, /)", "x.__getitem__(y) <==> x[y]") { return dict_get_item(m, args[0], args[1]); }
BUILTIN(dict_contains_method, "__contains__(self, key, /)", "True if the dictionary has the specified key, else False.") {
  bool found;
  return dict_contains(m, args[0], args[1], &found) ? bool_value(found) : ABSENT;
}

static const NativeSpec *const dict_methods[] = {
    &dict_getitem_method, &dict_contains_method,
    &dict_clear_method, &dict_copy_method, &dict_fromkeys,   &dict_get,  &dict_items,         &dict_keys,     &dict_values,
    &dict_pop,          &dict_popitem,     &dict_setdefault, &dict_update_method, &dict_reversed, NULL};

static bool dict_init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  size_t named = is_absent(keyword_names) ? 0 : as_tuple(keyword_names)->length, positional = (size_t)nargs - named;
  if (!update_all(m, "dict", self, args, positional, ABSENT)) return false;
  for (size_t i = 0; i < named; i++)
    if (!keyword_check(m, as_tuple(keyword_names)->item[i])) return false;
  for (size_t i = 0; i < named; i++)
    if (!dict_set(m, as_dict(self), as_tuple(keyword_names)->item[i], args[positional + i])) return false;
  return true;
}

static Value dict_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Dict *d = type->id == TYPE_ID_dict ? dict_new(m) : type_allocate_fixed(m, type);
  if (type->id != TYPE_ID_dict) d->keys_version = ++m->last_keys_version;
  return dict_init(m, object_value(d), args, nargs, keyword_names) ? object_value(d) : ABSENT;
}

const TypeSpec dict_type = {
    .size = sizeof(Dict),
    .walk = dict_walk,
    .slots = {.repr = dict_repr,
              .compare = dict_compare,
              .length = dict_length,
              .iter = dict_iter,
              .get_item = dict_get_item,
              .set_item = dict_set_item,
              .contains = dict_contains,
              .bit_or = dict_or,
              .inplace_bit_or = dict_inplace_or},
    .methods = dict_methods,
    .construct = dict_construct,
    .init = dict_init,
    .construct_signature = "dict(*args, **kwargs)",
    .doc = "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) "
           "pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\n"
           "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For "
           "example:  dict(one=1, two=2)",
};
