/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sequence.c: see sequence.h. */
#include "builtins/sequence.h"

#include "object/function.h"

/* The item, or ABSENT beyond the end. */
static inline Value item_at(bool list, Value v, size_t i) {
  if (list) return i < as_list(v)->length ? as_list(v)->items->item[i] : ABSENT;
  return i < as_tuple(v)->length ? as_tuple(v)->item[i] : ABSENT;
}

static Value compare_lengths(size_t a, size_t b, CompareOp op) {
  switch (op) {
  case COMPARE_EQ: return bool_value(a == b);
  case COMPARE_NE: return bool_value(a != b);
  case COMPARE_LT: return bool_value(a < b);
  case COMPARE_LE: return bool_value(a <= b);
  case COMPARE_GT: return bool_value(a > b);
  case COMPARE_GE: break;
  }
  return bool_value(a >= b);
}

static Value compare_items(Machine *m, Value a, Value b, CompareOp op) {
  bool list = sequence_is_list(m, a);
  if ((op == COMPARE_EQ || op == COMPARE_NE) && sequence_length(m, a) != sequence_length(m, b))
    return bool_value(op == COMPARE_NE);
  for (size_t i = 0;; i++) {
    Value x = item_at(list, a, i), y = item_at(list, b, i);
    if (is_absent(x) || is_absent(y)) return compare_lengths(sequence_length(m, a), sequence_length(m, b), op);
    if (value_same(x, y)) continue;
    bool equal = false, ints = both_small_int(x, y);
    if (!ints && !object_equal(m, x, y, &equal)) return ABSENT;
    if (equal) continue;
    if (op == COMPARE_EQ || op == COMPARE_NE) return bool_value(op == COMPARE_NE);
    if (ints) return bool_value((small_int(x) < small_int(y)) == (op == COMPARE_LT || op == COMPARE_LE));
    return object_compare(m, x, y, op);
  }
}

Value sequence_compare(Machine *m, Value a, Value b, CompareOp op) {
  if (!recursion_enter(m, " in comparison")) return ABSENT;
  Value result = compare_items(m, a, b, op);
  recursion_leave(m);
  return result;
}

static bool add_items(Machine *m, StrBuilder *b, Value v) {
  bool list = sequence_is_list(m, v);
  for (size_t i = 0;; i++) {
    Value item = item_at(list, v, i);
    if (is_absent(item)) return true;
    if (i > 0) builder_add_c(b, ", ");
    if (!builder_add_repr(m, b, item)) return false;
  }
}

Value sequence_repr(Machine *m, Value v, const char *open, const char *close, const char *recursive) {
  if (!repr_enter(m, v)) return str_from_c(m, recursive);
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, open);
  bool ok = recursion_enter(m, " while getting the repr of an object");
  if (ok) {
    ok = add_items(m, &b, v);
    recursion_leave(m);
  }
  repr_leave(m, v);
  if (!ok) return builder_drop(&b), ABSENT;
  if (sequence_length(m, v) == 1 && !sequence_is_list(m, v)) builder_add_c(&b, ",");
  builder_add_c(&b, close);
  return builder_finish(m, &b);
}

int64_t sequence_find(Machine *m, Value v, Value item, int64_t start, int64_t stop) {
  bool list = sequence_is_list(m, v);
  for (int64_t i = start; i < stop; i++) {
    Value candidate = item_at(list, v, (size_t)i);
    if (is_absent(candidate)) return -1;
    if (value_same(candidate, item)) return i;
    if (both_small_int(candidate, item)) continue;
    bool equal;
    if (!object_equal(m, candidate, item, &equal)) return -2;
    if (equal) return i;
  }
  return -1;
}

bool sequence_contains(Machine *m, Value v, Value item, bool *found) {
  int64_t at = sequence_find(m, v, item, 0, INT64_MAX);
  *found = at >= 0;
  return at != -2;
}

Value sequence_count(Machine *m, Value v, Value item) {
  int64_t count = 0;
  for (int64_t at = -1;; count++) {
    at = sequence_find(m, v, item, at + 1, INT64_MAX);
    if (at == -2) return ABSENT;
    if (at == -1) return small_int_value(count);
  }
}

bool sequence_bound(Machine *m, Value v, int64_t length, int64_t otherwise, int64_t *out) {
  *out = otherwise;
  if (is_absent(v)) return true;
  if (!builtin_type(m, type_id_of(v))->slots.index)
    return raise_false(m, TYPE_ID_TypeError, "slice indices must be integers or have an __index__ method");
  if (!object_as_index_clamped(m, v, out)) return false;
  if (*out < 0) *out += length;
  if (*out < 0) *out = 0;
  return true;
}

Value sequence_index(Machine *m, Value v, const Value *args, const char *missing) {
  int64_t start, stop, length = (int64_t)sequence_length(m, v);
  if (!sequence_bound(m, args[1], length, 0, &start) || !sequence_bound(m, args[2], length, INT64_MAX, &stop)) return ABSENT;
  int64_t at = sequence_find(m, v, args[0], start, stop);
  if (at == -2) return ABSENT;
  if (at == -1) return raise_error(m, TYPE_ID_ValueError, missing, args[0]);
  return small_int_value(at);
}

bool sequence_key(Machine *m, Value key, const char *what, int64_t *out) {
  if (is_small_int(key)) return *out = small_int(key), true;
  UnarySlot index = builtin_type(m, type_id_of(key))->slots.index;
  if (!index) return raise_false(m, TYPE_ID_TypeError, "%s indices must be integers or slices, not %T", what, key);
  return object_as_position(m, key, out);
}

int sequence_factor(Machine *m, Value factor, int64_t *out) {
  if (is_small_int(factor)) {
    *out = small_int(factor);
  } else {
    if (builtin_type(m, type_id_of(factor))->slots.index == NULL) return 0;
    if (!object_as_index(m, factor, out)) return -1;
  }
  if (*out < 0) *out = 0;
  return 1;
}

bool arguments_check(Machine *m, const char *name, int nargs, int min, int max, Value keyword_names) {
  if (!is_absent(keyword_names) && as_tuple(keyword_names)->length > 0)
    return raise_false(m, TYPE_ID_TypeError, "%s() takes no keyword arguments", name);
  if (nargs >= min && nargs <= max) return true;
  int bound = nargs < min ? min : max;
  return raise_false(m, TYPE_ID_TypeError, "%s expected %s%d argument%s, got %d", name,
                     min == max ? "" : nargs < min ? "at least " : "at most ", bound, bound == 1 ? "" : "s", nargs);
}

bool argument_index(Machine *m, Value v, int64_t otherwise, int64_t *out) {
  *out = otherwise;
  if (is_absent(v)) return true;
  if (is_small_int(v)) return *out = small_int(v), true;
  Value i = object_index(m, v);
  if (is_absent(i)) return false;
  return int_fits_int64(i, out) || raise_false(m, TYPE_ID_OverflowError, "Python int too large to convert to C ssize_t");
}

void module_add(Machine *m, Value module, const char *name, Value value) {
  dict_set_str(m, ((Module *)as_object(module))->dict, symbol(m, name), value);
}

void module_add_type(Machine *m, Value module, Type *type) { module_add(m, module, type_name(type), object_value(type)); }
