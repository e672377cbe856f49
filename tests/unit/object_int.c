/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Integers below the language: canonical forms, views, exact conversions, and that native memory dies with its object. */
#include "heap/heap.h"
#include "heap/safepoint.h"
#include "object/bare.h"
#include "object/error.h"
#include "object/flint_int.h"
#include "object/str.h"
#include "tap.h"

static Value parse(Machine *m, const char *text) { return int_parse(m, text, strlen(text), 10); }

static bool shows(Machine *m, Value v, const char *text) {
  if (is_absent(v)) return false;
  Value shown = int_to_text(m, v, 10);
  return !is_absent(shown) && str_equals_c(as_str(shown), text);
}

static void check_canonical(Machine *m) {
  static const struct { const char *text; bool small; } rows[] = {
    {"0", true}, {"-1", true}, {"4611686018427387903", true}, {"4611686018427387904", false},
    {"-4611686018427387904", true}, {"-4611686018427387905", false}, {"9223372036854775807", false},
    {"-9223372036854775808", false}, {"18446744073709551616", false},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    Value v = parse(m, rows[i].text);
    CHECK(is_small_int(v) == rows[i].small, "%s is %s", rows[i].text, rows[i].small ? "immediate" : "an object");
    CHECK(shows(m, v, rows[i].text), "%s is read and written", rows[i].text);
  }
  Value edge = small_int_value(SMALL_INT_MAX), one = small_int_value(1);
  Value beyond = int_add(m, edge, one);
  CHECK(!is_small_int(beyond), "2^62 is an object");
  CHECK(value_same(int_subtract(m, beyond, one), edge), "2^62 - 1 is the immediate again");
  CHECK(value_same(int_negate(m, beyond), small_int_value(SMALL_INT_MIN)), "-(2^62) is immediate");
}

static void check_views(Machine *m) {
  fmpz_t s, copy;
  const fmpz *least = int_view(small_int_value(SMALL_INT_MIN), s);
  CHECK(fmpz_bits(least) == 63 && fmpz_sgn(least) < 0, "the view of -2^62 is right");
  fmpz_init_set(copy, least);
  CHECK(value_same(int_from_fmpz(m, copy), small_int_value(SMALL_INT_MIN)), "and comes back as the immediate");
  CHECK(fmpz_is_one(int_view(TRUE_VALUE, s)) && fmpz_is_zero(int_view(FALSE_VALUE, s)), "bools are 1 and 0");
}

static void check_words(Machine *m) {
  int64_t i;
  uint64_t u;
  CHECK(int_fits_int64(parse(m, "9223372036854775807"), &i) && i == INT64_MAX, "2^63-1 fits int64");
  CHECK(!int_fits_int64(parse(m, "9223372036854775808"), &i), "2^63 does not");
  CHECK(int_fits_uint64(parse(m, "18446744073709551615"), &u) && u == UINT64_MAX, "2^64-1 fits uint64");
  CHECK(!int_fits_uint64(parse(m, "18446744073709551616"), &u), "2^64 does not");
  CHECK(!int_fits_uint64(small_int_value(-1), &u), "-1 does not");
  CHECK(shows(m, int_from_uint64(m, UINT64_MAX), "18446744073709551615"), "uint64 makes an int");
  CHECK(shows(m, int_value(m, INT64_MIN), "-9223372036854775808"), "int64 makes an int");
}

/* q * b + r = a and r between 0 and b, for a and b around the edges of words. */
static void check_division(Machine *m) {
  static const char *const numbers[] = {"1", "-1", "7", "-7", "4611686018427387903", "-4611686018427387904", "4611686018427387904",
                                        "9223372036854775808", "-9223372036854775809", "340282366920938463463374607431768211457"};
  const size_t n = sizeof numbers / sizeof *numbers;
  int wrong = 0;
  for (size_t i = 0; i < n * n; i++) {
    Value a = parse(m, numbers[i / n]), b = parse(m, numbers[i % n]), q, r;
    if (!int_divide(m, a, b, &q, &r)) wrong++;
    else if (int_compare(int_add(m, int_multiply(m, q, b), r), a) != 0) wrong++;
    else if (int_sign(r) != 0 && int_sign(r) != int_sign(b)) wrong++;
    else if (int_compare(int_absolute(m, r), int_absolute(m, b)) >= 0) wrong++;
    else if (int_compare(int_floor_divide(m, a, b), q) != 0 || int_compare(int_modulo(m, a, b), r) != 0) wrong++;
  }
  CHECK(wrong == 0, "division rounds down for all pairs of %zu numbers", n);
  CHECK(is_absent(int_modulo(m, small_int_value(1), small_int_value(0))) && error_matches(m, TYPE_ID(ZeroDivisionError)),
        "division by zero raises");
  error_take(m);
}

static void check_doubles(Machine *m) {
  CHECK(int_to_double(parse(m, "9007199254740993")) == 9007199254740992.0, "2^53+1 rounds to even, down");
  CHECK(int_to_double(parse(m, "9007199254740995")) == 9007199254740996.0, "2^53+3 rounds to even, up");
  CHECK(int_to_double(parse(m, "36893488147419107329")) == 36893488147419111424.0, "2^65+4097 rounds up: it is beyond the tie");
  CHECK(int_to_double(parse(m, "36893488147419107328")) == 36893488147419103232.0, "2^65+4096, a tie, rounds to even");
  CHECK(int_compare_double(parse(m, "9007199254740993"), 9007199254740992.0) > 0, "comparison does not round");
  CHECK(shows(m, int_from_double(m, 1e22), "10000000000000000000000"), "1e22 is exact");
}

static void check_refused(Machine *m) {
  Value huge = int_left_shift(m, small_int_value(1), small_int_value(1000000000000));
  CHECK(is_absent(huge) && error_matches(m, TYPE_ID(MemoryError)), "1 << 10^12 is refused");
  error_take(m);
  CHECK(is_absent(int_power(m, small_int_value(10), small_int_value(SMALL_INT_MAX))) && error_matches(m, TYPE_ID(MemoryError)),
        "10 ^ 2^62 is refused");
  error_take(m);
}

static void check_memory(Machine *m) {
  HeapStats before, after;
  safepoint_collect(m);
  heap_stats(m, &before);
  for (int i = 0; i < 1000; i++) int_left_shift(m, small_int_value(i + 1), small_int_value(20000));
  safepoint_collect(m);
  safepoint_collect(m);
  heap_stats(m, &after);
  CHECK(after.native_bytes < before.native_bytes + 100000, "numbers of 2.5 MB in all are gone, but for a page or two: %llu then %llu",
        (unsigned long long)before.native_bytes, (unsigned long long)after.native_bytes);
}

int main(void) {
  Machine *m = machine_new_bare();
  check_canonical(m);
  check_views(m);
  check_words(m);
  check_division(m);
  check_doubles(m);
  check_refused(m);
  check_memory(m);
  machine_free_bare(m);
  return tap_finish();
}
