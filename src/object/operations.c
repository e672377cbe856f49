/* SPDX-License-Identifier: GPL-3.0-or-later */
/* operations.c: operators, comparison, and what any value can be turned into (text, hash, truth, number), by slots. The order in which
 * slots are tried is CPython's: a proper subclass on the right goes first. */
#include <limits.h>

#include "object/operations.h"

#include "object/containers.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/number.h"

/* Text. */

Value object_default_repr(Machine *m, Value v) {
  Type *type = type_of(m, v);
  unsigned long long id = object_id(m, v);
  bool plain = is_absent(type->module) || !is_str_instance(m, type->module) || str_equals_c(as_str(type->module), "builtins");
  if (plain) return str_format(m, "<%V object at 0x%llx>", type->qualname, id);
  return str_format(m, "<%V.%V object at 0x%llx>", type->module, type->qualname, id);
}

static Value expect_str(Machine *m, Value text, const char *method) {
  if (LIKELY(is_absent(text) || is_str_instance(m, text))) return text;
  return raise_error(m, TYPE_ID_TypeError, "%s returned non-string (type %T)", method, text);
}

Value object_repr(Machine *m, Value v) {
  UnarySlot repr = type_of(m, v)->slots.repr;
  if (repr == NULL) return object_default_repr(m, v);
  if (!recursion_enter(m, " while getting the repr of an object")) return ABSENT;
  Value text = repr(m, v);
  recursion_leave(m);
  return expect_str(m, text, "__repr__");
}

Value object_str(Machine *m, Value v) {
  if (is_str(v)) return v;
  UnarySlot str = type_of(m, v)->slots.str;
  if (str == NULL) str = type_of(m, v)->slots.repr;
  if (str == NULL) return object_default_repr(m, v);
  if (!recursion_enter(m, " while getting the str of an object")) return ABSENT;
  Value text = str(m, v);
  recursion_leave(m);
  return expect_str(m, text, "__str__");
}

Value object_format(Machine *m, Value v, Value spec) {
  BinarySlot format = type_of(m, v)->slots.format;
  if (format == NULL) {
    if (as_str(spec)->bytes == 0) return object_str(m, v);
    return raise_error(m, TYPE_ID_TypeError, "unsupported format string passed to %T.__format__", v);
  }
  Value text = format(m, v, spec);
  if (is_absent(text) || is_str_instance(m, text)) return text;
  return raise_error(m, TYPE_ID_TypeError, "__format__ must return a str, not %T", text);
}

/* Identity, hash, truth. */

/* Immediates have ids of their own: their bits, with the top bit turned, where serial numbers do not reach. */
uint64_t object_id(Machine *m, Value v) {
  (void)m;
  return is_object(v) ? object_serial(as_object(v)) : v.bits ^ UINT64_C(1) << 63;
}

bool object_unhashable(Machine *m, Value self, int64_t *hash) {
  *hash = 0;
  return raise_false(m, TYPE_ID_TypeError, "unhashable type: '%T'", self);
}

bool object_hash(Machine *m, Value v, int64_t *hash) {
  HashSlot slot = type_of(m, v)->slots.hash;
  if (UNLIKELY(slot == NULL)) {
    *hash = (int64_t)object_id(m, v);
    return true;
  }
  if (!recursion_enter(m, " while hashing an object")) return false;
  bool done = slot(m, v, hash);
  recursion_leave(m);
  return done;
}

bool object_truth(Machine *m, Value v, bool *truth) {
  if (is_bool(v) || is_none(v)) {
    *truth = value_same(v, TRUE_VALUE);
    return true;
  }
  if (is_small_int(v)) {
    *truth = small_int(v) != 0;
    return true;
  }
  const Slots *slots = &type_of(m, v)->slots;
  if (slots->truth != NULL) return slots->truth(m, v, truth);
  int64_t length = 1;
  if (slots->length != NULL && !slots->length(m, v, &length)) return false;
  *truth = length != 0;
  return true;
}

/* Comparison. */

const char *compare_symbol(CompareOp op) {
  static const char *const symbols[] = {"==", "!=", "<", "<=", ">", ">="};
  return symbols[op];
}

static CompareOp swapped(CompareOp op) {
  static const CompareOp other[] = {COMPARE_EQ, COMPARE_NE, COMPARE_GT, COMPARE_GE, COMPARE_LT, COMPARE_LE};
  return other[op];
}

