/* SPDX-License-Identifier: GPL-3.0-or-later */
/* class_slots.c: the C slots of classes written in the language: each calls its dunder method. A slot of a class is one of these
 * functions when a class of the language in its MRO defines the dunder before any built-in type does, else the built-in type's own. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* ---- calling a dunder ---- */

static bool is_builtin_method(Value v) { return has_type_id(v, TYPE_ID_wrapper_descriptor) || has_type_id(v, TYPE_ID_method_descriptor); }

/* Is the dunder `name` of the type, which is v, given by a class of the language? A built-in type's method may stand in one:
 * `__getattr__ = dict.__getitem__`. */
static bool is_user_method(const Type *type, Str *name, Value v) {
  if (is_absent(v) || !is_builtin_method(v)) return !is_absent(v);
  const Tuple *mro = as_tuple(type->mro);
  for (size_t i = 0; i < mro->length; i++)
    if (!is_absent(dict_get_str(as_type(mro->item[i])->dict, name))) return as_type(mro->item[i])->flags & USER_CLASS;
  return false;
}

/* self.name(args…) with the method looked up on the type. ABSENT without exception when there is none. */
static Value call_dunder(Machine *m, Value self, Str *name, const Value *args, int nargs) {
  Type *type = type_of(m, self);
  Value method = type_lookup(m, type, name);
  if (is_absent(method)) return ABSENT;
  Value all[5];
  if (is_function(method)) {
    all[0] = self;
    for (int i = 0; i < nargs; i++) all[i + 1] = args[i];
    return vm_call(m, method, all, nargs + 1, ABSENT);
  }
  DescrGetSlot get = is_object(method) ? type_of(m, method)->slots.descr_get : NULL;
  Value bound = get ? get(m, method, self, type) : method;
  return is_absent(bound) ? ABSENT : vm_call(m, bound, args, nargs, ABSENT);
}

static Value call_unary(Machine *m, Value self, Str *name) { return call_dunder(m, self, name, NULL, 0); }

#define UNARY(slot, dunder) \
  static Value slot_##slot(Machine *m, Value self) { return call_unary(m, self, m->vm->names.dunder); }
UNARY(negative, __neg__)
UNARY(positive, __pos__)
UNARY(absolute, __abs__)
UNARY(invert, __invert__)
UNARY(to_int, __int__)
UNARY(to_float, __float__)

static Value slot_index(Machine *m, Value self) { /* C code that asks for an index relies on an int */
  Value v = call_unary(m, self, m->vm->names.__index__);
  if (is_absent(v) || is_int_instance(m, v)) return v;
  return raise_error(m, TYPE_ID_TypeError, "__index__ returned non-int (type %T)", v);
}

UNARY(repr, __repr__) /* that they return a string is checked by object_repr() and object_str() */
UNARY(str, __str__)
static Value slot_format(Machine *m, Value self, Value spec) {
  Value v = call_dunder(m, self, m->vm->names.__format__, &spec, 1);
  if (is_absent(v) || is_str_instance(m, v)) return v;
  return raise_error(m, TYPE_ID_TypeError, "__format__ must return a str, not %T", v);
}

static bool slot_hash(Machine *m, Value self, int64_t *hash) {
  Value v = call_unary(m, self, m->vm->names.__hash__);
  if (is_absent(v)) return false;
  if (!is_int_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "__hash__ method should return an integer");
  if (!int_fits_int64(v, hash)) *hash = int_hash(v);
  if (*hash == -1) *hash = -2;
  return true;
}
static bool slot_unhashable(Machine *m, Value self, int64_t *hash) {
  (void)hash;
  return raise_false(m, TYPE_ID_TypeError, "unhashable type: '%T'", self);
}

static bool slot_truth(Machine *m, Value self, bool *truth) {
  Value v = call_unary(m, self, m->vm->names.__bool__);
  if (is_absent(v)) return false;
  if (!is_bool(v)) return raise_false(m, TYPE_ID_TypeError, "__bool__ should return bool, returned %T", v);
  *truth = v.bits == TRUE_VALUE.bits;
  return true;
}

