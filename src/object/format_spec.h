/* SPDX-License-Identifier: GPL-3.0-or-later */
/* format_spec.h: the mini-language of format(value, spec), read once for numbers and for text.
 *
 *     [[fill]align][sign][z][#][0][width][grouping][.precision][type]
 *
 * number_format.c gives it meaning for int, float and complex; the text room for str. */
#ifndef MAYFLY_OBJECT_FORMAT_SPEC_H
#define MAYFLY_OBJECT_FORMAT_SPEC_H

#include "object/str.h"

typedef struct FormatSpec {
  uint32_t fill;      /* code point */
  char align;         /* '<' '>' '=' '^' */
  bool align_given;
  char sign;          /* '+' '-' ' ', or 0: not given */
  bool no_minus_zero; /* z */
  bool alternate;     /* # */
  char grouping;      /* ',' '_', or 0 */
  int64_t width;      /* -1: not given */
  int64_t precision;  /* -1: not given */
  uint32_t type;      /* code point; the default type when it was not given, which may be 0 */
} FormatSpec;

/* Reads a specification for a value whose type is called type_name (in messages). default_align is '<' for text and '>' for
 * numbers, default_type what an omitted type means. false: ValueError pending, in CPython's words. */
MUST_USE bool format_spec_parse(Machine *m, const char *text, size_t bytes, const char *type_name, char default_align,
                                char default_type, FormatSpec *out);
/* ValueError: Unknown format code 'd' for object of type 'str'. */
Value format_spec_unknown_type(Machine *m, const FormatSpec *spec, const char *type_name);
/* Adds text of `length` code points, padded to the width at the side that align says ('=' counts as '>'). */
void format_spec_pad(StrBuilder *b, const FormatSpec *spec, const char *text, size_t bytes, size_t length);
void format_spec_fill(StrBuilder *b, const FormatSpec *spec, size_t count);

#endif
