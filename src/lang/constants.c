/* SPDX-License-Identifier: GPL-3.0-or-later */
/* constants.c: a unit's constants and inline-cache cells. Constants are shared when type and value agree: 1, 1.0 and True are three
 * constants, so are 0.0 and -0.0. */
#include <math.h>
#include <string.h>

#include "lang/compile_internal.h"
#include "object/number.h"

static uint64_t mix(uint64_t hash, uint64_t word) { return (hash ^ word) * 0x9e3779b97f4a7c15u; }

static uint64_t double_bits(double d) {
  uint64_t bits;
  memcpy(&bits, &d, sizeof bits);
  return bits;
}

static uint64_t constant_hash(Value v) {
  if (!is_object(v)) return mix(1, v.bits);
  switch (object_type_id(as_object(v))) {
    case TYPE_ID_str: return mix(2, str_hash(as_str(v)));
    case TYPE_ID_int: return mix(3, (uint64_t)int_hash(v));
    case TYPE_ID_float: return mix(4, double_bits(float_of(v)));
    case TYPE_ID_complex: return mix(double_bits(((Complex *)as_object(v))->re), double_bits(((Complex *)as_object(v))->im));
    case TYPE_ID_bytes: {
      uint64_t hash = 5;
      for (size_t i = 0; i < as_bytes(v)->length; i++) hash = mix(hash, as_bytes(v)->data[i]);
      return hash;
    }
    case TYPE_ID_tuple: {
      uint64_t hash = 6;
      for (size_t i = 0; i < as_tuple(v)->length; i++) hash = mix(hash, constant_hash(as_tuple(v)->item[i]));
      return hash;
    }
    default: return mix(7, v.bits);
  }
}

static bool same_tuple(const Tuple *a, const Tuple *b);

static bool same_constant(Value a, Value b) {
  if (value_same(a, b)) return true;
  if (!is_object(a) || !is_object(b)) return false;
  TypeId type = object_type_id(as_object(a));
  if (type != object_type_id(as_object(b))) return false;
  switch (type) {
    case TYPE_ID_str: return str_equal(as_str(a), as_str(b));
    case TYPE_ID_int: return int_compare(a, b) == 0;
    case TYPE_ID_float: return double_bits(float_of(a)) == double_bits(float_of(b));
    case TYPE_ID_complex:
      return double_bits(((Complex *)as_object(a))->re) == double_bits(((Complex *)as_object(b))->re) &&
             double_bits(((Complex *)as_object(a))->im) == double_bits(((Complex *)as_object(b))->im);
    case TYPE_ID_bytes:
      return as_bytes(a)->length == as_bytes(b)->length && memcmp(as_bytes(a)->data, as_bytes(b)->data, as_bytes(a)->length) == 0;
    case TYPE_ID_tuple: return same_tuple(as_tuple(a), as_tuple(b));
    default: return false;
  }
}

static bool same_tuple(const Tuple *a, const Tuple *b) {
  if (a->length != b->length) return false;
  for (size_t i = 0; i < a->length; i++)
    if (!same_constant(a->item[i], b->item[i])) return false;
  return true;
}

/* Where v stands in the index, or the empty place where it belongs. */
static uint32_t *index_place(const Unit *u, Value v) {
  uint32_t mask = u->constant_index_capacity - 1, at = (uint32_t)(constant_hash(v) >> 20) & mask;
  while (u->constant_index[at] && !same_constant(u->constants[u->constant_index[at] - 1], v)) at = (at + 1) & mask;
  return &u->constant_index[at];
}

static void grow(Compiler *c) {
  Unit *u = c->unit;
  u->constant_capacity = u->constant_capacity ? 2 * u->constant_capacity : 16;
  Value *larger = ARENA_ARRAY(c->arena, Value, u->constant_capacity);
  if (u->constant_count) memcpy(larger, u->constants, u->constant_count * sizeof *larger);
  u->constants = larger;
  u->constant_index_capacity = 2 * u->constant_capacity;
  u->constant_index = ARENA_ARRAY(c->arena, uint32_t, u->constant_index_capacity);
  for (uint32_t i = 0; i < u->constant_count; i++) *index_place(u, u->constants[i]) = i + 1;
}

uint32_t constant_add(Compiler *c, Value v) {
  Unit *u = c->unit;
  if (is_absent(v)) { /* making it has failed: the exception is pending */
    c->failed = true;
    return 0;
  }
  if (u->constant_count == u->constant_capacity) grow(c);
  uint32_t *place = index_place(u, v);
  if (!*place) {
    u->constants[u->constant_count++] = v;
    *place = u->constant_count;
  }
  return *place - 1;
}

int constant_small(Compiler *c, const Node *node, uint32_t index) {
  if (index > UINT16_MAX) compile_fail(c, node->span, "too many constants and names in one function");
  return (int)(index & UINT16_MAX);
}

Str *name_str(Compiler *c, Name name) { return symbol_from(c->m, name->bytes, name->length); }

uint32_t constant_name(Compiler *c, Name name) { return constant_add(c, object_value(name_str(c, name))); }

uint32_t constant_text(Compiler *c, const char *text) { return constant_add(c, object_value(symbol(c->m, text))); }

enum { OWN_CACHES = 40000 }; /* so many uses get a cell each; further ones share the cell of their name and opcode: another opcode reads the words otherwise */

static int shared_cache(const Unit *u, const Str *name, Opcode user) {
  for (uint32_t i = 0; i < u->cache_count; i++)
    if (u->caches[i].name == name && u->caches[i].user == user) return (int)i;
  return -1;
}

int cache_add(Compiler *c, const Node *node, Name name, Opcode user) {
  Unit *u = c->unit;
  Str *text = name_str(c, name);
  if (u->cache_count >= OWN_CACHES) {
    int shared = shared_cache(u, text, user);
    if (shared >= 0) return shared;
  }
  if (u->cache_count == UINT16_MAX) {
    compile_fail(c, node->span, "too many attributes and globals in one function");
    return 0;
  }
  if (u->cache_count == u->cache_capacity) {
    u->cache_capacity = u->cache_capacity ? 2 * u->cache_capacity : 16;
    UnitCache *larger = ARENA_ARRAY(c->arena, UnitCache, u->cache_capacity);
    if (u->cache_count) memcpy(larger, u->caches, u->cache_count * sizeof *larger);
    u->caches = larger;
  }
  u->caches[u->cache_count] = (UnitCache){.name = text, .user = user};
  return (int)u->cache_count++;
}

void emit_constant(Compiler *c, const Node *node, int reg, Value v) {
  if (is_none(v)) emit(c, node, OPCODE_LOAD_NONE, reg, 0, 0);
  else if (is_bool(v)) emit(c, node, value_same(v, TRUE_VALUE) ? OPCODE_LOAD_TRUE : OPCODE_LOAD_FALSE, reg, 0, 0);
  else if (is_small_int(v) && small_int(v) >= INT32_MIN && small_int(v) <= INT32_MAX)
    emit_bx(c, node, OPCODE_LOAD_INT, reg, (int32_t)small_int(v));
  else if (c->unit->reachable) emit_bx(c, node, OPCODE_LOAD_CONST, reg, (int32_t)constant_add(c, v));
}
