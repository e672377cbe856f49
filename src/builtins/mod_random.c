/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_random.c: the module random: the class Random, its seeds and its bits. The functions of the module are methods of one hidden
 * instance, as in CPython, and give CPython's numbers for the same seed. */
#include <math.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

#include "builtins/builtin.h"
#include "builtins/random_internal.h"
#include "builtins/sha512.h"
#include "builtins/state.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

/* ---- bits ---- */

static uint64_t random_word(Random *r, int k) {
  uint64_t low = mersenne_next(&r->generator);
  if (k <= 32) return low >> (32 - k);
  return low | (uint64_t)(mersenne_next(&r->generator) >> (64 - k)) << 32;
}

uint64_t random_below_word(Random *r, uint64_t n) {
  int k = 64 - __builtin_clzll(n);
  uint64_t x;
  do x = random_word(r, k);
  while (x >= n);
  return x;
}

/* Words of 32 bits, the lowest first; of the last one the highest bits. */
Value random_bits(Machine *m, Random *r, uint64_t k) {
  if (k == 0) return small_int_value(0);
  if (k <= 62) return small_int_value((int64_t)random_word(r, (int)k));
  size_t words = (k + 31) / 32;
  uint32_t *word = k < UINT64_MAX / 2 ? malloc(words * sizeof *word) : NULL;
  if (!word) return raise_no_memory(m);
  for (size_t i = 0; i < words; i++, k -= 32) word[i] = mersenne_next(&r->generator) >> (k < 32 ? 32 - k : 0);
  Value result = int_from_bytes(m, (const uint8_t *)word, words * sizeof *word, true, false);
  free(word);
  return result;
}

Value random_below(Machine *m, Random *r, Value n) {
  if (is_small_int(n)) return small_int_value((int64_t)random_below_word(r, (uint64_t)small_int(n)));
  Value x;
  do x = random_bits(m, r, int_bit_length(n));
  while (!is_absent(x) && int_compare(x, n) >= 0);
  return x;
}

BUILTIN(random_random, "random(self, /)", "random() -> x in the interval [0, 1).") {
  return float_value(m, mersenne_double(&as_random(args[0])->generator));
}

BUILTIN(random_getrandbits, "getrandbits(self, k, /)", "getrandbits(k) -> x.  Generates an int with k random bits.") {
  int k;
  if (!object_as_c_int(m, args[1], &k)) return ABSENT;
  if (k < 0) return raise_error(m, TYPE_ID(ValueError), "number of bits must be non-negative");
  return random_bits(m, as_random(args[0]), (uint64_t)k);
}

/* ---- seeds ---- */

static void seed_from_system(Random *r) {
  uint32_t key[MERSENNE_WORDS];
  if (getrandom(key, sizeof key, 0) != (ssize_t)sizeof key) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    key[0] = (uint32_t)now.tv_nsec;
    key[1] = (uint32_t)now.tv_sec;
    mersenne_seed(&r->generator, key, 2);
    return;
  }
  mersenne_seed(&r->generator, key, MERSENNE_WORDS);
}

/* The key is |n| in words of 32 bits. */
static bool seed_from_int(Machine *m, Random *r, Value n) {
  Value magnitude = int_absolute(m, n);
  if (is_absent(magnitude)) return false;
  size_t words = (int_bit_length(magnitude) + 31) / 32;
  if (words == 0) words = 1;
  uint32_t *key = malloc(words * sizeof *key);
  if (!key) return !is_absent(raise_no_memory(m));
  bool done = int_to_bytes(m, magnitude, (uint8_t *)key, words * sizeof *key, true, false);
  if (done) mersenne_seed(&r->generator, key, words);
  free(key);
  return done;
}

/* The text followed by its SHA-512, as one big-endian number. */
static bool seed_from_bytes(Machine *m, Random *r, const uint8_t *data, size_t length) {
  uint8_t *joined = malloc(length + 64);
  if (!joined) return !is_absent(raise_no_memory(m));
  memcpy(joined, data, length);
  sha512(data, length, joined + length);
  Value n = int_from_bytes(m, joined, length + 64, false, false);
  free(joined);
  return !is_absent(n) && seed_from_int(m, r, n);
}

