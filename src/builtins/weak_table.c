/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weak_table.c: EphemeronDict and InternTable. */
#include "builtins/weak_table.h"

#include "ephemeron.h"

#include "builtins/state.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

typedef struct WeakTable {
  Object base;
  eph_table *table;
  uint32_t keys;
  bool interns;
} WeakTable;

typedef struct WeakIterator {
  Object base;
  WeakTable *table;
  eph_cursor cursor; /* holds nothing */
  uint8_t part;      /* PART_… */
} WeakIterator;

enum { PART_KEYS, PART_VALUES, PART_ITEMS };

static WeakTable *table_of(Value v) { return (WeakTable *)as_object(v); }
static void *word_of(Value v) { return (void *)(uintptr_t)v.bits; }
static Value value_of(const void *word) { return (Value){(uint64_t)(uintptr_t)word}; }

/* Making. */

static void table_walk(const Object *o, Tracer *t) { trace_object(t, ((const WeakTable *)o)->table); }

static eph_table *new_table(Machine *m, bool interns, uint32_t keys) {
  eph_table_options options = {.weakness = interns ? EPH_INTERN : EPH_EPHEMERON, .keyed = EPH_BY_HASH, .nkeys = keys};
  eph_table *table = eph_table_new(&options);
  if (table == NULL) raise_no_memory(m);
  return table;
}

static Value make(Machine *m, Type *type, bool interns, uint32_t keys) {
  eph_table *table = new_table(m, interns, keys);
  if (table == NULL) return ABSENT;
  WeakTable *t = type_allocate_fixed(m, type);
  t->table = table;
  t->keys = keys;
  t->interns = interns;
  return object_value(t);
}

/* Keys. */

typedef struct Key {
  void *word[EPH_MAX_KEYS];
  uint64_t hash;
} Key;

static bool read_key(Machine *m, const WeakTable *t, Value v, Key *key) {
  const Value *parts = &v;
  if (t->keys > 1) {
    if (!is_tuple(v) || as_tuple(v)->length != t->keys)
      return raise_false(m, TYPE_ID_TypeError, "a key of this table is a tuple of %d objects", (int)t->keys);
    parts = as_tuple(v)->item;
  }
  key->hash = 0x9E3779B97F4A7C15u;
  for (uint32_t i = 0; i < t->keys; i++) {
    int64_t hash;
    if (!object_hash(m, parts[i], &hash)) return false;
    key->word[i] = word_of(parts[i]);
    key->hash = (key->hash ^ (uint64_t)hash) * 0xBF58476D1CE4E5B9u;
    key->hash ^= key->hash >> 29;
  }
  return true;
}

static Value key_value(Machine *m, const WeakTable *t, const eph_cursor *c) {
  if (t->keys == 1) return value_of(c->key[0]);
  Value tuple = tuple_new(m, NULL, t->keys);
  for (uint32_t i = 0; !is_absent(tuple) && i < t->keys; i++) as_tuple(tuple)->item[i] = value_of(c->key[i]);
  return tuple;
}

/* 1 the cursor stands at the entry, 0 there is none, -1 exception pending. After 0, nothing was added since the search began. */
static int find(Machine *m, const WeakTable *t, const Key *key, eph_cursor *c) {
  do {
    eph_find(c, t->table, key->hash);
    while (eph_find_next(c)) {
      bool equal = true;
      for (uint32_t i = 0; equal && i < t->keys; i++)
        if (!object_equal(m, value_of(c->key[i]), value_of(key->word[i]), &equal)) return -1;
      if (equal) return 1;
    }
  } while (eph_find_stale(c));
  return 0;
}

/* The value, or ABSENT: *missing tells whether there is none or an exception is pending. */
static Value look_up(Machine *m, Value self, Value v, bool *missing) {
  Key key;
  eph_cursor c;
  *missing = false;
  if (!read_key(m, table_of(self), v, &key)) return ABSENT;
  int found = find(m, table_of(self), &key, &c);
  *missing = found == 0;
  return found > 0 ? value_of(c.value) : ABSENT;
}

static bool store(Machine *m, Value self, Value v, Value value) {
  WeakTable *t = table_of(self);
  Key key;
  eph_cursor c;
  if (!read_key(m, t, v, &key)) return false;
  int found = find(m, t, &key, &c);
  if (found < 0) return false;
  bool done;
  if (found > 0 && !t->interns) {
    done = eph_cursor_set(&c, word_of(value)) || eph_table_add(t->table, key.hash, key.word, word_of(value));
  } else {
    if (found > 0) eph_cursor_remove(&c);
    done = eph_table_add(t->table, key.hash, key.word, word_of(value));
  }
  return done || !is_absent(raise_no_memory(m));
}

