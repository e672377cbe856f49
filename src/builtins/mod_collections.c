/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_collections.c: the module _collections, what must be fast of collections (stdlib/collections): deque (deque.c), defaultdict, OrderedDict
 * (ordered_dict.c), and counting for Counter. */
#include "builtins/builtin.h"
#include "builtins/collections_internal.h"
#include "object/alias.h"

Value new_dict_of(Machine *m, Type *type) {
  Dict *d = type_allocate_fixed(m, type);
  d->keys_version = ++m->last_keys_version;
  return object_value(d);
}

/* defaultdict */

typedef struct DefaultDict {
  Dict dict;
  Value factory;
} DefaultDict;

static DefaultDict *as_defaultdict(Value v) { return (DefaultDict *)as_object(v); }

static Value make_missing(Machine *m, Value self, Value key) {
  Value factory = as_defaultdict(self)->factory;
  if (is_absent(factory) || is_none(factory)) return raise_with_value(m, TYPE_ID_KeyError, key);
  Value value = object_call(m, factory, NULL, 0);
  return !is_absent(value) && object_set_item(m, self, key, value) ? value : ABSENT;
}

BUILTIN(defaultdict_missing, "__missing__(self, key, /)",
        "__missing__(key) # Called by __getitem__ for missing key; pseudo-code:\n  if self.default_factory is None: raise KeyError((key,))\n  self[key] = "
        "value = self.default_factory()\n  return value") {
  return make_missing(m, args[0], args[1]);
}

static Value defaultdict_get_item(Machine *m, Value self, Value key) {
  Value value = ABSENT;
  int found = dict_find(m, as_dict(self), key, &value);
  if (found != 0) return value;
  if (!(type_of(m, self)->flags & USER_CLASS)) return make_missing(m, self, key);
  return object_call_method(m, self, "__missing__", &key, 1);
}

static bool set_factory(Machine *m, Value self, Value factory) {
  if (!is_none(factory) && !object_is_callable(m, factory)) return raise_false(m, TYPE_ID_TypeError, "first argument must be callable or None");
  as_defaultdict(self)->factory = factory;
  return true;
}

/* positional arguments without the factory, then the values of keyword_names */
static bool fill(Machine *m, Value self, const Value *args, size_t positional, Value keyword_names) {
  if (positional > 1) return raise_false(m, TYPE_ID_TypeError, "dict expected at most 1 argument, got %zu", positional);
  if (positional == 1 && !dict_update(m, as_dict(self), args[0])) return false;
  size_t named = is_absent(keyword_names) ? 0 : as_tuple(keyword_names)->length;
  for (size_t i = 0; i < named; i++)
    if (!keyword_check(m, as_tuple(keyword_names)->item[i]) || !dict_set(m, as_dict(self), as_tuple(keyword_names)->item[i], args[positional + i]))
      return false;
  return true;
}

static bool defaultdict_init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  size_t positional = (size_t)nargs - (is_absent(keyword_names) ? 0 : as_tuple(keyword_names)->length), skip = positional > 0;
  return set_factory(m, self, skip ? args[0] : NONE) && fill(m, self, args + skip, positional - skip, keyword_names);
}

static Value defaultdict_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value self = new_dict_of(m, type);
  return defaultdict_init(m, self, args, nargs, keyword_names) ? self : ABSENT;
}

static Value defaultdict_copy_of(Machine *m, Value self) {
  Value copy = new_dict_of(m, type_of(m, self));
  as_defaultdict(copy)->factory = as_defaultdict(self)->factory;
  return dict_copy_into(m, as_dict(copy), as_dict(self)) ? copy : ABSENT;
}
BUILTIN(defaultdict_copy, "copy(self, /)", "D.copy() -> a shallow copy of D.") { return defaultdict_copy_of(m, args[0]); }
BUILTIN(defaultdict_dunder_copy, "__copy__(self, /)", "D.copy() -> a shallow copy of D.") { return defaultdict_copy_of(m, args[0]); }

BUILTIN(defaultdict_reduce, "__reduce__(self, /)", "What makes an equal defaultdict: (class, (factory,), state, items, pairs).") {
  Value factory = as_defaultdict(args[0])->factory, items = object_call_method(m, args[0], "items", NULL, 0);
  Value pairs = is_absent(items) ? ABSENT : object_iter(m, items);
  if (is_absent(pairs)) return ABSENT;
  Value arguments = tuple_pack(m, 1, is_absent(factory) ? NONE : factory);
  return tuple_pack(m, 5, object_value(type_of(m, args[0])), arguments, NONE, NONE, pairs);
}

static bool is_defaultdict(Machine *m, Value v) { return is_object(v) && is_instance(m, v, m->builtins->defaultdict_type->id); }

