/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int.c: integers as values: making them, reading them from C, and the type's slots. The arithmetic is in
 * int_arith.c, int_divide.c, int_power.c and int_bits.c, text in int_text.c. */
#include "object/number.h"

#include <math.h>
#include <stdlib.h>

#include "object/containers.h"
#include "object/error.h"
#include "object/int_limbs.h"
#include "object/number_types.h"

static const mp_limb_t int_minimum_limb[] = {(mp_limb_t)1 << 62};
const __mpz_struct int_minimum = {._mp_alloc = 1, ._mp_size = -1, ._mp_d = (mp_limb_t *)int_minimum_limb};

/* Numbers of more bits are refused. They would fill a gigabyte, and GMP cannot be told to fail. */
#define INT_MAX_BITS 8589934592.0

static void int_release(uintptr_t payload) {
  fmpz z = (fmpz)payload;
  fmpz_clear(&z);
}

static void int_release_mpz(uintptr_t payload) {
  __mpz_struct *own = (__mpz_struct *)payload;
  mpz_clear(own);
  free(own);
}

mp_limb_t *int_open(Machine *m, mp_size_t capacity, Value *v) {
  InlineInt *o = heap_new_leaf(m, TYPE_ID(int), sizeof(InlineInt) + (size_t)capacity * sizeof *o->limb);
  *v = object_value(o);
  return o->limb;
}

static bool limbs_to_small(const mp_limb_t *limb, mp_size_t n, bool negative, Value *v) {
  if (n > 1 || (n == 1 && limb[0] > (mp_limb_t)SMALL_INT_MAX + negative)) return false;
  *v = small_int_value(n == 0 ? 0 : negative ? (int64_t)-limb[0] : (int64_t)limb[0]);
  return true;
}

Value int_close(Machine *m, Value v, mp_size_t n, bool negative) {
  InlineInt *o = (InlineInt *)as_object(v);
  while (n > 0 && o->limb[n - 1] == 0) n--;
  Value small;
  if (limbs_to_small(o->limb, n, negative, &small)) {
    heap_free_now(m, o);
    return small;
  }
  int_close_big(v, n, negative);
  return v;
}

Value int_from_limbs(Machine *m, const mp_limb_t *limb, mp_size_t n, bool negative) {
  Value v;
  while (n > 0 && limb[n - 1] == 0) n--;
  if (limbs_to_small(limb, n, negative, &v)) return v;
  memcpy(int_open(m, n, &v), limb, (size_t)n * sizeof *limb);
  return int_close(m, v, n, negative);
}

Value int_from_fmpz(Machine *m, fmpz_t z) {
  if (!COEFF_IS_MPZ(*z)) return small_int_value(*z);
  const __mpz_struct *p = COEFF_TO_PTR(*z);
  mp_size_t n = p->_mp_size < 0 ? -p->_mp_size : p->_mp_size;
  if (n <= INT_INLINE_LIMBS) {
    Value v = int_from_limbs(m, p->_mp_d, n, p->_mp_size < 0);
    fmpz_clear(z);
    return v;
  }
  Int *o = heap_new_leaf(m, TYPE_ID(int), sizeof(Int));
  o->fmpz = *z;
  heap_own_native(m, o, (uintptr_t)*z, int_release, 0); /* GMP's allocator counts the bytes */
  return object_value(o);
}

Value int_from_mpz(Machine *m, mpz_t z) {
  mp_size_t n = z->_mp_size < 0 ? -z->_mp_size : z->_mp_size;
  Value v;
  if (n <= INT_INLINE_LIMBS) {
    v = int_from_limbs(m, z->_mp_d, n, z->_mp_size < 0);
    mpz_clear(z);
    return v;
  }
  __mpz_struct *own = malloc(sizeof *own);
  if (own == NULL) abort();
  *own = *z;
  Int *o = heap_new_leaf(m, TYPE_ID(int), sizeof(Int));
  o->fmpz = (fmpz)PTR_TO_COEFF(own);
  heap_own_native(m, o, (uintptr_t)own, int_release_mpz, sizeof *own); /* GMP's allocator counts the limbs */
  return object_value(o);
}

Value int_from_fmpz_copy(Machine *m, const fmpz_t z) {
  fmpz_t copy;
  if (COEFF_IS_MPZ(*z)) {
    const __mpz_struct *p = COEFF_TO_PTR(*z);
    mp_size_t n = p->_mp_size < 0 ? -p->_mp_size : p->_mp_size;
    if (n <= INT_INLINE_LIMBS) return int_from_limbs(m, p->_mp_d, n, p->_mp_size < 0);
  }
  fmpz_init_set(copy, z);
  return int_from_fmpz(m, copy);
}

bool int_check_bits(Machine *m, double bits) {
  if (bits <= INT_MAX_BITS) return true;
  raise_no_memory(m);
  return false;
}

/* ---- from and to C numbers ---- */

bool int_is_subclass_instance(Machine *m, Value v) { return is_bool(v) || (is_object(v) && is_instance(m, v, TYPE_ID(int))); }

