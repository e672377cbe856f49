/* SPDX-License-Identifier: GPL-3.0-or-later */
/* slice.c: slice objects and their meaning for a sequence of known length. */
#include "object/containers.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

Value slice_new(Machine *m, Value start, Value stop, Value step) {
  Slice *s = heap_new(m, TYPE_ID_slice, sizeof(Slice));
  s->start = start;
  s->stop = stop;
  s->step = step;
  return object_value(s);
}

/* An end of the slice as a position in [low, high], or `otherwise` when it was omitted. */
static bool slice_end(Machine *m, Value end, int64_t length, int64_t low, int64_t high, int64_t otherwise, int64_t *out) {
  *out = otherwise;
  if (is_none(end)) return true;
  int64_t i;
  if (is_small_int(end)) i = small_int(end);
  else if (!builtin_type(m, type_id_of(end))->slots.index)
    return raise_false(m, TYPE_ID_TypeError, "slice indices must be integers or None or have an __index__ method");
  else if (!object_as_index_clamped(m, end, &i))
    return false;
  if (i < 0) i += length;
  *out = i < low ? low : i > high ? high : i;
  return true;
}

bool slice_step(Machine *m, Value slice, int64_t *step) {
  Value v = ((Slice *)as_object(slice))->step;
  *step = 1;
  if (is_none(v)) return true;
  if (is_small_int(v)) *step = small_int(v);
  else if (!builtin_type(m, type_id_of(v))->slots.index)
    return raise_false(m, TYPE_ID_TypeError, "slice indices must be integers or None or have an __index__ method");
  else if (!object_as_index_clamped(m, v, step))
    return false;
  if (*step == 0) return raise_false(m, TYPE_ID_ValueError, "slice step cannot be zero");
  if (*step < -INT64_MAX) *step = -INT64_MAX; /* so that -step exists */
  return true;
}

bool slice_ends(Machine *m, Value slice, int64_t length, int64_t step, int64_t *start, int64_t *stop) {
  Slice *s = (Slice *)as_object(slice);
  int64_t low = step < 0 ? -1 : 0, high = step < 0 ? length - 1 : length;
  return slice_end(m, s->start, length, low, high, step < 0 ? high : low, start) &&
         slice_end(m, s->stop, length, low, high, step < 0 ? low : high, stop);
}

/* The same for lengths of any size. */

static bool slice_int(Machine *m, Value v, Value *out) {
  UnarySlot index = builtin_type(m, type_id_of(v))->slots.index;
  if (!index) return raise_false(m, TYPE_ID_TypeError, "slice indices must be integers or None or have an __index__ method");
  Value i = index(m, v);
  *out = is_absent(i) ? ABSENT : int_exact(m, i);
  return !is_absent(*out);
}

static bool slice_int_end(Machine *m, Value end, Value length, Value low, Value high, Value otherwise, Value *out) {
  *out = otherwise;
  if (is_none(end)) return true;
  Value i;
  if (!slice_int(m, end, &i)) return false;
  if (int_sign(i) < 0) i = int_add(m, i, length);
  *out = int_compare(i, low) < 0 ? low : int_compare(i, high) > 0 ? high : i;
  return true;
}

bool slice_of_int(Machine *m, Value slice, Value length, Value *start, Value *stop, Value *step) {
  const Slice *s = (Slice *)as_object(slice);
  Value one = small_int_value(1);
  *step = one;
  if (!is_none(s->step) && !slice_int(m, s->step, step)) return false;
  int sign = int_sign(*step);
  if (sign == 0) return raise_false(m, TYPE_ID_ValueError, "slice step cannot be zero");
  Value low = sign < 0 ? int_negate(m, one) : small_int_value(0), high = sign < 0 ? int_subtract(m, length, one) : length;
  return slice_int_end(m, s->start, length, low, high, sign < 0 ? high : low, start) &&
         slice_int_end(m, s->stop, length, low, high, sign < 0 ? low : high, stop);
}

int64_t slice_count(int64_t start, int64_t stop, int64_t step) {
  if (step > 0) return start < stop ? (stop - start - 1) / step + 1 : 0;
  return stop < start ? (start - stop - 1) / -step + 1 : 0;
}

bool slice_indices(Machine *m, Value slice, int64_t length, int64_t *start, int64_t *step, int64_t *count) {
  int64_t stop;
  if (!slice_step(m, slice, step) || !slice_ends(m, slice, length, *step, start, &stop)) return false;
  *count = slice_count(*start, stop, *step);
  return true;
}
