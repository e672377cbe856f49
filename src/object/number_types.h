/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number_types.h: the tables of methods and the constructors of the numeric types, which live in builtins/type_<word>.c and
 * which the type declarations of int.c, float.c … name. */
#ifndef MAYFLY_OBJECT_NUMBER_TYPES_H
#define MAYFLY_OBJECT_NUMBER_TYPES_H

#include "object/native.h"
#include "object/number.h"

#define NUMBER_TYPE(word)                      \
  extern const NativeSpec *const word##_methods[]; \
  extern const GetSetSpec word##_getset[];     \
  Value word##_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names);
NUMBER_TYPE(int)
NUMBER_TYPE(float)
NUMBER_TYPE(complex)
#undef NUMBER_TYPE
Value bool_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names);

#endif
