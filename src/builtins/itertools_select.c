/* SPDX-License-Identifier: GPL-3.0-or-later */
/* itertools_select.c: the iterators that pass on, or compute from, the items of others one by one: accumulate chain compress count cycle
 * dropwhile filterfalse islice pairwise repeat starmap takewhile zip_longest. */
#include "builtins/itertools_internal.h"
#include "builtins/state.h"

/* count: small ints while they fit, values afterwards. */
static bool is_countable(Machine *m, Value v) {
  const Slots *slots = &type_of(m, v)->slots;
  return slots->index || slots->to_float || is_instance(m, v, TYPE_ID_complex) || (slots->add && !slots->get_item);
}

static Value count_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  if (!lazy_bind(m, "count", "count(start=0, step=1)", args, nargs, keyword_names, bound)) return ABSENT;
  Value start = is_absent(bound[0]) ? small_int_value(0) : bound[0], step = is_absent(bound[1]) ? small_int_value(1) : bound[1];
  if (!is_countable(m, start) || !is_countable(m, step))
    return raise_error(m, TYPE_ID_TypeError, "a number is required");
  Lazy *l = lazy_new(m, type, ABSENT);
  bool by_one = is_int_instance(m, start) && is_int_instance(m, step) && int_compare(step, small_int_value(1)) == 0;
  l->extra = by_one ? int_exact(m, start) : start;
  l->more = by_one ? small_int_value(1) : step;
  return object_value(l);
}
static Value count_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  Value now = l->extra, after = object_binary(m, BINARY_add, now, l->more);
  if (is_absent(after)) return ABSENT;
  l->extra = after;
  return now;
}
static Value count_repr(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (is_int_instance(m, l->more) && int_compare(l->more, small_int_value(1)) == 0) return str_format(m, "count(%R)", l->extra);
  return str_format(m, "count(%R, %R)", l->extra, l->more);
}
BUILTIN(count_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  int64_t machine;
  bool by_one = value_same(l->more, small_int_value(1)) && is_int(l->extra) && int_fits_int64(l->extra, &machine);
  return instance_reduced(m, args[0], by_one ? tuple_pack(m, 1, l->extra) : tuple_pack(m, 2, l->extra, l->more), ABSENT);
}
static const NativeSpec *const count_methods[] = {&count_reduce, NULL};
LAZY_TYPE(count, "count(start=0, step=1)", "Return a count object whose .__next__() method returns consecutive values.", .repr = count_repr);

/* cycle: extra is the list of what was seen; next counts through it once the iterator is done. flag: the list has all items already. */
static Value cycle_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "cycle", nargs, 1, 1, keyword_names)) return ABSENT;
  Lazy *l = lazy_new(m, type, args[0]);
  if (l) l->extra = list_new(m, NULL, 0);
  return l ? object_value(l) : ABSENT;
}
static Value cycle_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (!l->done) {
    Value item = guarded_next(m, l->iterator);
    if (!is_absent(item)) return l->flag || list_append(m, l->extra, item) ? item : ABSENT;
    if (error_pending(m)) return ABSENT;
    l->done = true;
  }
  const List *seen = as_list(l->extra);
  if (seen->length == 0) return ABSENT;
  Value item = list_item(seen, (size_t)l->next);
  l->next = (l->next + 1) % (int64_t)seen->length;
  return item;
}
BUILTIN(cycle_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  Value iterator = l->done ? object_iter(m, l->extra) : l->iterator, place = int_value(m, l->next);
  if (is_absent(iterator) || (l->done && is_absent(object_call_method(m, iterator, "__setstate__", &place, 1)))) return ABSENT;
  return instance_reduced(m, args[0], tuple_pack(m, 1, iterator), tuple_pack(m, 2, l->extra, bool_value(l->flag || l->done)));
}
BUILTIN(cycle_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  const Tuple *state = lazy_state(m, args[1], 2);
  int complete;
  if (!state) return ABSENT;
  if (!is_list_instance(m, state->item[0])) return raise_wrong_type(m, "argument 1", "list", state->item[0]);
  if (!object_as_c_int(m, state->item[1], &complete)) return ABSENT;
  Lazy *l = as_lazy(args[0]);
  l->extra = state->item[0];
  l->flag = complete != 0;
  l->next = 0;
  return NONE;
}
static const NativeSpec *const cycle_methods[] = {&cycle_reduce, &cycle_setstate, NULL};
LAZY_TYPE(cycle, "cycle(iterable, /)",
          "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.");

