/* SPDX-License-Identifier: GPL-3.0-or-later */
/* itertools_combine.c: product, permutations, combinations, combinations_with_replacement. `extra` holds the pool(s), `state` the indices
 * of the tuple given out last; `flag` tells that there was one. */
#include "builtins/itertools_internal.h"

static int64_t index_at(const Lazy *l, size_t i) { return small_int(l->state->item[i]); }
static void set_index(Lazy *l, size_t i, int64_t value) { l->state->item[i] = small_int_value(value); }

static bool make_state(Machine *m, Lazy *l, size_t n) {
  l->state = array_new(m, n > 0 ? n : 1);
  if (!l->state) return false;
  for (size_t i = 0; i < n; i++) l->state->item[i] = small_int_value(0);
  l->state->used = n;
  return true;
}

/* The items of the pool that the first r indices choose. */
static Value chosen(Machine *m, const Lazy *l, size_t r) {
  Value result = tuple_new(m, NULL, r);
  for (size_t i = 0; i < r && !is_absent(result); i++) as_tuple(result)->item[i] = as_tuple(l->extra)->item[index_at(l, i)];
  return result;
}

/* The first n indices, as a tuple: what __reduce__ tells, and __setstate__ is told. */
static Value indices(Machine *m, const Lazy *l, size_t from, size_t n) { return tuple_new(m, l->state->item + from, n); }

/* So many indices from a state; ValueError. NULL: an exception is pending. */
static const Tuple *indices_told(Machine *m, Value state, size_t n) {
  if (is_tuple_instance(m, state) && as_tuple(state)->length == n) return as_tuple(state);
  return raise_error(m, TYPE_ID_ValueError, "invalid arguments"), NULL;
}

/* Index i from a state: an int, brought within low and high. */
static bool index_told(Machine *m, Lazy *l, const Tuple *told, size_t i, size_t at, int64_t low, int64_t high) {
  int64_t index;
  if (!iterator_state(m, told->item[i], low, high, &index)) return false;
  set_index(l, at, index);
  return true;
}

/* product: extra is a tuple of pools */
static Value product_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  int64_t repeat;
  if (!lazy_bind(m, "product", "product(*iterables, repeat=1)", args, nargs, keyword_names, bound)) return ABSENT;
  if (!argument_index(m, bound[1], 1, &repeat)) return ABSENT;
  if (repeat < 0) return raise_error(m, TYPE_ID_ValueError, "repeat argument cannot be negative");
  const Tuple *iterables = as_tuple(bound[0]);
  if (iterables->length && (uint64_t)repeat > INT32_MAX / iterables->length)
    return raise_error(m, TYPE_ID_OverflowError, "repeat argument too large");
  Value pools = tuple_new(m, NULL, iterables->length * (size_t)repeat);
  if (is_absent(pools)) return ABSENT;
  for (size_t i = 0; i < iterables->length && repeat > 0; i++) {
    Value pool = tuple_from_iterable(m, iterables->item[i]);
    if (is_absent(pool)) return ABSENT;
    for (size_t k = i; k < as_tuple(pools)->length; k += iterables->length) as_tuple(pools)->item[k] = pool;
  }
  Lazy *l = lazy_new(m, type, ABSENT);
  l->extra = pools;
  for (size_t i = 0; i < as_tuple(pools)->length; i++) l->done = l->done || as_tuple(as_tuple(pools)->item[i])->length == 0;
  return make_state(m, l, as_tuple(pools)->length) ? object_value(l) : ABSENT;
}

/* Advances like an odometer; false after the last. */
static bool product_advance(Lazy *l) {
  for (size_t i = l->state->used; i-- > 0;) {
    if (index_at(l, i) + 1 < (int64_t)as_tuple(as_tuple(l->extra)->item[i])->length) return set_index(l, i, index_at(l, i) + 1), true;
    set_index(l, i, 0);
  }
  return false;
}

static Value product_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  bool first = !l->flag;
  l->flag = true;
  if (l->done) return ABSENT;
  if (!first && !product_advance(l)) return lazy_finish(self);
  size_t n = l->state->used;
  Value result = tuple_new(m, NULL, n);
  for (size_t i = 0; i < n && !is_absent(result); i++)
    as_tuple(result)->item[i] = as_tuple(as_tuple(l->extra)->item[i])->item[index_at(l, i)];
  return result;
}
BUILTIN(product_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  if (!l->flag) return instance_reduced(m, args[0], l->extra, ABSENT);
  if (l->done) return instance_reduced(m, args[0], tuple_pack(m, 1, tuple_new(m, NULL, 0)), ABSENT);
  return instance_reduced(m, args[0], l->extra, indices(m, l, 0, l->state->used));
}
BUILTIN(product_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  Lazy *l = as_lazy(args[0]);
  const Tuple *told = indices_told(m, args[1], l->state->used);
  if (!told) return ABSENT;
  for (size_t i = 0; i < told->length; i++) {
    int64_t last = is_absent(l->extra) ? 0 : (int64_t)as_tuple(as_tuple(l->extra)->item[i])->length - 1;
    if (last < 0) return NONE; /* nothing will come */
    if (!index_told(m, l, told, i, i, 0, last)) return ABSENT;
  }
  l->flag = true;
  return NONE;
}
static const NativeSpec *const product_methods[] = {&product_reduce, &product_setstate, NULL};
LAZY_TYPE(product, "product(*iterables, repeat=1)", "Cartesian product of input iterables.  Equivalent to nested for-loops.");

