/* SPDX-License-Identifier: GPL-3.0-or-later */
/* match.c: what pattern matching asks of a subject (PEP 634). */
#include "vm/frame.h"

#include "object/error.h"
#include "object/operations.h"

/* What classes of the language are for patterns, and a deque: collections.abc's Sequence and Mapping, who derives from them and who was registered
 * as one of them has the attribute _pattern_kind. */
static bool has_kind(Machine *m, Value v, const char *kind) {
  Value known = type_lookup(m, type_of(m, v), m->vm->names._pattern_kind);
  return is_str(known) && str_equals_c(as_str(known), kind);
}

bool match_sequence(Machine *m, Value v, unsigned length, bool at_least, bool *matches) {
  bool sequence = is_instance(m, v, TYPE_ID_list) || is_instance(m, v, TYPE_ID_tuple) || has_type_id(v, TYPE_ID_range) || has_kind(m, v, "sequence");
  *matches = false;
  if (!sequence || (at_least && length == 0)) return *matches = sequence, true;
  int64_t n;
  if (!object_length(m, v, &n)) return false;
  *matches = at_least ? n >= (int64_t)length : n == (int64_t)length;
  return true;
}

bool match_is_mapping(Machine *m, Value v) {
  return is_instance(m, v, TYPE_ID_dict) || has_type_id(v, TYPE_ID_mappingproxy) || has_kind(m, v, "mapping");
}

/* mapping.get(key, marker), so that a defaultdict makes nothing. 1 found, 0 missing, -1 error */
static int get_key(Machine *m, Value mapping, Value key, Value *out) {
  if (is_dict(mapping)) return dict_find(m, as_dict(mapping), key, out);
  Value marker = object_value(dict_new(m));
  Value args[2] = {key, marker};
  *out = object_call_method(m, mapping, "get", args, 2);
  if (is_absent(*out)) return -1;
  return !value_same(*out, marker);
}

Value match_keys(Machine *m, Value mapping, Value keys) {
  const Tuple *t = as_tuple(keys);
  int64_t length;
  if (t->length > 0) { /* a length that is no number is an error first */
    if (!object_length(m, mapping, &length)) return ABSENT;
    if (length < (int64_t)t->length) return NONE;
  }
  Value values = tuple_new(m, NULL, t->length);
  if (is_absent(values)) return ABSENT;
  for (size_t i = 0; i < t->length; i++) {
    for (size_t j = 0; j < i; j++) {
      bool same;
      if (!object_equal(m, t->item[i], t->item[j], &same)) return ABSENT;
      if (same) return raise_error(m, TYPE_ID_ValueError, "mapping pattern checks duplicate key (%R)", t->item[i]);
    }
    int found = get_key(m, mapping, t->item[i], &as_tuple(values)->item[i]);
    if (found < 0) return ABSENT;
    if (!found) return NONE;
  }
  return values;
}

Value match_rest(Machine *m, Value mapping, Value keys) {
  Dict *rest = dict_new(m);
  if (!dict_update(m, rest, mapping)) return ABSENT;
  const Tuple *t = as_tuple(keys);
  for (size_t i = 0; i < t->length; i++) {
    Value old;
    if (dict_delete(m, rest, t->item[i], &old) < 0) return ABSENT;
  }
  return object_value(rest);
}

/* Types whose single positional pattern stands for the subject itself. */
static bool matches_itself(Machine *m, const Type *type) {
  static const TypeId ids[] = {TYPE_ID_bool, TYPE_ID_bytes, TYPE_ID_dict, TYPE_ID_float, TYPE_ID_frozenset, TYPE_ID_int,
                               TYPE_ID_list, TYPE_ID_set,   TYPE_ID_str,  TYPE_ID_tuple};
  for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
    if (type_is_subtype(type, m->types[ids[i]])) return true;
  return false;
}

static bool raise_too_many_patterns(Machine *m, const Type *type, size_t allowed, int given) {
  return raise_false(m, TYPE_ID_TypeError, "%s() accepts %zd positional sub-pattern%s (%d given)", type_name(type), allowed,
                     allowed == 1 ? "" : "s", given);
}

static bool is_among(const Str *name, const Value *names, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (str_equal(as_str(names[i]), (Str *)(uintptr_t)name)) return true;
  return false;
}

/* Positional sub-patterns by __match_args__. 1 matched, 0 not, -1 error */
static int match_positional(Machine *m, Value subject, Type *type, int positional, Value values, Value names) {
  Value match_args = type_lookup(m, type, m->vm->names.__match_args__);
  if (is_absent(match_args)) {
    size_t allowed = matches_itself(m, type) ? 1 : 0;
    if ((size_t)positional > allowed) return raise_too_many_patterns(m, type, allowed, positional), -1;
    as_tuple(values)->item[0] = subject;
    return 1;
  }
  if (!is_tuple(match_args)) return raise_error(m, TYPE_ID_TypeError, "%s.__match_args__ must be a tuple (got %T)", type_name(type), match_args), -1;
  const Tuple *t = as_tuple(match_args);
  if ((size_t)positional > t->length) return raise_too_many_patterns(m, type, t->length, positional), -1;
  for (int i = 0; i < positional; i++) {
    if (!is_str_instance(m, t->item[i]))
      return raise_error(m, TYPE_ID_TypeError, "__match_args__ elements must be strings (got %T)", t->item[i]), -1;
    Str *name = str_intern(m, as_str(t->item[i]));
    if (is_among(name, t->item, (size_t)i) || is_among(name, as_tuple(names)->item, as_tuple(names)->length))
      return raise_error(m, TYPE_ID_TypeError, "%s() got multiple sub-patterns for attribute '%S'", type_name(type), name), -1;
    int found = object_find_attr(m, subject, name, &as_tuple(values)->item[i]);
    if (found <= 0) return found;
  }
  return 1;
}

/* isinstance(); only a class that has a say of its own is asked. 1 yes, 0 no, -1 error */
static int class_holds(Machine *m, Value subject, Type *type) {
  if (type_is_subtype(type_of(m, subject), type)) return 1;
  if (!(type->flags & USER_CLASS)) return 0;
  if (is_absent(type_lookup(m, type, symbol(m, "__subclasshook__"))) && is_absent(type_lookup(m, type, symbol(m, "_abc_registered")))) return 0;
  const Value args[2] = {subject, object_value(type)};
  Value answer = vm_call(m, dict_get_str(m->vm->builtins, symbol(m, "isinstance")), args, 2, ABSENT);
  return is_absent(answer) ? -1 : value_same(answer, TRUE_VALUE);
}

Value match_class(Machine *m, Value subject, Value cls, Value keyword_names, int positional) {
  if (!is_type(cls)) return raise_error(m, TYPE_ID_TypeError, "called match pattern must be a type");
  Type *type = as_type(cls);
  int instance = class_holds(m, subject, type);
  if (instance <= 0) return instance < 0 ? ABSENT : NONE;
  const Tuple *names = as_tuple(keyword_names);
  Value values = tuple_new(m, NULL, (size_t)positional + names->length);
  if (is_absent(values)) return ABSENT;
  if (positional) {
    int matched = match_positional(m, subject, type, positional, values, keyword_names);
    if (matched <= 0) return matched < 0 ? ABSENT : NONE;
  }
  for (size_t i = 0; i < names->length; i++) {
    int found = object_find_attr(m, subject, as_str(names->item[i]), &as_tuple(values)->item[(size_t)positional + i]);
    if (found <= 0) return found < 0 ? ABSENT : NONE;
  }
  return values;
}
