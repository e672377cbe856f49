/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dict.c: the table behind dict, set and namespaces: entries in order of insertion, found through an open-addressed index.
 *
 *   entries  [hash key value][hash key value][ - ABSENT - ][hash key value] ...     triples; a deleted key is ABSENT
 *   index    slots of uint32: 0 free, REMOVED, or 1 + number of a triple            only beyond LINEAR_MAX triples
 *
 * Invariants: entries->used == 3 * entries_used; no triple before `first` is live; every live triple is in exactly one slot; fill
 * (slots that are not free) stays below the size of the index, so that probes end.
 *
 * Comparing keys may run code of the language, which may change this very table: keys_version tells, and the search starts again. */
#include "object/containers.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/state.h"

enum { LINEAR_MAX = 8, FIRST_CAPACITY = 4, MISSING = -1, FAILED = -2 };
#define REMOVED UINT32_MAX

typedef struct IndexStorage {
  Object base;
  uint32_t mask;
  uint32_t fill;
  uint32_t slot[];
} IndexStorage;

typedef struct Entry {
  uint64_t word; /* hash as a small int: also valid as a Value */
  Value key, value;
} Entry;

static inline Entry *entries_of(const Dict *d) { return (Entry *)(void *)d->entries->item; }
static inline uint64_t hash_word(int64_t hash) { return (uint64_t)hash << 1 | 1; }
static inline void touch_keys(Machine *m, Dict *d) { d->keys_version = ++m->last_keys_version; }

static inline bool key_word(Machine *m, Value key, uint64_t *word) {
  int64_t hash;
  if (is_str(key)) hash = str_hash(as_str(key));
  else if (is_small_int(key)) hash = int_hash(key);
  else if (is_tuple(key)) {
    if (!tuple_hash(m, key, &hash)) return false;
  } else if (!object_hash(m, key, &hash)) return false;
  *word = hash_word(hash);
  return true;
}

/* Two exact tuples with plain items. As keys_equal_fast. */
static int tuples_equal_fast(const Tuple *t, const Tuple *u) {
  if (t->length != u->length) return 0;
  for (size_t i = 0; i < t->length; i++) {
    Value x = t->item[i], y = u->item[i];
    if (value_same(x, y)) continue;
    if (both_small_int(x, y)) return 0;
    if (!is_str(x) || !is_str(y)) return -1;
    if (!str_equal(as_str(x), as_str(y))) return 0;
  }
  return 1;
}

/* For keys with equal hashes but different bits: 1 equal, 0 different, -1 only object_equal can tell. */
static inline int keys_equal_fast(Value a, Value b) {
  if (is_str(a) && is_str(b)) {
    Str *s = as_str(a), *t = as_str(b);
    return !(s->interned && t->interned) && s->bytes == t->bytes && text_equal(s->text, t->text, s->bytes);
  }
  if (both_small_int(a, b)) return 0;
  return is_tuple(a) && is_tuple(b) ? tuples_equal_fast(as_tuple(a), as_tuple(b)) : -1;
}

/* Is the key of the triple equal to this one, whose hash is `word`? 1, 0, FAILED, or MISSING: the table changed meanwhile. */
static inline int entry_matches(Machine *m, Dict *d, const Entry *e, Value key, uint64_t word) {
  if (value_same(e->key, key)) return 1;
  if (e->word != word || is_absent(e->key)) return 0;
  int fast = keys_equal_fast(e->key, key);
  if (LIKELY(fast >= 0)) return fast;
  uint64_t version = d->keys_version;
  bool equal;
  if (!object_equal(m, e->key, key, &equal)) return FAILED;
  return d->keys_version == version ? equal : MISSING;
}

/* The slots in the order in which a hash visits them. */
typedef struct Probe {
  uint64_t at, perturb;
} Probe;
static inline Probe probe_start(const IndexStorage *index, uint64_t word) {
  uint64_t hash = word >> 1;
  return (Probe){hash & index->mask, hash};
}
static inline void probe_next(const IndexStorage *index, Probe *p) {
  p->perturb >>= 5;
  p->at = (p->at * 5 + p->perturb + 1) & index->mask;
}