static bool is_number_type(const Type *t) {
  return t->id == TYPE_ID_int || t->id == TYPE_ID_float || t->id == TYPE_ID_bool || t->id == TYPE_ID_complex;
}

/* Plain numbers know each other; everything else that has a parent may need the coercion model. */
static bool needs_coercion(const Type *a, const Type *b) {
  return (a->flags | b->flags) & ELEMENT && !(is_number_type(a) && is_number_type(b));
}

/* After the left operand's slot. */
static Value compare_by_right(Machine *m, Value a, Value b, CompareOp op, bool right_asked) {
  const Type *left = type_of(m, a), *right = type_of(m, b);
  if (!right_asked && right->slots.compare != NULL) {
    Value result = right->slots.compare(m, b, a, swapped(op));
    if (!value_same(result, NOT_IMPLEMENTED)) return result;
  }
  if (needs_coercion(left, right) && m->hooks != NULL && m->hooks->coerce_compare != NULL)
    return m->hooks->coerce_compare(m, a, b, op);
  return NOT_IMPLEMENTED;
}

static Value compare_by_slots(Machine *m, Value a, Value b, CompareOp op) {
  const Type *left = type_of(m, a), *right = type_of(m, b);
  bool right_first = left != right && right->slots.compare != NULL && type_is_subtype(right, left);
  if (right_first) {
    Value result = right->slots.compare(m, b, a, swapped(op));
    if (!value_same(result, NOT_IMPLEMENTED)) return result;
  }
  if (left->slots.compare != NULL) {
    Value result = left->slots.compare(m, a, b, op);
    if (!value_same(result, NOT_IMPLEMENTED)) return result;
  }
  return compare_by_right(m, a, b, op, right_first);
}

/* No slot has an answer: == and != compare identities. */
static Value compare_by_default(Machine *m, Value a, Value b, CompareOp op) {
  if (op == COMPARE_EQ) return bool_value(value_same(a, b));
  if (op == COMPARE_NE) return bool_value(!value_same(a, b));
  Value raised = raise_unsupported_parents(m, compare_symbol(op), a, b);
  if (!value_same(raised, NOT_IMPLEMENTED)) return raised;
  return raise_error(m, TYPE_ID_TypeError, "'%s' not supported between instances of '%T' and '%T'", compare_symbol(op), a, b);
}

Value object_compare(Machine *m, Value a, Value b, CompareOp op) {
  if (!recursion_enter(m, " in comparison")) return ABSENT;
  Value result = compare_by_slots(m, a, b, op);
  recursion_leave(m);
  return LIKELY(!value_same(result, NOT_IMPLEMENTED)) ? result : compare_by_default(m, a, b, op);
}

Value object_compare_rest(Machine *m, Value a, Value b, CompareOp op) {
  if (!recursion_enter(m, " in comparison")) return ABSENT;
  Value result = compare_by_right(m, a, b, op, false);
  recursion_leave(m);
  return !value_same(result, NOT_IMPLEMENTED) ? result : compare_by_default(m, a, b, op);
}

bool object_equal(Machine *m, Value a, Value b, bool *equal) {
  if (value_same(a, b)) {
    *equal = true;
    return true;
  }
  if (both_small_int(a, b)) {
    *equal = false;
    return true;
  }
  if (is_str(a) && is_str(b)) {
    *equal = str_equal(as_str(a), as_str(b));
    return true;
  }
  Value result = object_compare(m, a, b, COMPARE_EQ);
  return !is_absent(result) && object_truth(m, result, equal);
}

bool object_less(Machine *m, Value a, Value b, bool *less) {
  if (both_small_int(a, b)) {
    *less = small_int(a) < small_int(b);
    return true;
  }
  Value result = object_compare(m, a, b, COMPARE_LT);
  return !is_absent(result) && object_truth(m, result, less);
}

/* Binary operators. */

static const char *const symbols[] = {
#define BINARY(name, symbol, dunder, reflected, inplace) symbol,
#include "object/slots.def"
};
static const char *const inplace_symbols[] = {
#define BINARY(name, symbol, dunder, reflected, inplace) symbol "=",
#include "object/slots.def"
};

const char *binary_symbol(BinaryOp op) { return symbols[op]; }

