/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_permutation.c: the module _permutation: Perm, a permutation of 0, …, n-1, which groups of all kinds compute with (stdlib/groups). Permutations act from
 * the right: p * q does p first. */
#include <stdlib.h>

#include "builtins/builtin.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/str.h"

/* Immutable. Invariant: image[] holds each of 0, …, degree-1 once. */
typedef struct Perm {
  Object base;
  uint32_t degree;
  uint32_t image[];
} Perm;

enum { MAX_DEGREE = 1 << 28 };

static Perm *as_perm(Value v) { return (Perm *)as_object(v); }
static bool same_type(Value a, Value b) { return type_id_of(a) == type_id_of(b); }
static size_t perm_size(const Object *o) { return sizeof(Perm) + ((const Perm *)o)->degree * sizeof(uint32_t); }

static Perm *perm_new(Machine *m, Type *type, size_t degree) {
  Perm *p = type_allocate(m, type, sizeof(Perm) + degree * sizeof(uint32_t));
  if (p) p->degree = (uint32_t)degree;
  return p;
}

static uint8_t *marks_new(Machine *m, size_t n) {
  uint8_t *marks = calloc(n + 1, 1);
  if (!marks) raise_no_memory(m);
  return marks;
}

/* Fills p from the items; false: an exception is pending. */
static bool read_images(Machine *m, Perm *p, const Tuple *items) {
  uint8_t *seen = marks_new(m, p->degree);
  if (!seen) return false;
  bool good = true;
  for (size_t i = 0; i < p->degree && good; i++) {
    int64_t k;
    good = object_as_index(m, items->item[i], &k);
    if (!good) break;
    if (k < 0 || k >= (int64_t)p->degree || seen[k]) {
      good = raise_false(m, TYPE_ID(ValueError), "not a permutation of 0, ..., %ld", (long)p->degree - 1);
      break;
    }
    seen[k] = 1;
    p->image[i] = (uint32_t)k;
  }
  free(seen);
  return good;
}

static Value perm_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!is_absent(keyword_names) || nargs != 1) return raise_error(m, TYPE_ID(TypeError), "Perm() takes one argument, the images");
  Value items = tuple_from_iterable(m, args[0]);
  if (is_absent(items)) return ABSENT;
  size_t degree = as_tuple(items)->length;
  if (degree > MAX_DEGREE) return raise_error(m, TYPE_ID(OverflowError), "too many points");
  Perm *p = perm_new(m, type, degree);
  if (!p) return ABSENT;
  for (size_t i = 0; i < degree; i++) p->image[i] = (uint32_t)i;
  return read_images(m, p, as_tuple(items)) ? object_value(p) : ABSENT;
}

static Value perm_repr(Machine *m, Value self) {
  const Perm *p = as_perm(self);
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, "Perm([");
  for (size_t i = 0; i < p->degree; i++) builder_addf(&b, "%s%u", i ? ", " : "", p->image[i]);
  builder_add_c(&b, "])");
  return builder_finish(m, &b);
}

static bool perm_hash(Machine *m __attribute__((unused)), Value self, int64_t *hash) {
  const Perm *p = as_perm(self);
  uint64_t h = 0xcbf29ce484222325u;
  for (size_t i = 0; i < p->degree; i++) h = (h ^ p->image[i]) * 0x100000001b3u;
  *hash = (int64_t)(h >> 3);
  return true;
}

/* By images, as tuples compare. */
static Value perm_compare(Machine *m __attribute__((unused)), Value self, Value other, CompareOp op) {
  if (!same_type(self, other)) return NOT_IMPLEMENTED;
  const Perm *p = as_perm(self), *q = as_perm(other);
  size_t n = p->degree < q->degree ? p->degree : q->degree, i = 0;
  while (i < n && p->image[i] == q->image[i]) i++;
  int64_t sign = i < n ? (int64_t)p->image[i] - q->image[i] : (int64_t)p->degree - q->degree;
  switch (op) {
    case COMPARE_EQ: return bool_value(sign == 0);
    case COMPARE_NE: return bool_value(sign != 0);
    case COMPARE_LT: return bool_value(sign < 0);
    case COMPARE_LE: return bool_value(sign <= 0);
    case COMPARE_GT: return bool_value(sign > 0);
    default: return bool_value(sign >= 0);
  }
}

static Value perm_multiply(Machine *m, Value left, Value right) {
  if (!same_type(left, right)) return NOT_IMPLEMENTED;
  const Perm *p = as_perm(left), *q = as_perm(right);
  if (p->degree != q->degree) return raise_error(m, TYPE_ID(ValueError), "permutations of %u and of %u points", p->degree, q->degree);
  Perm *r = perm_new(m, type_of(m, left), p->degree);
  if (!r) return ABSENT;
  for (size_t i = 0; i < p->degree; i++) r->image[i] = q->image[p->image[i]];
  return object_value(r);
}

static Value perm_invert(Machine *m, Value self) {
  const Perm *p = as_perm(self);
  Perm *r = perm_new(m, type_of(m, self), p->degree);
  if (!r) return ABSENT;
  for (size_t i = 0; i < p->degree; i++) r->image[p->image[i]] = (uint32_t)i;
  return object_value(r);
}