/* The others: pool and r. */
static Value pool_reduced(Machine *m, Value self, Value state) {
  const Lazy *l = as_lazy(self);
  Value pool = is_absent(l->extra) ? tuple_new(m, NULL, 0) : l->extra;
  return instance_reduced(m, self, tuple_pack(m, 2, pool, int_value(m, l->stop)), l->flag && !l->done ? state : ABSENT);
}
/* The state of combinations: an index for each place, at most `high` plus the place's number times `slope`. */
static Value pool_set(Machine *m, Value self, Value state, int64_t slope) {
  Lazy *l = as_lazy(self);
  const Tuple *told = indices_told(m, state, (size_t)l->stop);
  int64_t n = is_absent(l->extra) ? 0 : (int64_t)as_tuple(l->extra)->length, last = slope ? n - l->stop : n - 1;
  for (size_t i = 0; told && i < told->length; i++)
    if (!index_told(m, l, told, i, i, 0, last + slope * (int64_t)i)) return ABSENT;
  if (told) l->flag = true;
  return told ? NONE : ABSENT;
}

static Lazy *pool_new(Machine *m, Type *type, Value iterable, int64_t r) {
  Value pool = tuple_from_iterable(m, iterable);
  if (is_absent(pool)) return NULL;
  if (r < 0) return raise_error(m, TYPE_ID_ValueError, "r must be non-negative"), NULL;
  Lazy *l = lazy_new(m, type, ABSENT);
  l->extra = pool;
  l->stop = r;
  return l;
}

/* permutations: state has n indices, then r cycles */
static Value permutations_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  int64_t r = 0;
  if (!lazy_bind(m, "permutations", "permutations(iterable, r=None)", args, nargs, keyword_names, bound)) return ABSENT;
  bool given = !is_absent(bound[1]) && !is_none(bound[1]);
  bound[0] = tuple_from_iterable(m, bound[0]);
  if (is_absent(bound[0])) return ABSENT;
  if (given && !is_int_instance(m, bound[1])) return raise_error(m, TYPE_ID_TypeError, "Expected int as r");
  if (given && !object_as_size(m, bound[1], &r)) return ABSENT;
  Lazy *l = pool_new(m, type, bound[0], r);
  if (!l) return ABSENT;
  int64_t n = (int64_t)as_tuple(l->extra)->length;
  if (!given) l->stop = r = n;
  l->done = r > n;
  if (!l->done && !make_state(m, l, (size_t)(n + r))) return ABSENT;
  for (int64_t i = 0; i < n && !l->done; i++) set_index(l, (size_t)i, i);
  for (int64_t i = 0; i < r && !l->done; i++) set_index(l, (size_t)(n + i), n - i);
  return object_value(l);
}

static bool permutations_advance(Lazy *l) {
  size_t n = as_tuple(l->extra)->length;
  for (size_t i = (size_t)l->stop; i-- > 0;) {
    int64_t cycle = index_at(l, n + i) - 1;
    if (cycle > 0) {
      set_index(l, n + i, cycle);
      Value t = l->state->item[i];
      l->state->item[i] = l->state->item[n - (size_t)cycle];
      l->state->item[n - (size_t)cycle] = t;
      return true;
    }
    Value first = l->state->item[i]; /* rotate the rest to the left */
    memmove(&l->state->item[i], &l->state->item[i + 1], (n - i - 1) * sizeof(Value));
    l->state->item[n - 1] = first;
    set_index(l, n + i, (int64_t)(n - i));
  }
  return false;
}

