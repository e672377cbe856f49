/* SPDX-License-Identifier: GPL-3.0-or-later */
/* number_format.h: numbers under a format specification that is already read; for number_format() and for text % values. */
#ifndef MAYFLY_OBJECT_NUMBER_FORMAT_H
#define MAYFLY_OBJECT_NUMBER_FORMAT_H

#include "object/format_spec.h"
#include "object/number.h"

/* An int instance with an integer type (b c d n o x X) or a float type (e f g %), padded and grouped as spec says. type_name is for
 * messages. false: exception pending. */
MUST_USE bool number_format_int(Machine *m, StrBuilder *b, Value v, const FormatSpec *spec, const char *type_name);
/* A double with a float type, or with type 0: as repr() unless a precision is given. */
MUST_USE bool number_format_double(Machine *m, StrBuilder *b, double d, const FormatSpec *spec, const char *type_name);
/* format(value, spec), the specification not empty. false: exception pending. */
MUST_USE bool number_add_formatted(Machine *m, StrBuilder *b, Value value, const char *spec, size_t bytes);
/* d >= 0 with so many digits behind the point, as printf's %.*f, but several times as fast: the length, less than 32. 0: not a case for
 * it (too large, too small, too many digits): ask printf. */
size_t number_print_fixed(char *out, int precision, double d);
/* To be asked before printf writes so many digits, which takes minutes where there is no room for them. false: MemoryError pending. */
MUST_USE bool number_precision_fits(Machine *m, int64_t precision);

#endif
