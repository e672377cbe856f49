/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_itertools.c: the module itertools: its common layout, groupby and tee, and the list of its types. */
#include "builtins/builtin.h"
#include "builtins/itertools_internal.h"
#include "builtins/state.h"
#include "object/alias.h"

void lazy_walk(const Object *o, Tracer *t) {
  const Lazy *l = (const Lazy *)o;
  trace_value(t, l->iterator);
  trace_value(t, l->function);
  trace_value(t, l->extra);
  trace_value(t, l->more);
  trace_value(t, l->spare);
  trace_object(t, l->state);
}

Value lazy_self(Machine *m __attribute__((unused)), Value self) { return self; }

Lazy *lazy_new(Machine *m, Type *type, Value iterable) {
  Value iterator = is_absent(iterable) ? ABSENT : object_iter(m, iterable);
  if (is_absent(iterator) && !is_absent(iterable)) return NULL;
  Lazy *l = type_allocate_fixed(m, type);
  l->iterator = iterator;
  return l;
}

bool lazy_bind(Machine *m, const char *name, const char *signature, const Value *args, int nargs, Value keyword_names, Value *bound) {
  return signature_bind(m, name, signature_parse(m, signature), ABSENT, args, nargs, keyword_names, bound);
}

Value lazy_finish(Value self) {
  Lazy *l = as_lazy(self);
  l->done = true;
  l->iterator = l->extra = ABSENT;
  return ABSENT;
}

const Tuple *lazy_state(Machine *m, Value state, size_t length) {
  if (!is_tuple_instance(m, state)) return raise_error(m, TYPE_ID_TypeError, "state is not a tuple"), NULL;
  size_t given = as_tuple(state)->length;
  if (given == length) return as_tuple(state);
  return raise_error(m, TYPE_ID_TypeError, "function takes exactly %zu arguments (%zu given)", length, given), NULL;
}

/* groupby: extra is the key of the group given out last, more the key of the item in spare, which was read ahead. A group reads through
 * its groupby as long as `next` (the number of the group) agrees. */

static Value groupby_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  if (!lazy_bind(m, "groupby", "groupby(iterable, key=None)", args, nargs, keyword_names, bound)) return ABSENT;
  Lazy *l = lazy_new(m, type, bound[0]);
  if (!l) return ABSENT;
  if (!is_absent(bound[1]) && !is_none(bound[1])) l->function = bound[1];
  return object_value(l);
}

/* Reads the next item into spare and its key into more. */
static bool groupby_step(Machine *m, Lazy *l) {
  Value item = guarded_next(m, l->iterator);
  if (is_absent(item)) return false;
  Value key = is_absent(l->function) ? item : object_call(m, l->function, &item, 1);
  if (is_absent(key)) return false;
  l->spare = item;
  l->more = key;
  return true;
}

static Value group_new(Machine *m, const Type *type, Value groupby, Value key) {
  Lazy *group = heap_new(m, type->id, sizeof(Lazy));
  group->iterator = groupby;
  group->extra = key;
  group->next = ++as_lazy(groupby)->next;
  return object_value(group);
}

static Value groupby_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  for (;;) { /* skip what is left of the group */
    if (is_absent(l->more)) {
      if (!groupby_step(m, l)) return ABSENT;
    } else if (is_absent(l->extra)) {
      break;
    } else {
      bool equal;
      if (!object_equal(m, l->extra, l->more, &equal)) return ABSENT;
      if (!equal) break;
      if (!groupby_step(m, l)) return ABSENT;
    }
  }
  l->extra = l->more;
  return tuple_pack(m, 2, l->extra, group_new(m, m->builtins->grouper_type, self, l->extra));
}

static Value grouper_next(Machine *m, Value self) {
  Lazy *group = as_lazy(self), *l = as_lazy(group->iterator);
  if (group->next != l->next) return ABSENT;
  if (is_absent(l->spare) && !groupby_step(m, l)) return ABSENT;
  bool equal;
  if (!object_equal(m, group->extra, l->more, &equal) || !equal) return ABSENT;
  Value item = l->spare;
  l->spare = l->more = ABSENT;
  return item;
}

BUILTIN(grouper_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *group = as_lazy(args[0]);
  if (group->next != as_lazy(group->iterator)->next) return iterator_reduced(m, tuple_new(m, NULL, 0), ABSENT);
  return instance_reduced(m, args[0], tuple_pack(m, 2, group->iterator, group->extra), ABSENT);
}
static const NativeSpec *const grouper_methods[] = {&grouper_reduce, NULL};

/* The group of a groupby with a key: what a copy is made by. */
static Value grouper_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "_grouper", nargs, 2, 2, keyword_names)) return ABSENT;
  if (!is_object(args[0]) || !is_instance(m, args[0], m->builtins->groupby_type->id))
    return raise_wrong_type(m, "_grouper() argument 1", "itertools.groupby", args[0]);
  return group_new(m, type, args[0], args[1]);
}
LAZY_TYPE(grouper, "_grouper()", "The items of one group of a groupby.");

