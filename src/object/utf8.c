/* SPDX-License-Identifier: GPL-3.0-or-later */
/* utf8.c: walking, encoding, checking and counting UTF-8. Lone surrogates are ordinary three-byte sequences here. */
#include "object/str.h"

uint32_t utf8_next_wide(const char **p) {
  const unsigned char *s = (const unsigned char *)*p;
  uint32_t c = s[0];
  if (c < 0xe0) {
    *p += 2;
    return (c & 0x1f) << 6 | (s[1] & 0x3fu);
  }
  if (c < 0xf0) {
    *p += 3;
    return (c & 0x0f) << 12 | (s[1] & 0x3fu) << 6 | (s[2] & 0x3fu);
  }
  *p += 4;
  return (c & 0x07) << 18 | (s[1] & 0x3fu) << 12 | (s[2] & 0x3fu) << 6 | (s[3] & 0x3fu);
}

uint32_t utf8_previous(const char **p) {
  do --*p;
  while (utf8_is_continuation(**p));
  const char *at = *p;
  return utf8_next(&at);
}

int utf8_encode(uint32_t c, char out[4]) {
  if (c < 0x80) {
    out[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char)(0xc0 | c >> 6);
    out[1] = (char)(0x80 | (c & 0x3f));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = (char)(0xe0 | c >> 12);
    out[1] = (char)(0x80 | (c >> 6 & 0x3f));
    out[2] = (char)(0x80 | (c & 0x3f));
    return 3;
  }
  out[0] = (char)(0xf0 | c >> 18);
  out[1] = (char)(0x80 | (c >> 12 & 0x3f));
  out[2] = (char)(0x80 | (c >> 6 & 0x3f));
  out[3] = (char)(0x80 | (c & 0x3f));
  return 4;
}

static inline size_t count_continuations(uint64_t w) {
  if (LIKELY((w & 0x8080808080808080u) == 0)) return 0;
  return (size_t)__builtin_popcountll((w >> 7) & ~(w >> 6) & 0x0101010101010101u);
}

/* Every byte that is not a continuation begins a code point; eight at a time. */
size_t utf8_count(const char *text, size_t bytes) {
  size_t continuations = 0, left = bytes;
  for (; left > 8; left -= 8, text += 8) continuations += count_continuations(text_word(text, 8));
  return bytes - continuations - count_continuations(text_word(text, left));
}

static inline bool within(const uint8_t *p, const uint8_t *end, uint8_t low, uint8_t high) {
  return p < end && *p >= low && *p <= high;
}

/* The bounds of the second byte exclude overlong forms, surrogates and what lies beyond U+10FFFF; a truncated sequence is
 * one error of as many bytes as were well formed, as Unicode recommends and CPython does. */
int utf8_check(const uint8_t *p, const uint8_t *end, bool surrogates) {
  uint8_t c = p[0];
  if (c < 0x80) return 1;
  if (c < 0xc2 || c > 0xf4) return -1;
  if (c < 0xe0) return within(p + 1, end, 0x80, 0xbf) ? 2 : -1;
  uint8_t low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
  uint8_t high = c == 0xed && !surrogates ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
  if (!within(p + 1, end, low, high)) return -1;
  if (!within(p + 2, end, 0x80, 0xbf)) return -2;
  if (c < 0xf0) return 3;
  return within(p + 3, end, 0x80, 0xbf) ? 4 : -3;
}