Value int_value(Machine *m, int64_t i) {
  if (LIKELY(fits_small_int(i))) return small_int_value(i);
  mp_limb_t magnitude = i < 0 ? -(mp_limb_t)i : (mp_limb_t)i;
  return int_from_limbs(m, &magnitude, 1, i < 0);
}

Value int_from_uint64(Machine *m, uint64_t u) {
  return int_from_limbs(m, &(mp_limb_t){u}, 1, false);
}

Value int_from_double(Machine *m, double d) {
  if (isnan(d)) return raise_error(m, TYPE_ID(ValueError), "cannot convert float NaN to integer");
  if (isinf(d)) return raise_error(m, TYPE_ID(OverflowError), "cannot convert float infinity to integer");
  if (fabs(d) < 0x1p62) return small_int_value((int64_t)d);
  fmpz_t z;
  fmpz_init(z);
  fmpz_set_d(z, d);
  return int_from_fmpz(m, z);
}

Value int_exact(Machine *m, Value v) {
  if (is_int(v)) return v;
  fmpz_t s;
  return int_from_fmpz_copy(m, int_view(v, s));
}

Value int_of_subclass(Machine *m, Type *type, Value v) {
  fmpz_t s, copy;
  Int *o = type_allocate_fixed(m, type);
  fmpz_init_set(copy, int_view(v, s));
  o->fmpz = *copy;
  if (COEFF_IS_MPZ(*copy)) heap_own_native(m, o, (uintptr_t)*copy, int_release, 0);
  return object_value(o);
}

bool int_fits_int64(Value v, int64_t *out) {
  fmpz_t s;
  if (LIKELY(is_small_int(v))) {
    *out = small_int(v);
    return true;
  }
  const fmpz *z = int_view(v, s);
  if (!COEFF_IS_MPZ(*z)) return *out = *z, true;
  const __mpz_struct *p = COEFF_TO_PTR(*z);
  bool negative = p->_mp_size < 0;
  if (p->_mp_size != (negative ? -1 : 1) || p->_mp_d[0] > (mp_limb_t)INT64_MAX + negative) return false;
  *out = (int64_t)(negative ? -p->_mp_d[0] : p->_mp_d[0]);
  return true;
}

bool int_fits_uint64(Value v, uint64_t *out) {
  fmpz_t s;
  const fmpz *z = int_view(v, s);
  if (int_sign_any(v) < 0) return false;
  if (!COEFF_IS_MPZ(*z)) return *out = (uint64_t)*z, true;
  const __mpz_struct *p = COEFF_TO_PTR(*z);
  return *out = p->_mp_d[0], p->_mp_size == 1;
}

int int_sign_any(Value v) {
  fmpz_t s;
  return view_sign(int_view(v, s));
}

bool int_is_odd(Value v) {
  fmpz_t s;
  return fmpz_is_odd(int_view(v, s));
}

uint64_t int_bit_length(Value v) {
  fmpz_t s;
  return view_bits(int_view(v, s));
}

/* The 64 highest bits of |z|, the lowest of them set also when bits below it are: rounding the result to 53 bits
 * rounds z. *shift: the power of two that was divided out. */
static uint64_t leading_bits(const __mpz_struct *z, int64_t *shift) {
  mp_size_t n = z->_mp_size < 0 ? -z->_mp_size : z->_mp_size;
  uint64_t high = z->_mp_d[n - 1];
  int zeros = __builtin_clzll(high);
  *shift = (int64_t)(n - 1) * 64 - zeros;
  if (n == 1) {
    *shift = 0;
    return high;
  }
  uint64_t low = z->_mp_d[n - 2];
  uint64_t top = zeros ? high << zeros | low >> (64 - zeros) : high;
  bool rest = zeros ? (low << zeros) != 0 : low != 0;
  for (mp_size_t i = n - 3; i >= 0 && !rest; i--) rest = z->_mp_d[i] != 0;
  return top | rest;
}

double int_to_double(Value v) {
  fmpz_t s;
  const fmpz *z = int_view(v, s);
  if (!COEFF_IS_MPZ(*z)) return (double)*z;
  int64_t shift;
  double d = (double)leading_bits(COEFF_TO_PTR(*z), &shift);
  d = shift > 2000 ? HUGE_VAL : ldexp(d, (int)shift);
  return int_sign_any(v) < 0 ? -d : d;
}

bool int_to_finite_double(Machine *m, Value v, double *out) {
  *out = int_to_double(v);
  return !isinf(*out) || raise_false(m, TYPE_ID(OverflowError), "int too large to convert to float");
}

double int_fraction(Value v, int64_t *exponent) {
  fmpz_t s;
  const fmpz *z = int_view(v, s);
  int64_t shift = 0;
  double d = COEFF_IS_MPZ(*z) ? (double)leading_bits(COEFF_TO_PTR(*z), &shift) : fabs((double)*z);
  int small = 0;
  d = frexp(d, &small);
  *exponent = shift + small;
  return int_sign_any(v) < 0 ? -d : d;
}

/* ---- hash and comparison ---- */

