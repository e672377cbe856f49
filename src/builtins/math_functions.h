/* SPDX-License-Identifier: GPL-3.0-or-later */
/* math_functions.h: the tables of the module math, one a source file, and what they share. */
#ifndef MAYFLY_BUILTINS_MATH_FUNCTIONS_H
#define MAYFLY_BUILTINS_MATH_FUNCTIONS_H

#include "object/native.h"

extern const NativeSpec *const math_real_functions[];  /* mod_math.c */
extern const NativeSpec *const math_float_functions[]; /* math_float.c: parts of floats, neighbours, closeness */
extern const NativeSpec *const math_whole_functions[]; /* math_whole.c: on integers */
extern const NativeSpec *const math_sum_functions[];   /* math_sum.c: over many numbers */

Value math_raise_domain(Machine *m); /* ValueError: math domain error */
Value math_raise_range(Machine *m);  /* OverflowError: math range error */

#endif
