/* SPDX-License-Identifier: GPL-3.0-or-later */
/* itertools_internal.h: what the files of the module itertools share. Its iterators have one layout; each uses the fields it needs. */
#ifndef MAYFLY_BUILTINS_ITERTOOLS_INTERNAL_H
#define MAYFLY_BUILTINS_ITERTOOLS_INTERNAL_H

#include "builtins/sequence.h"

typedef struct Lazy {
  Object base;
  Value iterator; /* what is read */
  Value function;
  Value extra, more, spare;
  Array *state;   /* indices, as small ints */
  int64_t next, stop, step;
  bool flag, done;
} Lazy;

static inline Lazy *as_lazy(Value v) { return (Lazy *)as_object(v); }
void lazy_walk(const Object *o, Tracer *t);
Value lazy_self(Machine *m, Value self);
/* New instance, and its first iterator over `iterable` (ABSENT: none). */
Lazy *lazy_new(Machine *m, Type *type, Value iterable);
/* Arguments of a constructor by its signature text. */
MUST_USE bool lazy_bind(Machine *m, const char *name, const char *signature, const Value *args, int nargs, Value keyword_names, Value *bound);
Value lazy_finish(Value self); /* ends it: ABSENT now and for ever */
/* The tuple that a __setstate__ was given, with so many items; TypeError. NULL: an exception is pending. */
const Tuple *lazy_state(Machine *m, Value state, size_t length);
/* Is this what __next__ can be called of? */
static inline bool is_iterator(Machine *m, Value v) { return type_of(m, v)->slots.next != NULL; }

#define LAZY_TYPE(word, signature, docstring, ...)                       \
  const TypeSpec word##_lazy = {.size = sizeof(Lazy),                    \
                                .walk = lazy_walk,                       \
                                .slots = {.iter = lazy_self, .next = word##_next, ##__VA_ARGS__}, \
                                .methods = word##_methods,               \
                                .construct = word##_construct,           \
                                .construct_signature = signature,        \
                                .doc = docstring}

extern const TypeSpec count_lazy, cycle_lazy, repeat_lazy, chain_lazy, compress_lazy, accumulate_lazy, dropwhile_lazy, takewhile_lazy, filterfalse_lazy,
    islice_lazy, starmap_lazy, zip_longest_lazy, pairwise_lazy, product_lazy, permutations_lazy, combinations_lazy,
    combinations_with_replacement_lazy, groupby_lazy, grouper_lazy, tee_lazy;

#endif