static int64_t find_linear(Machine *m, Dict *d, Value key, uint64_t word) {
again:
  for (size_t i = 0; i < d->entries_used; i++) {
    int match = entry_matches(m, d, &entries_of(d)[i], key, word);
    if (match == 1) return (int64_t)i;
    if (match == FAILED) return FAILED;
    if (match == MISSING) goto again;
  }
  return MISSING;
}

static int64_t find(Machine *m, Dict *d, Value key, uint64_t word) {
again:
  if (!d->index) return find_linear(m, d, key, word);
  const IndexStorage *index = d->index;
  for (Probe p = probe_start(index, word);; probe_next(index, &p)) {
    uint32_t slot = index->slot[p.at];
    if (slot == 0) return MISSING;
    if (slot == REMOVED) continue;
    int match = entry_matches(m, d, &entries_of(d)[slot - 1], key, word);
    if (match == 1) return (int64_t)slot - 1;
    if (match == FAILED) return FAILED;
    if (match == MISSING) goto again;
  }
}

/* The same for interned strings: no call back. A key that is not an exact string is never equal here. */
static inline bool entry_is_str(const Entry *e, const Str *s, uint64_t word) {
  if (e->key.bits == (uint64_t)(uintptr_t)s) return true;
  return e->word == word && is_str(e->key) && keys_equal_fast(e->key, object_value(s)) == 1;
}

int64_t dict_position_str(Dict *d, Str *s) {
  if (d->count == 0) return -1;
  uint64_t word = hash_word(str_hash(s));
  const Entry *entries = entries_of(d);
  if (!d->index) {
    for (size_t i = 0; i < d->entries_used; i++)
      if (entry_is_str(&entries[i], s, word)) return (int64_t)i;
    return -1;
  }
  const IndexStorage *index = d->index;
  for (Probe p = probe_start(index, word);; probe_next(index, &p)) {
    uint32_t slot = index->slot[p.at];
    if (slot == 0) return -1;
    if (slot != REMOVED && entry_is_str(&entries[slot - 1], s, word)) return (int64_t)slot - 1;
  }
}

/* The slot that holds this triple's number. */
static uint32_t *slot_of(const IndexStorage *index, size_t position, uint64_t word) {
  Probe p = probe_start(index, word);
  while (index->slot[p.at] != position + 1) probe_next(index, &p);
  return (uint32_t *)(uintptr_t)&index->slot[p.at];
}

static void index_insert(IndexStorage *index, size_t position, uint64_t word) {
  Probe p = probe_start(index, word);
  while (index->slot[p.at] != 0 && index->slot[p.at] != REMOVED) probe_next(index, &p);
  index->fill += index->slot[p.at] == 0;
  index->slot[p.at] = (uint32_t)position + 1;
}

static IndexStorage *index_new(Machine *m, size_t size) {
  IndexStorage *index = heap_new_leaf(m, TYPE_ID_index_storage, sizeof(IndexStorage) + size * sizeof(uint32_t));
  if (index) index->mask = (uint32_t)size - 1;
  return index;
}

/* Index sizes are powers of two; two thirds of the slots may be taken. */
static size_t index_size_for(size_t capacity) {
  size_t size = 16;
  while (size * 2 / 3 < capacity) size *= 2;
  return size;
}

/* The live triples of `from`, into storage that is new or its own; their number. */
static size_t pack_entries(const Dict *from, Entry *entries, IndexStorage *index) {
  const IndexStorage *old = from->index;
  if (from->count == from->entries_used && index && old && old->mask == index->mask) {
    memcpy(entries, entries_of(from), from->count * sizeof *entries);
    memcpy(index->slot, old->slot, (index->mask + (size_t)1) * sizeof *index->slot);
    index->fill = old->fill;
    return from->count;
  }
  size_t n = 0;
  for (size_t i = 0; i < from->entries_used; i++) {
    const Entry *e = &entries_of(from)[i];
    if (is_absent(e->key)) continue;
    if (index) index_insert(index, n, e->word);
    entries[n++] = *e;
  }
  return n;
}

