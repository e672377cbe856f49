/* SPDX-License-Identifier: GPL-3.0-or-later */
/* value.h: the tagged word that every value of the language is.
 *
 *   ...xxx1   integer, 63 bits signed (bits >> 1, arithmetic)
 *   ...xx10   float whose exponent is near zero ("flonum": the three bits below the sign are 011 or 100; one is
 *             added to them, so that they begin with 10, which rotated into the low end is the tag)
 *   ...x100   special constants: None, False, True, NotImplemented, Ellipsis, 0.0
 *   ...x000   pointer to an Object; all bits zero is ABSENT, which no user ever sees: "no value", and as a
 *             result "an exception is pending"
 *
 * So zeroed memory is full of ABSENT, an immediate is never a valid heap address, and a conservative scan
 * cannot mistake an immediate for an object. Floats out of flonum range, and integers beyond 63 bits, are
 * heap objects; every integer that fits is immediate (canonical), so equal integers of the exact type int
 * have equal bits when both are immediate, and an immediate never equals a boxed one. Floats likewise. */
#ifndef MAYFLY_OBJECT_VALUE_H
#define MAYFLY_OBJECT_VALUE_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define MUST_USE __attribute__((warn_unused_result))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

typedef struct Machine Machine;
typedef struct Object Object;

typedef struct Value {
  uint64_t bits;
} Value;

#define ABSENT ((Value){0})
#define NONE ((Value){0x04})
#define FALSE_VALUE ((Value){0x0c})
#define TRUE_VALUE ((Value){0x14})
#define NOT_IMPLEMENTED ((Value){0x1c})
#define ELLIPSIS ((Value){0x24})
#define FLOAT_ZERO ((Value){0x2c})

static inline bool value_same(Value a, Value b) { return a.bits == b.bits; }
static inline bool is_absent(Value v) { return v.bits == 0; }
static inline bool is_none(Value v) { return v.bits == NONE.bits; }
static inline bool is_bool(Value v) { return v.bits == FALSE_VALUE.bits || v.bits == TRUE_VALUE.bits; }
static inline Value bool_value(bool b) { return b ? TRUE_VALUE : FALSE_VALUE; }

/* Integers. */
#define SMALL_INT_MAX ((int64_t)0x3fffffffffffffff)
#define SMALL_INT_MIN (-SMALL_INT_MAX - 1)
static inline bool is_small_int(Value v) { return v.bits & 1; }
static inline bool both_small_int(Value a, Value b) { return a.bits & b.bits & 1; }
static inline bool fits_small_int(int64_t i) { return i >= SMALL_INT_MIN && i <= SMALL_INT_MAX; }
static inline int64_t small_int(Value v) { return (int64_t)v.bits >> 1; }
static inline Value small_int_value(int64_t i) {
  assert(fits_small_int(i));
  return (Value){(uint64_t)i << 1 | 1};
}

/* Flonums: never zero. */
#define FLONUM_BIAS ((uint64_t)1 << 60)
static inline bool is_flonum(Value v) { return (v.bits & 3) == 2; }
static inline bool both_flonum(Value a, Value b) { return (a.bits & b.bits & 2) != 0 && ((a.bits | b.bits) & 1) == 0; }
static inline double flonum(Value v) {
  uint64_t w = (v.bits >> 3 | v.bits << 61) - FLONUM_BIAS;
  double d;
  memcpy(&d, &w, sizeof d);
  return d;
}
/* Encodes d, if it is in flonum range; else the result is no flonum, and means nothing. */
static inline Value flonum_encode(double d) {
  uint64_t w;
  memcpy(&w, &d, sizeof w);
  w += FLONUM_BIAS;
  return (Value){w << 3 | w >> 61};
}

/* Pointers. */
static inline bool is_object(Value v) { return (v.bits & 7) == 0 && v.bits != 0; }
/* The same for a value that is certainly not ABSENT. */
static inline bool is_reference(Value v) {
  assert(v.bits != 0);
  return (v.bits & 7) == 0;
}
static inline Object *as_object(Value v) {
  assert(is_object(v));
  return (Object *)(uintptr_t)v.bits;
}
static inline Value object_value(const void *object) { return (Value){(uint64_t)(uintptr_t)object}; }

/* The first word of every heap object.
 *   bit 0        one (a free cell's first word is an aligned link or zero)
 *   bits 1..20   TypeId: index into Machine.types
 *   bits 21..63  serial number: creation order, never reused. It is id(x), the default hash, and the number
 *                by which tools call the object ("Groupoid #415"). */
typedef uint32_t TypeId;
#define TYPE_ID_BITS 20
#define MAX_TYPES (1u << TYPE_ID_BITS)
struct Object {
  uint64_t header;
};
static inline TypeId object_type_id(const Object *o) { return (TypeId)(o->header >> 1) & (MAX_TYPES - 1); }
/* The header without the serial number: never 0, the same for all objects of a type. */
static inline uint32_t object_tag(const Object *o) { return (uint32_t)o->header & (2 * MAX_TYPES - 1); }
static inline uint64_t object_serial(const Object *o) { return o->header >> (TYPE_ID_BITS + 1); }
static inline uint64_t object_header(TypeId type, uint64_t serial) {
  return serial << (TYPE_ID_BITS + 1) | (uint64_t)type << 1 | 1;
}

/* True when v is a heap object of exactly the type with this id (not of a subclass). */
static inline bool has_type_id(Value v, TypeId id) { return is_object(v) && object_type_id(as_object(v)) == id; }

#endif
