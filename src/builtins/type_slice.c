/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_slice.c: the behaviour of slice objects. */
#include "builtins/sequence.h"

static Slice *as_slice(Value v) { return (Slice *)as_object(v); }

static Value slice_repr(Machine *m, Value self) {
  Slice *s = as_slice(self);
  return str_format(m, "slice(%R, %R, %R)", s->start, s->stop, s->step);
}

static Value slice_tuple(Machine *m, Value v) { return tuple_pack(m, 3, as_slice(v)->start, as_slice(v)->stop, as_slice(v)->step); }

static Value slice_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_slice(other)) return NOT_IMPLEMENTED;
  if (value_same(self, other) && (op == COMPARE_EQ || op == COMPARE_NE)) return bool_value(op == COMPARE_EQ);
  return sequence_compare(m, slice_tuple(m, self), slice_tuple(m, other), op);
}

static Value slice_get_start(Machine *m __attribute__((unused)), Value self) { return as_slice(self)->start; }
static Value slice_get_stop(Machine *m __attribute__((unused)), Value self) { return as_slice(self)->stop; }
static Value slice_get_step(Machine *m __attribute__((unused)), Value self) { return as_slice(self)->step; }

static const GetSetSpec slice_getset[] = {{"start", slice_get_start, NULL, NULL},
                                          {"stop", slice_get_stop, NULL, NULL},
                                          {"step", slice_get_step, NULL, NULL},
                                          {0}};

BUILTIN(slice_indices_method, "indices(self, length, /)",
        "S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, calculate the start and stop\nindices, and "
        "the stride length of the extended slice described by\nS. Out of bounds indices are clipped in a manner consistent with "
        "the\nhandling of normal slices.") {
  Value length = object_index(m, args[1]), start, stop, step;
  if (is_absent(length) || is_absent(length = int_exact(m, length))) return ABSENT;
  if (int_sign(length) < 0) return raise_error(m, TYPE_ID_ValueError, "length should not be negative");
  return slice_of_int(m, args[0], length, &start, &stop, &step) ? tuple_pack(m, 3, start, stop, step) : ABSENT;
}

static const NativeSpec *const slice_methods[] = {&slice_indices_method, NULL};

static void slice_walk(const Object *o, Tracer *t) {
  const Slice *s = (const Slice *)o;
  trace_value(t, s->start);
  trace_value(t, s->stop);
  trace_value(t, s->step);
}

static Value slice_construct(Machine *m, Type *type __attribute__((unused)), const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "slice", nargs, 1, 3, keyword_names)) return ABSENT;
  if (nargs == 1) return slice_new(m, NONE, args[0], NONE);
  return slice_new(m, args[0], args[1], nargs == 3 ? args[2] : NONE);
}

const TypeSpec slice_type = {
    .size = sizeof(Slice),
    .walk = slice_walk,
    .slots = {.repr = slice_repr, .compare = slice_compare},
    .methods = slice_methods,
    .getset = slice_getset,
    .construct = slice_construct,
    .construct_signature = "slice(start, stop=None, step=None, /)",
    .doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
};
