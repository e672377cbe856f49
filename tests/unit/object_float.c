/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Floats below the language: immediates, shortest digits against the C library's, the table of powers, parsing and rounding. */
#include <math.h>

#include "object/bare.h"
#include "object/flint_int.h"
#include "object/float_digits.h"
#include "object/number.h"
#include "tap.h"

static uint64_t next_random(uint64_t *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

static double from_bits(uint64_t bits) {
  double d;
  memcpy(&d, &bits, sizeof d);
  return d;
}

static void check_immediates(Machine *m) {
  int wrong = 0;
  uint64_t state = 88172645463325252u;
  for (int i = 0; i < 100000; i++) {
    uint64_t bits = next_random(&state);
    double d = from_bits(bits), back = float_of(float_value(m, d));
    wrong += memcmp(&back, &d, sizeof d) != 0;
  }
  CHECK(wrong == 0, "every double survives being a value");
  CHECK(!is_object(float_value(m, 0.0)) && is_flonum(float_value(m, 1.0)) && is_flonum(float_value(m, -123.456)), "common floats are immediate");
  CHECK(!is_flonum(float_value(m, 1e300)) && !is_flonum(float_value(m, -0.0)) && !is_flonum(float_value(m, NAN)), "others are objects");
}

/* The digits read back, and no decimal with fewer digits does. */
static bool digits_are_shortest(double d) {
  char digits[FLOAT_DIGITS_MAX], text[64];
  int point, n = float_digits(d, digits, &point);
  snprintf(text, sizeof text, "0.%.*se%d", n, digits, point);
  if (strtod(text, NULL) != fabs(d)) return false;
  if (n == 1) return true;
  snprintf(text, sizeof text, "%.*e", n - 2, d);
  return strtod(text, NULL) != d;
}

static void check_digits(void) {
  int wrong = 0;
  uint64_t state = 362436069u;
  for (int i = 0; i < 100000; i++) {
    double d = from_bits(next_random(&state));
    if (i % 3 == 0) d = (double)(int64_t)(next_random(&state) >> 44) / 1000;
    if (i % 7 == 0) d = ldexp(1.0, (int)(next_random(&state) % 2098) - 1074);
    if (isfinite(d)) wrong += !digits_are_shortest(d);
  }
  CHECK(wrong == 0, "digits are the shortest that read back");
}

/* The number whose 128 bits stand in the table is the least integer not below 10^k * 2^s, s making it 128 bits long. */
static bool power_is_right(int k, uint64_t high, uint64_t low) {
  fmpz_t ten, unit, found, remainder;
  bool right;
  fmpz_init_set_ui(ten, 10);
  fmpz_init_set_ui(unit, 1);
  fmpz_init(found);
  fmpz_init(remainder);
  fmpz_pow_ui(ten, ten, (ulong)(k < 0 ? -k : k));
  fmpz_mul_2exp(unit, unit, 2000);
  if (k < 0) fmpz_cdiv_q(found, unit, ten);
  else fmpz_mul(found, unit, ten);
  fmpz_cdiv_q_2exp(found, found, fmpz_bits(found) - 128);
  fmpz_set_uiui(remainder, high, low);
  right = fmpz_equal(found, remainder);
  fmpz_clear(ten);
  fmpz_clear(unit);
  fmpz_clear(found);
  fmpz_clear(remainder);
  return right;
}

static void check_powers(void) {
  int wrong = 0;
#define POWER(k, high, low) wrong += !power_is_right(k, high, low);
#include "object/float_powers.def"
  CHECK(wrong == 0, "the table of powers of ten is right");
}

static void check_text(void) {
  char text[FLOAT_TEXT];
  double d;
  static const struct { double d; const char *text; } rows[] = {
    {0.1, "0.1"}, {1e16, "1e+16"}, {1e15, "1000000000000000.0"}, {1e-5, "1e-05"}, {0.0001, "0.0001"}, {5e-324, "5e-324"},
    {-0.0, "-0.0"}, {1.7976931348623157e308, "1.7976931348623157e+308"}, {HUGE_VAL, "inf"}, {-HUGE_VAL, "-inf"}, {123456.789, "123456.789"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    float_write(rows[i].d, text);
    CHECK(strcmp(text, rows[i].text) == 0, "%s is written", rows[i].text);
    CHECK(float_parse(text, strlen(text), &d) && d == rows[i].d, "%s is read", rows[i].text);
  }
  static const char *const wrong[] = {"", ".", "1e", "1__0", "_1", "1_", "0x1", "1 2", "infi", "1_.5"};
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    CHECK(!float_parse(wrong[i], strlen(wrong[i]), &d), "'%s' is no float", wrong[i]);
}

static void check_hashes(Machine *m) {
  int wrong = 0;
  uint64_t state = 521288629u;
  for (int i = 0; i < 2000; i++) {
    double d = floor(ldexp((double)(next_random(&state) >> 11), (int)(next_random(&state) % 1000) - 60));
    wrong += float_hash(d) != int_hash(int_from_double(m, d)) || int_compare_double(int_from_double(m, d), d) != 0;
  }
  CHECK(wrong == 0, "equal ints and floats hash alike");
}

int main(void) {
  Machine *m = machine_new_bare();
  check_immediates(m);
  check_digits();
  check_powers();
  check_text();
  check_hashes(m);
  machine_free_bare(m);
  return tap_finish();
}