BUILTIN(groupby_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Lazy *l = as_lazy(args[0]);
  bool started = !is_absent(l->spare) && !is_absent(l->extra);
  Value arguments = tuple_pack(m, 2, l->iterator, is_absent(l->function) ? NONE : l->function);
  return instance_reduced(m, args[0], arguments, started ? tuple_pack(m, 3, l->more, l->spare, l->extra) : ABSENT);
}
BUILTIN(groupby_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  Lazy *l = as_lazy(args[0]);
  const Tuple *state = lazy_state(m, args[1], 3);
  if (!state) return ABSENT;
  l->more = state->item[0];
  l->spare = state->item[1];
  l->extra = state->item[2];
  return NONE;
}
static const NativeSpec *const groupby_methods[] = {&groupby_reduce, &groupby_setstate, NULL};

LAZY_TYPE(groupby, "groupby(iterable, key=None)",
          "make an iterator that returns consecutive keys and groups from the iterable\n\n  iterable\n    Elements to divide into groups according to the "
          "key function.\n  key\n    A function for computing the group category for each element.\n    If the key function is not specified or is "
          "None, the element itself\n    is used for grouping.");

/* tee: the readers share a chain of links, of which each holds an item and what follows; a link whose item is ABSENT has not been read yet.
 * A reader holds its place in `extra`. */

typedef struct Link {
  Object base;
  Value iterator, item;
  struct Link *next;
} Link;

static void link_walk(const Object *o, Tracer *t) {
  const Link *link = (const Link *)o;
  trace_value(t, link->iterator);
  trace_value(t, link->item);
  trace_object(t, link->next);
}

static Link *as_link(Value v) { return (Link *)as_object(v); }

static Link *link_new(Machine *m, Value iterator) {
  Link *link = heap_new(m, m->builtins->tee_link_type->id, sizeof(Link));
  link->iterator = iterator;
  link->item = ABSENT;
  return link;
}

static bool is_link(Machine *m, Value v) { return is_object(v) && type_of(m, v) == m->builtins->tee_link_type; }

static Value link_construct(Machine *m, Type *type __attribute__((unused)), const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "_tee_dataobject", nargs, 3, 3, keyword_names)) return ABSENT;
  if (!is_list(args[1])) return raise_wrong_type(m, "teedataobject() argument 2", "list", args[1]);
  if (!is_none(args[2]) && !is_link(m, args[2])) return raise_error(m, TYPE_ID_ValueError, "Invalid arguments");
  Link *first = NULL, *last = NULL;
  Value values = tuple_from_iterable(m, args[1]);
  for (size_t i = 0; i <= as_tuple(values)->length; i++) {
    bool ended = i == as_tuple(values)->length;
    Link *link = ended && !is_none(args[2]) ? as_link(args[2]) : link_new(m, args[0]);
    if (!ended) link->item = as_tuple(values)->item[i];
    if (last) last->next = link;
    else first = link;
    last = link;
  }
  return object_value(first);
}

/* A link with its item and the next one, so that what is shared stays shared. */
BUILTIN(link_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const Link *link = as_link(args[0]);
  Value values = list_new(m, &link->item, is_absent(link->item) ? 0 : 1);
  return instance_reduced(m, args[0], tuple_pack(m, 3, link->iterator, values, link->next ? object_value(link->next) : NONE), ABSENT);
}
static const NativeSpec *const link_methods[] = {&link_reduce, NULL};
static const TypeSpec link_type = {
    .size = sizeof(Link),
    .walk = link_walk,
    .methods = link_methods,
    .construct = link_construct,
    .construct_signature = "_tee_dataobject(iterable, values, next, /)",
    .doc = "Data container common to multiple tee objects.",
};

/* An item that is read now; false: there is none, or an exception is pending. */
static bool link_read(Machine *m, Link *link) {
  if (!is_absent(link->item)) return true;
  Value item = guarded_next(m, link->iterator);
  if (is_absent(item)) return false;
  link->next = link_new(m, link->iterator);
  link->item = item;
  return true;
}

static Value tee_next(Machine *m, Value self) {
  Lazy *l = as_lazy(self);
  Link *link = as_link(l->extra);
  if (!link_read(m, link)) return ABSENT;
  l->extra = object_value(link->next);
  return link->item;
}

static Value tee_reader(Machine *m, TypeId type, Value link) {
  Lazy *l = heap_new(m, type, sizeof(Lazy));
  l->extra = link;
  return object_value(l);
}

static Value tee_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "_tee", nargs, 1, 1, keyword_names)) return ABSENT;
  if (type_of(m, args[0]) == type) return tee_reader(m, type->id, as_lazy(args[0])->extra);
  Value iterator = object_iter(m, args[0]);
  return is_absent(iterator) ? ABSENT : tee_reader(m, type->id, object_value(link_new(m, iterator)));
}

