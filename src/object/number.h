/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number.h: int, bool, float, complex. Integers beyond 63 bits are Int objects around a FLINT fmpz, whose limbs are native memory
 * owned by the object. FLINT's own header is seen only by int*.c and the algebra layer (object/flint_int.h).
 *
 * The limit on the digits of conversions to and from text is CPython's, one for the process: int_set_digit_limit. */
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
bool int_is_subclass_instance(Machine *m, Value v);
static inline bool is_int_instance(Machine *m, Value v) { return is_int(v) || int_is_subclass_instance(m, v); } /* bool and subclasses included */
MUST_USE Value int_value(Machine *m, int64_t i);
MUST_USE Value int_from_uint64(Machine *m, uint64_t u);
MUST_USE Value int_from_double(Machine *m, double d); /* truncates; OverflowError/ValueError for inf/nan */
/* Digits in base 2..36, no sign or underscore handling: cleaned literals. */
MUST_USE Value int_from_digits(Machine *m, const char *digits, size_t n, int base);
MUST_USE Value int_to_text(Machine *m, Value v, int base); /* Str without prefix; ValueError: more digits than the limit */
enum { INT_SMALL_TEXT = 72 };
size_t int_write_small(int64_t i, int base, char *out); /* the same in C, for an immediate: no NUL; at most INT_SMALL_TEXT bytes */
size_t int_decimal_length(uint64_t u); /* digits */
size_t int_small_length(int64_t i);    /* digits and sign */
void int_write_decimal(uint64_t u, char *end, size_t digits); /* so many of the last digits, leftwards from `end`; zeros in front */
/* int(text, base): spaces, sign, prefix, underscores; base 0: by the prefix. ABSENT with nothing pending: not a number (or
 * an exception is pending: memory). */
Value int_parse(Machine *m, const char *text, size_t bytes, int base);
/* The most digits that a number may have when it becomes a text or is read from one, in a base that is no power of two; 0: any number. A machine
 * begins with 0. What a program in Python's reading begins with, and the smallest limit, are CPython's. */
enum { INT_DEFAULT_DIGITS = 4300, INT_LEAST_DIGITS = 640 };
int int_digit_limit(Machine *m);
void int_set_digit_limit(Machine *m, int limit);
MUST_USE bool int_check_digits(Machine *m, size_t n, int base); /* ValueError: a text of n digits is not to be read */
bool int_fits_int64(Value v, int64_t *out);               /* of an int instance; false: too big (nothing pending) */
bool int_fits_uint64(Value v, uint64_t *out);             /* the same; false also for negative ones */
int int_sign_any(Value v);
static inline int int_sign(Value v) { /* -1, 0, 1 */
  if (LIKELY(is_small_int(v))) return ((int64_t)v.bits > 1) - ((int64_t)v.bits < 0);
  return int_sign_any(v);
}
bool int_is_odd(Value v);
double int_to_double(Value v);                            /* nearest; +-inf when too big */
MUST_USE bool int_to_finite_double(Machine *m, Value v, double *out); /* OverflowError: int too large to convert to float */
double int_fraction(Value v, int64_t *exponent);          /* v = fraction * 2^exponent, 0.5 <= |fraction| < 1; 0: 0 */
int64_t int_hash_any(Value v);
static inline int64_t int_hash(Value v) { /* as CPython: modulo 2^61-1 */
  const int64_t prime = ((int64_t)1 << 61) - 1;
  if (LIKELY(is_small_int(v) && small_int(v) > -prime && small_int(v) < prime)) return small_int(v) == -1 ? -2 : small_int(v);
  return int_hash_any(v);
}
int int_compare(Value a, Value b);
int int_compare_double(Value a, double d);                /* exact; d not NaN */
uint64_t int_bit_length(Value v);                         /* of the absolute value */
uint64_t int_bit_count(Value v);
/* An int of exact type int with the same number (a bool or an instance of a subclass: converted). */
MUST_USE Value int_exact(Machine *m, Value v);
MUST_USE Value int_of_subclass(Machine *m, Type *type, Value v); /* an instance of `type`, a subclass of int, with v's number */

