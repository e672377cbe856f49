/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_bits.c: shifts, bitwise logic on two's complement, and integers as bytes. */
#include "object/flint_int.h"

#include <math.h>

#include "heap/interrupt.h"
#include "object/error.h"

Value int_invert(Machine *m, Value a) {
  if (is_small_int(a)) return small_int_value(~small_int(a));
  fmpz_t sa, r;
  const fmpz *x = int_view(a, sa);
  fmpz_init(r);
  fmpz_complement(r, x);
  return int_from_fmpz(m, r);
}

static bool check_shift(Machine *m, const fmpz *count) {
  return view_sign(count) >= 0 || raise_false(m, TYPE_ID(ValueError), "negative shift count");
}

Value int_left_shift(Machine *m, Value a, Value b) {
  if (both_small_int(a, b) && small_int(b) >= 0 && small_int(b) < 62) {
    int64_t x = small_int(a), r = (int64_t)((uint64_t)x << small_int(b));
    if (r >> small_int(b) == x) return int_value(m, r);
  }
  fmpz_t sa, sb, r;
  const fmpz *x = int_view(a, sa), *count = int_view(b, sb);
  if (!check_shift(m, count)) return ABSENT;
  if (fmpz_is_zero(x)) return small_int_value(0);
  if (view_bits(count) > 67) return raise_error(m, TYPE_ID(OverflowError), "too many digits in integer");
  if (!int_check_bits(m, COEFF_IS_MPZ(*count) ? INFINITY : (double)view_bits(x) + (double)*count)) return ABSENT;
  if (view_bits(x) + (double)*count < INT_SHORT_BITS) {
    __mpz_struct storage;
    mp_limb_t word;
    mpz_t shifted;
    mpz_init(shifted);
    mpz_mul_2exp(shifted, view_mpz(x, &storage, &word), (mp_bitcnt_t)*count);
    return int_from_mpz(m, shifted);
  }
  fmpz_init(r);
  if (view_bits(x) + fmpz_get_ui(count) < INT_LONG_WORK_BITS) fmpz_mul_2exp(r, x, fmpz_get_ui(count));
  else if (!NATIVE_REGION(m, "shift", fmpz_mul_2exp(r, x, fmpz_get_ui(count)))) return ABSENT;
  return int_from_fmpz(m, r);
}

Value int_right_shift(Machine *m, Value a, Value b) {
  if (both_small_int(a, b) && small_int(b) >= 0) return small_int_value(small_int(a) >> (small_int(b) < 63 ? small_int(b) : 63));
  fmpz_t sa, sb, r;
  const fmpz *x = int_view(a, sa), *count = int_view(b, sb);
  if (!check_shift(m, count)) return ABSENT;
  if (!fmpz_abs_fits_ui(count)) return small_int_value(view_sign(x) < 0 ? -1 : 0);
  fmpz_init(r);
  fmpz_fdiv_q_2exp(r, x, fmpz_get_ui(count));
  return int_from_fmpz(m, r);
}

#define BITWISE(name, operator, function)                            \
  Value int_bit_##name(Machine *m, Value a, Value b) {               \
    if (both_small_int(a, b)) return small_int_value(small_int(a) operator small_int(b)); \
    fmpz_t sa, sb, r;                                                \
    const fmpz *x = int_view(a, sa), *y = int_view(b, sb);           \
    fmpz_init(r);                                                    \
    function(r, x, y);                                               \
    return int_from_fmpz(m, r);                                      \
  }
BITWISE(and, &, fmpz_and)
BITWISE(or, |, fmpz_or)
BITWISE(xor, ^, fmpz_xor)

uint64_t int_bit_count(Value v) {
  fmpz_t s, magnitude;
  fmpz_init(magnitude);
  fmpz_abs(magnitude, int_view(v, s));
  uint64_t count = fmpz_popcnt(magnitude);
  fmpz_clear(magnitude);
  return count;
}

/* ---- bytes ---- */

Value int_from_bytes(Machine *m, const uint8_t *data, size_t length, bool little, bool is_signed) {
  if (length == 0) return small_int_value(0);
  mpz_t z;
  fmpz_t r;
  mpz_init(z);
  mpz_import(z, length, little ? -1 : 1, 1, 0, 0, data);
  fmpz_init(r);
  fmpz_set_mpz(r, z);
  mpz_clear(z);
  if (is_signed && (data[little ? length - 1 : 0] & 0x80)) {
    fmpz_t wrap;
    fmpz_init_set_ui(wrap, 1);
    fmpz_mul_2exp(wrap, wrap, length * 8);
    fmpz_sub(r, r, wrap);
    fmpz_clear(wrap);
  }
  return int_from_fmpz(m, r);
}

/* Writes z >= 0, which must fit. */
static void export_bytes(const fmpz_t z, uint8_t *out, size_t length, bool little) {
  mpz_t copy;
  mpz_init(copy);
  fmpz_get_mpz(copy, z);
  size_t used = (mpz_sizeinbase(copy, 2) + 7) / 8;
  if (mpz_sgn(copy) == 0) used = 0;
  memset(out, 0, length);
  mpz_export(little ? out : out + (length - used), NULL, little ? -1 : 1, 1, 0, 0, copy);
  mpz_clear(copy);
}

bool int_to_bytes(Machine *m, Value v, uint8_t *out, size_t length, bool little, bool is_signed) {
  fmpz_t s, wrapped;
  const fmpz *z = int_view(v, s);
  if (view_sign(z) < 0 && !is_signed)
    return raise_false(m, TYPE_ID(OverflowError), "can't convert negative int to unsigned");
  fmpz_init(wrapped);
  if (view_sign(z) < 0) fmpz_complement(wrapped, z);
  else fmpz_set(wrapped, z);
  bool fits = fmpz_is_zero(wrapped) || (view_bits(wrapped) + is_signed + 7) / 8 <= length;
  if (fits && view_sign(z) < 0) {
    fmpz_set_ui(wrapped, 1);
    fmpz_mul_2exp(wrapped, wrapped, length * 8);
    fmpz_add(wrapped, wrapped, z);
  }
  if (fits) export_bytes(wrapped, out, length, little);
  fmpz_clear(wrapped);
  return fits || raise_false(m, TYPE_ID(OverflowError), "int too big to convert");
}