/* Gives `to` storage of its own, filled with the live triples of `from`: for at least `capacity` of them, if room is asked for as many as
 * the index can bear. */
static bool pack(Machine *m, const Dict *from, size_t capacity, bool room, Dict *to) {
  IndexStorage *index = NULL;
  if (capacity > UINT32_MAX / 2) return raise_no_memory(m), false;
  if (capacity > LINEAR_MAX) {
    size_t size = index_size_for(capacity);
    if (room) capacity = size * 2 / 3;
    index = index_new(m, size);
    if (!index) return false;
  }
  Array *array = array_new(m, 3 * capacity);
  if (!array) return false;
  size_t n = pack_entries(from, (Entry *)(void *)array->item, index);
  array->used = 3 * n;
  to->entries = array;
  to->index = index;
  to->entries_used = to->count = n;
  to->first = 0;
  touch_keys(m, to);
  return true;
}

static void release_storage(Machine *m, Array *entries, void *index) {
  if (entries) heap_free_now(m, entries);
  if (index) heap_free_now(m, index);
}

static bool rebuild(Machine *m, Dict *d, size_t capacity) {
  Array *entries = d->entries;
  void *index = d->index;
  if (!pack(m, d, capacity, true, d)) return false;
  release_storage(m, entries, index);
  return true;
}

static inline bool is_full(const Dict *d) {
  if (!d->entries || 3 * d->entries_used + 3 > d->entries->capacity) return true;
  const IndexStorage *index = d->index;
  return index && index->fill >= (index->mask + 1) * 2 / 3;
}

static size_t grown_capacity(const Dict *d) {
  if (d->count < FIRST_CAPACITY) return FIRST_CAPACITY;
  if (d->count < LINEAR_MAX) return LINEAR_MAX;
  return d->count < 100000 ? d->count * 2 + 2 : d->count + d->count / 2;
}

static bool insert_new(Machine *m, Dict *d, Value key, uint64_t word, Value value) {
  if (UNLIKELY(is_full(d)) && !rebuild(m, d, grown_capacity(d))) return false;
  size_t position = d->entries_used++;
  entries_of(d)[position] = (Entry){word, key, value};
  d->entries->used = 3 * d->entries_used;
  d->count++;
  if (d->index) index_insert(d->index, position, word);
  touch_keys(m, d);
  return true;
}

static void remove_at(Machine *m, Dict *d, size_t position) {
  Entry *entries = entries_of(d);
  if (d->index) *slot_of(d->index, position, entries[position].word) = REMOVED;
  entries[position] = (Entry){0, ABSENT, ABSENT};
  if (position == d->first) d->first++;
  d->count--;
  touch_keys(m, d);
}

Dict *dict_new(Machine *m) {
  Dict *d = heap_new(m, TYPE_ID_dict, sizeof(Dict));
  touch_keys(m, d);
  return d;
}

/* The position of the key, as find. A program that asks for a key mostly asks for the same object again next, or stores under it
 * (`if k in d: d[k] += 1`), so the last one found is kept. Only keys that are compared and hashed without code of the language. */
static inline int64_t position_of(Machine *m, Dict *d, Value key, uint64_t *word) {
  ObjectState *s = m->object;
  if (s->found_version == d->keys_version && s->found_key == key.bits) return s->found_position;
  if (!key_word(m, key, word)) return FAILED;
  if (d->count == 0) return MISSING;
  int64_t position = find(m, d, key, *word);
  if (position >= 0 && (is_str(key) || (is_tuple(key) && s->hashed_tuple == as_tuple(key))))
    s->found_version = d->keys_version, s->found_key = key.bits, s->found_position = position;
  return position;
}