/* Is the type's own operator that of a built-in sequence? Such are asked last: in CPython appending and repeating are no operators of numbers. */
static bool appends(const Type *t, BinaryOp op) {
  return t->flags & SEQUENCE && (op == BINARY_add || op == BINARY_multiply) && type_binary_slot(t, op) == (&t->spec->slots.add)[2 * op];
}
static bool appends_inplace(const Type *t, BinaryOp op) { /* in a class of the language `+=` is one of numbers, too */
  return t->flags & SEQUENCE && !(op == BINARY_add && t->flags & USER_CLASS) && type_inplace_slot(t, op) == (&t->spec->slots.add)[2 * op + 1];
}

static Value ask_numbers(Machine *m, BinaryOp op, Value a, Value b) {
  const Type *left = type_of(m, a), *right = type_of(m, b);
  BinarySlot first = appends(left, op) ? NULL : type_binary_slot(left, op), second = left == right || appends(right, op) ? NULL : type_binary_slot(right, op);
  if (second == first) second = NULL;
  if (first != NULL && second != NULL && type_is_subtype(right, left)) {
    Value result = second(m, a, b);
    if (!value_same(result, NOT_IMPLEMENTED)) return result;
    second = NULL;
  }
  if (first != NULL) {
    Value result = first(m, a, b);
    if (!value_same(result, NOT_IMPLEMENTED)) return result;
  }
  return second != NULL ? second(m, a, b) : NOT_IMPLEMENTED;
}

/* One that is added stands on the left. */
static Value ask_sequences(Machine *m, BinaryOp op, Value a, Value b, bool in_place) {
  const Type *left = type_of(m, a), *right = type_of(m, b);
  if (appends(left, op)) return type_binary_slot(left, op)(m, a, b);
  if (op == BINARY_add || !appends(right, op) || (in_place && type_is_like_sequence(left))) return NOT_IMPLEMENTED;
  return type_binary_slot(right, op)(m, a, b);
}

static Value ask_others(Machine *m, BinaryOp op, Value a, Value b, bool in_place) {
  Value result = ask_sequences(m, op, a, b, in_place);
  if (!value_same(result, NOT_IMPLEMENTED)) return result;
  if (needs_coercion(type_of(m, a), type_of(m, b)) && m->hooks != NULL && m->hooks->coerce_binary != NULL)
    return m->hooks->coerce_binary(m, op, a, b);
  return NOT_IMPLEMENTED;
}

/* Texts are added so often that they need no search. */
static inline bool both_text(BinaryOp op, Value a, Value b) { return op == BINARY_add && is_str(a) && is_str(b); }

/* So is a text filled in; only a class derived from str is asked first. */
static inline bool is_template(Machine *m, BinaryOp op, Value a, Value b) {
  return op == BINARY_modulo && is_str(a) && !(type_of(m, b)->flags & USER_CLASS);
}

Value object_binary(Machine *m, BinaryOp op, Value a, Value b) {
  if (both_text(op, a, b)) return str_concat(m, a, b);
  if (is_template(m, op, a, b)) return m->types[TYPE_ID_str]->slots.modulo(m, a, b);
  BinarySlot of_ints = is_int(a) && is_int(b) ? type_binary_slot(m->types[TYPE_ID_int], op) : NULL;
  if (of_ints != NULL) return of_ints(m, a, b);
  Value result = ask_numbers(m, op, a, b);
  if (value_same(result, NOT_IMPLEMENTED)) result = ask_others(m, op, a, b, false);
  if (LIKELY(!value_same(result, NOT_IMPLEMENTED))) return result;
  return raise_unsupported_binary(m, symbols[op], a, b);
}

Value object_binary_inplace(Machine *m, BinaryOp op, Value a, Value b) {
  if (both_text(op, a, b)) return str_concat(m, a, b);
  BinarySlot slot = type_inplace_slot(type_of(m, a), op);
  bool last = slot != NULL && appends_inplace(type_of(m, a), op);
  Value result = slot != NULL && !last ? slot(m, a, b) : NOT_IMPLEMENTED;
  if (value_same(result, NOT_IMPLEMENTED)) result = ask_numbers(m, op, a, b);
  if (value_same(result, NOT_IMPLEMENTED)) result = last ? slot(m, a, b) : ask_others(m, op, a, b, true);
  if (LIKELY(!value_same(result, NOT_IMPLEMENTED))) return result;
  return raise_unsupported_binary(m, op == BINARY_power ? "**=" : inplace_symbols[op], a, b);
}

