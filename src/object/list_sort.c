/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list_sort.c: list.sort(): a stable merge sort of natural runs.
 *
 * What is sorted are pairs (key, item) in an array of their own, so that keys are computed once and the list is empty while
 * comparisons run code of the language: whatever that code does to the list is noticed, and nothing is lost. Runs that are short are
 * lengthened by binary insertion; a stack of runs is merged so that lengths stay balanced. The sort is written once, for any
 * `Less`, and instantiated for ints, strings, floats, tuples, and everything else. */
#include "object/containers.h"

#include "heap/safepoint.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

#define ALWAYS_INLINE static inline __attribute__((always_inline))

typedef struct Pair {
  Value key, item;
} Pair;

typedef struct Run {
  size_t start, length;
} Run;

enum { MIN_RUN = 24, MAX_RUNS = 96 };

typedef struct Sorter {
  Machine *m;
  Array *work;    /* n pairs */
  Array *scratch; /* room for the shorter half of a merge */
  Pair *pair;
  size_t n;
  Run run[MAX_RUNS];
  int runs;
} Sorter;

/* 1 when a sorts before b, 0 when not, -1 when an exception is pending. */
typedef int (*Less)(Machine *m, Value a, Value b);

ALWAYS_INLINE int less_int(Machine *m __attribute__((unused)), Value a, Value b) { return small_int(a) < small_int(b); }
ALWAYS_INLINE int less_float(Machine *m __attribute__((unused)), Value a, Value b) { return float_of(a) < float_of(b); }
ALWAYS_INLINE int less_str(Machine *m __attribute__((unused)), Value a, Value b) {
  return str_compare(as_str(a), as_str(b)) < 0;
}
ALWAYS_INLINE int less_any(Machine *m, Value a, Value b) {
  if (both_small_int(a, b)) return small_int(a) < small_int(b);
  bool less;
  return object_less(m, a, b, &less) ? less : -1;
}

/* Of two different items at the same place in two tuples. 1, 0, -1 as Less; 2: they are equal after all. */
static int less_items(Machine *m, Value x, Value y) {
  if (is_str(x) && is_str(y)) {
    int order = str_compare(as_str(x), as_str(y));
    return order == 0 ? 2 : order < 0;
  }
  bool equal, less;
  if (!object_equal(m, x, y, &equal)) return -1;
  if (equal) return 2;
  return object_less(m, x, y, &less) ? less : -1;
}

ALWAYS_INLINE int less_tuple(Machine *m, Value a, Value b) {
  const Tuple *t = as_tuple(a), *u = as_tuple(b);
  size_t n = t->length < u->length ? t->length : u->length;
  for (size_t i = 0; i < n; i++) {
    Value x = t->item[i], y = u->item[i];
    if (value_same(x, y)) continue;
    if (both_small_int(x, y)) return small_int(x) < small_int(y);
    int answer = less_items(m, x, y);
    if (answer != 2) return answer;
  }
  return t->length < u->length;
}

static void reverse_pairs(Pair *p, size_t n) {
  for (size_t i = 0, j = n; i + 1 < j; i++) {
    Pair t = p[i];
    p[i] = p[--j];
    p[j] = t;
  }
}

/* Length of the run at `start`: ascending, or strictly descending and then reversed. 0: error. */
ALWAYS_INLINE size_t natural_run(Sorter *s, size_t start, Less less) {
  Pair *p = s->pair + start;
  size_t limit = s->n - start, n = 1;
  if (limit == 1) return 1;
  int down = less(s->m, p[1].key, p[0].key);
  if (down < 0) return 0;
  for (n = 2; n < limit; n++) {
    int below = less(s->m, p[n].key, p[n - 1].key);
    if (below < 0) return 0;
    if (below != down) break;
  }
  if (down) reverse_pairs(p, n);
  return n;
}

/* First index in p[low, high) whose key is not less than `key` (after_equal: which `key` is less than); SIZE_MAX: error. */
ALWAYS_INLINE size_t bound(Machine *m, const Pair *p, size_t low, size_t high, Value key, bool after_equal, Less less) {
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int right = after_equal ? less(m, key, p[middle].key) : less(m, p[middle].key, key);
    if (right < 0) return SIZE_MAX;
    if ((right == 1) == after_equal) high = middle;
    else low = middle + 1;
  }
  return low;
}

ALWAYS_INLINE bool insert_binary(Sorter *s, size_t start, size_t sorted, size_t length, Less less) {
  Pair *p = s->pair + start;
  for (size_t i = sorted; i < length; i++) {
    Pair moved = p[i];
    size_t at = bound(s->m, p, 0, i, moved.key, true, less);
    if (at == SIZE_MAX) return false;
    memmove(p + at + 1, p + at, (i - at) * sizeof(Pair));
    p[at] = moved;
  }
  return true;
}

static Pair *scratch_pairs(Sorter *s) { return (Pair *)(void *)s->scratch->item; }

/* The left part, a pairs, is the shorter: it waits in scratch. */
ALWAYS_INLINE bool merge_forward(Sorter *s, Pair *left, size_t a, size_t b, Less less) {
  Pair *waiting = scratch_pairs(s), *right = left + a, *to = left;
  memcpy(waiting, left, a * sizeof(Pair));
  size_t i = 0, j = 0;
  int below = 0;
  while (i < a && j < b) {
    below = less(s->m, right[j].key, waiting[i].key);
    if (below < 0) break;
    *to++ = below ? right[j++] : waiting[i++];
  }
  memcpy(to, waiting + i, (a - i) * sizeof(Pair)); /* what is left on the right is in place */
  return below >= 0;
}