/* repeat: stop is how often still, negative for ever. */
static Value repeat_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  int64_t times = -1;
  if (!lazy_bind(m, "repeat", "repeat(object, times=...)", args, nargs, keyword_names, bound)) return ABSENT;
  if (!is_absent(bound[1])) {
    if (!object_as_size(m, bound[1], &times)) return ABSENT;
    if (times < 0) times = 0;
  }
  Lazy *l = lazy_new(m, type, ABSENT);
  l->extra = bound[0];
  l->stop = times;
  return object_value(l);
}
static Value repeat_next(Machine *m __attribute__((unused)), Value self) {
  Lazy *l = as_lazy(self);
  if (l->stop == 0) return ABSENT;
  if (l->stop > 0) l->stop--;
  return l->extra;
}
static Value repeat_repr(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->stop < 0) return str_format(m, "repeat(%R)", l->extra);
  return str_format(m, "repeat(%R, %lld)", l->extra, (long long)l->stop);
}
BUILTIN(repeat_hint, "__length_hint__(self, /)", "How often the object is still to come.") {
  const Lazy *l = as_lazy(args[0]);
  return l->stop < 0 ? raise_error(m, TYPE_ID_TypeError, "len() of unsized object") : int_value(m, l->stop);
}
BUILTIN(repeat_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  return instance_reduced(m, args[0], l->stop < 0 ? tuple_pack(m, 1, l->extra) : tuple_pack(m, 2, l->extra, int_value(m, l->stop)), ABSENT);
}
static const NativeSpec *const repeat_methods[] = {&repeat_hint, &repeat_reduce, NULL};
const TypeSpec repeat_lazy = {
    .size = sizeof(Lazy),
    .walk = lazy_walk,
    .slots = {.iter = lazy_self, .next = repeat_next, .repr = repeat_repr},
    .methods = repeat_methods,
    .construct = repeat_construct,
    .construct_signature = "repeat(object, times=...)",
    .doc = "Create an iterator which returns the object for the specified number of times.\nIf not specified, returns the object endlessly.",
};

