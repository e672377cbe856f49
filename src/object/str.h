/* SPDX-License-Identifier: GPL-3.0-or-later */
/* str.h: immutable text. UTF-8 inside (lone surrogates as three bytes, never joined), with its length in code points; when both
 * lengths agree the text is ASCII and indexing is O(1); otherwise indexing walks, from the last place where it stood when that is nearer.
 *
 *   +--------+------+-------+-------+--------+------+------------------------+
 *   | header | hash | flags | bytes | length | text | the text itself + NUL  |     own text: text == (char *)(s + 1)
 *   +--------+------+-------+-------+--------+--|---+------------------------+
 *                                               +----> TextBuffer             shared text: see below
 *
 * Appending in a loop must not copy the whole each time. A long text that grew by concatenation twice lives at the beginning of
 * a TextBuffer with room behind it; concatenating to the one whose end is the buffer's end writes into that room, and the result
 * shares the buffer. So a text is NUL-terminated only if it is its own or the last of its buffer: str_c_text() gives one that always is.
 *
 * Interned strings (attribute names, identifiers) are unique: compare pointers. The intern table is weak. */
#ifndef MAYFLY_OBJECT_STR_H
#define MAYFLY_OBJECT_STR_H

#include <stdarg.h>

#include "object/type.h"

struct Str {
  Object base;
  uint32_t hash; /* 0: not computed; computed hashes are never 0 */
  uint16_t interned;
  uint16_t grown;   /* made by concatenation */
  size_t bytes;     /* length in bytes */
  size_t length;    /* in code points */
  const char *text; /* bytes; a NUL behind them as told above */
};
static inline bool is_str(Value v) { return has_type_id(v, TYPE_ID_str); }            /* exact */
static inline bool is_str_instance(Machine *m, Value v) { return is_str(v) || (is_object(v) && is_instance(m, v, TYPE_ID_str)); }
static inline Str *as_str(Value v) { return (Str *)as_object(v); }
static inline bool str_is_ascii(const Str *s) { return s->bytes == s->length; }
const char *str_c_text(Machine *m, Str *s); /* NUL-terminated: s->text or a copy that the collector owns */

void str_start(Machine *m); /* before types, whose names are symbols: the intern table, the shared strings */
void str_stop(Machine *m);

MUST_USE Value str_new(Machine *m, const char *utf8, size_t bytes); /* valid (W)UTF-8; counts code points */
MUST_USE Value str_new_counted(Machine *m, const char *utf8, size_t bytes, size_t length); /* length in code points is known */
/* A string whose text the caller writes at once, into str_room(s); the NUL stands already. NULL: MemoryError pending. */
MUST_USE Str *str_blank(Machine *m, size_t bytes, size_t length);
static inline char *str_room(Str *s) { return (char *)(s + 1); }
MUST_USE Value str_of_type(Machine *m, Type *type, const Str *s);    /* instance of str or a subclass with the text of s */
MUST_USE Value str_from_c(Machine *m, const char *utf8);
MUST_USE Value str_format(Machine *m, const char *format, ...);     /* formats of error.h */
MUST_USE Value str_vformat(Machine *m, const char *format, va_list args);
MUST_USE Value str_concat(Machine *m, Value a, Value b);
Value str_char(Machine *m, uint32_t code_point);                   /* one-character string; those of Latin-1 are shared */
Value str_empty(Machine *m);
uint32_t text_hash(const char *text, size_t bytes);                /* never 0; deterministic */
static inline uint32_t str_hash(Str *s) { return LIKELY(s->hash != 0) ? s->hash : (s->hash = text_hash(s->text, s->bytes)); }
/* Up to eight bytes as one word, zeros behind them: by ends of fixed size, which may overlap. */
static inline uint64_t text_word(const char *p, size_t n) {
  uint64_t w;
  uint32_t first, last;
  if (n == 8) return memcpy(&w, p, 8), w;
  if (n >= 4) return memcpy(&first, p, 4), memcpy(&last, p + n - 4, 4), first | (uint64_t)last << 8 * (n - 4);
  if (n == 0) return 0;
  const unsigned char *b = (const unsigned char *)p;
  return b[0] | (uint64_t)b[n / 2] << 8 * (n / 2) | (uint64_t)b[n - 1] << 8 * (n - 1);
}
/* memcmp(…) == 0, without a call for short texts: ends of fixed size, which may overlap. */
static inline bool text_equal(const char *a, const char *b, size_t n) {
  if (n > 16) return memcmp(a, b, n) == 0;
  if (n >= 8) return memcmp(a, b, 8) == 0 && memcmp(a + n - 8, b + n - 8, 8) == 0;
  if (n >= 4) return memcmp(a, b, 4) == 0 && memcmp(a + n - 4, b + n - 4, 4) == 0;
  return n == 0 || (a[0] == b[0] && a[n / 2] == b[n / 2] && a[n - 1] == b[n - 1]);
}
/* memcpy between texts that do not overlap, in the same way. */
static inline void text_copy(char *to, const char *from, size_t n) {
  if (n > 16) {
    memcpy(to, from, n);
  } else if (n >= 8) {
    uint64_t first, last;
    memcpy(&first, from, 8), memcpy(&last, from + n - 8, 8);
    memcpy(to, &first, 8), memcpy(to + n - 8, &last, 8);
  } else if (n >= 4) {
    uint32_t first, last;
    memcpy(&first, from, 4), memcpy(&last, from + n - 4, 4);
    memcpy(to, &first, 4), memcpy(to + n - 4, &last, 4);
  } else if (n > 0) {
    char first = from[0], middle = from[n / 2], last = from[n - 1];
    to[0] = first, to[n / 2] = middle, to[n - 1] = last;
  }
}
bool str_equal(Str *a, Str *b);
int str_compare(const Str *a, const Str *b); /* by code points: <0 0 >0 */
bool str_equals_c(const Str *s, const char *text);
Str *symbol(Machine *m, const char *name);                        /* the interned string; lookup by content */
Str *symbol_from(Machine *m, const char *utf8, size_t bytes);
Str *str_intern(Machine *m, Str *s);

