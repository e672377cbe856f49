/* SPDX-License-Identifier: GPL-3.0-or-later */
/* str.h: immutable text. UTF-8 inside (lone surrogates as WTF-8), with its length in code points; when both lengths agree the
 * text is ASCII and indexing is O(1); otherwise indexing walks. NUL-terminated for C. Interned strings (attribute names,
 * identifiers) are unique: compare pointers. The intern table is weak. */
#ifndef MAYFLY_OBJECT_STR_H
#define MAYFLY_OBJECT_STR_H

#include <stdarg.h>

#include "object/type.h"

struct Str {
  Object base;
  uint32_t hash; /* 0: not computed; computed hashes are never 0 */
  uint32_t interned;
  size_t bytes;  /* length in bytes */
  size_t length; /* in code points */
  char text[];   /* bytes + NUL */
};
static inline bool is_str(Value v) { return has_type_id(v, TYPE_ID_str); }            /* exact */
static inline bool is_str_instance(Machine *m, Value v) { return is_str(v) || (is_object(v) && is_instance(m, v, TYPE_ID_str)); }
static inline Str *as_str(Value v) { return (Str *)as_object(v); }
static inline bool str_is_ascii(const Str *s) { return s->bytes == s->length; }

MUST_USE Value str_new(Machine *m, const char *utf8, size_t bytes); /* valid (W)UTF-8; counts code points */
MUST_USE Value str_from_c(Machine *m, const char *utf8);
MUST_USE Value str_format(Machine *m, const char *format, ...);     /* formats of error.h */
MUST_USE Value str_vformat(Machine *m, const char *format, va_list args);
MUST_USE Value str_concat(Machine *m, Value a, Value b);
Value str_char(Machine *m, uint32_t code_point);                   /* one-character string; ASCII ones are shared */
Value str_empty(Machine *m);
uint32_t str_hash(Str *s);
bool str_equal(Str *a, Str *b);
int str_compare(const Str *a, const Str *b); /* by code points: <0 0 >0 */
bool str_equals_c(const Str *s, const char *text);
Str *symbol(Machine *m, const char *name);                        /* the interned string; lookup by content */
Str *symbol_from(Machine *m, const char *utf8, size_t bytes);
Str *str_intern(Machine *m, Str *s);

/* Building text: a growing buffer in malloc'd memory; finish makes the Str and frees the buffer. Never fails until finish. */
typedef struct StrBuilder {
  char *data;
  size_t used, capacity;
  char local[256];
} StrBuilder;
void builder_start(StrBuilder *b);
void builder_add(StrBuilder *b, const char *utf8, size_t bytes);
void builder_add_c(StrBuilder *b, const char *text);
void builder_add_char(StrBuilder *b, uint32_t code_point);
void builder_add_str(StrBuilder *b, const Str *s);
void builder_addf(StrBuilder *b, const char *printf_format, ...) __attribute__((format(printf, 2, 3)));
MUST_USE bool builder_add_repr(Machine *m, StrBuilder *b, Value v); /* on false, an exception is pending; still finish or drop */
MUST_USE bool builder_add_value(Machine *m, StrBuilder *b, Value v); /* str(v) */
MUST_USE Value builder_finish(Machine *m, StrBuilder *b);
void builder_drop(StrBuilder *b);

/* UTF-8 walking */
uint32_t utf8_next(const char **p); /* decodes one code point and advances */
int utf8_encode(uint32_t code_point, char out[4]);

typedef struct Bytes {
  Object base;
  size_t length;
  uint8_t data[]; /* length + NUL */
} Bytes;
static inline bool is_bytes(Value v) { return has_type_id(v, TYPE_ID_bytes); }
static inline Bytes *as_bytes(Value v) { return (Bytes *)as_object(v); }
MUST_USE Value bytes_new(Machine *m, const void *data, size_t length); /* data NULL: zeroed, to be filled by the caller */

/* The format() mini-language and % and str.format: object/format.h. */
#endif
