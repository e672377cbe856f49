/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unicode_db.c: looking into the table of runs by binary search; ASCII goes first and needs no search. */
#include "object/unicode_db.h"

#include <string.h>

#include "object/str.h"

typedef struct UnicodeRecord {
  uint16_t flags;
  int32_t distance[4]; /* by UnicodeCase; UNICODE_SPECIAL + i: the text specials[i] */
} UnicodeRecord;
enum { UNICODE_SPECIAL = 0x200000, PATTERN_BITS = 11 };

#include "object/unicode_db.def"

static size_t run_of(uint32_t c) {
  size_t low = 0, high = sizeof runs / sizeof *runs;
  while (high - low > 1) {
    size_t middle = (low + high) / 2;
    if (runs[middle] >> PATTERN_BITS <= c) low = middle;
    else high = middle;
  }
  return low;
}

static const UnicodeRecord *record_of(uint32_t c) {
  uint32_t run = runs[run_of(c)];
  return &records[patterns[run & ((1 << PATTERN_BITS) - 1)][(c - (run >> PATTERN_BITS)) & 1]];
}

unsigned unicode_flags(uint32_t c) { return record_of(c)->flags; }

int unicode_decimal(uint32_t c) {
  if (c < 128) return c >= '0' && c <= '9' ? (int)c - '0' : -1;
  if (!unicode_is(c, UNICODE_DECIMAL)) return -1;
  return (int)((c - (runs[run_of(c)] >> PATTERN_BITS)) % 10);
}

int unicode_map(uint32_t c, UnicodeCase to, char out[12]) {
  int32_t distance = record_of(c)->distance[to];
  if (distance < UNICODE_SPECIAL) return utf8_encode((uint32_t)((int32_t)c + distance), out);
  const char *text = specials[distance - UNICODE_SPECIAL];
  size_t n = strlen(text);
  memcpy(out, text, n);
  return (int)n;
}

uint32_t unicode_map_simple(uint32_t c, UnicodeCase to) {
  int32_t distance = record_of(c)->distance[to];
  return distance < UNICODE_SPECIAL ? (uint32_t)((int32_t)c + distance) : c;
}

bool unicode_is_line_break(uint32_t c) {
  return (c >= 0x0a && c <= 0x0d) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}
