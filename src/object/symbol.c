/* SPDX-License-Identifier: GPL-3.0-or-later */
/* symbol.c: the strings that exist once: interned names, the empty string, the characters of Latin-1.
 *
 * The intern table is open addressing over Str pointers in plain memory, so it holds nothing alive: at mark end a hook turns
 * the entries whose strings are about to die into tombstones. Capacity is a power of two; live entries and tombstones together
 * fill at most three quarters of it. These strings are made at the start and stay, so that no count of objects
 * depends on which characters a program has met. */
#include "object/symbol.h"

#include <stdlib.h>

#include "heap/heap.h"

static Str *const tombstone = (Str *)8;

static void symbols_trace(Machine *m, Tracer *t, void *context) {
  (void)context;
  trace_object(t, m->symbols->empty);
  for (int c = 0; c < 256; c++) trace_object(t, m->symbols->latin[c]);
}

static void symbols_sweep(Machine *m, void *context) {
  (void)context;
  Symbols *t = m->symbols;
  for (size_t i = 0; i < t->capacity; i++) {
    Str *s = t->slot[i];
    if (s != NULL && s != tombstone && !heap_is_marked(s)) {
      t->slot[i] = tombstone;
      t->live--;
    }
  }
  t->cursor = NULL;
}

static void table_fill(Symbols *t, Str **old, size_t old_capacity) {
  for (size_t i = 0; i < old_capacity; i++) {
    Str *s = old[i];
    if (s == NULL || s == tombstone) continue;
    size_t at = s->hash & (t->capacity - 1);
    while (t->slot[at] != NULL) at = (at + 1) & (t->capacity - 1);
    t->slot[at] = s;
  }
  t->used = t->live;
}

static void table_resize(Symbols *t) {
  size_t old_capacity = t->capacity;
  Str **old = t->slot;
  while (t->live * 2 >= t->capacity) t->capacity *= 2;
  t->slot = calloc(t->capacity, sizeof *t->slot);
  if (t->slot == NULL) abort(); /* names cannot be told apart any more */
  table_fill(t, old, old_capacity);
  free(old);
}

/* The interned string with this text, or NULL; *place is then where it belongs. */
static Str *table_find(Symbols *t, const char *text, size_t bytes, uint32_t hash, size_t *place) {
  size_t mask = t->capacity - 1, at = hash & mask, grave = SIZE_MAX;
  for (;; at = (at + 1) & mask) {
    Str *s = t->slot[at];
    if (s == NULL) break;
    if (s == tombstone) {
      if (grave == SIZE_MAX) grave = at;
    } else if (s->hash == hash && s->bytes == bytes && text_equal(s->text, text, bytes)) {
      return s;
    }
  }
  *place = grave != SIZE_MAX ? grave : at;
  return NULL;
}

static Str *table_put(Symbols *t, size_t place, Str *s) {
  if (t->slot[place] == NULL) t->used++;
  t->slot[place] = s;
  t->live++;
  s->interned = 1;
  if (t->used * 4 > t->capacity * 3) table_resize(t);
  return s;
}

Str *symbol_from(Machine *m, const char *utf8, size_t bytes) {
  uint32_t hash = text_hash(utf8, bytes);
  size_t place;
  Str *s = table_find(m->symbols, utf8, bytes, hash, &place);
  if (s != NULL) return s;
  Value made = str_new(m, utf8, bytes);
  if (is_absent(made)) return NULL;
  s = as_str(made);
  s->hash = hash;
  return table_put(m->symbols, place, s);
}

Str *symbol(Machine *m, const char *name) { return symbol_from(m, name, strlen(name)); }

/* A subclass instance or a text that shares a buffer is not interned itself: a plain copy is. */
Str *str_intern(Machine *m, Str *s) {
  if (s->interned) return s;
  if (object_type_id(&s->base) != TYPE_ID_str || s->text != str_room(s)) return symbol_from(m, s->text, s->bytes);
  size_t place;
  Str *known = table_find(m->symbols, s->text, s->bytes, str_hash(s), &place);
  return known != NULL ? known : table_put(m->symbols, place, s);
}

Value str_empty(Machine *m) { return object_value(m->symbols->empty); }

static Str *shared_string(Machine *m, const char *text, size_t bytes, size_t length) {
  Str *s = str_blank(m, bytes, length);
  memcpy(str_room(s), text, bytes);
  return str_intern(m, s);
}

void str_start(Machine *m) {
  Symbols *t = calloc(1, sizeof *t);
  if (t == NULL) abort();
  t->capacity = 2048;
  t->slot = calloc(t->capacity, sizeof *t->slot);
  if (t->slot == NULL) abort();
  m->symbols = t;
  t->empty = shared_string(m, "", 0, 0);
  for (uint32_t c = 0; c < 256; c++) {
    char text[4];
    t->latin[c] = shared_string(m, text, (size_t)utf8_encode(c, text), 1);
  }
  heap_add_roots(m, symbols_trace, NULL);
  heap_add_marked_hook(m, symbols_sweep, NULL);
}

void str_stop(Machine *m) {
  free(m->symbols->slot);
  free(m->symbols);
  m->symbols = NULL;
}
