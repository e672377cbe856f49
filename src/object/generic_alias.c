/* SPDX-License-Identifier: GPL-3.0-or-later */
/* generic_alias.c: list[int] and its kind. It is called, and looked at, as its origin would be; the parameters are only kept. */
#include "object/alias.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/native.h"
#include "object/operations.h"
#include "object/state.h"
#include "object/symbol.h"

static void generic_alias_walk(const Object *o, Tracer *t) {
  const GenericAlias *alias = (const GenericAlias *)o;
  trace_value(t, alias->origin);
  trace_value(t, alias->args);
}

static Value make(Machine *m, Type *type, Value origin, Value arguments) {
  GenericAlias *alias = type_allocate_fixed(m, type);
  alias->origin = origin;
  alias->args = is_tuple_instance(m, arguments) ? arguments : tuple_pack(m, 1, arguments);
  return is_absent(alias->args) ? ABSENT : object_value(alias);
}

Value generic_alias_new(Machine *m, Value origin, Value arguments) {
  return make(m, builtin_type(m, TYPE_ID_generic_alias), origin, arguments);
}

/* ---- how it is shown ---- */

/* 1: v is shown by module and qualified name, in *module and *name; 0: by its repr; -1: error */
static int names_of(Machine *m, Value v, Value *module, Value *name) {
  Value unused;
  int found = object_find_attr(m, v, symbol(m, "__origin__"), &unused);
  if (found > 0) found = object_find_attr(m, v, symbol(m, "__args__"), &unused);
  if (found != 0) return found < 0 ? -1 : 0;
  found = object_find_attr(m, v, symbol(m, "__qualname__"), name);
  return found <= 0 ? found : object_find_attr(m, v, symbol(m, "__module__"), module);
}

bool alias_show(Machine *m, StrBuilder *b, Value part) {
  Value module, name;
  if (value_same(part, ELLIPSIS)) return builder_add_c(b, "..."), true;
  int named = names_of(m, part, &module, &name);
  if (named < 0) return false;
  if (!named || is_none(module)) return builder_add_repr(m, b, part);
  if (!is_str(module) || !str_equals_c(as_str(module), "builtins")) {
    if (!builder_add_value(m, b, module)) return false;
    builder_add_char(b, '.');
  }
  return builder_add_value(m, b, name);
}

static bool show_all(Machine *m, StrBuilder *b, const GenericAlias *alias) {
  const Tuple *args = as_tuple(alias->args);
  if (alias->unpacked) builder_add_char(b, '*');
  if (!alias_show(m, b, alias->origin)) return false;
  builder_add_char(b, '[');
  if (!args->length) builder_add_c(b, "()");
  for (size_t i = 0; i < args->length; i++) {
    if (i) builder_add_c(b, ", ");
    if (!alias_show(m, b, args->item[i])) return false;
  }
  builder_add_char(b, ']');
  return true;
}

static Value generic_alias_repr(Machine *m, Value self) {
  if (!recursion_enter(m, " while getting the repr of an object")) return ABSENT;
  StrBuilder b;
  builder_start(&b);
  bool shown = show_all(m, &b, as_generic_alias(self));
  recursion_leave(m);
  if (!shown) return builder_drop(&b), ABSENT;
  return builder_finish(m, &b);
}

/* ---- variables of types ---- */

static bool add_once(Machine *m, Value list, Value variable) {
  for (size_t i = 0; i < as_list(list)->length; i++)
    if (value_same(list_item(as_list(list), i), variable)) return true;
  return list_append(m, list, variable);
}

/* A variable says so by __typing_subst__; what has __parameters__ hands its own on. */
static bool collect(Machine *m, Value part, Value list) {
  Value found, variables;
  if (is_type(part)) return true;
  int variable = object_find_attr(m, part, symbol(m, "__typing_subst__"), &found);
  if (variable) return variable > 0 && add_once(m, list, part);
  int generic = object_find_attr(m, part, symbol(m, "__parameters__"), &variables);
  if (generic <= 0 || !is_tuple(variables)) return generic >= 0;
  for (size_t i = 0; i < as_tuple(variables)->length; i++)
    if (!add_once(m, list, as_tuple(variables)->item[i])) return false;
  return true;
}

Value alias_parameters(Machine *m, Value args) {
  Value list = list_new(m, NULL, 0);
  for (size_t i = 0; i < as_tuple(args)->length && !is_absent(list); i++)
    if (!collect(m, as_tuple(args)->item[i], list)) return ABSENT;
  return is_absent(list) ? ABSENT : tuple_from_iterable(m, list);
}

static Value replacement(const Tuple *variables, const Tuple *values, Value variable) {
  for (size_t i = 0; i < variables->length; i++)
    if (value_same(variables->item[i], variable)) return values->item[i];
  return ABSENT;
}