static bool discard(Machine *m, Value self, Value v, bool *removed) {
  Key key;
  eph_cursor c;
  if (!read_key(m, table_of(self), v, &key)) return false;
  int found = find(m, table_of(self), &key, &c);
  *removed = found > 0 && eph_cursor_remove(&c);
  return found >= 0;
}

/* Slots. */

static Value table_get_item(Machine *m, Value self, Value key) {
  bool missing;
  Value value = look_up(m, self, key, &missing);
  return missing ? raise_with_value(m, TYPE_ID_KeyError, key) : value;
}

static bool table_set_item(Machine *m, Value self, Value key, Value value) {
  if (!is_absent(value)) return store(m, self, key, value);
  bool removed;
  if (!discard(m, self, key, &removed)) return false;
  return removed || !is_absent(raise_with_value(m, TYPE_ID_KeyError, key));
}

static bool table_contains(Machine *m, Value self, Value key, bool *found) {
  bool missing;
  Value value = look_up(m, self, key, &missing);
  *found = !is_absent(value);
  return *found || missing;
}

static bool table_length(Machine *m, Value self, int64_t *length) {
  (void)m;
  *length = (int64_t)eph_table_count(table_of(self)->table);
  return true;
}

static Value table_repr(Machine *m, Value self) {
  size_t n = eph_table_count(table_of(self)->table);
  return str_format(m, "<%T at 0x%llx; %zu entr%s>", self, (unsigned long long)object_id(m, self), n, n == 1 ? "y" : "ies");
}

/* Iteration. */

static Value iterate(Machine *m, Value self, uint8_t part) {
  WeakIterator *it = heap_new(m, m->builtins->weak_iterator_type->id, sizeof *it);
  it->table = table_of(self);
  it->part = part;
  eph_walk(&it->cursor, it->table->table);
  return object_value(it);
}

static void iterator_walk(const Object *o, Tracer *t) { trace_object(t, ((const WeakIterator *)o)->table); }

static Value iterator_next(Machine *m, Value self) {
  WeakIterator *it = (WeakIterator *)as_object(self);
  if (it->table == NULL) return ABSENT;
  if (!eph_walk_next(&it->cursor)) {
    it->table = NULL;
    return ABSENT;
  }
  if (it->part == PART_VALUES) return value_of(it->cursor.value);
  Value key = key_value(m, it->table, &it->cursor);
  if (it->part == PART_KEYS || is_absent(key)) return key;
  return tuple_pack(m, 2, key, value_of(it->cursor.value));
}

static Value same_iterator(Machine *m, Value self) {
  (void)m;
  return self;
}

static const TypeSpec iterator_spec = {
    .size = sizeof(WeakIterator), .walk = iterator_walk, .slots = {.iter = same_iterator, .next = iterator_next}};

static Value table_iter(Machine *m, Value self) { return iterate(m, self, PART_KEYS); }

/* Methods. */

BUILTIN(table_keys, "keys(self, /)", "An iterator over the keys whose entries live.") { return iterate(m, args[0], PART_KEYS); }
BUILTIN(table_values, "values(self, /)", "An iterator over the values.") { return iterate(m, args[0], PART_VALUES); }
BUILTIN(table_items, "items(self, /)", "An iterator over pairs of key and value.") { return iterate(m, args[0], PART_ITEMS); }

BUILTIN(table_get, "get(self, key, default=None, /)", "The value of the key, or the default.") {
  bool missing;
  Value value = look_up(m, args[0], args[1], &missing);
  if (!missing) return value;
  return is_absent(args[2]) ? NONE : args[2];
}

BUILTIN(table_pop, "pop(self, key, default=..., /)", "Remove the key and answer its value; KeyError without a default.") {
  bool missing, removed;
  Value value = look_up(m, args[0], args[1], &missing);
  if (!is_absent(value)) return discard(m, args[0], args[1], &removed) ? value : ABSENT;
  if (!missing) return ABSENT;
  return is_absent(args[2]) ? raise_with_value(m, TYPE_ID_KeyError, args[1]) : args[2];
}

BUILTIN(table_setdefault, "setdefault(self, key, default=None, /)", "The value of the key; the default is entered if there is none.") {
  bool missing;
  Value value = look_up(m, args[0], args[1], &missing), given = is_absent(args[2]) ? NONE : args[2];
  if (!missing) return value;
  return store(m, args[0], args[1], given) ? given : ABSENT;
}

BUILTIN(table_clear, "clear(self, /)", "Remove all entries.") {
  eph_table_clear(table_of(args[0])->table);
  return NONE;
}