/* chain: iterator gives the iterables, extra is the iterator of the current one. */
static Value chain_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "chain", nargs, 0, INT32_MAX, keyword_names)) return ABSENT;
  Value iterables = tuple_new(m, args, (size_t)nargs);
  Lazy *l = is_absent(iterables) ? NULL : lazy_new(m, type, iterables);
  return l ? object_value(l) : ABSENT;
}
static Value chain_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  while (!l->done) {
    if (!is_absent(l->extra)) {
      Value item = guarded_next(m, l->extra);
      if (!is_absent(item) || error_pending(m)) return item;
      l->extra = ABSENT;
    }
    Value iterable = guarded_next(m, l->iterator);
    Value iterator = is_absent(iterable) ? ABSENT : object_iter(m, iterable);
    if (is_absent(iterator)) return lazy_finish(self);
    l->extra = iterator;
  }
  return ABSENT;
}
BUILTIN(chain_from_iterable, "from_iterable(cls, iterable, /)",
        "Alternative chain() constructor taking a single iterable argument that evaluates lazily.") {
  Lazy *l = lazy_new(m, as_type(args[0]), args[1]);
  return l ? object_value(l) : ABSENT;
}
BUILTIN(chain_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  Value state = l->done ? ABSENT : is_absent(l->extra) ? tuple_pack(m, 1, l->iterator) : tuple_pack(m, 2, l->iterator, l->extra);
  return instance_reduced(m, args[0], tuple_new(m, NULL, 0), state);
}
BUILTIN(chain_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  if (!is_tuple_instance(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "state is not a tuple");
  Lazy *l = as_lazy(args[0]);
  const Tuple *state = as_tuple(args[1]);
  if (state->length == 0) return raise_error(m, TYPE_ID_TypeError, "function takes at least 1 argument (0 given)");
  if (state->length > 2) return raise_error(m, TYPE_ID_TypeError, "function takes at most 2 arguments (%zu given)", state->length);
  for (size_t i = 0; i < state->length; i++)
    if (!is_iterator(m, state->item[i])) return raise_error(m, TYPE_ID_TypeError, "Arguments must be iterators.");
  l->iterator = state->item[0];
  l->extra = state->length > 1 ? state->item[1] : ABSENT;
  l->done = false;
  return NONE;
}
static const NativeSpec *const chain_methods[] = {&chain_from_iterable, &chain_reduce, &chain_setstate, NULL};
const TypeSpec chain_lazy = {
    .size = sizeof(Lazy),
    .walk = lazy_walk,
    .slots = {.iter = lazy_self, .next = chain_next},
    .methods = chain_methods,
    .construct = chain_construct,
    .construct_signature = "chain(*iterables)",
    .doc = "Return a chain object whose .__next__() method returns elements from the\nfirst iterable until it is exhausted, then elements from "
           "the next\niterable, until all of the iterables are exhausted.",
};

static Value compress_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  if (!lazy_bind(m, "compress", "compress(data, selectors)", args, nargs, keyword_names, bound)) return ABSENT;
  Lazy *l = lazy_new(m, type, bound[0]);
  Value selectors = l ? object_iter(m, bound[1]) : ABSENT;
  if (is_absent(selectors)) return ABSENT;
  l->extra = selectors;
  return object_value(l);
}
static Value compress_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  for (;;) {
    Value item = guarded_next(m, l->iterator), selector = is_absent(item) ? ABSENT : guarded_next(m, l->extra);
    bool truth;
    if (is_absent(selector) || !object_truth(m, selector, &truth)) return ABSENT;
    if (truth) return item;
  }
}
BUILTIN(compress_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, l->iterator, l->extra), ABSENT);
}
static const NativeSpec *const compress_methods[] = {&compress_reduce, NULL};
LAZY_TYPE(compress, "compress(data, selectors)", "Return data elements corresponding to true selector elements.");

/* accumulate: extra is the total so far; spare the initial value until it is given out. */
static Value accumulate_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[3];
  if (!lazy_bind(m, "accumulate", "accumulate(iterable, func=None, *, initial=None)", args, nargs, keyword_names, bound)) return ABSENT;
  Lazy *l = lazy_new(m, type, bound[0]);
  if (!l) return ABSENT;
  if (!is_absent(bound[1]) && !is_none(bound[1])) l->function = bound[1];
  if (!is_absent(bound[2]) && !is_none(bound[2])) l->spare = bound[2];
  return object_value(l);
}
static Value accumulate_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (!is_absent(l->spare)) {
    l->extra = l->spare;
    l->spare = ABSENT;
    return l->extra;
  }
  Value pair[2] = {l->extra, guarded_next(m, l->iterator)};
  if (is_absent(pair[1])) return ABSENT;
  Value total = pair[1];
  if (!is_absent(pair[0]))
    total = is_absent(l->function) ? object_binary(m, BINARY_add, pair[0], pair[1]) : object_call(m, l->function, pair, 2);
  if (!is_absent(total)) l->extra = total;
  return total;
}
/* What goes on behind `first` in the iterator: an initial value is a first item. */
static Value chained(Machine *m, Value first, Value iterator) {
  Value head = tuple_pack(m, 1, first), pair = is_absent(head) ? ABSENT : tuple_pack(m, 2, head, iterator);
  Lazy *l = is_absent(pair) ? NULL : lazy_new(m, m->builtins->chain_type, pair);
  return l ? object_value(l) : ABSENT;
}
/* A total of None is told apart from no total by being given out once more, and left out. */
BUILTIN(accumulate_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  Value function = is_absent(l->function) ? NONE : l->function;
  if (!is_absent(l->spare)) return instance_reduced(m, args[0], tuple_pack(m, 2, chained(m, l->spare, l->iterator), function), NONE);
  if (is_absent(l->extra) || !is_none(l->extra))
    return instance_reduced(m, args[0], tuple_pack(m, 2, l->iterator, function), is_absent(l->extra) ? NONE : l->extra);
  Lazy *again = lazy_new(m, type_of(m, args[0]), chained(m, NONE, l->iterator));
  if (!again) return ABSENT;
  again->function = l->function;
  return tuple_pack(m, 2, object_value(m->builtins->islice_type), tuple_pack(m, 3, object_value(again), small_int_value(1), NONE));
}
BUILTIN(accumulate_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  as_lazy(args[0])->extra = args[1];
  return NONE;
}
static const NativeSpec *const accumulate_methods[] = {&accumulate_reduce, &accumulate_setstate, NULL};
LAZY_TYPE(accumulate, "accumulate(iterable, func=None, *, initial=None)", "Return series of accumulated sums (or other binary function results).");

