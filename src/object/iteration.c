/* SPDX-License-Identifier: GPL-3.0-or-later */
/* iteration.c: the rest of operations.h: iteration, items, attributes, calls. */
#include "heap/safepoint.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/shape.h"

/* Iteration. */

bool object_is_iterable(Machine *m, Value v) {
  const Type *t = type_of(m, v);
  return t->slots.iter != NULL || (t->slots.get_item != NULL && t->flags & (USER_CLASS | ELEMENT));
}

Value object_iter(Machine *m, Value v) {
  const Slots *slots = &type_of(m, v)->slots;
  if (slots->iter == NULL) {
    if (object_is_iterable(m, v)) return sequence_iterator_new(m, v);
    return raise_error(m, TYPE_ID_TypeError, "'%T' object is not iterable", v);
  }
  Value iterator = slots->iter(m, v);
  if (is_absent(iterator) || LIKELY(type_of(m, iterator)->slots.next != NULL)) return iterator;
  return raise_error(m, TYPE_ID_TypeError, "iter() returned non-iterator of type '%T'", iterator);
}

Value object_next(Machine *m, Value iterator) {
  NextSlot next = type_of(m, iterator)->slots.next;
  if (UNLIKELY(next == NULL)) return raise_error(m, TYPE_ID_TypeError, "'%T' object is not an iterator", iterator);
  Value v = safepoint_poll(m) ? next(m, iterator) : ABSENT;
  /* a finished generator answers what it returned, as CPython's tp_iternext may: only next() and `yield from` want to know */
  if (UNLIKELY(is_absent(v) && error_pending(m)) && error_matches(m, TYPE_ID_StopIteration)) error_take(m);
  return v;
}

bool object_length(Machine *m, Value v, int64_t *length) {
  LengthSlot slot = type_of(m, v)->slots.length;
  if (slot == NULL) return raise_false(m, TYPE_ID_TypeError, "object of type '%T' has no len()", v);
  return slot(m, v, length);
}

/* false: an exception is pending, other than the TypeError that tells that there is no hint. */
static bool no_hint(Machine *m) {
  if (!error_matches(m, TYPE_ID_TypeError)) return false;
  error_take(m);
  return true;
}

bool object_length_hint(Machine *m, Value v, int64_t *hint) {
  LengthSlot slot = type_of(m, v)->slots.length;
  *hint = NO_LENGTH_HINT;
  if (slot != NULL) {
    if (slot(m, v, hint)) return true;
    *hint = NO_LENGTH_HINT;
    if (!no_hint(m)) return false;
  }
  if (!is_object(v) || is_absent(type_lookup(m, type_of(m, v), symbol(m, "__length_hint__")))) return true;
  Value result = object_call_method(m, v, "__length_hint__", NULL, 0);
  if (is_absent(result)) return no_hint(m);
  if (value_same(result, NOT_IMPLEMENTED)) return true;
  if (!is_int_instance(m, result)) return raise_false(m, TYPE_ID_TypeError, "__length_hint__ must be an integer, not %T", result);
  if (!object_as_size(m, result, hint)) return false;
  return *hint >= 0 || raise_false(m, TYPE_ID_ValueError, "__length_hint__() should return >= 0");
}

typedef bool (*EachFunction)(Machine *m, Value item, void *context);

bool object_each_of(Machine *m, Value iterator, EachFunction fn, void *context) {
  for (;;) {
    Value item = object_next(m, iterator);
    if (is_absent(item) || !fn(m, item, context)) return !error_pending(m);
  }
}

bool object_each(Machine *m, Value iterable, EachFunction fn, void *context) {
  if (is_list(iterable)) {
    const List *list = as_list(iterable);
    for (size_t i = 0; i < list->length; i++) {
      Value item = list->items->item[i]; /* a callback of a safepoint may shorten the list */
      if (!safepoint_poll(m) || !fn(m, item, context)) return !error_pending(m);
    }
    return true;
  }
  if (is_tuple(iterable)) {
    const Tuple *tuple = as_tuple(iterable);
    for (size_t i = 0; i < tuple->length; i++)
      if (!safepoint_poll(m) || !fn(m, tuple->item[i], context)) return !error_pending(m);
    return true;
  }
  Value iterator = object_iter(m, iterable);
  return !is_absent(iterator) && object_each_of(m, iterator, fn, context);
}

/* Items. */

Value object_get_item(Machine *m, Value v, Value key) {
  BinarySlot slot = type_of(m, v)->slots.get_item;
  if (LIKELY(slot != NULL)) return slot(m, v, key);
  if (is_type(v)) return raise_error(m, TYPE_ID_TypeError, "type '%s' is not subscriptable", type_name(as_type(v)));
  return raise_error(m, TYPE_ID_TypeError, "'%T' object is not subscriptable", v);
}

