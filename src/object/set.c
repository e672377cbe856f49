/* SPDX-License-Identifier: GPL-3.0-or-later */
/* set.c: the table of sets and frozensets. Behaviour is in builtins/type_set.c.
 *
 *   slots  [word key][ 0 - ][word key][ 1 - ] ...     word: hash as a small int; free: 0 and ABSENT; removed: REMOVED and ABSENT
 *
 * Why not dict's table: the order of a set's items is visible, and CPython's follows from its probing and its growth, so both are as
 * there: a run of neighbours, then a jump; growth to four (for big sets two) times the items beyond three fifths of fill.
 *
 * Comparing items may run code of the language that changes this very set: `changes` tells, and the search starts again. */
#include "object/containers.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

enum { NEIGHBOURS = 9, JUMP_SHIFT = 5, BIG = 50000 };
#define REMOVED 1

typedef struct Slot {
  uint64_t word;
  Value key;
} Slot;

static inline Slot *slots_of(const Set *s) { return (Slot *)(void *)s->slots->item; }
static inline uint64_t hash_of_word(uint64_t word) { return (uint64_t)((int64_t)word >> 1); }

static bool word_of(Machine *m, Value key, uint64_t *word) {
  int64_t hash;
  if (is_str(key)) hash = str_hash(as_str(key));
  else if (is_small_int(key) && small_int(key) >= 0 && small_int(key) < ((int64_t)1 << 61) - 1) hash = small_int(key);
  else if (is_tuple(key)) {
    if (!tuple_hash(m, key, &hash)) return false;
  } else if (!object_hash(m, key, &hash)) return false;
  *word = (uint64_t)hash << 1 | 1;
  return true;
}

Value set_new(Machine *m, TypeId type) {
  Set *s = heap_new(m, type, sizeof(Set));
  s->mask = SET_MIN_SLOTS - 1;
  return object_value(s);
}

/* 1 equal, 0 different, -1 error, 2 the set has changed */
static inline int slot_matches(Machine *m, const Set *s, const Slot *slot, Value key, uint64_t word) {
  if (slot->word != word || is_absent(slot->key)) return 0;
  if (value_same(slot->key, key)) return 1;
  if (both_small_int(slot->key, key)) return 0;
  if (is_str(slot->key) && is_str(key)) return str_equal(as_str(slot->key), as_str(key));
  uint64_t changes = s->changes;
  bool equal;
  if (!object_equal(m, slot->key, key, &equal)) return -1;
  return s->changes == changes ? equal : 2;
}

/* The slot of an equal item: 1; or the one where it belongs, the last removed one on its way or the free one at its end, NULL when the
 * set has no table (a comparison may have emptied it): 0; -1: error. */
static int find(Machine *m, const Set *s, Value key, uint64_t word, Slot **out) {
  Slot *removed;
again:
  removed = NULL;
  *out = NULL;
  if (UNLIKELY(!s->slots)) return 0;
  uint64_t hash = hash_of_word(word), perturb = hash;
  Slot *slots = slots_of(s);
  for (size_t i = hash & s->mask;; perturb >>= JUMP_SHIFT, i = (i * 5 + 1 + perturb) & s->mask) {
    size_t last = i + NEIGHBOURS <= s->mask ? i + NEIGHBOURS : i;
    for (size_t at = i; at <= last; at++) {
      *out = &slots[at];
      if (slots[at].word == 0) {
        if (removed) *out = removed;
        return 0;
      }
      if (slots[at].word == REMOVED && is_absent(slots[at].key)) removed = &slots[at];
      int match = slot_matches(m, s, &slots[at], key, word);
      if (match == 2) goto again;
      if (match != 0) return match;
    }
  }
}

/* The first free slot for an item that is not there, in a table without removed ones. */
static Slot *free_slot(Slot *slots, size_t mask, uint64_t word) {
  uint64_t hash = hash_of_word(word), perturb = hash;
  for (size_t i = hash & mask;; perturb >>= JUMP_SHIFT, i = (i * 5 + 1 + perturb) & mask) {
    size_t last = i + NEIGHBOURS <= mask ? i + NEIGHBOURS : i;
    for (size_t at = i; at <= last; at++)
      if (slots[at].word == 0) return &slots[at];
  }
}

static Array *new_slots(Machine *m, size_t count) {
  Array *slots = array_new(m, 2 * count);
  if (slots) slots->used = 2 * count;
  return slots;
}

/* A table of more than `least` slots, without removed ones. */
static bool resize(Machine *m, Set *s, size_t least) {
  size_t count = SET_MIN_SLOTS;
  while (count <= least) count *= 2;
  Array *fresh = new_slots(m, count);
  if (!fresh) return false;
  Slot *to = (Slot *)(void *)fresh->item;
  Array *old = s->slots;
  for (size_t i = 0; old && i <= s->mask; i++)
    if (!is_absent(slots_of(s)[i].key)) *free_slot(to, count - 1, slots_of(s)[i].word) = slots_of(s)[i];
  s->slots = fresh;
  s->mask = count - 1;
  s->fill = s->count;
  s->changes++;
  if (old) heap_free_now(m, old);
  return true;
}

static bool grow(Machine *m, Set *s) { return resize(m, s, s->count > BIG ? s->count * 2 : s->count * 4); }