int dict_find(Machine *m, Dict *d, Value key, Value *out) {
  uint64_t word = 0;
  int64_t position = position_of(m, d, key, &word);
  if (position < 0) return position == FAILED ? -1 : 0;
  *out = entries_of(d)[position].value;
  return 1;
}

int dict_put(Machine *m, Dict *d, Value key, Value value, bool replace, Value *held) {
  uint64_t word = 0;
  int64_t position = position_of(m, d, key, &word);
  if (position == FAILED) return -1;
  if (position >= 0) {
    Entry *e = &entries_of(d)[position];
    if (replace) e->value = value;
    if (held) *held = e->value;
    return 0;
  }
  if (held) *held = value;
  return insert_new(m, d, key, word, value) ? 1 : -1;
}

bool dict_set(Machine *m, Dict *d, Value key, Value value) { return dict_put(m, d, key, value, true, NULL) >= 0; }

int dict_delete(Machine *m, Dict *d, Value key, Value *old) {
  uint64_t word = 0;
  int64_t position = position_of(m, d, key, &word);
  if (position < 0) return position == FAILED ? -1 : 0;
  if (old) *old = entries_of(d)[position].value;
  remove_at(m, d, (size_t)position);
  return 1;
}

/* Only this gives triples at the end back, as CPython's popitem alone does: iterators that run can tell the difference. */
void dict_delete_at(Machine *m, Dict *d, size_t position) {
  remove_at(m, d, position);
  const Entry *entries = entries_of(d);
  while (d->entries_used > 0 && is_absent(entries[d->entries_used - 1].key)) d->entries_used--;
  d->entries->used = 3 * d->entries_used;
  if (d->first > d->entries_used) d->first = d->entries_used;
}

Value dict_get_str(Dict *d, Str *s) {
  int64_t position = dict_position_str(d, s);
  return position < 0 ? ABSENT : entries_of(d)[position].value;
}

bool dict_set_str(Machine *m, Dict *d, Str *s, Value value) {
  int64_t position = dict_position_str(d, s);
  if (position < 0) return insert_new(m, d, object_value(s), hash_word(str_hash(s)), value);
  entries_of(d)[position].value = value;
  return true;
}

bool dict_delete_str(Machine *m, Dict *d, Str *s) {
  int64_t position = dict_position_str(d, s);
  if (position < 0) return false;
  remove_at(m, d, (size_t)position);
  return true;
}

bool dict_next(const Dict *d, size_t *position, Value *key, Value *value) {
  for (size_t i = *position < d->first ? d->first : *position; i < d->entries_used; i++) {
    const Entry *e = &entries_of(d)[i];
    if (is_absent(e->key)) continue;
    *position = i + 1;
    *key = e->key;
    *value = e->value;
    return true;
  }
  return false;
}

bool dict_first(Dict *d, Value *key, Value *value) {
  size_t position = d->first;
  if (!dict_next(d, &position, key, value)) return false;
  d->first = position - 1;
  return true;
}

bool dict_previous(const Dict *d, size_t *position, Value *key, Value *value) {
  size_t i = *position < d->entries_used ? *position : d->entries_used;
  while (i-- > 0) {
    const Entry *e = &entries_of(d)[i];
    if (is_absent(e->key)) continue;
    *position = i;
    *key = e->key;
    *value = e->value;
    return true;
  }
  return false;
}

bool dict_move_to_end(Machine *m, Dict *d, Value key, bool last) {
  uint64_t word;
  if (!key_word(m, key, &word)) return false;
  int64_t position = find(m, d, key, word);
  if (position == FAILED) return false;
  if (position == MISSING) return raise_with_value(m, TYPE_ID_KeyError, key), false;
  Entry moved = entries_of(d)[position];
  if (last && (size_t)position + 1 == d->entries_used) return true;
  if (last) {
    remove_at(m, d, (size_t)position);
    return insert_new(m, d, moved.key, word, moved.value);
  }
  Entry *entries = entries_of(d);
  memmove(entries + 1, entries, (size_t)position * sizeof(Entry));
  entries[0] = moved;
  if (rebuild(m, d, d->count + 1)) return true; /* the numbers in the index have changed */
  memmove(entries, entries + 1, (size_t)position * sizeof(Entry));
  entries[position] = moved;
  return false;
}

