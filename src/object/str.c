/* SPDX-License-Identifier: GPL-3.0-or-later */
/* str.c: making, joining, comparing, cutting and searching strings. Their methods stand in builtins/type_str*.c. */
#define _GNU_SOURCE 1 /* memmem, memrchr */
#include "object/str.h"

#include "object/error.h"
#include "object/symbol.h"

/* Text that several strings share: each is a beginning of data[0 .. used). Only the string that ends at `used` can be extended. */
typedef struct TextBuffer {
  Object base; /* bytes-storage: nobody meets it */
  size_t capacity, used;
  char data[];
} TextBuffer;
enum { SHARE_FROM = 256 }; /* bytes; shorter texts are copied */

static bool owns_text(const Str *s) { return s->text == (const char *)(s + 1); }
static TextBuffer *buffer_of(const Str *s) {
  return (TextBuffer *)(uintptr_t)(s->text - offsetof(TextBuffer, data));
}

void str_walk(const Object *o, Tracer *t) {
  const Str *s = (const Str *)o;
  if (!owns_text(s)) trace_object(t, buffer_of(s));
}

size_t str_variable_size(const Object *o) {
  const Str *s = (const Str *)o;
  return owns_text(s) ? str_size(s->bytes) : sizeof(Str);
}

static inline Str *blank(Machine *m, size_t bytes, size_t length) {
  if (UNLIKELY(bytes > SIZE_MAX / 2)) return (void)raise_no_memory(m), NULL;
  Str *s = heap_new_leaf(m, TYPE_ID_str, sizeof(Str) + bytes + 1);
  if (s == NULL) return NULL;
  s->bytes = bytes;
  s->length = length;
  s->text = str_room(s);
  str_room(s)[bytes] = 0;
  return s;
}
Str *str_blank(Machine *m, size_t bytes, size_t length) { return blank(m, bytes, length); }

static inline Value new_counted(Machine *m, const char *utf8, size_t bytes, size_t length) {
  if (bytes == 1) return object_value(m->symbols->latin[(unsigned char)*utf8]);
  if (bytes == 0) return str_empty(m);
  Str *s = blank(m, bytes, length);
  if (s == NULL) return ABSENT;
  text_copy(str_room(s), utf8, bytes);
  return object_value(s);
}
Value str_new_counted(Machine *m, const char *utf8, size_t bytes, size_t length) { return new_counted(m, utf8, bytes, length); }
Value str_new(Machine *m, const char *utf8, size_t bytes) { return new_counted(m, utf8, bytes, utf8_count(utf8, bytes)); }
Value str_from_c(Machine *m, const char *utf8) { return str_new(m, utf8, strlen(utf8)); }

Value str_of_type(Machine *m, Type *type, const Str *s) {
  if (type->id == TYPE_ID_str) {
    if (object_type_id(&s->base) == TYPE_ID_str) return object_value(s);
    return str_new_counted(m, s->text, s->bytes, s->length);
  }
  Str *made = type_allocate(m, type, str_size(s->bytes));
  if (made == NULL) return ABSENT;
  made->bytes = s->bytes;
  made->length = s->length;
  made->text = str_room(made);
  memcpy(str_room(made), s->text, s->bytes);
  return object_value(made);
}

Value str_char(Machine *m, uint32_t code_point) {
  if (LIKELY(code_point < 256)) return object_value(m->symbols->latin[code_point]);
  char encoded[4];
  size_t n = (size_t)utf8_encode(code_point, encoded);
  return str_new_counted(m, encoded, n, 1);
}

const char *str_c_text(Machine *m, Str *s) {
  if (s->text[s->bytes] == 0) return s->text;
  Value copy = str_new_counted(m, s->text, s->bytes, s->length);
  return is_absent(copy) ? NULL : as_str(copy)->text;
}

/* Concatenation */

static Value share_buffer(Machine *m, TextBuffer *buffer, size_t bytes, size_t length) {
  Str *s = heap_new(m, TYPE_ID_str, sizeof(Str));
  s->bytes = bytes;
  s->length = length;
  s->text = buffer->data;
  s->grown = 1;
  return object_value(s);
}

/* A fresh buffer with the text of a and then of b, and room for as much again. */
static Value concat_into_new_buffer(Machine *m, const Str *a, const Str *b, size_t bytes) {
  size_t capacity = bytes + bytes / 2;
  TextBuffer *buffer = heap_new_leaf(m, TYPE_ID_bytes_storage, sizeof(TextBuffer) + capacity + 1);
  if (buffer == NULL) return ABSENT;
  buffer->capacity = capacity;
  buffer->used = bytes;
  memcpy(buffer->data, a->text, a->bytes);
  memcpy(buffer->data + a->bytes, b->text, b->bytes);
  return share_buffer(m, buffer, bytes, a->length + b->length);
}

static Value concat_long(Machine *m, const Str *a, const Str *b, size_t bytes) {
  if (!owns_text(a)) {
    TextBuffer *buffer = buffer_of(a);
    if (a->bytes == buffer->used && b->bytes <= buffer->capacity - buffer->used) {
      memcpy(buffer->data + a->bytes, b->text, b->bytes);
      buffer->data[bytes] = 0;
      buffer->used = bytes;
      return share_buffer(m, buffer, bytes, a->length + b->length);
    }
  }
  return concat_into_new_buffer(m, a, b, bytes);
}

