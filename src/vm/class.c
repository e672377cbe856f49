/* SPDX-License-Identifier: GPL-3.0-or-later */
/* class.c: making classes: order of bases (C3), layout, namespace, the hooks of the bases, the class statement. */
#include "vm/frame.h"

#include <stdlib.h>

#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"
#include "vm/class_members.h"

/* ---- C3 linearisation (Barrett et al. 1996; Python's order) ---- */

static bool in_tail(const Tuple *sequence, size_t from, Value cls) {
  for (size_t i = from + 1; i < sequence->length; i++)
    if (value_same(sequence->item[i], cls)) return true;
  return false;
}

/* The sequences to merge are tuples held by one array; head[i] is the position in each. */
typedef struct Merge {
  const Array *sequences;
  size_t *head;
} Merge;

static Value next_candidate(const Merge *merge, bool *done) {
  *done = true;
  for (size_t i = 0; i < merge->sequences->used; i++) {
    const Tuple *t = as_tuple(merge->sequences->item[i]);
    if (merge->head[i] == t->length) continue;
    *done = false;
    Value candidate = t->item[merge->head[i]];
    bool good = true;
    for (size_t j = 0; j < merge->sequences->used && good; j++)
      good = !in_tail(as_tuple(merge->sequences->item[j]), merge->head[j], candidate);
    if (good) return candidate;
  }
  return ABSENT;
}

static void skip(Merge *merge, Value cls) {
  for (size_t i = 0; i < merge->sequences->used; i++) {
    const Tuple *t = as_tuple(merge->sequences->item[i]);
    if (merge->head[i] < t->length && value_same(t->item[merge->head[i]], cls)) merge->head[i]++;
  }
}