/* Arithmetic with Python's semantics on int instances; slow-path twins of the loop's fast paths. */
Value int_add(Machine *m, Value a, Value b);
Value int_subtract(Machine *m, Value a, Value b);
Value int_multiply(Machine *m, Value a, Value b);
Value int_floor_divide(Machine *m, Value a, Value b); /* ZeroDivisionError: integer division or modulo by zero */
Value int_modulo(Machine *m, Value a, Value b);
bool int_divide(Machine *m, Value a, Value b, Value *quotient, Value *remainder); /* floor; remainder has the sign of b */
Value int_power(Machine *m, Value a, Value b); /* negative exponent: a float in Python; callers of CAS code use exact_quotient */
Value int_power_modulo(Machine *m, Value a, Value b, Value modulus); /* pow(a, b, modulus) */
Value int_true_divide(Machine *m, Value a, Value b); /* correctly rounded float */
Value int_negate(Machine *m, Value a);
Value int_absolute(Machine *m, Value a);
Value int_invert(Machine *m, Value a);
Value int_left_shift(Machine *m, Value a, Value b);
Value int_right_shift(Machine *m, Value a, Value b);
Value int_bit_and(Machine *m, Value a, Value b);
Value int_bit_or(Machine *m, Value a, Value b);
Value int_bit_xor(Machine *m, Value a, Value b);
Value int_round(Machine *m, Value a, int64_t digits); /* to a multiple of 10^-digits, halves to even */

/* Bytes as a number, two's complement when is_signed. int_to_bytes: OverflowError when `length` bytes do not do. */
MUST_USE Value int_from_bytes(Machine *m, const uint8_t *data, size_t length, bool little, bool is_signed);
MUST_USE bool int_to_bytes(Machine *m, Value v, uint8_t *out, size_t length, bool little, bool is_signed);

/* Number theory on int instances. */
MUST_USE Value int_gcd(Machine *m, Value a, Value b);
MUST_USE Value int_lcm(Machine *m, Value a, Value b);
MUST_USE Value int_square_root(Machine *m, Value a);           /* floor; a >= 0 */
MUST_USE Value int_factorial(Machine *m, uint64_t n);
MUST_USE Value int_binomial(Machine *m, Value n, uint64_t k);  /* n >= k */
MUST_USE Value int_falling(Machine *m, Value n, uint64_t k);   /* n (n-1) ... (n-k+1) */

static inline bool is_float(Value v) { return is_flonum(v) || value_same(v, FLOAT_ZERO) || has_type_id(v, TYPE_ID_float); } /* exact */
bool is_float_instance(Machine *m, Value v);
static inline double float_of(Value v) {
  if (is_flonum(v)) return flonum(v);
  return value_same(v, FLOAT_ZERO) ? 0.0 : ((Float *)as_object(v))->value;
}
Value float_not_flonum(Machine *m, double d); /* 0.0, or a float of the heap */
static inline Value float_value(Machine *m, double d) {
  Value v = flonum_encode(d);
  return LIKELY(is_flonum(v)) ? v : float_not_flonum(m, d);
}
MUST_USE Value float_repr(Machine *m, double d); /* shortest that reads back, as CPython */
/* The same in C: writes at most FLOAT_TEXT bytes, NUL included; returns their number without it. */
enum { FLOAT_TEXT = 32 };
size_t float_write(double d, char *out);
int64_t float_hash(double d);                    /* equal to int_hash for integral values */
/* float(text): spaces, underscores, inf, nan. false: not a number (nothing pending). */
bool float_parse(const char *text, size_t bytes, double *out);
/* The end of the longest decimal float without sign (digits, point, exponent) at p, which ends with a NUL; NULL: none. */
const char *float_scan(const char *p);
/* Any real number as a double, as __float__ does: float, int, bool, their subclasses. false: v is none of them, or (when an
 * exception is pending) too large. */
bool float_from_number(Machine *m, Value v, double *out);
Value float_power(Machine *m, double a, double b); /* ZeroDivisionError, OverflowError; complex for roots of negatives */
void float_divide(double a, double b, double *quotient, double *remainder); /* floor; b != 0 */
Value float_raise_range(Machine *m); /* OverflowError: (34, 'Numerical result out of range') */
MUST_USE Value float_round(Machine *m, double d, int64_t digits); /* correctly rounded decimal; halves to even */

static inline bool is_complex(Value v) { return has_type_id(v, TYPE_ID_complex); }
static inline Complex *as_complex(Value v) { return (Complex *)as_object(v); }
MUST_USE Value complex_value(Machine *m, double re, double im);
/* Any number; as float_from_number. */
bool complex_from_number(Machine *m, Value v, double *re, double *im);
Value complex_power(Machine *m, double _Complex a, double _Complex b);
Value complex_repr(Machine *m, double re, double im);
typedef enum ComplexText { COMPLEX_FOUND, COMPLEX_MALFORMED, COMPLEX_UNDERSCORE /* a misplaced one */ } ComplexText;
ComplexText complex_parse(const char *text, size_t bytes, double *re, double *im);

/* format(value, spec) for int, bool, float and complex; spec is a Str. Slot of the numeric types. */
MUST_USE Value number_format(Machine *m, Value value, Value spec);

#endif
