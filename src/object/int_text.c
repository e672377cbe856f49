/* SPDX-License-Identifier: GPL-3.0-or-later */
/* int_text.c: integers from text and to text, in any base from 2 to 36, in subquadratic time. */
#include "object/flint_int.h"

#include <stdlib.h>

#include "heap/interrupt.h"
#include "object/error.h"
#include "object/number_text.h"
#include "object/state.h"
#include "object/str.h"

static const char digit_letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";

static int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

/* ---- the limit ---- */

#define TOO_MANY_DIGITS "Exceeds the limit (%d digits) for integer string conversion"
#define RAISE_THE_LIMIT "; use sys.set_int_max_str_digits() to increase the limit"

int int_digit_limit(Machine *m) { return m->object->digit_limit; }
void int_set_digit_limit(Machine *m, int limit) { m->object->digit_limit = limit; }

static bool too_many(Machine *m, size_t digits, int base) {
  int limit = m->object->digit_limit;
  return UNLIKELY(digits > INT_LEAST_DIGITS) && limit && digits > (size_t)limit && (base & (base - 1)) != 0;
}

bool int_check_digits(Machine *m, size_t n, int base) {
  if (!too_many(m, n, base)) return true;
  return raise_false(m, TYPE_ID_ValueError, TOO_MANY_DIGITS ": value has %zu digits" RAISE_THE_LIMIT, m->object->digit_limit, n);
}

static Value raise_too_long(Machine *m) { return raise_error(m, TYPE_ID_ValueError, TOO_MANY_DIGITS RAISE_THE_LIMIT, m->object->digit_limit); }

/* ---- from text ---- */

/* Digits too many for a word. `digits` ends with a NUL. */
static Value parse_long(Machine *m, const char *digits, size_t n, int base) {
  fmpz_t z;
  if (!int_check_bits(m, (double)n * 5.2)) return ABSENT;
  if ((double)n * 5.2 < INT_SHORT_BITS) {
    mpz_t short_one;
    mpz_init_set_str(short_one, digits, base);
    return int_from_mpz(m, short_one);
  }
  fmpz_init(z);
  if (n < 20000) fmpz_set_str(z, digits, base);
  else if (!NATIVE_REGION(m, "int()", fmpz_set_str(z, digits, base))) return ABSENT;
  return int_from_fmpz(m, z);
}

Value int_from_digits(Machine *m, const char *digits, size_t n, int base) {
  int64_t word = 0;
  size_t i = 0;
  while (i < n && !__builtin_mul_overflow(word, base, &word) && !__builtin_add_overflow(word, digit_of(digits[i]), &word)) i++;
  if (i == n) return int_value(m, word);
  char *copy = malloc(n + 1);
  if (!copy) return raise_no_memory(m);
  memcpy(copy, digits, n);
  copy[n] = 0;
  Value result = parse_long(m, copy, n, base);
  free(copy);
  return result;
}

/* 0x, 0o, 0b in front of digits; *base 0 is chosen by it. Answers where the digits begin. */
static const char *skip_prefix(const char *at, const char *end, int *base, bool *prefixed) {
  *prefixed = false;
  if (end - at < 2 || *at != '0') {
    if (*base == 0) *base = 10;
    return at;
  }
  char letter = at[1] | 0x20;
  int named = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
  if (named && (*base == 0 || *base == named)) {
    *base = named;
    *prefixed = true;
    return at + 2;
  }
  return at;
}

/* Copies digits with single underscores between them, as far as there are some; answers their number, 0 when the text begins with none. */
static size_t clean_digits(const char **at, const char *end, int base, bool underscore_first, char *out) {
  char *to = out;
  bool after_digit = underscore_first;
  for (; *at < end; ++*at) {
    if (**at == '_') {
      if (!after_digit) return 0;
      after_digit = false;
    } else {
      if (digit_of(**at) >= base) break;
      *to++ = **at;
      after_digit = true;
    }
  }
  return after_digit ? (size_t)(to - out) : 0;
}

static bool all_zero(const char *digits, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (digits[i] != '0') return false;
  return true;
}

