/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unicode.c: UTF-8, name characters, widths. */
#include "lang/unicode.h"

#include <string.h>
#include "object/unicode_db.h"

static bool is_ascii_letter(uint32_t point) {
  return (point | 0x20) - 'a' < 26u || point == '_';
}

bool unicode_starts_name(uint32_t point) {
  if (point < 0x80) return is_ascii_letter(point);
  return unicode_is(point, UNICODE_XID_START);
}

bool unicode_continues_name(uint32_t point) {
  if (point < 0x80) return is_ascii_letter(point) || point - '0' < 10u;
  return unicode_is(point, UNICODE_XID_CONTINUE);
}

bool unicode_is_printable(uint32_t point) {
  return unicode_is(point, UNICODE_PRINTABLE);
}

static bool in_any(uint32_t point, const uint32_t (*ranges)[2], size_t count) {
  for (size_t i = 0; i < count; i++)
    if (point >= ranges[i][0] && point <= ranges[i][1]) return true;
  return false;
}

#define IN_ANY(point, ranges) in_any((point), (ranges), sizeof(ranges) / sizeof *(ranges))

unsigned unicode_width(uint32_t point) {
  static const uint32_t zero[][2] = {
      {0x300, 0x36f},   {0x483, 0x489},   {0x591, 0x5bd},   {0x610, 0x61a},   {0x64b, 0x65f},
      {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff}, {0x200b, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x2064},
      {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}, {0xe0100, 0xe01ef},
  };
  static const uint32_t wide[][2] = {
      {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},   {0x2614, 0x2615},
      {0x2648, 0x2653},   {0x26a1, 0x26a1},   {0x26bd, 0x26be},   {0x2705, 0x2705},   {0x270a, 0x270b},
      {0x2728, 0x2728},   {0x274c, 0x274c},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
      {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},
      {0x4e00, 0x9fff},   {0xa000, 0xa4cf},   {0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},
      {0xfe30, 0xfe6f},   {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff},
      {0x1f900, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
  };
  if (point < 0x300) return point >= 0x20 && point != 0x7f;
  if (IN_ANY(point, zero)) return 0;
  return IN_ANY(point, wide) ? 2 : 1;
}

uint32_t unicode_decode(const char *bytes, unsigned *length) {
  const unsigned char *b = (const unsigned char *)bytes;
  if (b[0] < 0x80) {
    *length = 1;
    return b[0];
  }
  if (b[0] < 0xe0) {
    *length = 2;
    return (uint32_t)(b[0] & 0x1f) << 6 | (b[1] & 0x3f);
  }
  if (b[0] < 0xf0) {
    *length = 3;
    return (uint32_t)(b[0] & 0x0f) << 12 | (uint32_t)(b[1] & 0x3f) << 6 | (b[2] & 0x3f);
  }
  *length = 4;
  return (uint32_t)(b[0] & 0x07) << 18 | (uint32_t)(b[1] & 0x3f) << 12 | (uint32_t)(b[2] & 0x3f) << 6 |
         (b[3] & 0x3f);
}

/* Check one sequence of a text that goes on for AVAILABLE bytes; its length if it is valid. */
static Utf8Fault check_sequence(const unsigned char *b, size_t available, unsigned *length) {
  unsigned lower = 0x80, upper = 0xbf;
  if (b[0] == 0) return UTF8_NULL;
  if (b[0] < 0x80) return *length = 1, UTF8_VALID;
  if (b[0] < 0xc2 || b[0] > 0xf4) return UTF8_START;
  *length = b[0] < 0xe0 ? 2 : b[0] < 0xf0 ? 3 : 4;
  switch (b[0]) { /* no overlong forms, no surrogates, nothing beyond U+10FFFF */
  case 0xe0: lower = 0xa0; break;
  case 0xed: upper = 0x9f; break;
  case 0xf0: lower = 0x90; break;
  case 0xf4: upper = 0x8f; break;
  default: break;
  }
  for (unsigned i = 1; i < *length; i++) {
    if (i >= available) return UTF8_END;
    if (b[i] < lower || b[i] > upper) return UTF8_CONTINUATION;
    lower = 0x80;
    upper = 0xbf;
  }
  return UTF8_VALID;
}

uint32_t unicode_decode_any(const char *bytes, size_t available, unsigned *length) {
  if (available > 0 && check_sequence((const unsigned char *)bytes, available, length) == UTF8_VALID)
    return unicode_decode(bytes, length);
  *length = 1;
  return 0xfffd;
}

unsigned unicode_encode(uint32_t point, char *out) {
  if (point < 0x80) {
    out[0] = (char)point;
    return 1;
  }
  if (point < 0x800) {
    out[0] = (char)(0xc0 | point >> 6);
    out[1] = (char)(0x80 | (point & 0x3f));
    return 2;
  }
  if (point < 0x10000) {
    out[0] = (char)(0xe0 | point >> 12);
    out[1] = (char)(0x80 | (point >> 6 & 0x3f));
    out[2] = (char)(0x80 | (point & 0x3f));
    return 3;
  }
  out[0] = (char)(0xf0 | point >> 18);
  out[1] = (char)(0x80 | (point >> 12 & 0x3f));
  out[2] = (char)(0x80 | (point >> 6 & 0x3f));
  out[3] = (char)(0x80 | (point & 0x3f));
  return 4;
}

/* Eight bytes at once: are they all ASCII and none of them zero? */
static bool is_plain_word(const char *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
  return ((word | (word - ones)) & tops) == 0;
}

Utf8Fault unicode_validate(const char *bytes, size_t length, size_t *at) {
  size_t i = 0;
  while (i < length) {
    if (length - i >= 8 && is_plain_word(bytes + i)) {
      i += 8;
      continue;
    }
    unsigned step;
    Utf8Fault fault = check_sequence((const unsigned char *)bytes + i, length - i, &step);
    if (fault != UTF8_VALID) {
      *at = i;
      return fault;
    }
    i += step;
  }
  return UTF8_VALID;
}
