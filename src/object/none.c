/* SPDX-License-Identifier: GPL-3.0-or-later */
/* none.c: the singletons None, NotImplemented and Ellipsis. */
#include "object/error.h"
#include "object/str.h"

static Value construct_singleton(Machine *m, const char *name, int nargs, Value keyword_names, Value the_one) {
  if (nargs > 0 || !is_absent(keyword_names)) return raise_error(m, TYPE_ID(TypeError), "%s takes no arguments", name);
  return the_one;
}

#define SINGLETON(word, text, class, the_one)                                                                                       \
  static Value word##_repr(Machine *m, Value self __attribute__((unused))) { return object_value(symbol(m, text)); }          \
  static Value word##_construct(Machine *m, Type *type __attribute__((unused)),                                             \
                                const Value *args __attribute__((unused)), int nargs, Value names) {                          \
    return construct_singleton(m, class, nargs, names, the_one);                                                               \
  }
SINGLETON(none, "None", "NoneType", NONE)
SINGLETON(not_implemented, "NotImplemented", "NotImplementedType", NOT_IMPLEMENTED)
SINGLETON(ellipsis, "Ellipsis", "EllipsisType", ELLIPSIS)

static bool none_truth(Machine *m __attribute__((unused)), Value self __attribute__((unused)), bool *truth) {
  *truth = false;
  return true;
}

const TypeSpec none_type = {
  .slots = {.repr = none_repr, .truth = none_truth},
  .construct = none_construct,
  .doc = "The type of None, the value of what has no other.",
};
const TypeSpec not_implemented_type = {
  .slots = {.repr = not_implemented_repr},
  .construct = not_implemented_construct,
  .doc = "The type of NotImplemented, the answer of a binary method that does not know its operand.",
};
const TypeSpec ellipsis_type = {
  .slots = {.repr = ellipsis_repr},
  .construct = ellipsis_construct,
  .doc = "The type of Ellipsis, which is written `...`.",
};