bool dict_copy_into(Machine *m, Dict *d, const Dict *from) {
  if (from->count == 0) return true;
  return pack(m, from, from->count < FIRST_CAPACITY ? FIRST_CAPACITY : from->count, false, d);
}

Dict *dict_copy(Machine *m, Dict *d) {
  Dict *copy = dict_new(m);
  return dict_copy_into(m, copy, d) ? copy : NULL;
}

void dict_clear(Machine *m, Dict *d) {
  Array *entries = d->entries;
  void *index = d->index;
  d->entries = NULL;
  d->index = NULL;
  d->count = d->entries_used = d->first = 0;
  touch_keys(m, d);
  release_storage(m, entries, index);
}

bool dict_merge(Machine *m, Dict *d, const Dict *from, bool replace) {
  if (d == from || from->count == 0) return true;
  if (d->count == 0 && d->entries_used == 0) {
    release_storage(m, d->entries, d->index);
    d->entries = NULL;
    d->index = NULL;
    return dict_copy_into(m, d, from);
  }
  size_t position = 0;
  Value key, value;
  uint64_t version = from->keys_version;
  while (dict_next(from, &position, &key, &value)) {
    if (dict_put(m, d, key, value, replace, NULL) < 0) return false;
    if (from->keys_version != version) return raise_false(m, TYPE_ID_RuntimeError, "dict mutated during update");
  }
  return true;
}

/* d.update(x) for x with keys(). */
static bool update_from_keys(Machine *m, Dict *d, Value mapping) {
  Value keys = object_call_method(m, mapping, "keys", NULL, 0);
  if (is_absent(keys)) return false;
  Value iterator = object_iter(m, keys);
  if (is_absent(iterator)) return false;
  for (;;) {
    Value key = object_next(m, iterator);
    if (is_absent(key)) return !error_pending(m);
    Value value = object_get_item(m, mapping, key);
    if (is_absent(value) || !dict_set(m, d, key, value)) return false;
  }
}

static bool update_pair(Machine *m, Dict *d, Value pair, int64_t number) {
  Value two = tuple_from_iterable(m, pair);
  if (is_absent(two)) {
    if (!error_matches(m, TYPE_ID_TypeError)) return false;
    error_take(m);
    return raise_false(m, TYPE_ID_TypeError, "cannot convert dictionary update sequence element #%lld to a sequence",
                       (long long)number);
  }
  Tuple *t = as_tuple(two);
  if (t->length != 2)
    return raise_false(m, TYPE_ID_ValueError, "dictionary update sequence element #%lld has length %zu; 2 is required",
                       (long long)number, t->length);
  return dict_set(m, d, t->item[0], t->item[1]);
}

static bool update_from_pairs(Machine *m, Dict *d, Value pairs) {
  Value iterator = object_iter(m, pairs);
  if (is_absent(iterator)) return false;
  for (int64_t i = 0;; i++) {
    Value pair = object_next(m, iterator);
    if (is_absent(pair)) return !error_pending(m);
    if (!update_pair(m, d, pair, i)) return false;
  }
}

bool dict_update(Machine *m, Dict *d, Value other) {
  if (is_dict_instance(m, other) && type_of(m, other)->slots.iter == builtin_type(m, TYPE_ID_dict)->slots.iter)
    return dict_merge(m, d, as_dict(other), true);
  Value keys;
  int has_keys = object_find_attr(m, other, symbol(m, "keys"), &keys);
  if (has_keys < 0) return false;
  return has_keys ? update_from_keys(m, d, other) : update_from_pairs(m, d, other);
}

void dict_walk(const Object *o, Tracer *t) {
  const Dict *d = (const Dict *)o;
  trace_object(t, d->entries);
  trace_object(t, d->index);
}
