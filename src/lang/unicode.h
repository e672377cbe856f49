/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unicode.h: what the front end must know of UTF-8 and of the characters of names. */
#ifndef MAYFLY_LANG_UNICODE_H
#define MAYFLY_LANG_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* May the code point begin a name, or go on one? ASCII included. */
bool unicode_starts_name(uint32_t point);
bool unicode_continues_name(uint32_t point);

/* Is it something that a message can show? */
bool unicode_is_printable(uint32_t point);

/* How many columns of a terminal it takes: 0, 1 or 2. Independent of the locale. */
unsigned unicode_width(uint32_t point);

/* Decode the character at BYTES, which must be valid UTF-8; *length is set to its bytes. */
uint32_t unicode_decode(const char *bytes, unsigned *length);

/* As unicode_decode, for text of unknown origin with at most AVAILABLE bytes: a byte that is not UTF-8 counts
 * as one replacement character. */
uint32_t unicode_decode_any(const char *bytes, size_t available, unsigned *length);

/* Encode POINT (surrogates allowed: WTF-8) into OUT, of at least 4 bytes; the number of bytes. */
unsigned unicode_encode(uint32_t point, char *out);

typedef enum Utf8Fault { UTF8_VALID, UTF8_NULL, UTF8_START, UTF8_CONTINUATION, UTF8_END } Utf8Fault;

/* Check a text; on a fault *at is the offset of the offending sequence. A NUL byte is a fault, as source code
 * has none. */
Utf8Fault unicode_validate(const char *bytes, size_t length, size_t *at);

#endif