/* One argument with its variables replaced. */
static Value substituted(Machine *m, Value part, const Tuple *variables, const Tuple *values) {
  Value own, value = replacement(variables, values, part);
  if (!is_absent(value)) return object_call_method(m, part, "__typing_subst__", &value, 1);
  int generic = is_type(part) ? 0 : object_find_attr(m, part, symbol(m, "__parameters__"), &own);
  if (generic <= 0 || !is_tuple(own) || !as_tuple(own)->length) return generic < 0 ? ABSENT : part;
  Value chosen = tuple_new(m, NULL, as_tuple(own)->length);
  if (is_absent(chosen)) return ABSENT;
  for (size_t i = 0; i < as_tuple(own)->length; i++) as_tuple(chosen)->item[i] = replacement(variables, values, as_tuple(own)->item[i]);
  return object_get_item(m, part, chosen);
}

Value alias_substitute(Machine *m, Value alias, Value args, Value key) {
  Value variables = alias_parameters(m, args);
  Value values = is_tuple_instance(m, key) ? key : tuple_pack(m, 1, key);
  if (is_absent(variables) || is_absent(values)) return ABSENT;
  int wanted = (int)as_tuple(variables)->length, given = (int)as_tuple(values)->length;
  if (!wanted) return raise_error(m, TYPE_ID_TypeError, "%R is not a generic class", alias);
  if (given != wanted)
    return raise_error(m, TYPE_ID_TypeError, "Too %s arguments for %R; actual %d, expected %d", given > wanted ? "many" : "few", alias, given, wanted);
  Value list = list_new(m, NULL, 0);
  if (is_absent(list) || !recursion_enter(m, "")) return ABSENT;
  bool good = true;
  for (size_t i = 0; i < as_tuple(args)->length && good; i++) {
    Value part = substituted(m, as_tuple(args)->item[i], as_tuple(variables), as_tuple(values));
    good = !is_absent(part) && list_append(m, list, part);
  }
  recursion_leave(m);
  return good ? tuple_from_iterable(m, list) : ABSENT;
}

/* ---- what can be done with it ---- */

static Value generic_alias_get_item(Machine *m, Value self, Value key) {
  const GenericAlias *alias = as_generic_alias(self);
  Value args = alias_substitute(m, self, alias->args, key);
  if (is_absent(args)) return ABSENT;
  Value made = generic_alias_new(m, alias->origin, args);
  if (!is_absent(made)) as_generic_alias(made)->unpacked = alias->unpacked;
  return made;
}

static Value generic_alias_iter(Machine *m, Value self) { /* f(*list[int]): one item, which shows a star */
  Value one = generic_alias_new(m, as_generic_alias(self)->origin, as_generic_alias(self)->args);
  if (is_absent(one)) return ABSENT;
  as_generic_alias(one)->unpacked = true;
  Value items = tuple_pack(m, 1, one);
  if (is_absent(items)) return ABSENT;
  TupleIterator *it = heap_new(m, TYPE_ID_generic_alias_iterator, sizeof(TupleIterator));
  it->tuple = as_tuple(items);
  return object_value(it);
}

static Value generic_alias_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  Value made = object_call_keywords(m, as_generic_alias(self)->origin, args, nargs, keyword_names);
  if (is_absent(made) || object_set_attr(m, made, symbol(m, "__orig_class__"), self)) return made;
  if (!error_matches(m, TYPE_ID_AttributeError) && !error_matches(m, TYPE_ID_TypeError)) return ABSENT;
  error_take(m); /* most built-in types take no attributes */
  return made;
}

static Value generic_alias_get_attr(Machine *m, Value self, Str *name) {
  static const char *const own[] = {"__class__",       "__origin__",    "__args__",   "__unpacked__", "__parameters__",
                                    "__mro_entries__", "__reduce_ex__", "__reduce__", "__copy__",     "__deepcopy__"};
  for (size_t i = 0; i < sizeof own / sizeof *own; i++)
    if (str_equals_c(name, own[i])) return m->hooks->get_attr(m, self, name);
  return object_get_attr(m, as_generic_alias(self)->origin, name);
}

static Value generic_alias_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_generic_alias(other) || (op != COMPARE_EQ && op != COMPARE_NE)) return NOT_IMPLEMENTED;
  const GenericAlias *a = as_generic_alias(self), *b = as_generic_alias(other);
  bool equal = a->unpacked == b->unpacked;
  if (equal && !object_equal(m, a->origin, b->origin, &equal)) return ABSENT;
  if (equal && !object_equal(m, a->args, b->args, &equal)) return ABSENT;
  return bool_value(equal == (op == COMPARE_EQ));
}