static bool slot_length(Machine *m, Value self, int64_t *length) {
  Value v = call_unary(m, self, m->vm->names.__len__);
  if (is_absent(v) || !object_as_index(m, v, length)) return false;
  return *length >= 0 || raise_false(m, TYPE_ID_ValueError, "__len__() should return >= 0");
}

static Value slot_iter(Machine *m, Value self) {
  if (is_none(type_lookup(m, type_of(m, self), m->vm->names.__iter__)))
    return raise_error(m, TYPE_ID_TypeError, "'%T' object is not iterable", self);
  Value v = call_unary(m, self, m->vm->names.__iter__);
  if (is_absent(v) || type_of(m, v)->slots.next) return v;
  return raise_error(m, TYPE_ID_TypeError, "iter() returned non-iterator of type '%T'", v);
}

static Value slot_next(Machine *m, Value self) {
  Value v = call_unary(m, self, m->vm->names.__next__);
  if (LIKELY(!is_absent(v)) || !error_matches(m, TYPE_ID_StopIteration)) return v;
  const Exception *stop = as_exception(m->pending);
  bool plain = type_of(m, m->pending)->id == TYPE_ID_StopIteration && as_tuple(stop->args)->length == 0;
  if (plain) error_take(m); /* one that carries something stays: next() and `yield from` want to know */
  return ABSENT;
}

static Value slot_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  Value bound = attribute_find(m, self, m->vm->names.__call__);
  Value method = type_lookup(m, type_of(m, self), m->vm->names.__call__);
  if (is_function(method)) bound = method_new(m, method, self);
  return is_absent(bound) ? ABSENT : vm_call(m, bound, args, nargs, keyword_names);
}

/* ---- attributes, items ---- */

static Value slot_get_attr(Machine *m, Value self, Str *name) {
  Value arg = object_value(name);
  Str *getattribute = m->vm->names.__getattribute__;
  Value custom = type_lookup(m, type_of(m, self), getattribute);
  Value v = is_user_method(type_of(m, self), getattribute, custom) ? call_dunder(m, self, getattribute, &arg, 1) : attribute_find(m, self, name);
  if (!is_absent(v)) return v;
  if (error_pending(m) && !error_matches(m, TYPE_ID_AttributeError)) return ABSENT;
  if (is_absent(type_lookup(m, type_of(m, self), m->vm->names.__getattr__)))
    return error_pending(m) ? ABSENT : raise_no_attribute(m, self, name);
  if (error_pending(m)) error_take(m);
  return call_dunder(m, self, m->vm->names.__getattr__, &arg, 1);
}

static bool slot_set_attr(Machine *m, Value self, Str *name, Value v) {
  Value args[2] = {object_value(name), v};
  if (is_absent(v)) return !is_absent(call_dunder(m, self, m->vm->names.__delattr__, args, 1));
  return !is_absent(call_dunder(m, self, m->vm->names.__setattr__, args, 2));
}

static Value slot_get_item(Machine *m, Value self, Value key) { return call_dunder(m, self, m->vm->names.__getitem__, &key, 1); }

static bool slot_set_item(Machine *m, Value self, Value key, Value v) {
  Value args[2] = {key, v};
  Str *name = is_absent(v) ? m->vm->names.__delitem__ : m->vm->names.__setitem__;
  Value result = call_dunder(m, self, name, args, is_absent(v) ? 1 : 2);
  if (!is_absent(result)) return true;
  return error_pending(m) ? false
                          : raise_false(m, TYPE_ID_TypeError, "'%T' object does%s support item %s", self, is_absent(v) ? "n't" : " not",
                                        is_absent(v) ? "deletion" : "assignment");
}

static bool slot_contains(Machine *m, Value self, Value item, bool *found) {
  if (is_none(type_lookup(m, type_of(m, self), m->vm->names.__contains__)))
    return raise_false(m, TYPE_ID_TypeError, "'%T' object is not a container", self);
  Value v = call_dunder(m, self, m->vm->names.__contains__, &item, 1);
  return !is_absent(v) && object_truth(m, v, found);
}

static Value slot_descr_get(Machine *m, Value self, Value instance, Type *owner) {
  Value args[2] = {is_absent(instance) ? NONE : instance, object_value(owner)};
  return call_dunder(m, self, m->vm->names.__get__, args, 2);
}