/* Those with a predicate first. */
static Value predicate_construct(Machine *m, Type *type, const char *name, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, name, nargs, 2, 2, keyword_names)) return ABSENT;
  Lazy *l = lazy_new(m, type, args[1]);
  if (!l) return ABSENT;
  l->function = args[0];
  return object_value(l);
}
/* The next item and the predicate's verdict on it. ABSENT: the end, or an error. */
static Value judged(Machine *m, Lazy *l, bool *truth) {
  Value item = guarded_next(m, l->iterator);
  if (is_absent(item)) return ABSENT;
  Value verdict = object_call(m, l->function, &item, 1);
  return !is_absent(verdict) && object_truth(m, verdict, truth) ? item : ABSENT;
}

static Value dropwhile_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  return predicate_construct(m, type, "dropwhile", args, nargs, keyword_names);
}
static Value dropwhile_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->flag) return guarded_next(m, l->iterator);
  bool drop = true;
  Value item;
  do item = judged(m, l, &drop);
  while (!is_absent(item) && drop);
  l->flag = !is_absent(item);
  return item;
}
BUILTIN(dropwhile_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, l->function, l->iterator), small_int_value(l->flag));
}
BUILTIN(dropwhile_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  return object_truth(m, args[1], &as_lazy(args[0])->flag) ? NONE : ABSENT;
}
static const NativeSpec *const dropwhile_methods[] = {&dropwhile_reduce, &dropwhile_setstate, NULL};
LAZY_TYPE(dropwhile, "dropwhile(predicate, iterable, /)",
          "Drop items from the iterable while predicate(item) is true.\n\nAfterwards, return every element until the iterable is exhausted.");

static Value takewhile_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  return predicate_construct(m, type, "takewhile", args, nargs, keyword_names);
}
static Value takewhile_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->done) return ABSENT;
  bool take = false;
  Value item = judged(m, l, &take);
  if (is_absent(item)) return ABSENT;
  if (take) return item;
  l->done = true;
  return ABSENT;
}
BUILTIN(takewhile_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, l->function, l->iterator), small_int_value(l->done));
}
BUILTIN(takewhile_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  return object_truth(m, args[1], &as_lazy(args[0])->done) ? NONE : ABSENT;
}
static const NativeSpec *const takewhile_methods[] = {&takewhile_reduce, &takewhile_setstate, NULL};
LAZY_TYPE(takewhile, "takewhile(predicate, iterable, /)",
          "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.");

static Value filterfalse_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  return predicate_construct(m, type, "filterfalse", args, nargs, keyword_names);
}
static Value filterfalse_next(Machine *m, Value self) {
  bool truth = false;
  Value item;
  Lazy *l = as_lazy(self);
  do {
    item = is_none(l->function) ? guarded_next(m, l->iterator) : judged(m, l, &truth);
    if (!is_absent(item) && is_none(l->function) && !object_truth(m, item, &truth)) return ABSENT;
  } while (!is_absent(item) && truth);
  return item;
}
BUILTIN(filterfalse_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, l->function, l->iterator), ABSENT);
}
static const NativeSpec *const filterfalse_methods[] = {&filterfalse_reduce, NULL};
LAZY_TYPE(filterfalse, "filterfalse(function, iterable, /)",
          "Return those items of iterable for which function(item) is false.\n\nIf function is None, return the items that are false.");