Value object_binary_rest(Machine *m, BinaryOp op, Value a, Value b, bool in_place) {
  const Type *left = type_of(m, a), *right = type_of(m, b);
  BinarySlot second = left == right || appends(right, op) ? NULL : type_binary_slot(right, op);
  Value result = second != NULL ? second(m, a, b) : NOT_IMPLEMENTED;
  if (value_same(result, NOT_IMPLEMENTED)) result = ask_others(m, op, a, b, in_place);
  if (!value_same(result, NOT_IMPLEMENTED)) return result;
  return raise_unsupported_binary(m, !in_place ? symbols[op] : op == BINARY_power ? "**=" : inplace_symbols[op], a, b);
}

Value object_unary(Machine *m, UnarySlot slot, const char *symbol, Value v) {
  if (slot != NULL) return slot(m, v);
  return raise_error(m, TYPE_ID_TypeError, "bad operand type for unary %s: '%T'", symbol, v);
}

/* Numbers. */

Value object_index(Machine *m, Value v) {
  if (is_int_instance(m, v)) return v;
  UnarySlot index = type_of(m, v)->slots.index;
  if (index == NULL) return raise_error(m, TYPE_ID_TypeError, "'%T' object cannot be interpreted as an integer", v);
  Value result = index(m, v);
  if (is_absent(result) || is_int_instance(m, result)) return result;
  return raise_error(m, TYPE_ID_TypeError, "__index__ returned non-int (type %T)", result);
}

static bool fit_index(Machine *m, Value v, int64_t *out, bool *fits) {
  *fits = true;
  if (LIKELY(is_small_int(v))) {
    *out = small_int(v);
    return true;
  }
  Value index = object_index(m, v);
  if (is_absent(index)) return false;
  *fits = int_fits_int64(index, out);
  return true;
}

bool object_as_index(Machine *m, Value v, int64_t *out) {
  bool fits;
  if (!fit_index(m, v, out, &fits)) return false;
  return fits || raise_false(m, TYPE_ID_OverflowError, "cannot fit '%T' into an index-sized integer", v);
}

bool object_as_position(Machine *m, Value v, int64_t *out) {
  bool fits;
  if (!fit_index(m, v, out, &fits)) return false;
  return fits || raise_false(m, TYPE_ID_IndexError, "cannot fit '%T' into an index-sized integer", v);
}

bool object_as_size(Machine *m, Value v, int64_t *out) {
  bool fits;
  if (!fit_index(m, v, out, &fits)) return false;
  return fits || raise_false(m, TYPE_ID_OverflowError, "Python int too large to convert to C ssize_t");
}

bool object_as_c_int(Machine *m, Value v, int *out) {
  int64_t wide = 0;
  bool fits;
  if (!fit_index(m, v, &wide, &fits)) return false;
  *out = (int)wide;
  return (fits && wide >= INT_MIN && wide <= INT_MAX) || raise_false(m, TYPE_ID_OverflowError, "Python int too large to convert to C int");
}

bool object_as_index_clamped(Machine *m, Value v, int64_t *out) {
  Value index = object_index(m, v);
  if (is_absent(index)) return false;
  if (!int_fits_int64(index, out)) *out = int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
  return true;
}

bool object_float_by_slot(Machine *m, Value v, double *out) {
  Value result = type_of(m, v)->slots.to_float(m, v);
  if (is_absent(result)) return false;
  if (!is_float_instance(m, result)) return raise_false(m, TYPE_ID_TypeError, "%T.__float__ returned non-float (type %T)", v, result);
  return float_from_number(m, result, out);
}

bool object_as_double(Machine *m, Value v, double *out) {
  if (is_float(v)) {
    *out = float_of(v);
    return true;
  }
  if (float_from_number(m, v, out)) return true;
  if (error_pending(m)) return false;
  const Slots *slots = &type_of(m, v)->slots;
  if (slots->to_float != NULL) return object_float_by_slot(m, v, out);
  if (slots->index == NULL) return raise_false(m, TYPE_ID_TypeError, "must be real number, not %T", v);
  Value index = object_index(m, v);
  return !is_absent(index) && float_from_number(m, index, out);
}
