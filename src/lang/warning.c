/* SPDX-License-Identifier: GPL-3.0-or-later */
/* warning.c: the list of warnings about a text. */
#include "lang/warning.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void warning_add(SyntaxWarnings *warnings, SyntaxWarning warning, const char *format, ...) {
  if (!warnings) return;
  if (warnings->count == warnings->capacity) {
    uint32_t capacity = warnings->capacity ? 2 * warnings->capacity : 8;
    SyntaxWarning *items = ARENA_ARRAY(warnings->arena, SyntaxWarning, capacity);
    if (warnings->count) memcpy(items, warnings->items, warnings->count * sizeof *items);
    warnings->items = items;
    warnings->capacity = capacity;
  }
  va_list arguments;
  va_start(arguments, format);
  warning.message = arena_format_list(warnings->arena, format, arguments);
  va_end(arguments);
  warning.serial = warnings->count;
  warnings->items[warnings->count++] = warning;
}

static int compare(uint32_t a, uint32_t b) { return (a > b) - (a < b); }

static int in_order(const void *left, const void *right) {
  const SyntaxWarning *a = left, *b = right;
  if (a->of_code != b->of_code) return compare(a->of_code, b->of_code);
  if (a->span.start != b->span.start) return compare(a->span.start, b->span.start);
  return compare(a->serial, b->serial);
}

static bool same(const SyntaxWarning *a, const SyntaxWarning *b) {
  return a->of_code == b->of_code && a->span.start == b->span.start && strcmp(a->message, b->message) == 0;
}

void warning_sort(SyntaxWarnings *warnings) {
  if (!warnings->count) return;
  qsort(warnings->items, warnings->count, sizeof *warnings->items, in_order);
  uint32_t kept = 1;
  for (uint32_t i = 1; i < warnings->count; i++)
    if (!same(&warnings->items[kept - 1], &warnings->items[i])) warnings->items[kept++] = warnings->items[i];
  warnings->count = kept;
}
