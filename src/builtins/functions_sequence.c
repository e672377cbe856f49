/* SPDX-License-Identifier: GPL-3.0-or-later */
/* functions_sequence.c: builtin functions that run through iterables: all any max min sorted sum. */
#include "builtins/sequence.h"
#include "builtins/state.h"

/* Stops, with `found`, at the first item whose truth is `wanted`. */
typedef struct TruthSearch {
  bool wanted, found, failed;
} TruthSearch;

static bool look_for_truth(Machine *m, Value item, void *context) {
  TruthSearch *s = context;
  bool truth = false;
  if (is_bool(item)) truth = item.bits == TRUE_VALUE.bits;
  else if (!object_truth(m, item, &truth)) return false;
  s->found = truth == s->wanted;
  return !s->found;
}

BUILTIN(builtin_all, "all(iterable, /)",
        "Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.") {
  TruthSearch s = {.wanted = false};
  return object_each(m, args[0], look_for_truth, &s) ? bool_value(!s.found) : ABSENT;
}

BUILTIN(builtin_any, "any(iterable, /)",
        "Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.") {
  TruthSearch s = {.wanted = true};
  return object_each(m, args[0], look_for_truth, &s) ? bool_value(s.found) : ABSENT;
}

typedef struct Sum {
  enum { SUM_INT, SUM_FLOAT, SUM_ANY } kind;
  int64_t i;
  double d;
  Value total;
} Sum;

static Value sum_value(Machine *m, const Sum *s) {
  return s->kind == SUM_INT ? int_value(m, s->i) : s->kind == SUM_FLOAT ? float_value(m, s->d) : s->total;
}

static bool add_any(Machine *m, Sum *s, Value item) {
  s->total = object_binary(m, BINARY_add, sum_value(m, s), item);
  s->kind = SUM_ANY;
  if (is_absent(s->total)) return false;
  if (is_small_int(s->total)) {
    s->kind = SUM_INT;
    s->i = small_int(s->total);
  } else if (is_float(s->total)) {
    s->kind = SUM_FLOAT;
    s->d = float_of(s->total);
  }
  return true;
}

static bool add_item(Machine *m, Value item, void *context) {
  Sum *s = context;
  if (s->kind == SUM_INT && is_small_int(item) && !__builtin_add_overflow(s->i, small_int(item), &s->i)) return true;
  if (s->kind == SUM_FLOAT && is_float(item)) return s->d += float_of(item), true;
  if (s->kind == SUM_FLOAT && is_small_int(item)) return s->d += (double)small_int(item), true;
  return add_any(m, s, item);
}

/* An iterable is asked for first. */
static Value refuse_sum(Machine *m, Value iterable, Value start) {
  if (is_absent(object_iter(m, iterable))) return ABSENT;
  return is_str_instance(m, start) ? raise_error(m, TYPE_ID_TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
                                   : raise_error(m, TYPE_ID_TypeError, "sum() can't sum bytes [use b''.join(seq) instead]");
}

BUILTIN(builtin_sum, "sum(iterable, /, start=0)",
        "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n\nWhen the iterable is empty, return the start "
        "value.\nThis function is intended specifically for use with numeric values and may\nreject non-numeric types.") {
  Value start = is_absent(args[1]) ? small_int_value(0) : args[1];
  if (is_str_instance(m, start) || is_bytes_instance(m, start)) return refuse_sum(m, args[0], start);
  Sum s = {.kind = is_small_int(start) ? SUM_INT : SUM_ANY, .i = is_small_int(start) ? small_int(start) : 0, .total = start};
  return object_each(m, args[0], add_item, &s) ? sum_value(m, &s) : ABSENT;
}

/* min and max. */
typedef struct Extreme {
  CompareOp op; /* a new item wins when `item op best` */
  Value key;    /* function or ABSENT */
  Value best, best_key;
} Extreme;

static bool wins(Machine *m, const Extreme *e, Value key, bool *result) {
  if (both_small_int(key, e->best_key)) {
    *result = e->op == COMPARE_LT ? small_int(key) < small_int(e->best_key) : small_int(key) > small_int(e->best_key);
    return true;
  }
  Value answer = object_compare(m, key, e->best_key, e->op);
  return !is_absent(answer) && object_truth(m, answer, result);
}

static bool consider(Machine *m, Value item, void *context) {
  Extreme *e = context;
  Value key = is_absent(e->key) ? item : object_call(m, e->key, &item, 1);
  if (is_absent(key)) return false;
  bool better = is_absent(e->best);
  if (!better && !wins(m, e, key, &better)) return false;
  if (better) {
    e->best = item;
    e->best_key = key;
  }
  return true;
}

/* args: tuple of positional arguments, key, default */
static Value extreme(Machine *m, const char *name, CompareOp op, const Value *args) {
  const Tuple *positional = as_tuple(args[0]);
  Extreme e = {op, is_absent(args[1]) || is_none(args[1]) ? ABSENT : args[1], ABSENT, ABSENT};
  if (positional->length == 0) return raise_error(m, TYPE_ID_TypeError, "%s expected at least 1 argument, got 0", name);
  if (positional->length > 1 && !is_absent(args[2]))
    return raise_error(m, TYPE_ID_TypeError, "Cannot specify a default for %s() with multiple positional arguments", name);
  if (!object_each(m, positional->length > 1 ? args[0] : positional->item[0], consider, &e)) return ABSENT;
  if (!is_absent(e.best)) return e.best;
  return is_absent(args[2]) ? raise_error(m, TYPE_ID_ValueError, "%s() arg is an empty sequence", name) : args[2];
}

BUILTIN(builtin_min, "min(*args, key=None, default=...)",
        "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable "
        "argument, return its smallest item. The\ndefault keyword-only argument specifies an object to return if\nthe provided iterable "
        "is empty.\nWith two or more arguments, return the smallest argument.") {
  return extreme(m, "min", COMPARE_LT, args);
}

BUILTIN(builtin_max, "max(*args, key=None, default=...)",
        "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable "
        "argument, return its biggest item. The\ndefault keyword-only argument specifies an object to return if\nthe provided iterable "
        "is empty.\nWith two or more arguments, return the largest argument.") {
  return extreme(m, "max", COMPARE_GT, args);
}

BUILTIN(builtin_sorted, "sorted(iterable, /, *, key=None, reverse=False) by sort",
        "Return a new list containing all items from the iterable in ascending order.\n\nA custom key function can be supplied to customize "
        "the sort order, and the\nreverse flag can be set to request the result in descending order.") {
  Value list = list_from_iterable(m, args[0]);
  int reverse = 0;
  if (is_absent(list) || (!is_absent(args[2]) && !object_as_c_int(m, args[2], &reverse))) return ABSENT;
  return list_sort(m, list, is_absent(args[1]) ? NONE : args[1], reverse != 0) ? list : ABSENT;
}

const NativeSpec *const builtin_sequence_functions[] = {&builtin_all, &builtin_any, &builtin_sum,    &builtin_min,
                                                        &builtin_max, &builtin_sorted, NULL};