/* k steps along each cycle. */
static Value perm_power(Machine *m, Value self, Value exponent) {
  int64_t k;
  if (!is_int_instance(m, exponent)) return NOT_IMPLEMENTED;
  if (!object_as_index(m, exponent, &k)) return ABSENT;
  const Perm *p = as_perm(self);
  Perm *r = perm_new(m, type_of(m, self), p->degree);
  if (!r) return ABSENT;
  uint8_t *done = marks_new(m, p->degree);
  if (!done) return ABSENT;
  for (size_t i = 0; i < p->degree; i++) {
    if (done[i]) continue;
    int64_t length = 0;
    uint32_t from = (uint32_t)i, to = (uint32_t)i;
    do from = p->image[from], length++;
    while (from != i);
    for (int64_t steps = (k % length + length) % length; steps > 0; steps--) to = p->image[to];
    for (; !done[from]; from = p->image[from], to = p->image[to]) {
      done[from] = 1;
      r->image[from] = to;
    }
  }
  free(done);
  return object_value(r);
}

static bool perm_length(Machine *m __attribute__((unused)), Value self, int64_t *length) {
  *length = as_perm(self)->degree;
  return true;
}

static Value perm_get_item(Machine *m, Value self, Value key) {
  const Perm *p = as_perm(self);
  int64_t i;
  if (is_small_int(key)) i = small_int(key);
  else if (!object_as_index(m, key, &i)) return ABSENT;
  if (i < 0 || i >= p->degree) return raise_error(m, TYPE_ID(IndexError), "permutation of %u points has no point %ld", p->degree, (long)i);
  return small_int_value(p->image[i]);
}

BUILTIN(perm_is_identity, "is_identity(self, /)", "Are all points fixed?") {
  const Perm *p = as_perm(args[0]);
  for (size_t i = 0; i < p->degree; i++)
    if (p->image[i] != i) return FALSE_VALUE;
  return TRUE_VALUE;
}

BUILTIN(perm_resized, "resized(self, degree, /)", "The same permutation of more points, or of fewer when those left out are fixed.") {
  const Perm *p = as_perm(args[0]);
  int64_t n;
  if (!object_as_index(m, args[1], &n)) return ABSENT;
  if (n < 0 || n > MAX_DEGREE) return raise_error(m, TYPE_ID(ValueError), "no permutation has %ld points", (long)n);
  for (int64_t i = n; i < p->degree; i++)
    if (p->image[i] != i) return raise_error(m, TYPE_ID(ValueError), "point %ld is moved", (long)i);
  Perm *r = perm_new(m, type_of(m, args[0]), (size_t)n);
  if (!r) return ABSENT;
  for (int64_t i = 0; i < n; i++) r->image[i] = i < p->degree ? p->image[i] : (uint32_t)i;
  return object_value(r);
}

BUILTIN(perm_cycles, "cycles(self, /)", "The cycles, fixed points included, as a list of tuples; each begins with its least point, and they are sorted by it.") {
  const Perm *p = as_perm(args[0]);
  Value cycles = list_new(m, NULL, 0);
  uint8_t *done = is_absent(cycles) ? NULL : marks_new(m, p->degree);
  bool good = done != NULL;
  for (size_t i = 0; i < p->degree && good; i++) {
    if (done[i]) continue;
    size_t length = 0;
    for (uint32_t k = (uint32_t)i; !done[k]; k = p->image[k]) done[k] = 1, length++;
    Value cycle = tuple_new(m, NULL, length);
    good = !is_absent(cycle);
    uint32_t k = (uint32_t)i;
    for (size_t j = 0; good && j < length; j++, k = p->image[k]) as_tuple(cycle)->item[j] = small_int_value(k);
    good = good && list_append(m, cycles, cycle);
  }
  free(done);
  return good ? cycles : ABSENT;
}

static const NativeSpec *const perm_methods[] = {&perm_is_identity, &perm_resized, &perm_cycles, NULL};

static Value perm_iter(Machine *m, Value self) { return sequence_iterator_new(m, self); }

static const TypeSpec perm_type = {
  .size = sizeof(Perm),
  .variable = perm_size,
  .slots = {.repr = perm_repr, .hash = perm_hash, .compare = perm_compare, .multiply = perm_multiply, .invert = perm_invert, .power = perm_power,
            .length = perm_length, .get_item = perm_get_item, .iter = perm_iter},
  .methods = perm_methods,
  .construct = perm_construct,
  .construct_signature = "Perm(images, /)",
  .doc = "A permutation of 0, ..., n-1 by the images of these.",
};

static bool start_permutation(Machine *m, Value module) {
  Type *type = type_register(m, "Perm", "_permutation", TYPE_ID(object), FINAL | LEAF, &perm_type);
  dict_set_str(m, ((Module *)as_object(module))->dict, symbol(m, "Perm"), object_value(type));
  return true;
}

const ModuleSpec permutation_module = {
  .name = "_permutation",
  .doc = "Permutations of 0, ..., n-1.",
  .start = start_permutation,
};
