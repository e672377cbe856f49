/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Results of C unit programs in the Test Anything Protocol. A program calls CHECK for each fact
 * and returns tap_finish(). Counters are static: a program has one source file.
 */
#ifndef TESTS_UNIT_TAP_H
#define TESTS_UNIT_TAP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

static int tap_count;
static int tap_failures;

/* Reports one fact; the text is a printf format. Returns the fact. */
__attribute__((format(printf, 4, 5)))
static inline bool tap_check(bool fact, const char *file, int line, const char *format, ...)
{
  va_list arguments;
  tap_count++;
  printf("%sok %d - ", fact ? "" : "not ", tap_count);
  va_start(arguments, format);
  vprintf(format, arguments);
  va_end(arguments);
  putchar('\n');
  if (!fact) {
    tap_failures++;
    printf("#   at %s:%d\n", file, line);
  }
  fflush(stdout);
  return fact;
}

/* CHECK(fact, "what it says about %s", name) */
#define CHECK(fact, ...) tap_check((fact), __FILE__, __LINE__, __VA_ARGS__)

/* Ends the program at once, as failed: nothing that follows would make sense. */
__attribute__((noreturn))
static inline void tap_bail_out(const char *why)
{
  printf("Bail out! %s\n", why);
  exit(99);
}

/* Prints the plan; the result is main()'s. */
static inline int tap_finish(void)
{
  printf("1..%d\n", tap_count);
  return tap_failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