/* Byte offset of the code point with this index, 0 <= index <= length. Cheap for ASCII and for walks in order. */
size_t str_offset(Machine *m, const Str *s, size_t index);
size_t str_index_of_offset(Machine *m, const Str *s, size_t offset); /* the inverse */
/* The code points from index `from` up to `to`, both within the string. */
MUST_USE Value str_slice(Machine *m, const Str *s, size_t from, size_t to);
/* First or last occurrence of the needle in the text; NULL: none. The needle may be empty. */
const char *text_find(const char *text, size_t bytes, const char *needle, size_t needle_bytes);
const char *text_rfind(const char *text, size_t bytes, const char *needle, size_t needle_bytes);

MUST_USE Value str_repr(Machine *m, const Str *s);  /* in quotes, unprintable code points escaped */
MUST_USE Value str_ascii(Machine *m, const Str *s); /* what ascii() makes of a repr: all beyond ASCII escaped */

/* Building text: a growing buffer in malloc'd memory; finish makes the Str and frees the buffer. Never fails until finish. */
typedef struct StrBuilder {
  char *data;
  size_t used, capacity;
  bool failed; /* memory ran out: finish raises MemoryError */
  char local[256];
} StrBuilder;
static inline void builder_start(StrBuilder *b) {
  b->data = b->local;
  b->used = 0;
  b->capacity = sizeof b->local;
  b->failed = false;
}
void builder_add(StrBuilder *b, const char *utf8, size_t bytes);
void builder_add_c(StrBuilder *b, const char *text);
void builder_add_char(StrBuilder *b, uint32_t code_point);
void builder_add_str(StrBuilder *b, const Str *s);
void builder_addf(StrBuilder *b, const char *printf_format, ...) __attribute__((format(printf, 2, 3)));
MUST_USE bool builder_add_repr(Machine *m, StrBuilder *b, Value v); /* on false, an exception is pending; still finish or drop */
MUST_USE bool builder_add_value(Machine *m, StrBuilder *b, Value v); /* str(v) */
MUST_USE bool builder_add_formatted(Machine *m, StrBuilder *b, Value v, const char *spec, size_t bytes); /* format(v, spec) */
MUST_USE Value builder_finish(Machine *m, StrBuilder *b);
void builder_drop(StrBuilder *b);

void builder_add_quoted(StrBuilder *b, const char *text, size_t bytes, bool ascii); /* as repr() shows it */
bool builder_grow(StrBuilder *b, size_t n); /* capacity for n bytes more; false: memory ran out */
/* Room for n bytes at the end, counted as used; NULL when memory ran out. */
static inline char *builder_room(StrBuilder *b, size_t n) {
  if (UNLIKELY(n > b->capacity - b->used) && !builder_grow(b, n)) return NULL;
  char *room = b->data + b->used;
  b->used += n;
  return room;
}
void builder_reserve(StrBuilder *b, size_t n); /* room for so many bytes at once: what is too much fails before it is written */
void builder_add_repeated(StrBuilder *b, uint32_t code_point, size_t times);

/* UTF-8 walking */
static inline bool utf8_is_continuation(char c) { return ((unsigned char)c & 0xc0) == 0x80; }
uint32_t utf8_next_wide(const char **p);
static inline uint32_t utf8_next(const char **p) { /* decodes one code point and advances */
  unsigned char c = (unsigned char)**p;
  if (LIKELY(c < 0x80)) {
    ++*p;
    return c;
  }
  return utf8_next_wide(p);
}
uint32_t utf8_previous(const char **p); /* steps back over one code point and decodes it */
int utf8_encode(uint32_t code_point, char out[4]);
size_t utf8_count(const char *text, size_t bytes); /* code points of valid text */
/* Length of the valid sequence at p (1..4), or minus the number of bytes that a decoder skips as one error (1..3). Surrogates are
 * valid only if `surrogates`. */
int utf8_check(const uint8_t *p, const uint8_t *end, bool surrogates);

typedef struct Bytes {
  Object base;
  size_t length;
  uint8_t data[]; /* length + NUL */
} Bytes;
static inline bool is_bytes(Value v) { return has_type_id(v, TYPE_ID_bytes); }
static inline Bytes *as_bytes(Value v) { return (Bytes *)as_object(v); }
static inline bool is_bytes_instance(Machine *m, Value v) { return is_bytes(v) || (is_object(v) && is_instance(m, v, TYPE_ID_bytes)); }
MUST_USE Value bytes_new(Machine *m, const void *data, size_t length); /* data NULL: zeroed, to be filled by the caller */
MUST_USE Value bytes_of_type(Machine *m, Type *type, const void *data, size_t length);
MUST_USE Value bytes_repr(Machine *m, Value bytes);
uint32_t bytes_hash(const Bytes *b);

/* Iterators of both: position is the byte to come. */
typedef struct TextIterator {
  Object base;
  Value text; /* ABSENT once exhausted */
  size_t position;
} TextIterator;
MUST_USE Value text_iterator_new(Machine *m, TypeId str_iterator_or_bytes_iterator, Value text);

/* The format() mini-language and % and str.format: object/format.h. */
#endif