ALWAYS_INLINE bool merge_backward(Sorter *s, Pair *left, size_t a, size_t b, Less less) {
  Pair *waiting = scratch_pairs(s), *to = left + a + b;
  memcpy(waiting, left + a, b * sizeof(Pair));
  int below = 0;
  while (a > 0 && b > 0) {
    below = less(s->m, waiting[b - 1].key, left[a - 1].key);
    if (below < 0) break;
    *--to = below ? left[--a] : waiting[--b];
  }
  memcpy(to - b, waiting, b * sizeof(Pair));
  return below >= 0;
}

static bool need_scratch(Sorter *s) {
  if (s->scratch) return true;
  size_t room = s->n / 2 + 1;
  s->scratch = array_new(s->m, 2 * room);
  if (!s->scratch) return false;
  s->scratch->used = 2 * room;
  return true;
}

/* Merges runs i and i + 1 of the stack. */
ALWAYS_INLINE bool merge_runs(Sorter *s, int i, Less less) {
  if (!safepoint_poll(s->m)) return false;
  Run *r = &s->run[i];
  size_t start = r[0].start, a = r[0].length, b = r[1].length;
  r[0].length = a + b;
  s->runs--;
  if (i + 1 < s->runs) r[1] = r[2];
  Pair *left = s->pair + start;
  size_t skip = bound(s->m, left, 0, a, left[a].key, true, less); /* these are in place already */
  if (skip == SIZE_MAX) return false;
  if (skip == a) return true;
  size_t end = bound(s->m, left, a, a + b, left[a - 1].key, false, less);
  if (end == SIZE_MAX || !need_scratch(s)) return false;
  left += skip;
  a -= skip;
  b = end - skip - a;
  return a <= b ? merge_forward(s, left, a, b, less) : merge_backward(s, left, a, b, less);
}

/* Restores the invariant: each run is longer than the next one, and than the next two together. */
ALWAYS_INLINE bool collapse(Sorter *s, bool all, Less less) {
  while (s->runs > 1) {
    Run *r = s->run;
    int i = s->runs - 2;
    bool unbalanced = (i > 0 && r[i - 1].length <= r[i].length + r[i + 1].length) ||
                      (i > 1 && r[i - 2].length <= r[i - 1].length + r[i].length);
    if (unbalanced || all) {
      if (i > 0 && r[i - 1].length < r[i + 1].length) i--;
    } else if (r[i].length > r[i + 1].length) {
      break;
    }
    if (!merge_runs(s, i, less)) return false;
  }
  return true;
}

ALWAYS_INLINE bool sort_with(Sorter *s, Less less) {
  for (size_t start = 0; start < s->n;) {
    size_t length = natural_run(s, start, less);
    if (length == 0) return false;
    if (length < MIN_RUN) {
      size_t wanted = s->n - start < MIN_RUN ? s->n - start : MIN_RUN;
      if (!insert_binary(s, start, length, wanted, less)) return false;
      length = wanted;
    }
    s->run[s->runs++] = (Run){start, length};
    if (!collapse(s, false, less)) return false;
    start += length;
  }
  return collapse(s, true, less);
}

static bool sort_ints(Sorter *s) { return sort_with(s, less_int); }
static bool sort_floats(Sorter *s) { return sort_with(s, less_float); }
static bool sort_strs(Sorter *s) { return sort_with(s, less_str); }
static bool sort_tuples(Sorter *s) { return sort_with(s, less_tuple); }
static bool sort_any(Sorter *s) { return sort_with(s, less_any); }

static bool sort_pairs(Sorter *s) {
  bool ints = true, floats = true, strs = true, tuples = true;
  for (size_t i = 0; i < s->n && (ints || floats || strs || tuples); i++) {
    Value key = s->pair[i].key;
    ints = ints && is_small_int(key);
    floats = floats && is_float(key);
    strs = strs && is_str(key);
    tuples = tuples && is_tuple(key);
  }
  return ints ? sort_ints(s) : floats ? sort_floats(s) : strs ? sort_strs(s) : tuples ? sort_tuples(s) : sort_any(s);
}

static bool compute_keys(Sorter *s, Value key) {
  for (size_t i = 0; i < s->n; i++) {
    Pair *p = &s->pair[i];
    if (!is_absent(key)) {
      Value k = object_call(s->m, key, &p->item, 1);
      if (is_absent(k)) return false;
      p->key = k;
    } else {
      p->key = p->item;
    }
  }
  return true;
}

/* The items are in s->pair, in the order of the list; sorted when true. */
static bool sort_items(Sorter *s, Value key, bool reverse) {
  if (!compute_keys(s, key)) return false;
  if (reverse) reverse_pairs(s->pair, s->n); /* twice, so that equals keep their order */
  bool ok = s->n < 2 || sort_pairs(s);
  if (reverse) reverse_pairs(s->pair, s->n);
  return ok;
}

bool list_sort(Machine *m, Value list, Value key, bool reverse) {
  List *l = as_list(list);
  if (l->length == 0) return true;
  Sorter s = {.m = m, .n = l->length};
  s.work = array_new(m, 2 * s.n);
  if (!s.work) return false;
  s.work->used = 2 * s.n;
  s.pair = (Pair *)(void *)s.work->item;
  Array *items = l->items;
  for (size_t i = 0; i < s.n; i++) s.pair[i].item = items->item[i];
  l->items = NULL;
  l->length = 0;
  bool ok = sort_items(&s, is_none(key) ? ABSENT : key, reverse);
  bool modified = l->items != NULL;
  for (size_t i = 0; i < s.n; i++) items->item[i] = s.pair[i].item;
  items->used = s.n;
  l->items = items;
  l->length = s.n;
  if (ok && modified) ok = raise_false(m, TYPE_ID_ValueError, "list modified during sort");
  heap_free_now(m, s.work);
  if (s.scratch) heap_free_now(m, s.scratch);
  return ok;
}