/* The number in [at, end) behind its sign. */
static Value parse_unsigned(Machine *m, const char *at, const char *end, int base, char *buffer) {
  bool prefixed, by_prefix = base == 0;
  at = skip_prefix(at, end, &base, &prefixed);
  bool only_zero = base == 0; /* a leading zero without a letter: 0, 00, 0_0 */
  if (only_zero) base = 10;
  size_t n = clean_digits(&at, end, base, prefixed, buffer);
  if (n && !int_check_digits(m, n, base)) return ABSENT; /* before what stands behind them, as in CPython */
  if (n == 0 || at < end || (by_prefix && only_zero && !all_zero(buffer, n))) return ABSENT;
  return int_from_digits(m, buffer, n, base);
}

Value int_parse(Machine *m, const char *text, size_t bytes, int base) {
  NumberText t;
  char local[128], *buffer = local;
  number_text_start(&t, text, bytes);
  const char *at = t.start;
  bool negative = at < t.end && *at == '-';
  if (at < t.end && (*at == '-' || *at == '+')) at++;
  if ((size_t)(t.end - at) >= sizeof local) buffer = malloc((size_t)(t.end - at) + 1);
  Value v = buffer ? parse_unsigned(m, at, t.end, base, buffer) : raise_no_memory(m);
  if (buffer != local) free(buffer);
  number_text_end(&t);
  return negative && !is_absent(v) ? int_negate(m, v) : v;
}

/* ---- to text ---- */

size_t int_decimal_length(uint64_t u) {
  static const uint64_t power[] = {0, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000,
                                   1000000000000, 10000000000000, 100000000000000, 1000000000000000, 10000000000000000,
                                   100000000000000000, 1000000000000000000, 10000000000000000000u};
  size_t about = (size_t)(64 - __builtin_clzll(u | 1)) * 1233 >> 12; /* bits times log10(2): right or one too small */
  return about + (u >= power[about]);
}

size_t int_small_length(int64_t i) { return i < 0 ? int_decimal_length(-(uint64_t)i) + 1 : int_decimal_length((uint64_t)i); }

void int_write_decimal(uint64_t u, char *end, size_t digits) {
  static const char pairs[] = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
                              "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
  for (; digits >= 2; digits -= 2, u /= 100) memcpy(end -= 2, pairs + u % 100 * 2, 2);
  if (digits > 0) end[-1] = (char)('0' + u % 10);
}

static size_t write_in_base(uint64_t u, unsigned base, char *out) {
  char digits[64], *end = digits + sizeof digits, *start = end;
  do *--start = digit_letters[u % base];
  while (u /= base);
  text_copy(out, start, (size_t)(end - start));
  return (size_t)(end - start);
}

size_t int_write_small(int64_t i, int base, char *out) {
  uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
  if (i < 0) *out++ = '-';
  if (base != 10) return write_in_base(u, (unsigned)base, out) + (i < 0);
  size_t n = int_decimal_length(u);
  int_write_decimal(u, out + n, n);
  return n + (i < 0);
}

static Value short_text(Machine *m, const __mpz_struct *z, int base) {
  char digits[INT_SHORT_BITS + 2];
  size_t n = strlen(mpz_get_str(digits, base, z));
  if (too_many(m, n - (digits[0] == '-'), base)) return raise_too_long(m);
  return str_new_counted(m, digits, n, n);
}

Value int_to_text(Machine *m, Value v, int base) {
  fmpz_t s;
  const fmpz *z = int_view(v, s);
  if (!COEFF_IS_MPZ(*z)) {
    char digits[INT_SMALL_TEXT];
    size_t n = int_write_small(*z, base, digits);
    return str_new_counted(m, digits, n, n);
  }
  if (view_bits(z) < INT_SHORT_BITS) return short_text(m, COEFF_TO_PTR(*z), base);
  if (too_many(m, mpz_sizeinbase(COEFF_TO_PTR(*z), base) - 1, base)) return raise_too_long(m); /* may be one more than there are */
  char *volatile text = NULL;
  if (fmpz_size(z) < 1000) text = fmpz_get_str(NULL, base, z);
  else if (!NATIVE_REGION(m, "str()", text = fmpz_get_str(NULL, base, z))) return ABSENT;
  char *found = text;
  size_t n = strlen(found);
  Value result = too_many(m, n - (*found == '-'), base) ? raise_too_long(m) : str_new_counted(m, found, n, n);
  flint_free(found);
  return result;
}
