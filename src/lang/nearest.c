/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nearest.c: names that are spelled almost like another one. The distance is Damerau's and Levenshtein's,
 * with the costs of CPython: a change of case is half as bad as any other. */
#include "lang/diagnostic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lang/source_internal.h"

enum {
  CASE_COST = 1,
  MOVE_COST = 2,
  LONGEST_NAME = 120, /* longer names are not compared */
};

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static unsigned change_cost(char a, char b) {
  if (a == b) return 0;
  return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
}

static unsigned smaller(unsigned a, unsigned b) {
  return a < b ? a : b;
}

/* The cost of turning A into B, or anything above LIMIT if it is more than LIMIT. Three rows of the table are
 * kept: the row before the previous one is needed for swapped neighbours. */
static unsigned distance(const char *a, size_t a_length, const char *b, size_t b_length, unsigned limit) {
  unsigned rows[3][LONGEST_NAME + 1];
  unsigned *older = rows[0], *previous = rows[1], *current = rows[2];
  for (size_t j = 0; j <= b_length; j++) previous[j] = (unsigned)j * MOVE_COST;
  for (size_t i = 1; i <= a_length; i++) {
    unsigned best = current[0] = (unsigned)i * MOVE_COST;
    for (size_t j = 1; j <= b_length; j++) {
      unsigned cost = previous[j - 1] + change_cost(a[i - 1], b[j - 1]);
      cost = smaller(cost, smaller(previous[j], current[j - 1]) + MOVE_COST);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost = smaller(cost, older[j - 2] + MOVE_COST);
      current[j] = cost;
      best = smaller(best, cost);
    }
    if (best > limit) return limit + 1;
    unsigned *free_row = older;
    older = previous;
    previous = current;
    current = free_row;
  }
  return previous[b_length];
}

/* Better: cheaper, then alphabetically first. */
static bool is_better(const NearName *a, const NearName *b) {
  if (a->cost != b->cost) return a->cost < b->cost;
  int order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);
  return order ? order < 0 : a->length < b->length;
}

static bool is_known(const NearName *found, size_t count, const NearName *item) {
  for (size_t i = 0; i < count; i++)
    if (found[i].length == item->length && memcmp(found[i].bytes, item->bytes, item->length) == 0)
      return true;
  return false;
}

/* Keep the list sorted and at most NEAREST_LIMIT long; the new count. */
static size_t insert(NearName *found, size_t count, const NearName *item) {
  if (is_known(found, count, item)) return count;
  size_t at = count;
  while (at > 0 && is_better(item, &found[at - 1])) at--;
  if (at == NEAREST_LIMIT) return count;
  if (count == NEAREST_LIMIT) count--;
  memmove(&found[at + 1], &found[at], (count - at) * sizeof *found);
  found[at] = *item;
  return count + 1;
}

size_t nearest_names(const char *name, size_t length, NextName *next, void *context,
                     NearName found[NEAREST_LIMIT]) {
  size_t count = 0;
  NearName item;
  if (length > LONGEST_NAME) return 0;
  while (next(context, &item.bytes, &item.length)) {
    if (item.length > LONGEST_NAME || (item.length == length && memcmp(item.bytes, name, length) == 0))
      continue;
    unsigned limit = (unsigned)(length + item.length + 3) * MOVE_COST / 6;
    if (count == NEAREST_LIMIT) limit = smaller(limit, found[count - 1].cost);
    size_t apart = length > item.length ? length - item.length : item.length - length;
    if (apart * MOVE_COST > limit) continue;
    item.cost = distance(name, length, item.bytes, item.length, limit);
    if (item.cost <= limit) count = insert(found, count, &item);
  }
  return count;
}

typedef struct ArrayNames {
  const char *const *candidates;
  size_t left;
} ArrayNames;

static bool next_of_array(void *context, const char **bytes, size_t *length) {
  ArrayNames *names = context;
  if (names->left == 0) return false;
  *bytes = *names->candidates++;
  *length = strlen(*bytes);
  names->left--;
  return true;
}

size_t nearest_names_in(const char *name, size_t length, const char *const *candidates, size_t count,
                        NearName found[NEAREST_LIMIT]) {
  ArrayNames names = {candidates, count};
  return nearest_names(name, length, next_of_array, &names, found);
}

char *nearest_names_hint(const NearName *found, size_t count) {
  static const char opening[] = "did you mean: ";
  if (count == 0) return NULL;
  size_t size = sizeof opening + 1;
  for (size_t i = 0; i < count; i++) size += found[i].length + 2;
  char *hint = source_allocate(NULL, size);
  char *at = hint + snprintf(hint, size, "%s", opening);
  for (size_t i = 0; i < count; i++)
    at += snprintf(at, size - (size_t)(at - hint), "%s%.*s", i > 0 ? ", " : "", (int)found[i].length,
                   found[i].bytes);
  memcpy(at, "?", 2);
  return hint;
}
