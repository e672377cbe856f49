/* SPDX-License-Identifier: GPL-3.0-or-later */
/* range.c: making ranges, their items, and their iterator's start. A range whose start, step and length fit a machine word is
 * `small` and computed in int64; the others (`range(10**20)`) go by values. */
#include "object/containers.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* ceil((stop - start) / step), at least 0, as a value. */
static Value big_length(Machine *m, Value start, Value stop, Value step) {
  Value low = start, high = stop, stride = step;
  if (int_sign(step) < 0) {
    low = stop;
    high = start;
    stride = int_negate(m, step);
  }
  if (int_compare(low, high) >= 0) return small_int_value(0);
  Value span = int_subtract(m, int_subtract(m, high, low), small_int_value(1));
  return int_add(m, int_floor_divide(m, span, stride), small_int_value(1));
}

/* The length when all fits, so that also the position one past the end does; else -1. */
static int64_t small_length(int64_t start, int64_t stop, int64_t step) {
  const int64_t limit = SMALL_INT_MAX / 2;
  if (start > limit || start < -limit || stop > limit || stop < -limit || step > limit || step < -limit) return -1;
  return slice_count(start, stop, step);
}

Value range_new(Machine *m, Value start, Value stop, Value step) {
  if (int_sign(step) == 0) return raise_error(m, TYPE_ID_ValueError, "range() arg 3 must not be zero");
  Range *r = heap_new(m, TYPE_ID_range, sizeof(Range));
  r->start_value = start;
  r->stop_value = stop;
  r->step_value = step;
  int64_t a, b, c;
  if (int_fits_int64(start, &a) && int_fits_int64(stop, &b) && int_fits_int64(step, &c)) {
    int64_t length = small_length(a, b, c);
    if (length >= 0) {
      r->small = true;
      r->first = a;
      r->step = c;
      r->length = length;
    }
  }
  return object_value(r);
}

Value range_length(Machine *m, const Range *r) {
  if (r->small) return int_value(m, r->length);
  return big_length(m, r->start_value, r->stop_value, r->step_value);
}

Value range_item(Machine *m, const Range *r, Value index) {
  int64_t i;
  if (r->small && int_fits_int64(index, &i) && i >= 0 && i < r->length) return int_value(m, r->first + i * r->step);
  return int_add(m, r->start_value, int_multiply(m, index, r->step_value));
}

static Value iterator_new(Machine *m, int64_t first, int64_t step, int64_t length) {
  RangeIterator *it = heap_new(m, TYPE_ID_range_iterator, sizeof(RangeIterator));
  it->next = first;
  it->step = step;
  it->remaining = it->length = length;
  return object_value(it);
}

Value range_iterate_small(Machine *m, const Value *args, int nargs) {
  if (nargs < 1 || nargs > 3) return ABSENT;
  for (int i = 0; i < nargs; i++)
    if (!is_small_int(args[i])) return ABSENT;
  int64_t start = nargs > 1 ? small_int(args[0]) : 0, stop = small_int(args[nargs > 1]), step = nargs > 2 ? small_int(args[2]) : 1;
  int64_t length = step == 0 ? -1 : small_length(start, stop, step);
  return length < 0 ? ABSENT : iterator_new(m, start, step, length);
}

/* Those whose numbers do not fit 64 bits show it by their type, as in CPython. */
static TypeId iterator_type(Machine *m, const Range *r) {
  int64_t start, stop, step, length;
  bool fits = int_fits_int64(r->start_value, &start) && int_fits_int64(r->stop_value, &stop) && int_fits_int64(r->step_value, &step) &&
              int_fits_int64(range_length(m, r), &length);
  return fits ? TYPE_ID_range_iterator : TYPE_ID_longrange_iterator;
}

Value range_iterate(Machine *m, Range *r, bool backwards) {
  if (r->small)
    return iterator_new(m, backwards && r->length > 0 ? r->first + (r->length - 1) * r->step : r->first,
                        backwards ? -r->step : r->step, r->length);
  RangeIterator *it = heap_new(m, iterator_type(m, r), sizeof(RangeIterator));
  it->remaining = -1;
  it->index = small_int_value(0);
  it->range = r;
  if (backwards) {
    Value length = range_length(m, r), zero = small_int_value(0);
    Value last = range_item(m, r, int_subtract(m, length, small_int_value(1)));
    Value before_first = int_subtract(m, r->start_value, r->step_value);
    if (int_sign(length) == 0) last = before_first = zero;
    Value reversed = range_new(m, last, before_first, int_negate(m, r->step_value));
    if (is_absent(reversed)) return ABSENT;
    it->range = (Range *)as_object(reversed);
  }
  return object_value(it);
}