/* islice: next is the position of the next item wanted, extra counts what was read. */
static bool islice_argument(Machine *m, Value v, int64_t otherwise, int64_t low, const char *message, int64_t *out) {
  *out = otherwise;
  if (is_absent(v) || is_none(v)) return true;
  if (type_of(m, v)->slots.index && object_as_index(m, v, out) && *out >= low) return true;
  if (error_pending(m)) error_take(m);
  return raise_false(m, TYPE_ID_ValueError, "%s", message);
}
static Value islice_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "islice", nargs, 2, 4, keyword_names)) return ABSENT;
  int64_t start = 0, stop, step = 1;
  const char *single = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  const char *several = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  Value last = nargs > 2 ? args[2] : args[1];
  bool below = is_int_instance(m, last) && int_fits_int64(last, &stop) && stop < -1;
  if (!islice_argument(m, last, INT64_MAX, 0, below ? several : single, &stop)) return ABSENT;
  if (nargs > 2 && !islice_argument(m, args[1], 0, 0, several, &start)) return ABSENT;
  if (nargs > 3 && !islice_argument(m, args[3], 1, 1, "Step for islice() must be a positive integer or None.", &step)) return ABSENT;
  Lazy *l = lazy_new(m, type, args[0]);
  if (!l) return ABSENT;
  l->next = start;
  l->stop = stop;
  l->step = step;
  l->extra = small_int_value(0); /* items read so far */
  return object_value(l);
}
static Value islice_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->done) return ABSENT;
  int64_t read = small_int(l->extra), wanted = l->next < l->stop ? l->next : l->stop;
  for (; read < wanted; read++)
    if (is_absent(guarded_next(m, l->iterator))) return lazy_finish(self);
  l->extra = small_int_value(read);
  if (l->next >= l->stop) return lazy_finish(self);
  Value item = guarded_next(m, l->iterator);
  if (is_absent(item)) return lazy_finish(self);
  l->extra = small_int_value(read + 1);
  if (__builtin_add_overflow(l->next, l->step, &l->next)) l->next = INT64_MAX;
  return item;
}
BUILTIN(islice_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  if (l->done) {
    Value empty = object_iter(m, list_new(m, NULL, 0));
    return instance_reduced(m, args[0], tuple_pack(m, 2, empty, small_int_value(0)), small_int_value(0));
  }
  Value stop = l->stop == INT64_MAX ? NONE : int_value(m, l->stop);
  return instance_reduced(m, args[0], tuple_pack(m, 4, l->iterator, int_value(m, l->next), stop, int_value(m, l->step)), l->extra);
}
BUILTIN(islice_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  int64_t read;
  if (!iterator_state(m, args[1], INT64_MIN, INT64_MAX, &read)) return ABSENT;
  as_lazy(args[0])->extra = int_value(m, read);
  return NONE;
}
static const NativeSpec *const islice_methods[] = {&islice_reduce, &islice_setstate, NULL};
LAZY_TYPE(islice, "islice(iterable, start, stop=..., step=..., /)",
          "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\nReturn an iterator whose next() method "
          "returns selected values from an\niterable.");

static Value starmap_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  return predicate_construct(m, type, "starmap", args, nargs, keyword_names);
}
static Value starmap_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  Value item = guarded_next(m, l->iterator), spread = is_absent(item) ? ABSENT : tuple_from_iterable(m, item);
  return is_absent(spread) ? ABSENT : object_call(m, l->function, as_tuple(spread)->item, (int)as_tuple(spread)->length);
}
BUILTIN(starmap_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  return instance_reduced(m, args[0], tuple_pack(m, 2, l->function, l->iterator), ABSENT);
}
static const NativeSpec *const starmap_methods[] = {&starmap_reduce, NULL};
LAZY_TYPE(starmap, "starmap(function, iterable, /)",
          "Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.");