BUILTIN(tee_copy, "__copy__(self, /)", "Returns an independent iterator.") {
  return tee_reader(m, type_id_of(args[0]), as_lazy(args[0])->extra);
}
BUILTIN(tee_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  Value nothing = tuple_pack(m, 1, tuple_new(m, NULL, 0)), place = tuple_pack(m, 2, as_lazy(args[0])->extra, small_int_value(0));
  return instance_reduced(m, args[0], nothing, place);
}
/* The state: a link, and how many of its items are passed over. */
BUILTIN(tee_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  const Tuple *state = lazy_state(m, args[1], 2);
  int64_t passed;
  if (!state) return ABSENT;
  if (!is_link(m, state->item[0])) return raise_wrong_type(m, "argument 1", "itertools._tee_dataobject", state->item[0]);
  if (!object_as_index(m, state->item[1], &passed)) return ABSENT;
  Link *link = as_link(state->item[0]);
  for (; passed > 0 && link->next; passed--) link = link->next;
  if (passed != 0) return raise_error(m, TYPE_ID_ValueError, "Index out of range");
  as_lazy(args[0])->extra = object_value(link);
  return NONE;
}
static const NativeSpec *const tee_methods[] = {&tee_copy, &tee_reduce, &tee_setstate, NULL};
const TypeSpec tee_lazy = {
    .size = sizeof(Lazy),
    .walk = lazy_walk,
    .slots = {.iter = lazy_self, .next = tee_next},
    .methods = tee_methods,
    .construct = tee_construct,
    .construct_signature = "_tee(iterable, /)",
    .doc = "Iterator wrapped to make it copyable.",
};

BUILTIN(itertools_tee, "tee(iterable, n=2, /)", "Returns a tuple of n independent iterators.") {
  int64_t n;
  if (!argument_index(m, args[1], 2, &n)) return ABSENT;
  if (n < 0) return raise_error(m, TYPE_ID_ValueError, "n must be >= 0");
  Value readers = tuple_new(m, NULL, (size_t)n), first = ABSENT, copy;
  if (is_absent(readers) || n == 0) return readers;
  if (is_absent(first = object_iter(m, args[0]))) return ABSENT;
  int copyable = object_find_attr(m, first, symbol(m, "__copy__"), &copy);
  if (copyable < 0) return ABSENT;
  if (!copyable) {
    first = tee_reader(m, m->builtins->tee_type->id, object_value(link_new(m, first)));
    copy = object_get_attr(m, first, symbol(m, "__copy__"));
  }
  as_tuple(readers)->item[0] = first;
  for (int64_t i = 1; i < n; i++)
    if (is_absent(as_tuple(readers)->item[i] = object_call(m, copy, NULL, 0))) return ABSENT;
  return readers;
}

static const NativeSpec *const functions[] = {&itertools_tee, NULL};

static bool start_itertools(Machine *m, Value module) {
  static const struct {
    const char *name;
    const TypeSpec *spec;
  } types[] = {{"count", &count_lazy},
               {"cycle", &cycle_lazy},
               {"repeat", &repeat_lazy},
               {"chain", &chain_lazy},
               {"compress", &compress_lazy},
               {"accumulate", &accumulate_lazy},
               {"dropwhile", &dropwhile_lazy},
               {"takewhile", &takewhile_lazy},
               {"filterfalse", &filterfalse_lazy},
               {"islice", &islice_lazy},
               {"starmap", &starmap_lazy},
               {"zip_longest", &zip_longest_lazy},
               {"pairwise", &pairwise_lazy},
               {"product", &product_lazy},
               {"permutations", &permutations_lazy},
               {"combinations", &combinations_lazy},
               {"combinations_with_replacement", &combinations_with_replacement_lazy},
               {"groupby", &groupby_lazy}};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
    Type *type = type_register(m, types[i].name, "itertools", TYPE_ID_object, 0, types[i].spec);
    if (types[i].spec == &chain_lazy) generic_alias_allow(m, type);
    if (types[i].spec == &chain_lazy) m->builtins->chain_type = type;
    if (types[i].spec == &islice_lazy) m->builtins->islice_type = type;
    if (types[i].spec == &groupby_lazy) m->builtins->groupby_type = type;
    module_add_type(m, module, type);
  }
  m->builtins->grouper_type = type_register(m, "_grouper", "itertools", TYPE_ID_object, FINAL, &grouper_lazy);
  m->builtins->tee_type = type_register(m, "_tee", "itertools", TYPE_ID_object, FINAL, &tee_lazy);
  m->builtins->tee_link_type = type_register(m, "_tee_dataobject", "itertools", TYPE_ID_object, FINAL, &link_type);
  module_add_type(m, module, m->builtins->tee_type);
  module_add_type(m, module, m->builtins->tee_link_type);
  return true;
}

const ModuleSpec itertools_module = {
    .name = "itertools",
    .doc = "Functional tools for creating and using iterators.",
    .functions = functions,
    .start = start_itertools,
};
