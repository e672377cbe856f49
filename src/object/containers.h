/* SPDX-License-Identifier: GPL-3.0-or-later */
/* containers.h: list, tuple, dict, set, range, slice for C code. Storage is heap arrays, so nothing needs to be freed. Functions that hash or
 * compare keys may run code of the language; those named _str take interned strings and never raise or call back. */
#ifndef MAYFLY_OBJECT_CONTAINERS_H
#define MAYFLY_OBJECT_CONTAINERS_H

#include "heap/heap.h"
#include "object/str.h"
#include "object/type.h"

/* tuple */
typedef struct Tuple {
  Object base;
  size_t length;
  Value item[];
} Tuple;
static inline bool is_tuple(Value v) { return has_type_id(v, TYPE_ID_tuple); }
static inline Tuple *as_tuple(Value v) { return (Tuple *)as_object(v); } /* also subclasses */
MUST_USE Value tuple_new(Machine *m, const Value *items, size_t n);       /* items NULL: ABSENT-filled, to be filled by the caller */
Value tuple_empty(Machine *m);
MUST_USE Value tuple_pack(Machine *m, int n, ...); /* Values */
bool tuple_hash(Machine *m, Value tuple, int64_t *hash);
MUST_USE Value tuple_from_iterable(Machine *m, Value iterable);
static inline bool is_tuple_instance(Machine *m, Value v) { return is_object(v) && is_instance(m, v, TYPE_ID_tuple); }

/* list. Invariant: length <= items->capacity, items->used == length; items NULL when nothing was ever stored. */
typedef struct List {
  Object base;
  size_t length;
  Array *items;
} List;
static inline bool is_list(Value v) { return has_type_id(v, TYPE_ID_list); }
static inline List *as_list(Value v) { return (List *)as_object(v); }
MUST_USE Value list_new(Machine *m, const Value *items, size_t n); /* copies; items NULL: n NONEs */
MUST_USE bool list_append(Machine *m, Value list, Value item);
MUST_USE bool list_extend(Machine *m, Value list, Value iterable);
MUST_USE Value list_from_iterable(Machine *m, Value iterable);
static inline Value list_item(const List *l, size_t i) {
  assert(i < l->length);
  return l->items->item[i];
}
static inline bool is_list_instance(Machine *m, Value v) { return is_object(v) && is_instance(m, v, TYPE_ID_list); }
MUST_USE Value list_allocate(Machine *m, Type *type); /* empty, of list or a subclass */
MUST_USE bool list_reserve(Machine *m, List *l, size_t capacity);
/* Replaces `removed` items from `start` by n others, which do not lie in this list's own storage. */
MUST_USE bool list_splice(Machine *m, List *l, size_t start, size_t removed, const Value *items, size_t n);
void list_clear(Machine *m, List *l);
MUST_USE bool list_sort(Machine *m, Value list, Value key_or_none, bool reverse); /* stable; ValueError: list modified during sort */

/* dict: insertion-ordered, open addressing over an entry table.
 *   entries: Array of triples [hash as small int, key, value] in insertion order, key ABSENT when deleted
 *   index:   leaf storage of uint32 positions (absent while there are <= 8 entries: linear scan)
 * keys_version changes whenever a key is added or removed or the entries move, never when only a value changes: while it stays,
 * entry i of a key stays, so inline caches on module globals check one word. Drawn from a counter of the machine: never equal for two dicts. */
struct Dict {
  Object base;
  size_t count;         /* live keys */
  size_t entries_used;  /* triples in use, deleted ones included */
  size_t first;         /* all triples before this one are deleted */
  uint64_t keys_version;
  Array *entries;
  void *index;          /* IndexStorage of dict.c */
};
static inline bool is_dict(Value v) { return has_type_id(v, TYPE_ID_dict); }
static inline Dict *as_dict(Value v) { return (Dict *)as_object(v); }
MUST_USE Dict *dict_new(Machine *m);
/* 1 found (*out set), 0 missing, -1 exception pending */
MUST_USE int dict_find(Machine *m, Dict *d, Value key, Value *out);
MUST_USE bool dict_set(Machine *m, Dict *d, Value key, Value value);
MUST_USE int dict_delete(Machine *m, Dict *d, Value key, Value *old); /* 1 removed, 0 missing, -1 error */
Value dict_get_str(Dict *d, Str *interned);             /* ABSENT: missing. Interned key; never raises */
/* false: MemoryError pending, possible only when a table of more than 40 keys grows. */
bool dict_set_str(Machine *m, Dict *d, Str *interned, Value value);
bool dict_delete_str(Machine *m, Dict *d, Str *interned);
/* Position of an interned key for inline caches: index into the entry table, or -1. Valid while keys_version stays. */
int64_t dict_position_str(Dict *d, Str *interned);
static inline Value *dict_value_at(Dict *d, int64_t position) { return &d->entries->item[3 * position + 2]; }
/* Iteration by position: for (size_t i = 0; dict_next(d, &i, &k, &v);) … survives value changes, not insertions. */
bool dict_next(const Dict *d, size_t *position, Value *key, Value *value);
MUST_USE bool dict_update(Machine *m, Dict *d, Value mapping_or_pairs);
MUST_USE Dict *dict_copy(Machine *m, Dict *d);
void dict_clear(Machine *m, Dict *d);
static inline bool is_dict_instance(Machine *m, Value v) { return is_object(v) && is_instance(m, v, TYPE_ID_dict); }
/* One probe: stores value when the key is new, or when `replace`. *held (may be NULL): what the dict then holds. 1 new key, 0 old key, -1 error */
MUST_USE int dict_put(Machine *m, Dict *d, Value key, Value value, bool replace, Value *held);
void dict_delete_at(Machine *m, Dict *d, size_t position); /* of a live entry: dict_next answers position + 1 */
/* As dict_next backwards: start with SIZE_MAX; afterwards *position is the entry's own. */
bool dict_previous(const Dict *d, size_t *position, Value *key, Value *value);
bool dict_first(Dict *d, Value *key, Value *value); /* the oldest entry; O(1) amortised, also while deleting from the front */
MUST_USE bool dict_move_to_end(Machine *m, Dict *d, Value key, bool last); /* KeyError */
MUST_USE bool dict_merge(Machine *m, Dict *d, const Dict *from, bool replace); /* values of old keys change if replace */
MUST_USE bool dict_copy_into(Machine *m, Dict *empty, const Dict *from);
void dict_walk(const Object *o, Tracer *t);