static bool update_pair(Machine *m, Value pair, void *context) {
  Value *self = context;
  Value items = tuple_from_iterable(m, pair);
  if (is_absent(items)) return false;
  if (as_tuple(items)->length != 2) return raise_false(m, TYPE_ID_ValueError, "an item to enter must be a pair of key and value");
  return store(m, *self, as_tuple(items)->item[0], as_tuple(items)->item[1]);
}

static bool update(Machine *m, Value self, Value other) {
  Value method;
  int found = object_find_attr(m, other, symbol(m, "items"), &method);
  if (found < 0) return false;
  Value pairs = found > 0 ? object_call(m, method, NULL, 0) : other;
  return !is_absent(pairs) && object_each(m, pairs, update_pair, &self);
}

BUILTIN(table_update, "update(self, other, /)", "Enter the items of a mapping, or pairs.") { return update(m, args[0], args[1]) ? NONE : ABSENT; }

/* The maker may use this table, and enter an equal key itself: that entry wins. */
BUILTIN(table_intern, "intern(self, key, make, /)", "The instance of the key; if there is none, what make() answers is entered.") {
  bool missing;
  Value value = look_up(m, args[0], args[1], &missing);
  if (!missing) return value;
  Value made = object_call(m, args[2], NULL, 0);
  if (is_absent(made)) return ABSENT;
  value = look_up(m, args[0], args[1], &missing);
  if (!missing) return value;
  return store(m, args[0], args[1], made) ? made : ABSENT;
}

static const NativeSpec *const dict_methods[] = {&table_keys, &table_values,     &table_items, &table_get,
                                                 &table_pop,  &table_setdefault, &table_clear, &table_update, NULL};
static const NativeSpec *const intern_methods[] = {&table_keys, &table_values, &table_items, &table_get,
                                                   &table_pop,  &table_clear,  &table_intern, NULL};

#define DICT_SIGNATURE "EphemeronDict(items=(), nkeys=1)"

static Value dict_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  int64_t keys = 1;
  if (!signature_bind(m, "EphemeronDict", signature_parse(m, DICT_SIGNATURE), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  if (!is_absent(bound[1]) && !object_as_index(m, bound[1], &keys)) return ABSENT;
  if (keys < 1 || keys > EPH_MAX_KEYS) return raise_error(m, TYPE_ID_ValueError, "nkeys must be between 1 and %d", EPH_MAX_KEYS);
  Value dict = make(m, type, false, (uint32_t)keys);
  if (is_absent(dict) || is_absent(bound[0])) return dict;
  return update(m, dict, bound[0]) ? dict : ABSENT;
}

static Value intern_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)args, (void)keyword_names;
  if (nargs > 0) return raise_error(m, TYPE_ID_TypeError, "InternTable() takes no arguments");
  return make(m, type, true, 1);
}

#define TABLE_SLOTS                                                                                         \
  {.repr = table_repr, .length = table_length, .iter = table_iter, .get_item = table_get_item, .set_item = table_set_item, \
   .contains = table_contains}

static const TypeSpec dict_spec = {
    .size = sizeof(WeakTable),
    .walk = table_walk,
    .slots = TABLE_SLOTS,
    .methods = dict_methods,
    .construct = dict_construct,
    .construct_signature = DICT_SIGNATURE,
    .doc = "A mapping whose values are held only while all their keys live for some other reason, even if they refer to the keys.\n\n"
           "With nkeys > 1 a key is a tuple of so many objects; an entry dies with the first of them.",
};

static const TypeSpec intern_spec = {
    .size = sizeof(WeakTable),
    .walk = table_walk,
    .slots = TABLE_SLOTS,
    .methods = intern_methods,
    .construct = intern_construct,
    .construct_signature = "InternTable()",
    .doc = "Unique instances, found by equal keys: an entry lives while its instance does, and holds the key, which may refer to "
           "the instance.",
};

void weak_tables_add(Machine *m, Value module) {
  Dict *d = ((Module *)as_object(module))->dict;
  Type *dict = type_register(m, "EphemeronDict", "weakref", TYPE_ID_object, 0, &dict_spec);
  Type *intern = type_register(m, "InternTable", "weakref", TYPE_ID_object, 0, &intern_spec);
  m->builtins->weak_iterator_type = type_register(m, "weak_iterator", "weakref", TYPE_ID_object, FINAL, &iterator_spec);
  dict_set_str(m, d, symbol(m, "EphemeronDict"), object_value(dict));
  dict_set_str(m, d, symbol(m, "InternTable"), object_value(intern));
}
