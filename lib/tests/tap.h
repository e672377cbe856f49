/* SPDX-License-Identifier: MIT */
/* tap.h: results in the Test Anything Protocol; small random numbers; a number from the environment. */
#ifndef EPH_TEST_TAP_H
#define EPH_TEST_TAP_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

__attribute__((unused)) static int tap_count, tap_failures;

#define CHECK(fact, ...)                                                                                     \
  do {                                                                                                       \
    bool tap_fact = (fact);                                                                                  \
    printf("%sok %d - ", tap_fact ? "" : "not ", ++tap_count);                                               \
    printf(__VA_ARGS__);                                                                                     \
    printf("\n");                                                                                            \
    if (!tap_fact) tap_failures++, printf("#   at %s:%d: %s\n", __FILE__, __LINE__, #fact);                  \
    fflush(stdout);                                                                                          \
  } while (0)

/* For what the test cannot go on without. */
#define NEED(fact)                                                                                           \
  do {                                                                                                       \
    if (!(fact)) {                                                                                           \
      printf("Bail out! %s:%d: %s\n", __FILE__, __LINE__, #fact);                                            \
      fflush(stdout);                                                                                        \
      _Exit(99);                                                                                             \
    }                                                                                                        \
  } while (0)

static inline int tap_finish(void) {
  printf("1..%d\n", tap_count);
  return tap_failures ? 1 : 0;
}

static inline uint64_t random_next(uint64_t *state) {
  uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);
  x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
  return x ^ x >> 31;
}

static inline long environment_number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text && *text ? strtol(text, NULL, 10) : otherwise;
}

/* How much of a long test to do: all, or a tenth under the sanitizers, which are slow. */
static inline long long_test(long n) {
#if defined(__SANITIZE_ADDRESS__)
  return (n + 9) / 10;
#else
  return n;
#endif
}

#if defined(__SANITIZE_ADDRESS__)
/* libgc and the library keep pointers to malloc'd memory where the leak checker does not look. */
__attribute__((weak)) const char *__asan_default_options(void);
__attribute__((weak)) const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif

#endif