/* A read-only view of a mapping: C.__dict__, types.MappingProxyType. */
MUST_USE Value mappingproxy_new(Machine *m, Value mapping);

/* set and frozenset share a layout: open addressing over pairs [hash as small int, key] (set.c), in the order that CPython's sets have, so that
 * programs that print sets of numbers print the same. */
typedef struct Set {
  Object base;
  int64_t hash; /* frozenset: cached; valid when hashed */
  bool hashed;
  size_t count;     /* live items */
  size_t fill;      /* slots that are not free: removed ones included */
  size_t mask;      /* number of slots - 1 */
  size_t finger;    /* where pop() looks first */
  uint64_t changes; /* counts additions and removals */
  Array *slots;     /* NULL: nothing was ever stored */
} Set;
enum { SET_MIN_SLOTS = 8 }; /* a new set's mask is one less */
static inline bool is_set(Value v) { return has_type_id(v, TYPE_ID_set) || has_type_id(v, TYPE_ID_frozenset); }
static inline Set *as_set(Value v) { return (Set *)as_object(v); }
MUST_USE Value set_new(Machine *m, TypeId set_or_frozenset);
MUST_USE bool set_add(Machine *m, Value set, Value item);
MUST_USE int set_contains(Machine *m, Value set, Value item); /* 1 0 -1 */
MUST_USE int set_discard(Machine *m, Set *s, Value item);     /* 1 removed, 0 missing, -1 error */
bool set_next(const Set *s, size_t *position, Value *item);   /* as dict_next */
bool set_take(Set *s, Value *item);                           /* removes some item; false: empty */
void set_clear(Machine *m, Set *s);
void set_swap(Set *a, Set *b);                                /* contents */
MUST_USE bool set_shrink(Machine *m, Set *s);                 /* after many removals */
void set_walk(const Object *o, Tracer *t);
static inline bool is_set_instance(Machine *m, Value v) {
  return is_object(v) && (is_instance(m, v, TYPE_ID_set) || is_instance(m, v, TYPE_ID_frozenset));
}
MUST_USE bool set_update(Machine *m, Set *s, Value iterable);
MUST_USE Value set_from_iterable(Machine *m, TypeId set_or_frozenset, Value iterable);

/* range: int64 when possible; huge ranges keep Values. */
typedef struct Range {
  Object base;
  bool small;                 /* start, step, length below are valid */
  int64_t first, step, length;
  Value start_value, stop_value, step_value;
} Range;
typedef struct RangeIterator {
  Object base;
  int64_t next, step, remaining; /* the loop's fast path reads and advances these */
  int64_t length;                /* what remained at first */
  Range *range;                  /* for huge ranges: general path when remaining < 0 */
  Value index;
} RangeIterator;
typedef struct ListIterator {
  Object base;
  List *list; /* NULL once exhausted */
  size_t index;
} ListIterator;
typedef struct TupleIterator {
  Object base;
  Tuple *tuple;
  size_t index;
} TupleIterator;
MUST_USE Value range_new(Machine *m, Value start, Value stop, Value step); /* of ints */
/* iter(range(*args)), if the arguments and the range are small; else ABSENT, without exception. */
Value range_iterate_small(Machine *m, const Value *args, int nargs);
Value range_length(Machine *m, const Range *r);
Value range_item(Machine *m, const Range *r, Value index); /* an int within the length */
MUST_USE Value range_iterate(Machine *m, Range *r, bool backwards);

typedef struct Slice {
  Object base;
  Value start, stop, step; /* NONE when omitted */
} Slice;
static inline bool is_slice(Value v) { return has_type_id(v, TYPE_ID_slice); }
MUST_USE Value slice_new(Machine *m, Value start, Value stop, Value step);
/* As slice.indices(length): *count items from *start by *step. ValueError: slice step cannot be zero. */
/* Its two halves, for sequences whose length may change while the slice's own values are asked: step first, then the ends. */
MUST_USE bool slice_step(Machine *m, Value slice, int64_t *step);
MUST_USE bool slice_ends(Machine *m, Value slice, int64_t length, int64_t step, int64_t *start, int64_t *stop);
int64_t slice_count(int64_t start, int64_t stop, int64_t step);
/* For a length of any size: an int, as are the results. */
MUST_USE bool slice_of_int(Machine *m, Value slice, Value length, Value *start, Value *stop, Value *step);
MUST_USE bool slice_indices(Machine *m, Value slice, int64_t length, int64_t *start, int64_t *step, int64_t *count);

#endif
