/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_functools.c: the module _functools, what must be fast of functools (stdlib/functools.py): reduce, partial, cmp_to_key. The wrapper of
 * lru_cache is in lru_cache.c. */
#include "builtins/functools_internal.h"

#include "builtins/builtin.h"
#include "object/alias.h"
#include "object/shape.h"
#include "vm/vm.h"

typedef struct Fold {
  Value function, total;
} Fold;

static bool fold_item(Machine *m, Value item, void *context) {
  Fold *f = context;
  if (is_absent(f->total)) return f->total = item, true;
  Value pair[2] = {f->total, item};
  f->total = object_call(m, f->function, pair, 2);
  return !is_absent(f->total);
}

BUILTIN(functools_reduce, "reduce(function, iterable, initial=..., /)",
        "Apply a function of two arguments cumulatively to the items of an iterable, from left to right.\n\nThis effectively reduces the iterable "
        "to a single value.  If initial is present,\nit is placed before the items of the iterable in the calculation, and serves as\na default when "
        "the iterable is empty.") {
  if (!object_is_iterable(m, args[1]))
    return raise_error(m, TYPE_ID_TypeError, "reduce() arg 2 must support iteration");
  Fold f = {args[0], args[2]};
  if (!object_each(m, args[1], fold_item, &f)) return ABSENT;
  if (!is_absent(f.total)) return f.total;
  return raise_error(m, TYPE_ID_TypeError, "reduce() of empty iterable with no initial value");
}

/* partial */

typedef struct Partial {
  Object base;
  Value function, arguments; /* arguments: tuple */
  Value keywords;            /* dict */
} Partial;

static Partial *as_partial(Value v) { return (Partial *)as_object(v); }
static bool is_partial(Machine *m, Value v) { return is_object(v) && type_of(m, v)->walk == partial_walk; }

void partial_walk(const Object *o, Tracer *t) {
  const Partial *p = (const Partial *)o;
  trace_value(t, p->function);
  trace_value(t, p->arguments);
  trace_value(t, p->keywords);
}

static bool add_keywords(Machine *m, Dict *d, Value names, const Value *values) {
  if (is_absent(names)) return true;
  for (size_t i = 0; i < as_tuple(names)->length; i++)
    if (!dict_set(m, d, as_tuple(names)->item[i], values[i])) return false;
  return true;
}

static Value concatenated(Machine *m, Value first, const Value *args, size_t n) {
  const Tuple *a = as_tuple(first);
  Value all = tuple_new(m, NULL, a->length + n);
  if (is_absent(all) || a->length + n == 0) return all;
  memcpy(as_tuple(all)->item, a->item, a->length * sizeof(Value));
  memcpy(as_tuple(all)->item + a->length, args, n * sizeof(Value));
  return all;
}

static Value partial_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  size_t named = is_absent(keyword_names) ? 0 : as_tuple(keyword_names)->length, positional = (size_t)nargs - named;
  if (positional < 1) return raise_error(m, TYPE_ID_TypeError, "type 'partial' takes at least one argument");
  if (!object_is_callable(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "the first argument must be callable");
  bool nested = is_partial(m, args[0]) && type->id == type_id_of(args[0]);
  Value function = nested ? as_partial(args[0])->function : args[0];
  Value arguments = concatenated(m, nested ? as_partial(args[0])->arguments : tuple_empty(m), args + 1, positional - 1);
  Dict *keywords = nested ? dict_copy(m, as_dict(as_partial(args[0])->keywords)) : dict_new(m);
  if (is_absent(arguments) || !keywords || !add_keywords(m, keywords, keyword_names, args + positional)) return ABSENT;
  Partial *p = type_allocate_fixed(m, type);
  p->function = function;
  p->arguments = arguments;
  p->keywords = object_value(keywords);
  return object_value(p);
}

/* Calls with the values of a dict of keywords behind the positional arguments. */
static Value call_with_dict(Machine *m, Value function, Value positional, const Dict *keywords) {
  size_t n = as_tuple(positional)->length, i = n, position = 0;
  Value all = tuple_new(m, NULL, n + keywords->count), names = tuple_new(m, NULL, keywords->count), key, value;
  if (is_absent(all) || is_absent(names)) return ABSENT;
  memcpy(as_tuple(all)->item, as_tuple(positional)->item, n * sizeof(Value));
  for (; dict_next(keywords, &position, &key, &value); i++) {
    as_tuple(names)->item[i - n] = key;
    as_tuple(all)->item[i] = value;
  }
  if (!vm_check_keywords(m, function, names)) return ABSENT;
  return object_call_keywords(m, function, as_tuple(all)->item, (int)as_tuple(all)->length, names);
}

