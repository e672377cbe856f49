/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unicode_db.h: properties and case mappings of code points, from a table of runs (unicode_db.def). */
#ifndef MAYFLY_OBJECT_UNICODE_DB_H
#define MAYFLY_OBJECT_UNICODE_DB_H

#include <stdbool.h>
#include <stdint.h>

/* In the order of FLAGS in tools/unicode-tables. */
enum {
  UNICODE_ALPHA = 1,
  UNICODE_DECIMAL = 2,
  UNICODE_DIGIT = 4,
  UNICODE_NUMERIC = 8,
  UNICODE_SPACE = 16,
  UNICODE_PRINTABLE = 32,
  UNICODE_LOWER = 64,
  UNICODE_UPPER = 128,
  UNICODE_TITLE = 256,
  UNICODE_CASED = 512,
  UNICODE_IGNORABLE = 1024, /* invisible for the rule of the final sigma */
  UNICODE_XID_START = 2048,
  UNICODE_XID_CONTINUE = 4096,
};
typedef enum UnicodeCase { UNICODE_TO_LOWER, UNICODE_TO_UPPER, UNICODE_TO_TITLE, UNICODE_TO_FOLDED } UnicodeCase;

unsigned unicode_flags(uint32_t c);
static inline bool unicode_is(uint32_t c, unsigned flag) { return (unicode_flags(c) & flag) != 0; }
int unicode_decimal(uint32_t c); /* value of a decimal digit, or -1 */
/* Writes the full mapping (1..3 code points) as UTF-8, at most 12 bytes; answers the number of bytes. No context is looked at. */
int unicode_map(uint32_t c, UnicodeCase to, char out[12]);
/* The mapping when it is one code point, else c itself. */
uint32_t unicode_map_simple(uint32_t c, UnicodeCase to);
bool unicode_is_line_break(uint32_t c); /* as str.splitlines sees it */

#endif