int64_t int_hash_any(Value v) {
  const uint64_t prime = ((uint64_t)1 << 61) - 1;
  fmpz_t s;
  const fmpz *z = int_view(v, s);
  uint64_t residue;
  if (COEFF_IS_MPZ(*z)) {
    const __mpz_struct *p = COEFF_TO_PTR(*z);
    residue = mpz_tdiv_ui(p, prime);
  } else {
    residue = (uint64_t)(*z < 0 ? -*z : *z) % prime;
  }
  int64_t hash = int_sign_any(v) < 0 ? -(int64_t)residue : (int64_t)residue;
  return hash == -1 ? -2 : hash;
}

int int_compare(Value a, Value b) {
  if (both_small_int(a, b)) {
    int64_t x = (int64_t)a.bits, y = (int64_t)b.bits;
    return (x > y) - (x < y);
  }
  Operand x, y;
  return mpz_cmp(operand(a, &x), operand(b, &y));
}

int int_compare_double(Value a, double d) {
  if (isinf(d)) return d > 0 ? -1 : 1;
  fmpz_t s, whole;
  const fmpz *z = int_view(a, s);
  double integral;
  double fraction = modf(d, &integral);
  if (!COEFF_IS_MPZ(*z) && fabs(integral) < 0x1p62) {
    int64_t i = (int64_t)integral;
    if (*z != i) return *z < i ? -1 : 1;
    return fraction > 0 ? -1 : fraction < 0;
  }
  fmpz_init(whole);
  fmpz_set_d(whole, integral);
  int order = fmpz_cmp(z, whole);
  fmpz_clear(whole);
  return order < 0 ? -1 : order > 0 ? 1 : fraction > 0 ? -1 : fraction < 0;
}

static bool order_holds(int order, CompareOp op) {
  switch (op) {
    case COMPARE_EQ: return order == 0;
    case COMPARE_NE: return order != 0;
    case COMPARE_LT: return order < 0;
    case COMPARE_LE: return order <= 0;
    case COMPARE_GT: return order > 0;
    default: return order >= 0;
  }
}

/* ---- slots: called with the instance on either side ---- */

static Value slot_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_int_instance(m, other)) return NOT_IMPLEMENTED;
  return bool_value(order_holds(int_compare(self, other), op));
}

static bool slot_hash(Machine *m __attribute__((unused)), Value self, int64_t *hash) {
  *hash = int_hash(self);
  return true;
}

static bool slot_truth(Machine *m __attribute__((unused)), Value self, bool *truth) {
  *truth = int_sign(self) != 0;
  return true;
}

static Value slot_repr(Machine *m, Value self) { return int_to_text(m, self, 10); }

static Value slot_float(Machine *m, Value self) {
  double d;
  return int_to_finite_double(m, self, &d) ? float_value(m, d) : ABSENT;
}

static Value slot_divmod(Machine *m, Value left, Value right) {
  Value quotient, remainder;
  if (!is_int_instance(m, left) || !is_int_instance(m, right)) return NOT_IMPLEMENTED;
  if (!int_divide(m, left, right, &quotient, &remainder)) return ABSENT;
  return tuple_pack(m, 2, quotient, remainder);
}

#define INT_SLOT(operation)                                                                       \
  static Value slot_##operation(Machine *m, Value left, Value right) {                             \
    if (!is_int_instance(m, left) || !is_int_instance(m, right)) return NOT_IMPLEMENTED;           \
    return int_##operation(m, left, right);                                                        \
  }
INT_SLOT(add)
INT_SLOT(subtract)
INT_SLOT(multiply)
INT_SLOT(true_divide)
INT_SLOT(floor_divide)
INT_SLOT(modulo)
INT_SLOT(power)
INT_SLOT(left_shift)
INT_SLOT(right_shift)
INT_SLOT(bit_and)
INT_SLOT(bit_xor)
INT_SLOT(bit_or)

const TypeSpec int_type = {
  .size = sizeof(Int),
  .slots = {
    .repr = slot_repr,
    .hash = slot_hash,
    .compare = slot_compare,
    .truth = slot_truth,
    .negative = int_negate,
    .positive = int_exact,
    .absolute = int_absolute,
    .invert = int_invert,
    .index = int_exact,
    .to_int = int_exact,
    .to_float = slot_float,
    .format = number_format,
    .add = slot_add,
    .subtract = slot_subtract,
    .multiply = slot_multiply,
    .true_divide = slot_true_divide,
    .floor_divide = slot_floor_divide,
    .modulo = slot_modulo,
    .divmod = slot_divmod,
    .power = slot_power,
    .left_shift = slot_left_shift,
    .right_shift = slot_right_shift,
    .bit_and = slot_bit_and,
    .bit_xor = slot_bit_xor,
    .bit_or = slot_bit_or,
  },
  .methods = int_methods,
  .getset = int_getset,
  .construct = int_construct,
  .construct_signature = "int(x=0, /, base=10)",
  .doc = "int([x]) -> integer\n"
         "int(x, base=10) -> integer\n\n"
         "Convert a number or a text to an integer; without arguments the result is 0.\n"
         "A float is truncated towards zero. A text is read in the given base (2 to 36, or 0: by its prefix).",
};