/* Names the classes that stand in each other's way: the heads of what is left. */
static Value raise_inconsistent(Machine *m, const Merge *merge) {
  Dict *heads = dict_new(m);
  for (size_t i = 0; heads && i < merge->sequences->used; i++) {
    const Tuple *t = as_tuple(merge->sequences->item[i]);
    if (merge->head[i] < t->length) dict_set_str(m, heads, as_type(t->item[merge->head[i]])->name, NONE);
  }
  StrBuilder text;
  builder_start(&text);
  Value name, unused;
  for (size_t i = 0; heads && dict_next(heads, &i, &name, &unused);) builder_addf(&text, "%s%s", text.used ? ", " : "", as_str(name)->text);
  Value names = builder_finish(m, &text);
  if (is_absent(names)) return ABSENT;
  return raise_error(m, TYPE_ID_TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases %V", names);
}

static Value merge_all(Machine *m, Merge *merge, Value list) {
  for (;;) {
    bool done;
    Value next = next_candidate(merge, &done);
    if (done) return tuple_from_iterable(m, list);
    if (is_absent(next)) return raise_inconsistent(m, merge);
    if (!list_append(m, list, next)) return ABSENT;
    skip(merge, next);
  }
}

static Value linearise(Machine *m, Value self, Value bases) {
  const Tuple *t = as_tuple(bases);
  Array *sequences = array_new(m, t->length + 1);
  Value list = list_new(m, &self, 1);
  if (!sequences || is_absent(list)) return ABSENT;
  for (size_t i = 0; i < t->length; i++) sequences->item[sequences->used++] = as_type(t->item[i])->mro;
  sequences->item[sequences->used++] = bases;
  Merge merge = {sequences, calloc(sequences->used, sizeof *merge.head)};
  Value order = merge_all(m, &merge, list);
  free(merge.head);
  return order;
}

/* ---- layout ---- */

/* The type that decides how instances of t are laid out: the nearest one with fields or members of its own. */
static Type *solid_base(Machine *m, const Type *t) {
  const Tuple *mro = as_tuple(t->mro);
  for (size_t i = 0; i < mro->length; i++) {
    Type *candidate = as_type(mro->item[i]);
    if (candidate->own_members) return candidate;
    if (candidate->flags & USER_CLASS || !as_tuple(candidate->bases)->length) continue;
    const Type *base = as_type(as_tuple(candidate->bases)->item[0]);
    if (candidate->size != base->size || candidate->variable != base->variable) return candidate;
  }
  return m->types[TYPE_ID_object];
}

static Type *check_base(Machine *m, const Tuple *bases, size_t i) {
  if (!is_type(bases->item[i])) return raise_error(m, TYPE_ID_TypeError, "bases must be types"), NULL;
  Type *base = as_type(bases->item[i]);
  if (base->flags & FINAL) {
    raise_error(m, TYPE_ID_TypeError, "type '%s' is not an acceptable base type", type_name(base));
    return NULL;
  }
  for (size_t j = 0; j < i; j++)
    if (value_same(bases->item[j], bases->item[i])) {
      raise_error(m, TYPE_ID_TypeError, "duplicate base class %s", type_name(base));
      return NULL;
    }
  return base;
}

/* The base whose layout the class extends. */
static Type *best_base(Machine *m, const Tuple *bases) {
  Type *best = NULL, *solid = NULL;
  for (size_t i = 0; i < bases->length; i++) {
    Type *base = check_base(m, bases, i);
    if (!base) return NULL;
    Type *other = solid_base(m, base);
    if (!best || (other != solid && type_is_subtype(other, solid))) {
      best = base;
      solid = other;
    } else if (!type_is_subtype(solid, other)) {
      raise_error(m, TYPE_ID_TypeError, "multiple bases have instance lay-out conflict");
      return NULL;
    }
  }
  return best;
}

/* ---- the namespace ---- */

static bool wrap(Machine *m, Dict *namespace, Str *name, TypeId wrapper) {
  Value v = dict_get_str(namespace, name);
  if (!is_function(v)) return true;
  Value wrapped = vm_call(m, object_value(m->types[wrapper]), &v, 1, ABSENT);
  if (is_absent(wrapped)) return false;
  dict_set_str(m, namespace, name, wrapped);
  return true;
}

static bool prepare_namespace(Machine *m, Dict *namespace) {
  struct VmNames *names = &m->vm->names;
  if (!is_absent(dict_get_str(namespace, names->__eq__)) && is_absent(dict_get_str(namespace, names->__hash__)))
    dict_set_str(m, namespace, names->__hash__, NONE);
  if (is_absent(dict_get_str(namespace, names->__doc__))) dict_set_str(m, namespace, names->__doc__, NONE);
  return wrap(m, namespace, names->__new__, TYPE_ID_staticmethod) && wrap(m, namespace, names->__init_subclass__, TYPE_ID_classmethod) &&
         wrap(m, namespace, names->__class_getitem__, TYPE_ID_classmethod) &&
         wrap(m, namespace, names->__classcall__, TYPE_ID_staticmethod) &&
         wrap(m, namespace, names->__classcall_private__, TYPE_ID_staticmethod);
}

static bool call_set_names(Machine *m, Type *type) {
  Dict *copy = dict_copy(m, type->dict);
  Value name, v;
  if (!copy) return false;
  for (size_t i = 0; dict_next(copy, &i, &name, &v);) {
    Value method = is_object(v) ? type_lookup(m, type_of(m, v), m->vm->names.__set_name__) : ABSENT;
    if (is_absent(method)) continue;
    Value args[2] = {object_value(type), name};
    if (!is_absent(object_call_method(m, v, "__set_name__", args, 2))) continue;
    Value cause = error_take(m);
    raise_error(m, TYPE_ID_RuntimeError, "Error calling __set_name__ on '%T' instance '%V' in '%s'", v, name, type_name(type));
    error_blame(m, cause);
    return false;
  }
  return true;
}

static bool call_init_subclass(Machine *m, Type *type, Value keywords) {
  const Tuple *mro = as_tuple(type->mro);
  for (size_t i = 1; i < mro->length; i++) {
    const Type *base = as_type(mro->item[i]);
    Value method = base->flags & USER_CLASS ? dict_get_str(base->dict, m->vm->names.__init_subclass__) : ABSENT;
    if (is_absent(method)) continue; /* object's own does nothing */
    DescrGetSlot get = type_of(m, method)->slots.descr_get;
    Value bound = get ? get(m, method, ABSENT, type) : method;
    if (is_absent(bound)) return false;
    Value *window = frame_free_registers(m); /* binding copies them before the callee's frame takes their place */
    Value names;
    int n = call_spread(m, bound, tuple_empty(m), keywords, window, frame_window_end(m), &names);
    return n >= 0 && !is_absent(vm_call(m, bound, window + 1, n, names));
  }
  if (!is_absent(keywords) && as_dict(keywords)->count)
    return raise_false(m, TYPE_ID_TypeError, "%V.__init_subclass__() takes no keyword arguments",
                       is_absent(type->qualname) ? object_value(type->name) : type->qualname);
  return true;
}

/* How many attributes __init__ gives to its first parameter, by its instructions. */
static uint32_t attributes_made_by(const Function *init) {
  const Code *code = init->code;
  uint32_t count = 0;
  const Str *seen[16];
  for (uint32_t at = 0; at < code->instruction_count && count < 16; at++) {
    Instruction i = code->instructions[at];
    if (INSTRUCTION_OP(i) != OPCODE_SET_ATTR || INSTRUCTION_B(i) != 0) continue;
    const Str *name = code->caches[INSTRUCTION_C(i)].name;
    uint32_t known = 0;
    while (known < count && seen[known] != name) known++;
    if (known == count) seen[count++] = name;
  }
  return count;
}

/* ---- creation ---- */

Value class_new(Machine *m, Value name, Value bases, Dict *namespace, Value keywords) {
  if (!as_tuple(bases)->length) {
    bases = tuple_pack(m, 1, object_value(m->types[TYPE_ID_object]));
    if (is_absent(bases)) return ABSENT;
  }
  Type *layout = best_base(m, as_tuple(bases));
  ClassMembers members;
  if (!layout || !class_read_members(m, as_str(name), namespace, as_tuple(bases), layout, &members)) return ABSENT;
  if (!prepare_namespace(m, namespace)) return ABSENT;
  Type *type = type_new_class(m, str_intern(m, as_str(name)), layout);
  if (!type) return ABSENT;
  type->bases = bases;
  type->dict = namespace;
  class_lay_out_members(m, type, &members);
  type->mro = linearise(m, object_value(type), bases);
  if (is_absent(type->mro)) return ABSENT;
  struct VmNames *names = &m->vm->names;
  Value qualname = dict_get_str(namespace, names->__qualname__);
  if (!is_absent(qualname)) type->qualname = qualname;
  dict_delete_str(m, namespace, names->__qualname__);
  type->module = dict_get_str(namespace, names->__module__);
  Value cell = dict_get_str(namespace, names->__classcell__);
  if (!is_absent(cell)) {
    ((Cell *)as_object(cell))->value = object_value(type);
    dict_delete_str(m, namespace, names->__classcell__);
  }
  type_joined_hierarchy(m, type);
  Value init = dict_get_str(namespace, names->__init__);
  if (is_function(init)) type_expect_attributes(m, type, attributes_made_by(as_function(init)));
  class_refresh_slots(m, type, NULL);
  if (!call_set_names(m, type) || !call_init_subclass(m, type, keywords)) return ABSENT;
  return object_value(type);
}

/* ---- the class statement ---- */

/* Bases that are not types may stand for others (list[int], typing's generics): __mro_entries__. The same tuple when none does. */
static Value resolve_bases(Machine *m, Value bases) {
  Value list = list_new(m, NULL, 0);
  Tuple *given = as_tuple(bases);
  bool changed = false;
  for (size_t i = 0; i < given->length && !is_absent(list); i++) {
    Value base = given->item[i], entries;
    if (is_type(base)) {
      if (!list_append(m, list, base)) return ABSENT;
      continue;
    }
    int found = object_find_attr(m, base, symbol(m, "__mro_entries__"), &entries);
    if (found < 0) return ABSENT;
    changed |= found;
    Value replaced = found ? vm_call(m, entries, &bases, 1, ABSENT) : tuple_pack(m, 1, base);
    if (is_absent(replaced) || !list_extend(m, list, replaced)) return ABSENT;
  }
  return is_absent(list) ? ABSENT : changed ? tuple_from_iterable(m, list) : bases;
}

static Value split_metaclass(Machine *m, Value *keywords) { /* NONE: an ordinary class */
  if (is_absent(*keywords)) return NONE;
  Value metaclass = dict_get_str(as_dict(*keywords), m->vm->names.metaclass);
  if (is_absent(metaclass) || value_same(metaclass, object_value(m->types[TYPE_ID_type]))) metaclass = NONE;
  Dict *rest = dict_copy(m, as_dict(*keywords));
  if (!rest) return ABSENT;
  dict_delete_str(m, rest, m->vm->names.metaclass);
  *keywords = object_value(rest);
  return metaclass;
}

/* Runs the body over a fresh namespace. ABSENT: failed. */
static Dict *run_body(Machine *m, Function *body) {
  Dict *namespace = dict_new(m);
  Frame *f = frame_push(m, body->code, frame_free_registers(m), body, body->globals, 0, FRAME_ENTRY, 0);
  if (!f) return NULL;
  f->namespace = object_value(namespace);
  Value cell = vm_loop(m);
  if (is_absent(cell)) return NULL;
  if (!is_none(cell)) dict_set_str(m, namespace, m->vm->names.__classcell__, cell);
  return namespace;
}

/* What is no type of types is simply called: a function, abc.ABCMeta. */
static Value call_metaclass(Machine *m, Value metaclass, const Value *parts, int count, Value keywords) {
  const Dict *d = is_absent(keywords) ? NULL : as_dict(keywords);
  size_t extra = d ? d->count : 0;
  Array *args = array_new(m, (size_t)count + extra);
  Value names = tuple_new(m, NULL, extra), key, v;
  if (!args || is_absent(names)) return ABSENT;
  for (int i = 0; i < count; i++) args->item[args->used++] = parts[i];
  for (size_t i = 0; d && dict_next(d, &i, &key, &v); args->used++) {
    as_tuple(names)->item[args->used - (size_t)count] = key;
    args->item[args->used] = v;
  }
  return vm_call(m, metaclass, args->item, (int)args->used, extra ? names : ABSENT);
}

Value class_make(Machine *m, Value body, Value name, Value bases, Value keywords) {
  Value given = is_tuple(bases) ? bases : tuple_from_iterable(m, bases);
  if (is_absent(given)) return ABSENT;
  if (!is_absent(keywords) && !keyword_check_all(m, as_dict(keywords))) return ABSENT;
  Value metaclass = split_metaclass(m, &keywords);
  Value resolved = is_absent(metaclass) ? ABSENT : resolve_bases(m, given);
  if (is_absent(resolved)) return ABSENT;
  Dict *namespace = run_body(m, as_function(body));
  if (!namespace) return ABSENT;
  if (!value_same(resolved, given))
    dict_set_str(m, namespace, symbol(m, "__orig_bases__"), given);
  if (is_none(metaclass)) return class_new(m, name, resolved, namespace, keywords);
  if (is_type(metaclass) && type_is_subtype(as_type(metaclass), m->types[TYPE_ID_type]))
    return raise_error(m, TYPE_ID_TypeError, "metaclasses are not part of the language");
  const Value parts[3] = {name, resolved, object_value(namespace)};
  return call_metaclass(m, metaclass, parts, 3, keywords);
}