static Value defaultdict_or(Machine *m, Value left, Value right) {
  if (!is_dict_instance(m, left) || !is_dict_instance(m, right)) return NOT_IMPLEMENTED;
  Value one = is_defaultdict(m, left) ? left : right, result = new_dict_of(m, type_of(m, one));
  as_defaultdict(result)->factory = as_defaultdict(one)->factory;
  return dict_update(m, as_dict(result), left) && dict_update(m, as_dict(result), right) ? result : ABSENT;
}

static Value defaultdict_repr(Machine *m, Value self) {
  Value items = builtin_type(m, TYPE_ID_dict)->slots.repr(m, self);
  if (is_absent(items)) return ABSENT;
  Value factory = as_defaultdict(self)->factory;
  Value shown = is_absent(factory) || is_none(factory) ? str_from_c(m, "None") : ABSENT;
  if (is_absent(shown)) {
    bool first = repr_enter(m, factory);
    shown = first ? object_repr(m, factory) : str_from_c(m, "...");
    if (first) repr_leave(m, factory);
  }
  return is_absent(shown) ? ABSENT : str_format(m, "%s(%V, %V)", type_name_of(m, self), shown, items);
}

static Value get_factory(Machine *m __attribute__((unused)), Value self) {
  Value factory = as_defaultdict(self)->factory;
  return is_absent(factory) ? NONE : factory;
}
static bool assign_factory(Machine *m __attribute__((unused)), Value self, Value value) {
  as_defaultdict(self)->factory = is_absent(value) ? NONE : value;
  return true;
}

static void defaultdict_walk(const Object *o, Tracer *t) {
  dict_walk(o, t);
  trace_value(t, ((const DefaultDict *)o)->factory);
}

static const NativeSpec *const defaultdict_methods[] = {&defaultdict_missing, &defaultdict_copy, &defaultdict_dunder_copy,
                                                       &defaultdict_reduce, NULL};
static const GetSetSpec defaultdict_getset[] = {
    {"default_factory", get_factory, assign_factory, "Factory for default value called by __missing__()."}, {0}};

const TypeSpec defaultdict_type = {
    .size = sizeof(DefaultDict),
    .walk = defaultdict_walk,
    .slots = {.repr = defaultdict_repr, .get_item = defaultdict_get_item, .bit_or = defaultdict_or},
    .methods = defaultdict_methods,
    .getset = defaultdict_getset,
    .construct = defaultdict_construct,
    .init = defaultdict_init,
    .construct_signature = "defaultdict(default_factory=None, /, *args, **kwargs)",
    .doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe default factory is called without arguments to produce\na new "
           "value when a key is not present, in __getitem__ only.\nA defaultdict compares equal to a dict with the same items.",
};

/* Counter */

static bool count_item(Machine *m, Value item, void *context) {
  Value *mapping = context, held;
  Dict *d = as_dict(*mapping);
  int added = dict_put(m, d, item, small_int_value(1), false, &held);
  if (added != 0) return added > 0;
  Value more = is_small_int(held) ? int_value(m, small_int(held) + 1) : object_binary(m, BINARY_add, held, small_int_value(1));
  return !is_absent(more) && dict_set(m, d, item, more);
}

BUILTIN(collections_count_elements, "_count_elements(mapping, iterable, /)", "Count elements in the iterable, updating the mapping (a dict)") {
  if (!is_dict_instance(m, args[0])) return raise_wrong_type(m, "_count_elements", "dict", args[0]);
  Value mapping = args[0];
  return object_each(m, args[1], count_item, &mapping) ? NONE : ABSENT;
}

static const NativeSpec *const functions[] = {&collections_count_elements, NULL};

static bool start_collections(Machine *m, Value module) {
  Builtins *b = m->builtins;
  b->deque_type = type_register(m, "deque", "collections", TYPE_ID_object, SEQUENCE, &deque_type);
  dict_set_str(m, b->deque_type->dict, symbol(m, "_pattern_kind"), object_value(symbol(m, "sequence")));
  generic_alias_allow(m, b->deque_type);
  b->deque_iterator_type = type_register(m, "_deque_iterator", "_collections", TYPE_ID_object, FINAL, &deque_iterator_type);
  b->deque_reverse_iterator_type = type_register(m, "_deque_reverse_iterator", "_collections", TYPE_ID_object, FINAL, &deque_iterator_type);
  b->defaultdict_type = type_register(m, "defaultdict", "collections", TYPE_ID_dict, 0, &defaultdict_type);
  generic_alias_allow(m, b->defaultdict_type);
  ordered_dict_start(m);
  module_add_type(m, module, b->deque_type);
  module_add_type(m, module, b->defaultdict_type);
  module_add_type(m, module, b->ordered_dict_type);
  return true;
}

const ModuleSpec collections_module = {
    .name = "_collections",
    .doc = "What must be fast of collections.",
    .functions = functions,
    .start = start_collections,
};
