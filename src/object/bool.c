/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bool.c: False and True: ints with another text and their own logic. */
#include "object/number.h"
#include "object/number_types.h"
#include "object/str.h"

static Value slot_repr(Machine *m, Value self) { return object_value(symbol(m, self.bits == TRUE_VALUE.bits ? "True" : "False")); }

/* Of two bools the result is a bool, else an int. */
#define BOOL_SLOT(name, operator)                                                                                           \
  static Value slot_##name(Machine *m, Value left, Value right) {                                                           \
    if (is_bool(left) && is_bool(right))                                                                                    \
      return bool_value((left.bits == TRUE_VALUE.bits) operator (right.bits == TRUE_VALUE.bits));                           \
    if (!is_int_instance(m, left) || !is_int_instance(m, right)) return NOT_IMPLEMENTED;                                    \
    return int_bit_##name(m, left, right);                                                                                  \
  }
BOOL_SLOT(and, &)
BOOL_SLOT(or, |)
BOOL_SLOT(xor, ^)

const TypeSpec bool_type = {
  .slots = {
    .repr = slot_repr,
    .bit_and = slot_and,
    .bit_or = slot_or,
    .bit_xor = slot_xor,
  },
  .construct = bool_construct,
  .construct_signature = "bool(x=False, /)",
  .doc = "bool(x) -> bool\n\n"
         "True when the argument is true, False otherwise. The two are the only instances; the class is a\n"
         "subclass of int and cannot be subclassed.",
};