Value str_concat(Machine *m, Value left, Value right) {
  const Str *a = as_str(left), *b = as_str(right);
  if (b->bytes == 0 && is_str(left)) return left;
  if (a->bytes == 0 && is_str(right)) return right;
  size_t bytes = a->bytes + b->bytes;
  if (bytes >= SHARE_FROM && a->grown && b->bytes <= a->bytes) return concat_long(m, a, b, bytes);
  Str *s = blank(m, bytes, a->length + b->length);
  if (s == NULL) return ABSENT;
  text_copy(str_room(s), a->text, a->bytes);
  text_copy(str_room(s) + a->bytes, b->text, b->bytes);
  s->grown = 1;
  return object_value(s);
}

/* Comparing */

static inline uint64_t mix(uint64_t a, uint64_t b) {
  __uint128_t product = (__uint128_t)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* Sixteen bytes a step through a folded 64x64 product. */
uint32_t text_hash(const char *text, size_t bytes) {
  const uint64_t k1 = 0x9e3779b97f4a7c15u, k2 = 0xd1b54a32d192ed03u;
  uint64_t h = bytes * k1 ^ k2;
  size_t left = bytes;
  const char *p = text;
  for (; left > 16; left -= 16, p += 16) h = mix(text_word(p, 8) ^ k1 ^ h, text_word(p + 8, 8) ^ k2);
  uint64_t low = text_word(p, left > 8 ? 8 : left);
  uint64_t high = left > 8 ? text_word(p + 8, left - 8) : 0;
  h = mix(mix(low ^ k1 ^ h, high ^ k2) ^ k2, k1 ^ bytes);
  uint32_t folded = (uint32_t)(h ^ h >> 32);
  return folded != 0 ? folded : 1;
}

bool str_equal(Str *a, Str *b) {
  if (a == b) return true;
  if (a->bytes != b->bytes || (a->interned && b->interned)) return false;
  if (a->hash != 0 && b->hash != 0 && a->hash != b->hash) return false;
  return text_equal(a->text, b->text, a->bytes);
}

/* The order of UTF-8's bytes is the order of the code points. */
int str_compare(const Str *a, const Str *b) {
  size_t shorter = a->bytes < b->bytes ? a->bytes : b->bytes;
  int order = memcmp(a->text, b->text, shorter);
  return order != 0 ? order : (a->bytes > b->bytes) - (a->bytes < b->bytes);
}

bool str_equals_c(const Str *s, const char *text) {
  size_t n = strlen(text);
  return s->bytes == n && memcmp(s->text, text, n) == 0;
}

/* Places */

static const char *walk_forward(const char *p, size_t steps) {
  for (; steps > 0; steps--) {
    p++;
    while (utf8_is_continuation(*p)) p++;
  }
  return p;
}

static const char *walk_back(const char *p, size_t steps) {
  for (; steps > 0; steps--) {
    do p--;
    while (utf8_is_continuation(*p));
  }
  return p;
}

static size_t remember(Symbols *t, const Str *s, size_t index, size_t offset) {
  t->cursor = s;
  t->cursor_index = index;
  t->cursor_offset = offset;
  return offset;
}

/* Walks from the nearest known place: the beginning, the end, or where the last walk on this string ended. The end is taken
 * as such, for a shared text goes on behind it. */
size_t str_offset(Machine *m, const Str *s, size_t index) {
  if (str_is_ascii(s) || index == 0) return index;
  if (index == s->length) return s->bytes;
  Symbols *t = m->symbols;
  size_t from = 0, offset = 0;
  if (t->cursor == s && (index >= t->cursor_index || t->cursor_index - index < index)) {
    from = t->cursor_index;
    offset = t->cursor_offset;
  }
  size_t forward = index >= from ? index - from : from - index;
  const char *p;
  if (s->length - index < forward) p = walk_back(s->text + s->bytes, s->length - index);
  else if (index >= from) p = walk_forward(s->text + offset, forward);
  else p = walk_back(s->text + offset, forward);
  return remember(t, s, index, (size_t)(p - s->text));
}

size_t str_index_of_offset(Machine *m, const Str *s, size_t offset) {
  if (str_is_ascii(s) || offset == 0) return offset;
  if (offset == s->bytes) return s->length;
  Symbols *t = m->symbols;
  size_t index;
  if (t->cursor == s && offset >= t->cursor_offset)
    index = t->cursor_index + utf8_count(s->text + t->cursor_offset, offset - t->cursor_offset);
  else index = utf8_count(s->text, offset);
  remember(t, s, index, offset);
  return index;
}

Value str_slice(Machine *m, const Str *s, size_t from, size_t to) {
  if (from >= to) return str_empty(m);
  if (from == 0 && to == s->length && object_type_id(&s->base) == TYPE_ID_str) return object_value(s);
  size_t start = str_offset(m, s, from);
  size_t end = str_is_ascii(s) ? to : str_offset(m, s, to);
  return str_new_counted(m, s->text + start, end - start, to - from);
}

const char *text_find(const char *text, size_t bytes, const char *needle, size_t n) {
  if (n == 1) return memchr(text, needle[0], bytes);
  return memmem(text, bytes, needle, n);
}

const char *text_rfind(const char *text, size_t bytes, const char *needle, size_t n) {
  if (n == 0) return text + bytes;
  if (n > bytes) return NULL;
  if (n == 1) return memrchr(text, needle[0], bytes);
  for (const char *p = text + (bytes - n);; p--) {
    p = memrchr(text, needle[0], (size_t)(p - text) + 1);
    if (p == NULL) return NULL;
    if (memcmp(p, needle, n) == 0) return p;
    if (p == text) return NULL;
  }
}