static bool generic_alias_hash(Machine *m, Value self, int64_t *hash) {
  int64_t origin, args;
  if (!object_hash(m, as_generic_alias(self)->origin, &origin) || !object_hash(m, as_generic_alias(self)->args, &args)) return false;
  *hash = origin ^ args;
  return true;
}

static Value generic_alias_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "GenericAlias() takes no keyword arguments");
  if (nargs != 2) return raise_error(m, TYPE_ID_TypeError, "GenericAlias expected 2 arguments, got %d", nargs);
  return make(m, type, args[0], args[1]);
}

BUILTIN(generic_alias_mro_entries, "__mro_entries__(self, bases, /)", "The class that stands for the alias among the bases of a class.") {
  return tuple_pack(m, 1, as_generic_alias(args[0])->origin);
}
BUILTIN(generic_alias_instancecheck, "__instancecheck__(self, instance, /)", "Refuses: the parameters cannot be checked.") {
  return raise_error(m, TYPE_ID_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}
BUILTIN(generic_alias_subclasscheck, "__subclasscheck__(self, cls, /)", "Refuses: the parameters cannot be checked.") {
  return raise_error(m, TYPE_ID_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}
BUILTIN(generic_alias_dir, "__dir__(self, /)", "The names of the origin, and those of its own.") {
  Value origin = as_generic_alias(args[0])->origin;
  Value own = tuple_pack(m, 3, object_value(symbol(m, "__origin__")), object_value(symbol(m, "__args__")), object_value(symbol(m, "__parameters__")));
  Value names = is_absent(own) ? ABSENT : object_call_method(m, object_value(type_of(m, origin)), "__dir__", &origin, 1);
  Value all = is_absent(names) ? ABSENT : set_from_iterable(m, TYPE_ID_set, names);
  return is_absent(all) || !set_update(m, as_set(all), own) ? ABSENT : list_from_iterable(m, all);
}
BUILTIN(generic_alias_reduce, "__reduce__(self, /)", "Helper for pickle.") {
  const GenericAlias *alias = as_generic_alias(args[0]);
  return tuple_pack(m, 2, object_value(type_of(m, args[0])), tuple_pack(m, 2, alias->origin, alias->args));
}
static const NativeSpec *const generic_alias_methods[] = {&generic_alias_mro_entries, &generic_alias_instancecheck, &generic_alias_subclasscheck,
                                                          &generic_alias_dir, &generic_alias_reduce, NULL};

static Value get_origin(Machine *m __attribute__((unused)), Value self) { return as_generic_alias(self)->origin; }
static Value get_args(Machine *m __attribute__((unused)), Value self) { return as_generic_alias(self)->args; }
static Value get_unpacked(Machine *m __attribute__((unused)), Value self) { return bool_value(as_generic_alias(self)->unpacked); }
static Value get_parameters(Machine *m, Value self) { return alias_parameters(m, as_generic_alias(self)->args); }
static const GetSetSpec generic_alias_getset[] = {{"__origin__", get_origin, NULL, NULL},
                                                  {"__args__", get_args, NULL, NULL},
                                                  {"__unpacked__", get_unpacked, NULL, NULL},
                                                  {"__parameters__", get_parameters, NULL, "Type variables in the GenericAlias."},
                                                  {NULL, NULL, NULL, NULL}};

const TypeSpec generic_alias_type = {
    .size = sizeof(GenericAlias),
    .walk = generic_alias_walk,
    .slots = {.repr = generic_alias_repr,
              .call = generic_alias_call,
              .get_attr = generic_alias_get_attr,
              .get_item = generic_alias_get_item,
              .iter = generic_alias_iter,
              .compare = generic_alias_compare,
              .hash = generic_alias_hash,
              .bit_or = union_of},
    .methods = generic_alias_methods,
    .getset = generic_alias_getset,
    .construct = generic_alias_construct,
    .construct_signature = "GenericAlias(origin, args, /)",
    .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
};

/* ---- types that can be subscripted ---- */

BUILTIN(class_getitem, "__class_getitem__(cls, item, /)", "See PEP 585") { return generic_alias_new(m, args[0], args[1]); }

void generic_alias_allow(Machine *m, Type *type) {
  static const NativeSpec *const methods[] = {&class_getitem, NULL};
  type_add_methods(m, type, methods);
}

void generic_alias_start(Machine *m) {
  static const TypeId subscriptable[] = {TYPE_ID_list,      TYPE_ID_tuple,        TYPE_ID_dict,    TYPE_ID_set,
                                         TYPE_ID_frozenset, TYPE_ID_mappingproxy, TYPE_ID_weakref, TYPE_ID_enumerate, TYPE_ID_BaseExceptionGroup};
  for (size_t i = 0; i < sizeof subscriptable / sizeof *subscriptable; i++) generic_alias_allow(m, builtin_type(m, subscriptable[i]));
}