bool object_set_item(Machine *m, Value v, Value key, Value value) {
  SetItemSlot slot = type_of(m, v)->slots.set_item;
  if (LIKELY(slot != NULL)) return slot(m, v, key, value);
  if (is_absent(value)) { /* CPython's words depend on whether it could be an index of a sequence */
    const Type *type = type_of(m, v);
    bool sequence = type->slots.get_item != NULL || type->slots.contains != NULL || (type->flags & USER_CLASS);
    bool index = sequence && !is_type(v) && type_of(m, key)->slots.index != NULL;
    const char *format = index ? "'%T' object doesn't support item deletion" : "'%T' object does not support item deletion";
    return raise_false(m, TYPE_ID_TypeError, format, v);
  }
  return raise_false(m, TYPE_ID_TypeError, "'%T' object does not support item assignment", v);
}

typedef struct Search {
  Value item;
  bool found;
} Search;

static bool is_sought(Machine *m, Value candidate, void *context) {
  Search *search = context;
  return object_equal(m, candidate, search->item, &search->found) && !search->found;
}

bool object_contains(Machine *m, Value container, Value item, bool *found) {
  const Slots *slots = &type_of(m, container)->slots;
  if (slots->contains != NULL) return slots->contains(m, container, item, found);
  if (slots->iter == NULL && (slots->get_item == NULL || is_type(container)))
    return raise_false(m, TYPE_ID_TypeError, "argument of type '%T' is not iterable", container);
  Search search = {item, false};
  Value iterator = object_iter(m, container);
  if (is_absent(iterator) && error_matches(m, TYPE_ID_TypeError)) {
    error_take(m);
    return raise_false(m, TYPE_ID_TypeError, "argument of type '%T' is not iterable", container);
  }
  if (is_absent(iterator) || !object_each_of(m, iterator, is_sought, &search)) return false;
  *found = search.found;
  return true;
}

/* Attributes. */

Value object_get_attr(Machine *m, Value v, Str *name) {
  GetAttrSlot slot = type_of(m, v)->slots.get_attr;
  if (LIKELY(slot != NULL)) return slot(m, v, name);
  if (m->hooks != NULL) return m->hooks->get_attr(m, v, name);
  return raise_no_attribute(m, v, name);
}

int object_find_attr(Machine *m, Value v, Str *name, Value *out) {
  *out = object_get_attr(m, v, name);
  if (!is_absent(*out)) return 1;
  if (!error_matches(m, TYPE_ID_AttributeError)) return -1;
  error_take(m);
  return 0;
}

bool object_set_attr(Machine *m, Value v, Str *name, Value value) {
  SetAttrSlot slot = type_of(m, v)->slots.set_attr;
  if (LIKELY(slot != NULL)) return slot(m, v, name, value);
  if (m->hooks != NULL) return m->hooks->set_attr(m, v, name, value);
  return !is_absent(raise_no_attribute(m, v, name));
}

/* Calls. */

static Value call_without_vm(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names) {
  CallSlot slot = type_of(m, callable)->slots.call;
  if (is_type(callable) && as_type(callable)->construct != NULL)
    return as_type(callable)->construct(m, as_type(callable), args, nargs, keyword_names);
  if (slot != NULL) return slot(m, callable, args, nargs, keyword_names);
  return raise_error(m, TYPE_ID_TypeError, "'%T' object is not callable", callable);
}

Value object_call_keywords(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names) {
  static const Value nothing;
  if (args == NULL) args = &nothing; /* callees copy them */
  if (LIKELY(m->hooks != NULL)) return m->hooks->call(m, callable, args, nargs, keyword_names);
  return call_without_vm(m, callable, args, nargs, keyword_names);
}

Value object_call(Machine *m, Value callable, const Value *args, int nargs) {
  return object_call_keywords(m, callable, args, nargs, ABSENT);
}

#define FEW 8

Value object_call_method(Machine *m, Value self, const char *name, const Value *args, int nargs) {
  Str *symbol_of_name = symbol(m, name);
  Type *type = type_of(m, self);
  Value found = type_lookup(m, type, symbol_of_name);
  const Attributes *attributes = attributes_of(m, self);
  bool is_method = has_type_id(found, TYPE_ID_function) || has_type_id(found, TYPE_ID_method_descriptor);
  if (!is_method || nargs >= FEW || is_type(self) || (attributes != NULL && attributes_has(attributes, symbol_of_name))) {
    Value bound = object_get_attr(m, self, symbol_of_name);
    return is_absent(bound) ? ABSENT : object_call(m, bound, args, nargs);
  }
  Value all[FEW];
  all[0] = self;
  for (int i = 0; i < nargs; i++) all[i + 1] = args[i];
  return object_call(m, found, all, nargs + 1);
}

bool object_is_callable(Machine *m, Value v) { return is_type(v) || type_of(m, v)->slots.call != NULL; }