static Value partial_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  Partial *p = as_partial(self);
  if (as_dict(p->keywords)->count == 0) { /* keyword values stay last */
    Value all = concatenated(m, p->arguments, args, (size_t)nargs);
    return is_absent(all) ? ABSENT : object_call_keywords(m, p->function, as_tuple(all)->item, (int)as_tuple(all)->length, keyword_names);
  }
  size_t named = is_absent(keyword_names) ? 0 : as_tuple(keyword_names)->length, positional = (size_t)nargs - named;
  Value all = concatenated(m, p->arguments, args, positional);
  Dict *keywords = dict_copy(m, as_dict(p->keywords));
  if (is_absent(all) || !keywords || !add_keywords(m, keywords, keyword_names, args + positional)) return ABSENT;
  return call_with_dict(m, p->function, all, keywords);
}

static bool add_partial(Machine *m, StrBuilder *b, const Partial *p) {
  if (!builder_add_repr(m, b, p->function)) return false;
  for (size_t i = 0; i < as_tuple(p->arguments)->length; i++) {
    builder_add_c(b, ", ");
    if (!builder_add_repr(m, b, as_tuple(p->arguments)->item[i])) return false;
  }
  Value key, value;
  for (size_t position = 0; dict_next(as_dict(p->keywords), &position, &key, &value);) {
    builder_add_c(b, ", ");
    if (!builder_add_value(m, b, key)) return false;
    builder_add_c(b, "=");
    if (!builder_add_repr(m, b, value)) return false;
  }
  return true;
}

static Value partial_repr(Machine *m, Value self) {
  if (!repr_enter(m, self)) return str_from_c(m, "...");
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, type_of(m, self)->flags & USER_CLASS ? "" : "functools.");
  builder_add_c(&b, type_name_of(m, self));
  builder_add_c(&b, "(");
  bool ok = add_partial(m, &b, as_partial(self));
  repr_leave(m, self);
  if (!ok) return builder_drop(&b), ABSENT;
  builder_add_c(&b, ")");
  return builder_finish(m, &b);
}

/* (class, (func,), (func, args, keywords, attributes or None)) */
BUILTIN(partial_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Partial *p = as_partial(args[0]);
  Value own = object_call_method(m, args[0], "__getstate__", NULL, 0);
  if (is_absent(own)) return ABSENT;
  Value state = tuple_pack(m, 4, p->function, p->arguments, p->keywords, own);
  return instance_reduced(m, args[0], tuple_pack(m, 1, p->function), state);
}

BUILTIN(partial_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  Partial *p = as_partial(args[0]);
  const Tuple *state = is_tuple_instance(m, args[1]) ? as_tuple(args[1]) : NULL;
  if (!state || state->length != 4 || !object_is_callable(m, state->item[0]) || !is_tuple_instance(m, state->item[1]) ||
      !(is_none(state->item[2]) || is_dict_instance(m, state->item[2])))
    return raise_error(m, TYPE_ID_TypeError, "invalid partial state");
  Value arguments = tuple_from_iterable(m, state->item[1]);
  Dict *keywords = is_none(state->item[2]) ? dict_new(m) : dict_copy(m, as_dict(state->item[2]));
  if (is_absent(arguments) || !keywords) return ABSENT;
  p->function = state->item[0];
  p->arguments = arguments;
  p->keywords = object_value(keywords);
  if (is_none(state->item[3])) return NONE;
  Value own = object_get_attr(m, args[0], symbol(m, "__dict__"));
  return is_absent(own) ? ABSENT : object_call_method(m, own, "update", &state->item[3], 1);
}
static const NativeSpec *const partial_methods[] = {&partial_reduce, &partial_setstate, NULL};

static Value partial_get_func(Machine *m __attribute__((unused)), Value self) { return as_partial(self)->function; }
static Value partial_get_args(Machine *m __attribute__((unused)), Value self) { return as_partial(self)->arguments; }
static Value partial_get_keywords(Machine *m __attribute__((unused)), Value self) { return as_partial(self)->keywords; }

static const GetSetSpec partial_getset[] = {{"func", partial_get_func, NULL, "function object to use in future partial calls"},
                                            {"args", partial_get_args, NULL, "tuple of arguments to future partial calls"},
                                            {"keywords", partial_get_keywords, NULL, "dictionary of keyword arguments to future partial calls"},
                                            {0}};

