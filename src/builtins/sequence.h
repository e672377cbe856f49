/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sequence.h: what lists and tuples (and to some degree ranges and deques) have in common, and how arguments of constructors
 * and indices are read, each with CPython's words. */
#ifndef MAYFLY_BUILTINS_SEQUENCE_H
#define MAYFLY_BUILTINS_SEQUENCE_H

#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

/* Items of a list or tuple (subclasses included); asked anew after every call back, since lists change. */
static inline bool sequence_is_list(Machine *m, Value v) { return !is_tuple(v) && is_list_instance(m, v); }
static inline size_t sequence_length(Machine *m, Value v) {
  return sequence_is_list(m, v) ? as_list(v)->length : as_tuple(v)->length;
}

/* object_next for iterators that stand on others: a tower of a hundred thousand of them is a RecursionError, not a crash. */
static inline Value guarded_next(Machine *m, Value iterator) {
  return recursion_enter(m, " while calling a Python object") ? object_next(m, iterator) : ABSENT;
}

/* Both lists or both tuples: by items, first difference decides. */
MUST_USE Value sequence_compare(Machine *m, Value a, Value b, CompareOp op);
/* open, items, close; a tuple of one gets its comma; `recursive` is shown inside itself. */
MUST_USE Value sequence_repr(Machine *m, Value v, const char *open, const char *close, const char *recursive);
/* Position of an equal item in [start, stop), -1 none, -2 an exception is pending. */
MUST_USE int64_t sequence_find(Machine *m, Value v, Value item, int64_t start, int64_t stop);
MUST_USE Value sequence_count(Machine *m, Value v, Value item);
MUST_USE bool sequence_contains(Machine *m, Value v, Value item, bool *found);
/* v.index(item, start, stop) for lists and tuples; `missing` is the ValueError's format with one %R or none. */
MUST_USE Value sequence_index(Machine *m, Value v, const Value *args, const char *missing);

/* A bound of index(): counted from the end when negative; otherwise not cut off. */
MUST_USE bool sequence_bound(Machine *m, Value v, int64_t length, int64_t otherwise, int64_t *out);

/* An index argument: *out not yet counted from the end. TypeError "<what> indices must be integers or slices, not str",
 * IndexError for what does not fit. */
MUST_USE bool sequence_key(Machine *m, Value key, const char *what, int64_t *out);
/* The factor of seq * n, at least 0. 1 read; 0 it is no number: NOT_IMPLEMENTED; -1 an exception is pending. */
int sequence_factor(Machine *m, Value factor, int64_t *out);

/* Positional arguments of a constructor counted, keywords refused. */
MUST_USE bool arguments_check(Machine *m, const char *name, int nargs, int min, int max, Value keyword_names);
/* An optional argument that must be an int: ABSENT gives `otherwise`. */
MUST_USE bool argument_index(Machine *m, Value v, int64_t otherwise, int64_t *out);

/* Adds a type to a module's namespace under its own name. */
void module_add_type(Machine *m, Value module, Type *type);
void module_add(Machine *m, Value module, const char *name, Value value);

#endif