/* zip_longest: extra is the array-like tuple of iterators, NONE where one ended; next counts those that still run. */
static Value zip_longest_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  for (size_t i = 0; !is_absent(keyword_names) && i < as_tuple(keyword_names)->length; i++) {
    Value name = as_tuple(keyword_names)->item[i];
    if (!is_str_instance(m, name) || !str_equals_c(as_str(name), "fillvalue"))
      return raise_error(m, TYPE_ID_TypeError, "zip_longest() got an unexpected keyword argument");
  }
  if (!lazy_bind(m, "zip_longest", "zip_longest(*iterables, fillvalue=None)", args, nargs, keyword_names, bound)) return ABSENT;
  const Tuple *iterables = as_tuple(bound[0]);
  Value iterators = list_new(m, NULL, iterables->length);
  for (size_t i = 0; i < iterables->length && !is_absent(iterators); i++) {
    Value iterator = object_iter(m, iterables->item[i]);
    if (is_absent(iterator)) return ABSENT;
    as_list(iterators)->items->item[i] = iterator;
  }
  if (is_absent(iterators)) return ABSENT;
  Lazy *l = lazy_new(m, type, ABSENT);
  l->extra = iterators;
  l->more = is_absent(bound[1]) ? NONE : bound[1];
  l->next = (int64_t)iterables->length;
  return object_value(l);
}
static Value zip_longest_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->next == 0) return ABSENT;
  size_t n = as_list(l->extra)->length;
  Value result = tuple_new(m, NULL, n);
  for (size_t i = 0; i < n && !is_absent(result); i++) {
    Value *iterator = &as_list(l->extra)->items->item[i];
    Value item = is_none(*iterator) ? l->more : guarded_next(m, *iterator);
    if (is_absent(item)) {
      if (error_pending(m) || --l->next == 0) return l->next = 0, ABSENT;
      *iterator = NONE;
      item = l->more;
    }
    as_tuple(result)->item[i] = item;
  }
  return result;
}
BUILTIN(zip_longest_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  const List *iterators = as_list(l->extra);
  Value arguments = tuple_new(m, NULL, iterators->length), ended = tuple_new(m, NULL, 0);
  for (size_t i = 0; i < iterators->length && !is_absent(arguments); i++) {
    Value iterator = iterators->items->item[i];
    as_tuple(arguments)->item[i] = is_none(iterator) ? ended : iterator;
  }
  return instance_reduced(m, args[0], arguments, l->more);
}
BUILTIN(zip_longest_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  as_lazy(args[0])->more = args[1];
  return NONE;
}
static const NativeSpec *const zip_longest_methods[] = {&zip_longest_reduce, &zip_longest_setstate, NULL};
LAZY_TYPE(zip_longest, "zip_longest(*iterables, fillvalue=None)",
          "Return a zip_longest object whose .__next__() method returns a tuple where\nthe i-th element comes from the i-th iterable argument.  When the "
          "shorter\niterables are exhausted, the fillvalue is substituted in their place.");

static Value pairwise_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "pairwise", nargs, 1, 1, keyword_names)) return ABSENT;
  Lazy *l = lazy_new(m, type, args[0]);
  return l ? object_value(l) : ABSENT;
}
static Value pairwise_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  if (l->done) return ABSENT;
  if (is_absent(l->extra)) l->extra = guarded_next(m, l->iterator);
  if (is_absent(l->extra)) return lazy_finish(self);
  Value pair[2] = {l->extra, guarded_next(m, l->iterator)};
  if (is_absent(pair[1])) return lazy_finish(self);
  l->extra = pair[1];
  return tuple_new(m, pair, 2);
}
static const NativeSpec *const pairwise_methods[] = {NULL}; /* in CPython, too, it cannot be copied */
LAZY_TYPE(pairwise, "pairwise(iterable, /)",
          "Return an iterator of overlapping pairs taken from the input iterator.\n\n    s -> (s0,s1), (s1,s2), (s2, s3), ...");
