/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ephemeron.c: weakref.Ephemeron(key, …, value): holds its value while all of its keys live for some other reason. */
#include "ephemeron.h"

#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

typedef struct Ephemeron {
  Object base;
  eph_ephemeron *entry;
  uint32_t keys;
} Ephemeron;

static Ephemeron *ephemeron_of(Value v) { return (Ephemeron *)as_object(v); }

static void *word_of(Value v) { return (void *)(uintptr_t)v.bits; }
static Value value_of(const void *word) { return word == NULL ? NONE : (Value){(uint64_t)(uintptr_t)word}; }

static void ephemeron_walk(const Object *o, Tracer *t) { trace_object(t, ((const Ephemeron *)o)->entry); }

static Value ephemeron_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  void *keys[EPH_MAX_KEYS];
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "Ephemeron() takes no keyword arguments");
  if (nargs < 2) return raise_error(m, TYPE_ID_TypeError, "Ephemeron expected at least 2 arguments, got %d", nargs);
  if (nargs > EPH_MAX_KEYS + 1)
    return raise_error(m, TYPE_ID_TypeError, "Ephemeron expected at most %d arguments, got %d", EPH_MAX_KEYS + 1, nargs);
  for (int i = 0; i + 1 < nargs; i++) keys[i] = word_of(args[i]);
  eph_ephemeron *entry = eph_ephemeron_new((unsigned)nargs - 1, keys, word_of(args[nargs - 1]));
  if (entry == NULL) return raise_no_memory(m);
  Ephemeron *e = type_allocate_fixed(m, type);
  e->entry = entry;
  e->keys = (uint32_t)nargs - 1;
  return object_value(e);
}

static Value get_key(Machine *m, Value self) {
  (void)m;
  return value_of(eph_ephemeron_key(ephemeron_of(self)->entry, 0));
}

static Value get_keys(Machine *m, Value self) {
  const Ephemeron *e = ephemeron_of(self);
  if (eph_ephemeron_broken(e->entry)) return tuple_empty(m);
  Value keys = tuple_new(m, NULL, e->keys);
  for (uint32_t i = 0; !is_absent(keys) && i < e->keys; i++) as_tuple(keys)->item[i] = value_of(eph_ephemeron_key(e->entry, i));
  return keys;
}

static Value get_value(Machine *m, Value self) {
  (void)m;
  return value_of(eph_ephemeron_value(ephemeron_of(self)->entry));
}

static bool set_value(Machine *m, Value self, Value value) {
  const Ephemeron *e = ephemeron_of(self);
  if (is_absent(value)) return raise_false(m, TYPE_ID_AttributeError, "the value of an Ephemeron cannot be deleted");
  if (eph_ephemeron_broken(e->entry)) return raise_false(m, TYPE_ID_ReferenceError, "a key of the Ephemeron has died");
  eph_ephemeron_set_value(e->entry, word_of(value));
  return true;
}

static Value get_alive(Machine *m, Value self) {
  (void)m;
  return bool_value(!eph_ephemeron_broken(ephemeron_of(self)->entry));
}

static const GetSetSpec ephemeron_getset[] = {
    {"key", get_key, NULL, "the first key, or None once a key has died"},
    {"keys", get_keys, NULL, "a tuple of the keys; empty once a key has died"},
    {"value", get_value, set_value, "the value, or None once a key has died"},
    {"alive", get_alive, NULL, "whether all keys live"},
    {NULL, NULL, NULL, NULL},
};

static Value ephemeron_repr(Machine *m, Value self) {
  unsigned long long id = object_id(m, self);
  const Ephemeron *e = ephemeron_of(self);
  if (eph_ephemeron_broken(e->entry)) return str_format(m, "<Ephemeron at 0x%llx; dead>", id);
  return str_format(m, "<Ephemeron at 0x%llx; %d key%s>", id, (int)e->keys, e->keys == 1 ? "" : "s");
}

const TypeSpec ephemeron_type = {
    .size = sizeof(Ephemeron),
    .walk = ephemeron_walk,
    .slots = {.repr = ephemeron_repr},
    .getset = ephemeron_getset,
    .construct = ephemeron_construct,
    .construct_signature = "Ephemeron(key, /, *keys_and_value)",
    .doc = "Ephemeron(key, ..., value)\n\nHolds value while every key is alive for some other reason, even if the value refers to the keys.",
};
