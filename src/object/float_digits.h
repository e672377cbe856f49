/* SPDX-License-Identifier: GPL-3.0-or-later */
/* float_digits.h: the shortest decimal that reads back as a given double. */
#ifndef MAYFLY_OBJECT_FLOAT_DIGITS_H
#define MAYFLY_OBJECT_FLOAT_DIGITS_H

#include <stdint.h>

enum { FLOAT_DIGITS_MAX = 17 };

/* |d| = 0.DIGITS * 10^point, for d finite. Writes the digits (no NUL), answers how many: 1..17, the last not 0 unless d is 0. */
int float_digits(double d, char out[FLOAT_DIGITS_MAX], int *point);

#endif
