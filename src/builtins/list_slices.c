/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list_slices.c: slices of lists. Asking a slice for its ends may run code (__index__) that changes the list, so the ends are asked
 * again until the length stands still; from then on nothing else runs. */
#include "builtins/list_slices.h"

#include "object/error.h"
#include "object/operations.h"

typedef struct Span {
  int64_t start, stop, step, count;
} Span;

static bool span_of(Machine *m, const List *l, Value slice, Span *s) {
  size_t length;
  do {
    length = l->length;
    if (!slice_step(m, slice, &s->step) || !slice_ends(m, slice, (int64_t)length, s->step, &s->start, &s->stop)) return false;
  } while (length != l->length);
  s->count = slice_count(s->start, s->stop, s->step);
  return true;
}

Value list_get_slice(Machine *m, List *l, Value slice) {
  Span s;
  if (!span_of(m, l, slice, &s)) return ABSENT;
  if (s.count == 0) return list_new(m, NULL, 0);
  const Value *items = l->items->item;
  if (s.step == 1) return list_new(m, items + s.start, (size_t)s.count);
  Value result = list_new(m, NULL, (size_t)s.count);
  if (is_absent(result)) return ABSENT;
  for (int64_t i = 0; i < s.count; i++) as_list(result)->items->item[i] = items[s.start + i * s.step];
  return result;
}

/* The items to store, as a list of their own; TypeError with these words for what is not iterable. */
static List *replacement(Machine *m, Value iterable, const char *message) {
  Value list = list_from_iterable(m, iterable);
  if (!is_absent(list)) return as_list(list);
  if (error_matches(m, TYPE_ID_TypeError) && !object_is_iterable(m, iterable)) {
    error_take(m);
    raise_error(m, TYPE_ID_TypeError, "%s", message);
  }
  return NULL;
}

bool list_set_slice(Machine *m, List *l, Value slice, Value iterable) {
  Span s;
  if (!span_of(m, l, slice, &s)) return false;
  bool contiguous = s.step == 1;
  size_t length = l->length;
  List *with = replacement(m, iterable, contiguous ? "can only assign an iterable" : "must assign iterable to extended slice");
  if (!with) return false;
  if (l->length != length) { /* iterating has changed the list */
    int64_t now = (int64_t)l->length;
    if (!contiguous && !span_of(m, l, slice, &s)) return false;
    if (s.start > now) s.start = now;
    if (s.count > now - s.start) s.count = now - s.start;
  }
  const Value *items = with->length ? with->items->item : NULL;
  if (contiguous) return list_splice(m, l, (size_t)s.start, (size_t)s.count, items, with->length);
  if ((int64_t)with->length != s.count)
    return raise_false(m, TYPE_ID_ValueError, "attempt to assign sequence of size %zu to extended slice of size %lld",
                       with->length, (long long)s.count);
  for (int64_t i = 0; i < s.count; i++) l->items->item[s.start + i * s.step] = items[i];
  return true;
}

bool list_delete_slice(Machine *m, List *l, Value slice) {
  Span s;
  if (!span_of(m, l, slice, &s)) return false;
  if (s.count == 0) return true;
  if (s.step < 0) { /* the same items, upwards */
    s.start += (s.count - 1) * s.step;
    s.step = -s.step;
  }
  if (s.step == 1) return list_splice(m, l, (size_t)s.start, (size_t)s.count, NULL, 0);
  Value *items = l->items->item;
  int64_t to = s.start;
  for (int64_t from = s.start, next = s.start, left = s.count; from < (int64_t)l->length; from++) {
    if (left > 0 && from == next) {
      next += s.step;
      left--;
    } else {
      items[to++] = items[from];
    }
  }
  return list_splice(m, l, (size_t)to, l->length - (size_t)to, NULL, 0);
}