static Value permutations_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->done) return ABSENT;
  if (l->flag && !permutations_advance(l)) return lazy_finish(self);
  l->flag = true;
  return chosen(m, l, (size_t)l->stop);
}
BUILTIN(permutations_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  if (!l->flag || l->done) return pool_reduced(m, args[0], ABSENT);
  size_t n = as_tuple(l->extra)->length, r = (size_t)l->stop;
  return pool_reduced(m, args[0], tuple_pack(m, 2, indices(m, l, 0, n), indices(m, l, n, r)));
}
BUILTIN(permutations_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  Lazy *l = as_lazy(args[0]);
  const Tuple *both = lazy_state(m, args[1], 2);
  if (!both) return ABSENT;
  size_t n = is_absent(l->extra) ? 0 : as_tuple(l->extra)->length, r = (size_t)l->stop;
  for (size_t i = 0; i < 2; i++)
    if (!is_tuple_instance(m, both->item[i]))
      return raise_error(m, TYPE_ID_TypeError, "argument %zu must be tuple, not %T", i + 1, both->item[i]);
  const Tuple *order = indices_told(m, both->item[0], n), *cycles = order ? indices_told(m, both->item[1], r) : NULL;
  if (!cycles) return ABSENT;
  for (size_t i = 0; i < n && !l->done; i++)
    if (!index_told(m, l, order, i, i, 0, (int64_t)n - 1)) return ABSENT;
  for (size_t i = 0; i < r && !l->done; i++)
    if (!index_told(m, l, cycles, i, n + i, 1, (int64_t)(n - i))) return ABSENT;
  l->flag = true;
  return NONE;
}
static const NativeSpec *const permutations_methods[] = {&permutations_reduce, &permutations_setstate, NULL};
LAZY_TYPE(permutations, "permutations(iterable, r=None)",
          "Return successive r-length permutations of elements in the iterable.\n\npermutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)");

static Lazy *combinations_start(Machine *m, Type *type, const char *name, const char *signature, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  int64_t r;
  if (!lazy_bind(m, name, signature, args, nargs, keyword_names, bound) || !object_as_size(m, bound[1], &r)) return NULL;
  Lazy *l = pool_new(m, type, bound[0], r);
  return l && make_state(m, l, (size_t)r) ? l : NULL;
}

static Value combinations_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Lazy *l = combinations_start(m, type, "combinations", "combinations(iterable, r)", args, nargs, keyword_names);
  if (!l) return ABSENT;
  for (int64_t i = 0; i < l->stop; i++) set_index(l, (size_t)i, i);
  l->done = l->stop > (int64_t)as_tuple(l->extra)->length;
  return object_value(l);
}

static bool combinations_advance(Lazy *l) {
  int64_t n = (int64_t)as_tuple(l->extra)->length, r = l->stop, i = r - 1;
  while (i >= 0 && index_at(l, (size_t)i) == i + n - r) i--;
  if (i < 0) return false;
  for (int64_t value = index_at(l, (size_t)i) + 1; i < r; i++, value++) set_index(l, (size_t)i, value);
  return true;
}

static Value combinations_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->done) return ABSENT;
  if (l->flag && !combinations_advance(l)) return lazy_finish(self);
  l->flag = true;
  return chosen(m, l, (size_t)l->stop);
}
BUILTIN(combinations_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  return pool_reduced(m, args[0], indices(m, as_lazy(args[0]), 0, (size_t)as_lazy(args[0])->stop));
}
BUILTIN(combinations_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  return pool_set(m, args[0], args[1], 1);
}
static const NativeSpec *const combinations_methods[] = {&combinations_reduce, &combinations_setstate, NULL};
LAZY_TYPE(combinations, "combinations(iterable, r)",
          "Return successive r-length combinations of elements in the iterable.\n\ncombinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)");

static Value combinations_with_replacement_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Lazy *l = combinations_start(m, type, "combinations_with_replacement", "combinations_with_replacement(iterable, r)", args, nargs, keyword_names);
  if (!l) return ABSENT;
  l->done = l->stop > 0 && as_tuple(l->extra)->length == 0;
  return object_value(l);
}

static bool replacement_advance(Lazy *l) {
  int64_t n = (int64_t)as_tuple(l->extra)->length, i = l->stop - 1;
  while (i >= 0 && index_at(l, (size_t)i) == n - 1) i--;
  if (i < 0) return false;
  for (int64_t value = index_at(l, (size_t)i) + 1; i < l->stop; i++) set_index(l, (size_t)i, value);
  return true;
}

static Value combinations_with_replacement_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->done) return ABSENT;
  if (l->flag && !replacement_advance(l)) return lazy_finish(self);
  l->flag = true;
  return chosen(m, l, (size_t)l->stop);
}
BUILTIN(combinations_with_replacement_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  return pool_reduced(m, args[0], indices(m, as_lazy(args[0]), 0, (size_t)as_lazy(args[0])->stop));
}
BUILTIN(combinations_with_replacement_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  return pool_set(m, args[0], args[1], 0);
}
static const NativeSpec *const combinations_with_replacement_methods[] = {&combinations_with_replacement_reduce, &combinations_with_replacement_setstate, NULL};
LAZY_TYPE(combinations_with_replacement, "combinations_with_replacement(iterable, r)",
          "Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.");
