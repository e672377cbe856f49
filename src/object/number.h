/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number.h: int, bool, float, complex. Integers beyond 63 bits are Int objects around a FLINT fmpz, whose limbs are native memory
 * owned by the object. FLINT's own header is seen only by int*.c and the algebra layer (object/flint_int.h). */
#ifndef MAYFLY_OBJECT_NUMBER_H
#define MAYFLY_OBJECT_NUMBER_H

#include "object/type.h"

typedef struct Int {
  Object base;
  intptr_t fmpz; /* an fmpz: FLINT's tagged word */
} Int;
typedef struct Float {
  Object base;
  double value;
} Float;
typedef struct Complex {
  Object base;
  double re, im;
} Complex;

/* int: an int is a small-int immediate, True/False where an int is expected, or an Int object (of int or a subclass; an Int of a
 * subclass may hold a small value). */
static inline bool is_int(Value v) { return is_small_int(v) || has_type_id(v, TYPE_ID_int); } /* exact int, bool excluded */
bool is_int_instance(Machine *m, Value v);                                                   /* bool and subclasses included */
MUST_USE Value int_value(Machine *m, int64_t i);
MUST_USE Value int_from_uint64(Machine *m, uint64_t u);
MUST_USE Value int_from_double(Machine *m, double d); /* truncates; OverflowError/ValueError for inf/nan */
/* Digits in base 2..36, no sign or underscore handling: cleaned literals. */
MUST_USE Value int_from_digits(Machine *m, const char *digits, size_t n, int base);
MUST_USE Value int_to_text(Machine *m, Value v, int base); /* Str without prefix */
bool int_fits_int64(Value v, int64_t *out);               /* of an int instance; false: too big (nothing pending) */
int int_sign(Value v);
double int_to_double(Value v);                            /* nearest; ±inf when too big */
int64_t int_hash(Value v);                                /* as CPython: modulo 2^61-1 */
int int_compare(Value a, Value b);
/* Arithmetic with Python's semantics on int instances; slow-path twins of the loop's fast paths. */
Value int_add(Machine *m, Value a, Value b);
Value int_subtract(Machine *m, Value a, Value b);
Value int_multiply(Machine *m, Value a, Value b);
Value int_floor_divide(Machine *m, Value a, Value b); /* ZeroDivisionError: integer division or modulo by zero */
Value int_modulo(Machine *m, Value a, Value b);
Value int_power(Machine *m, Value a, Value b); /* negative exponent: a float in Python; callers of CAS code use exact_quotient */
Value int_true_divide(Machine *m, Value a, Value b); /* correctly rounded float */
Value int_negate(Machine *m, Value a);

static inline bool is_float(Value v) { return is_flonum(v) || has_type_id(v, TYPE_ID_float); } /* exact */
bool is_float_instance(Machine *m, Value v);
static inline double float_of(Value v) { return is_flonum(v) ? flonum(v) : ((Float *)as_object(v))->value; }
Value float_box(Machine *m, double d); /* heap float, for what flonum_try refuses */
static inline Value float_value(Machine *m, double d) {
  Value v = flonum_try(d);
  return LIKELY(!is_absent(v)) ? v : float_box(m, d);
}
MUST_USE Value float_repr(Machine *m, double d); /* shortest that reads back, as CPython */
int64_t float_hash(double d);                    /* equal to int_hash for integral values */
MUST_USE Value complex_value(Machine *m, double re, double im);

#endif