static bool slot_descr_set(Machine *m, Value self, Value instance, Value v) {
  Value args[2] = {instance, v};
  Str *name = is_absent(v) ? m->vm->names.__delete__ : m->vm->names.__set__;
  Value result = call_dunder(m, self, name, args, is_absent(v) ? 1 : 2);
  if (!is_absent(result)) return true;
  return error_pending(m) ? false : raise_false(m, TYPE_ID_AttributeError, "%s", name->text);
}

/* ---- comparison ---- */

static Value slot_compare(Machine *m, Value self, Value other, CompareOp op);

static CompareSlot builtin_compare(Machine *m, const Type *type) {
  const Tuple *mro = as_tuple(type->mro);
  for (size_t i = 0; i < mro->length; i++) {
    const Type *base = as_type(mro->item[i]);
    if (!(base->flags & USER_CLASS) && base->slots.compare) return base->slots.compare;
  }
  return m->types[TYPE_ID_object]->slots.compare;
}

static Str *compare_name(Machine *m, CompareOp op) {
  const struct VmNames *n = &m->vm->names;
  Str *const names[] = {n->__eq__, n->__ne__, n->__lt__, n->__le__, n->__gt__, n->__ge__};
  return names[op];
}

static Value slot_compare(Machine *m, Value self, Value other, CompareOp op) {
  Type *type = type_of(m, self);
  Value method = type_lookup(m, type, compare_name(m, op));
  if (is_user_method(type, compare_name(m, op), method)) return call_dunder(m, self, compare_name(m, op), &other, 1);
  Str *equal = m->vm->names.__eq__;
  CompareSlot compare = builtin_compare(m, type);
  bool own_not_equal = compare != m->types[TYPE_ID_object]->slots.compare; /* that of int, say, does not ask __eq__ */
  if (op == COMPARE_NE && !own_not_equal && is_user_method(type, equal, type_lookup(m, type, equal))) {
    bool truth;
    Value v = slot_compare(m, self, other, COMPARE_EQ);
    if (is_absent(v) || value_same(v, NOT_IMPLEMENTED)) return v;
    return object_truth(m, v, &truth) ? bool_value(!truth) : ABSENT;
  }
  return compare ? compare(m, self, other, op) : NOT_IMPLEMENTED;
}

/* ---- binary operators ---- */

static BinarySlot slot_at(const Type *type, size_t offset) { return *(BinarySlot const *)((const char *)&type->slots + offset); }

static Value call_or_not_implemented(Machine *m, Value self, Str *name, Value other) {
  if (!name) return NOT_IMPLEMENTED;
  Value v = call_dunder(m, self, name, &other, 1);
  return is_absent(v) && !error_pending(m) ? NOT_IMPLEMENTED : v;
}

/* As CPython's SLOT1BIN: the slot was called because the left or the right type has it. */
static Value binary_by_dunder(Machine *m, BinaryOp op, size_t offset, BinarySlot self_slot, Value left, Value right) {
  Type *left_type = type_of(m, left), *right_type = type_of(m, right);
  Str *plain = m->vm->binary_names.dunder[op], *reflected = m->vm->binary_names.reflected[op];
  bool try_right = left_type != right_type && slot_at(right_type, offset) == self_slot;
  if (slot_at(left_type, offset) == self_slot) {
    if (try_right && reflected && type_is_subtype(right_type, left_type) &&
        !value_same(type_lookup(m, right_type, reflected), type_lookup(m, left_type, reflected))) {
      Value v = call_or_not_implemented(m, right, reflected, left);
      if (!value_same(v, NOT_IMPLEMENTED)) return v;
      try_right = false;
    }
    Value v = call_or_not_implemented(m, left, plain, right);
    if (!value_same(v, NOT_IMPLEMENTED)) return v;
  }
  return try_right ? call_or_not_implemented(m, right, reflected, left) : NOT_IMPLEMENTED;
}