bool set_shrink(Machine *m, Set *s) { return s->fill - s->count <= s->mask / 4 || grow(m, s); }

/* 1 added, 0 was there, -1 error */
static int add_word(Machine *m, Set *s, Value key, uint64_t word) {
  Slot *slot;
  int found = find(m, s, key, word, &slot);
  if (found != 0) return found < 0 ? -1 : 0;
  if (!slot) {
    if (!resize(m, s, 0)) return -1;
    slot = free_slot(slots_of(s), s->mask, word);
  }
  bool used_before = slot->word != 0;
  *slot = (Slot){word, key};
  s->count++;
  s->changes++;
  if (used_before) return 1;
  s->fill++;
  return s->fill * 5 < s->mask * 3 || grow(m, s) ? 1 : -1;
}

static bool add_item(Machine *m, Value item, void *context) {
  uint64_t word;
  return word_of(m, item, &word) && add_word(m, context, item, word) >= 0;
}

bool set_add(Machine *m, Value set, Value item) { return add_item(m, item, as_set(set)); }

int set_contains(Machine *m, Value set, Value item) {
  const Set *s = as_set(set);
  uint64_t word;
  Slot *slot;
  if (!word_of(m, item, &word)) return -1;
  return s->slots ? find(m, s, item, word, &slot) : 0;
}

static void remove_slot(Set *s, Slot *slot) {
  *slot = (Slot){REMOVED, ABSENT};
  s->count--;
  s->changes++;
}

int set_discard(Machine *m, Set *s, Value item) {
  uint64_t word;
  Slot *slot;
  if (!word_of(m, item, &word)) return -1;
  int found = s->slots ? find(m, s, item, word, &slot) : 0;
  if (found == 1) remove_slot(s, slot);
  return found;
}

bool set_next(const Set *s, size_t *position, Value *item) {
  for (size_t i = *position; s->slots && i <= s->mask; i++) {
    if (is_absent(slots_of(s)[i].key)) continue;
    *position = i + 1;
    *item = slots_of(s)[i].key;
    return true;
  }
  return false;
}

bool set_take(Set *s, Value *item) {
  if (s->count == 0) return false;
  size_t i = s->finger & s->mask;
  while (is_absent(slots_of(s)[i].key)) i = i == s->mask ? 0 : i + 1;
  *item = slots_of(s)[i].key;
  remove_slot(s, &slots_of(s)[i]);
  s->finger = i + 1;
  return true;
}

void set_clear(Machine *m, Set *s) {
  Array *slots = s->slots;
  s->slots = NULL;
  s->count = s->fill = s->finger = 0;
  s->mask = SET_MIN_SLOTS - 1;
  s->changes++;
  if (slots) heap_free_now(m, slots);
}

static Set with_contents(const Set *self, const Set *from) {
  return (Set){.base = self->base, .count = from->count, .fill = from->fill, .mask = from->mask, .finger = self->finger, .changes = self->changes + 1,
               .slots = from->slots};
}

void set_swap(Set *a, Set *b) {
  Set old = *a;
  *a = with_contents(a, b);
  *b = with_contents(b, &old);
}

/* Room for all items of another collection at once. */
static bool make_room(Machine *m, Set *s, size_t more) {
  return (s->fill + more) * 5 < s->mask * 3 || resize(m, s, (s->count + more) * 2);
}

static bool merge(Machine *m, Set *s, const Set *from) {
  if (s == from || from->count == 0) return true;
  if (!make_room(m, s, from->count) || (!s->slots && !resize(m, s, 0))) return false;
  bool same = s->fill == 0 && s->mask == from->mask && from->fill == from->count, empty = s->fill == 0;
  if (same) memcpy(slots_of(s), slots_of(from), (from->mask + 1) * sizeof(Slot));
  for (size_t i = 0; from->slots && i <= from->mask && !same; i++) {
    Slot slot = slots_of(from)[i];
    if (is_absent(slot.key)) continue;
    if (empty) *free_slot(slots_of(s), s->mask, slot.word) = slot;
    else if (add_word(m, s, slot.key, slot.word) < 0) return false;
  }
  if (empty) s->fill = s->count = from->count;
  s->changes++;
  return true;
}

static bool merge_keys(Machine *m, Set *s, const Dict *from) {
  if (from->count > 0 && !make_room(m, s, from->count)) return false;
  size_t position = 0, count = from->count;
  Value key, value;
  while (dict_next(from, &position, &key, &value)) {
    if (!add_item(m, key, s)) return false;
    if (from->count != count) return raise_false(m, TYPE_ID_RuntimeError, "dictionary changed size during iteration");
  }
  return true;
}

bool set_update(Machine *m, Set *s, Value iterable) {
  if (is_set_instance(m, iterable)) return merge(m, s, as_set(iterable));
  if (is_dict(iterable)) return merge_keys(m, s, as_dict(iterable));
  return object_each(m, iterable, add_item, s);
}

Value set_from_iterable(Machine *m, TypeId type, Value iterable) {
  Value set = set_new(m, type);
  return set_update(m, as_set(set), iterable) ? set : ABSENT;
}

void set_walk(const Object *o, Tracer *t) { trace_object(t, ((const Set *)o)->slots); }