static bool seed(Machine *m, Random *r, Value a) {
  int64_t hash;
  r->has_gauss = false;
  if (is_absent(a) || is_none(a)) return seed_from_system(r), true;
  if (is_int_instance(m, a)) return seed_from_int(m, r, a);
  if (is_str_instance(m, a)) return seed_from_bytes(m, r, (const uint8_t *)as_str(a)->text, as_str(a)->bytes);
  if (is_instance(m, a, TYPE_ID(bytes))) return seed_from_bytes(m, r, as_bytes(a)->data, as_bytes(a)->length);
  if (!is_float_instance(m, a))
    return raise_false(m, TYPE_ID(TypeError), "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
  return object_hash(m, a, &hash) && seed_from_int(m, r, int_from_uint64(m, (uint64_t)hash));
}

BUILTIN(random_seed, "def seed(self, a=None, version=2)",
        "Initialize internal state from a seed.\n\nThe only supported seed types are None, int, float,\nstr and bytes.\n\n"
        "None or no argument seeds from the operating system's source of randomness.") {
  return seed(m, as_random(args[0]), args[1]) ? NONE : ABSENT;
}

/* ---- states: (3, 624 words and the number of those used, next gauss) ---- */

BUILTIN(random_getstate, "def getstate(self)", "Return internal state; can be passed to setstate() later.") {
  const Random *r = as_random(args[0]);
  Value words = tuple_new(m, NULL, MERSENNE_WORDS + 1);
  if (is_absent(words)) return ABSENT;
  for (size_t i = 0; i < MERSENNE_WORDS; i++) as_tuple(words)->item[i] = small_int_value(r->generator.word[i]);
  as_tuple(words)->item[MERSENNE_WORDS] = small_int_value(r->generator.used);
  return tuple_pack(m, 3, small_int_value(3), words, r->has_gauss ? float_value(m, r->next_gauss) : NONE);
}

BUILTIN(random_reduce, "def __reduce__(self)", "What makes an equal generator: (class, (), state).") {
  Value state = object_call_method(m, args[0], "getstate", NULL, 0);
  return is_absent(state) ? ABSENT : instance_reduced(m, args[0], tuple_new(m, NULL, 0), state);
}
BUILTIN(random_dunder_setstate, "def __setstate__(self, state)", "Restore internal state from object returned by getstate().") {
  return object_call_method(m, args[0], "setstate", &args[1], 1);
}
static const NativeSpec *const state_methods[] = {&random_reduce, &random_dunder_setstate, NULL}; /* these are no functions of the module */

static bool read_words(Machine *m, Value words, Mersenne *out) {
  if (!is_tuple(words)) return raise_false(m, TYPE_ID(TypeError), "state vector must be a tuple");
  if (as_tuple(words)->length != MERSENNE_WORDS + 1) return raise_false(m, TYPE_ID(ValueError), "state vector is the wrong size");
  for (size_t i = 0; i <= MERSENNE_WORDS; i++) {
    int64_t word;
    if (!object_as_index(m, as_tuple(words)->item[i], &word)) return false;
    if (i == MERSENNE_WORDS && (word < 0 || word > MERSENNE_WORDS)) return raise_false(m, TYPE_ID(ValueError), "invalid state");
    *(i < MERSENNE_WORDS ? &out->word[i] : &out->used) = (uint32_t)word;
  }
  return true;
}

BUILTIN(random_setstate, "def setstate(self, state)", "Restore internal state from object returned by getstate().") {
  Random *r = as_random(args[0]);
  Mersenne generator;
  int64_t version;
  double gauss = 0.0;
  Value state = tuple_from_iterable(m, args[1]);
  if (is_absent(state)) return ABSENT;
  const Tuple *t = as_tuple(state);
  if (t->length != 3) return raise_error(m, TYPE_ID(ValueError), "state vector is the wrong size");
  if (!object_as_index(m, t->item[0], &version)) return ABSENT;
  if (version != 3) return raise_error(m, TYPE_ID(ValueError), "state with version %ld passed to Random.setstate() of version 3", version);
  if (!read_words(m, t->item[1], &generator)) return ABSENT;
  if (!is_none(t->item[2]) && !object_as_double(m, t->item[2], &gauss)) return ABSENT;
  r->generator = generator;
  r->has_gauss = !is_none(t->item[2]);
  r->next_gauss = gauss;
  return NONE;
}

static const NativeSpec *const random_methods[] = {
  &random_random, &random_getrandbits, &random_seed, &random_getstate, &random_setstate, NULL,
};

/* ---- the type and the module ---- */

static Value random_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value a = ABSENT;
  if (!is_absent(keyword_names) && !keyword_check(m, as_tuple(keyword_names)->item[0])) return ABSENT;
  if (nargs > 1 || (!is_absent(keyword_names) && !str_equals_c(as_str(as_tuple(keyword_names)->item[0]), "x")))
    return raise_error(m, TYPE_ID(TypeError), "Random.__init__() takes from 1 to 2 positional arguments but %d were given", nargs + 1);
  if (nargs == 1) a = args[0];
  Random *r = type_allocate_fixed(m, type);
  if (!r) return ABSENT;
  return seed(m, r, a) ? object_value(r) : ABSENT;
}

static const TypeSpec random_type = {
  .size = sizeof(Random),
  .methods = state_methods,
  .construct = random_construct,
  .construct_signature = "Random(x=None)",
  .doc = "Random number generator: an instance has a state of its own.\n\n"
         "It produces 53-bit floats and has a period of 2**19937-1.",
};

/* Adds methods to the class; each, bound to the instance, is a function of the module. */
static bool add_methods(Machine *m, Type *type, const NativeSpec *const *specs, Value instance, Dict *names) {
  for (; *specs; specs++) {
    Str *name = native_name(m, *specs);
    Value method = native_method_new(m, *specs, type);
    if (is_absent(method)) return false;
    dict_set_str(m, type->dict, name, method); /* the type is new: nobody has looked anything up in it */
    Value bound = native_bind(m, method, instance);
    if (is_absent(bound)) return false;
    dict_set_str(m, names, name, bound);
  }
  return true;
}

static bool start_random(Machine *m, Value module) {
  Dict *names = ((Module *)as_object(module))->dict;
  Type *type = type_register(m, "Random", "random", TYPE_ID(object), LEAF, &random_type);
  Value start = m->builtins->seeded ? int_from_uint64(m, m->builtins->seed) : NONE;
  Value instance = random_construct(m, type, &start, 1, ABSENT);
  if (is_absent(instance)) return false;
  dict_set_str(m, names, symbol(m, "Random"), object_value(type));
  return add_methods(m, type, random_methods, instance, names) &&
         add_methods(m, type, random_sequence_methods, instance, names) &&
         add_methods(m, type, random_distribution_methods, instance, names);
}

void builtins_set_seed(Machine *m, uint64_t seed_number) {
  m->builtins->seeded = true;
  m->builtins->seed = seed_number;
}

const ModuleSpec random_module = {
  .name = "random",
  .doc = "Random numbers: integers, choices from sequences, and many distributions; the same numbers as CPython's for the same seed.",
  .start = start_random,
};