#define BINARY(name, sign, plain, swapped, augmented)                                                           \
  static Value slot_##name(Machine *m, Value left, Value right) {                                               \
    return binary_by_dunder(m, BINARY_##name, offsetof(Slots, name), slot_##name, left, right);                 \
  }                                                                                                             \
  static Value slot_inplace_##name(Machine *m, Value left, Value right) {                                       \
    return call_or_not_implemented(m, left, m->vm->binary_names.inplace[BINARY_##name], right);                 \
  }
#include "object/slots.def"

Value class_binary_method(Machine *m, Type *type, BinaryOp op, bool in_place) {
  static const BinarySlot by_dunder[] = {
#define BINARY(name, sign, plain, swapped, augmented) slot_##name,
#include "object/slots.def"
  };
  if (type_binary_slot(type, op) != by_dunder[op] || (in_place && type_inplace_slot(type, op))) return ABSENT;
  Str *name = m->vm->binary_names.dunder[op];
  return name ? type_lookup(m, type, name) : ABSENT;
}

Value class_compare_method(Machine *m, Type *type, CompareOp op) {
  return type->slots.compare == slot_compare ? type_lookup(m, type, compare_name(m, op)) : ABSENT;
}

/* ---- filling the slots ---- */

/* Is the dunder defined by a class of the language before a built-in type of the MRO defines it? */
static bool defined_in_language(Machine *m, Type *type, Str *name) {
  return name && is_user_method(type, name, type_lookup(m, type, name));
}

static void inherit_slots(Type *type) {
  const Tuple *mro = as_tuple(type->mro);
  typedef void (*AnySlot)(void);
  AnySlot *target = (AnySlot *)&type->slots;
  memset(target, 0, sizeof type->slots);
  for (size_t i = 1; i < mro->length; i++) {
    const Type *base = as_type(mro->item[i]);
    if (base->flags & USER_CLASS) continue;
    const AnySlot *source = (const AnySlot *)&base->slots;
    for (size_t k = 0; k < sizeof type->slots / sizeof *target; k++)
      if (!target[k]) target[k] = source[k];
  }
}

void class_refresh_slots(Machine *m, Type *type, Str *changed) {
  (void)changed; /* all are cheap: lookups go through the method cache */
  struct VmNames *n = &m->vm->names;
  Slots *s = &type->slots;
  inherit_slots(type);
#define FILL(field, name) \
  if (defined_in_language(m, type, n->name)) s->field = slot_##field;
  FILL(repr, __repr__) FILL(str, __str__) FILL(truth, __bool__) FILL(length, __len__) FILL(iter, __iter__) FILL(next, __next__)
  FILL(call, __call__) FILL(get_item, __getitem__) FILL(contains, __contains__) FILL(descr_get, __get__) FILL(negative, __neg__)
  FILL(positive, __pos__) FILL(absolute, __abs__) FILL(invert, __invert__) FILL(index, __index__) FILL(to_int, __int__)
  FILL(to_float, __float__) FILL(format, __format__) FILL(get_attr, __getattribute__) FILL(get_attr, __getattr__)
  FILL(set_attr, __setattr__) FILL(set_attr, __delattr__) FILL(set_item, __setitem__) FILL(set_item, __delitem__)
  FILL(descr_set, __set__) FILL(descr_set, __delete__)
#undef FILL
  Value hash = type_lookup(m, type, n->__hash__);
  if (is_none(hash)) s->hash = slot_unhashable;
  else if (is_user_method(type, n->__hash__, hash)) s->hash = slot_hash;
  for (CompareOp op = COMPARE_EQ; op <= COMPARE_GE; op++)
    if (defined_in_language(m, type, compare_name(m, op))) s->compare = slot_compare;
#define BINARY(name, sign, plain, swapped, augmented)                                                                       \
  if (defined_in_language(m, type, m->vm->binary_names.dunder[BINARY_##name]) ||                                                \
      defined_in_language(m, type, m->vm->binary_names.reflected[BINARY_##name]))                                               \
    s->name = slot_##name;                                                                                                       \
  if (defined_in_language(m, type, m->vm->binary_names.inplace[BINARY_##name])) s->inplace_##name = slot_inplace_##name;
#include "object/slots.def"
  type_set_has_del(m, type, !is_absent(type_lookup(m, type, n->__del__)));
}