static const TypeSpec partial_type = {
    .size = sizeof(Partial),
    .walk = partial_walk,
    .slots = {.call = partial_call, .repr = partial_repr},
    .methods = partial_methods,
    .getset = partial_getset,
    .construct = partial_construct,
    .construct_signature = "partial(func, /, *args, **keywords)",
    .doc = "partial(func, *args, **keywords) - new function with partial application\n    of the given arguments and keywords.",
};

/* cmp_to_key: an object that compares by a function of two arguments. */

typedef struct KeyObject {
  Object base;
  Value compare, object;
} KeyObject;

static KeyObject *as_key(Value v) { return (KeyObject *)as_object(v); }

static void key_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const KeyObject *)o)->compare);
  trace_value(t, ((const KeyObject *)o)->object);
}

static Value key_new(Machine *m, TypeId type, Value compare, Value object) {
  KeyObject *k = heap_new(m, type, sizeof(KeyObject));
  k->compare = compare;
  k->object = object;
  return object_value(k);
}

/* K(object), K being what cmp_to_key returned */
static Value key_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  const Tuple *names = is_absent(keyword_names) ? NULL : as_tuple(keyword_names);
  if (nargs > 1) return raise_error(m, TYPE_ID_TypeError, "K() takes at most 1 argument (%d given)", nargs);
  if (nargs == 0 || (names && !str_equals_c(as_str(names->item[0]), "obj")))
    return raise_error(m, TYPE_ID_TypeError, "K() missing required argument 'obj' (pos 1)");
  return key_new(m, type_id_of(self), as_key(self)->compare, args[0]);
}

static Value key_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_object(other) || type_id_of(other) != type_id_of(self))
    return raise_error(m, TYPE_ID_TypeError, "other argument must be K instance");
  Value pair[2] = {as_key(self)->object, as_key(other)->object};
  if (is_absent(pair[0]) || is_absent(pair[1])) return raise_error(m, TYPE_ID_AttributeError, "object");
  Value answer = object_call(m, as_key(self)->compare, pair, 2);
  return is_absent(answer) ? ABSENT : object_compare(m, answer, small_int_value(0), op);
}

static Value key_get_object(Machine *m, Value self) {
  Value object = as_key(self)->object;
  return is_absent(object) ? raise_error(m, TYPE_ID_AttributeError, "obj") : object;
}
static const GetSetSpec key_getset[] = {{"obj", key_get_object, NULL, "Value wrapped by a key function."}, {0}};

static const TypeSpec key_type = {
    .size = sizeof(KeyObject),
    .walk = key_walk,
    .slots = {.call = key_call, .compare = key_compare},
    .getset = key_getset,
};

BUILTIN(functools_cmp_to_key, "cmp_to_key(mycmp)", "Convert a cmp= function into a key= function.") {
  return key_new(m, m->builtins->key_type->id, args[0], ABSENT);
}

/* The class is not asked, as CPython writes to the instance's dict; asking for that dict would make all its attributes slower. */
BUILTIN(functools_attribute_once, "_attribute_once(instance, name, compute, /)",
        "The instance's own attribute of that name, which is computed from the instance when it has none.") {
  Attributes *a = attributes_of(m, args[0]);
  if (!is_str(args[1])) return raise_wrong_type(m, "_attribute_once() argument 2", "str", args[1]);
  Str *name = as_str(args[1]);
  if (!a) return raise_error(m, TYPE_ID_TypeError, "No '__dict__' attribute on '%T' instance to cache %R property.", args[0], args[1]);
  Value value = attributes_get(a, name);
  if (!is_absent(value)) return value;
  value = object_call(m, args[2], args, 1);
  if (is_absent(value)) return ABSENT;
  return attributes_set(m, as_object(args[0]), a, name, value) ? value : ABSENT;
}

static const NativeSpec *const functions[] = {&functools_reduce, &functools_cmp_to_key, &functools_attribute_once, NULL};

static bool start_functools(Machine *m, Value module) {
  Type *partial = type_register(m, "partial", "functools", TYPE_ID_object, ATTRS, &partial_type);
  generic_alias_allow(m, partial);
  module_add_type(m, module, partial);
  module_add_type(m, module, type_register(m, "_lru_cache_wrapper", "functools", TYPE_ID_object, ATTRS, &lru_cache_wrapper_type));
  m->builtins->key_type = type_register(m, "KeyWrapper", "functools", TYPE_ID_object, FINAL, &key_type);
  return true;
}

const ModuleSpec functools_module = {
    .name = "_functools",
    .doc = "What must be fast of functools.",
    .functions = functions,
    .start = start_functools,
};
