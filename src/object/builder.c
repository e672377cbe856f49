/* SPDX-License-Identifier: GPL-3.0-or-later */
/* builder.c: growing text in malloc'd memory. Running out of memory is remembered and told by builder_finish, so that
 * callers need not ask after each piece. */
#include "object/str.h"

#include <stdio.h>
#include <stdlib.h>

#include "object/error.h"
#include "object/number_format.h"
#include "object/operations.h"

enum { LARGE = 1 << 16 }; /* bytes; what is smaller is within every limit */

bool builder_grow(StrBuilder *b, size_t n) {
  if (b->failed) return false;
  size_t wanted, capacity;
  if (__builtin_add_overflow(b->used, n, &wanted) || wanted > SIZE_MAX / 2) {
    b->failed = true;
    return false;
  }
  capacity = b->capacity * 2 > wanted ? b->capacity * 2 : wanted;
  if (capacity > LARGE && !heap_has_room(capacity)) {
    b->failed = true;
    return false;
  }
  char *data = b->data == b->local ? malloc(capacity) : realloc(b->data, capacity);
  if (data == NULL) {
    b->failed = true;
    return false;
  }
  if (b->data == b->local) memcpy(data, b->local, b->used);
  b->data = data;
  b->capacity = capacity;
  return true;
}

void builder_reserve(StrBuilder *b, size_t n) {
  if (n > b->capacity - b->used) (void)builder_grow(b, n);
}

void builder_add(StrBuilder *b, const char *utf8, size_t bytes) {
  char *room = builder_room(b, bytes);
  if (LIKELY(room != NULL)) text_copy(room, utf8, bytes);
}

void builder_add_c(StrBuilder *b, const char *text) { builder_add(b, text, strlen(text)); }

void builder_add_char(StrBuilder *b, uint32_t code_point) {
  char encoded[4];
  builder_add(b, encoded, (size_t)utf8_encode(code_point, encoded));
}

void builder_add_str(StrBuilder *b, const Str *s) { builder_add(b, s->text, s->bytes); }

void builder_add_repeated(StrBuilder *b, uint32_t code_point, size_t times) {
  if (LIKELY(code_point < 0x80)) {
    char *room = builder_room(b, times);
    if (room != NULL) memset(room, (int)code_point, times);
    return;
  }
  char encoded[4];
  size_t n = (size_t)utf8_encode(code_point, encoded), total;
  if (__builtin_mul_overflow(n, times, &total)) {
    b->failed = true;
    return;
  }
  char *room = builder_room(b, total);
  for (size_t i = 0; room != NULL && i < times; i++) memcpy(room + i * n, encoded, n);
}

void builder_addf(StrBuilder *b, const char *format, ...) {
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  size_t left = b->capacity - b->used;
  int n = vsnprintf(b->data + b->used, left, format, args);
  va_end(args);
  if (n >= 0 && (size_t)n < left) {
    b->used += (size_t)n;
  } else if (n >= 0 && builder_grow(b, (size_t)n + 1)) {
    vsnprintf(b->data + b->used, (size_t)n + 1, format, again);
    b->used += (size_t)n;
  }
  va_end(again);
}

static bool builder_add_result(StrBuilder *b, Value s) {
  if (is_absent(s)) return false;
  builder_add_str(b, as_str(s));
  return true;
}
bool builder_add_repr(Machine *m, StrBuilder *b, Value v) { return builder_add_result(b, object_repr(m, v)); }

/* Numbers that fit into words. */
static void add_short_number(StrBuilder *b, Value v) {
  enum { MOST = INT_SMALL_TEXT };
  _Static_assert((int)MOST >= (int)FLOAT_TEXT, "room for both");
  char *room = builder_room(b, MOST);
  if (room != NULL) b->used -= MOST - (is_small_int(v) ? int_write_small(small_int(v), 10, room) : float_write(float_of(v), room));
}

bool builder_add_value(Machine *m, StrBuilder *b, Value v) {
  if (is_small_int(v) || is_float(v)) return add_short_number(b, v), true;
  return builder_add_result(b, is_str(v) ? v : object_str(m, v));
}

/* Numbers under a specification write themselves; others make a string. */
bool builder_add_formatted(Machine *m, StrBuilder *b, Value v, const char *spec, size_t bytes) {
  if (bytes == 0 && (is_str(v) || is_int(v) || is_float(v))) return builder_add_value(m, b, v);
  if (is_int(v) || is_float(v)) return number_add_formatted(m, b, v, spec, bytes);
  Value text = str_new(m, spec, bytes);
  return !is_absent(text) && builder_add_result(b, object_format(m, v, text));
}

Value builder_finish(Machine *m, StrBuilder *b) {
  Value result = b->failed ? raise_no_memory(m) : str_new(m, b->data, b->used);
  builder_drop(b);
  return result;
}

void builder_drop(StrBuilder *b) {
  if (UNLIKELY(b->data != b->local)) free(b->data);
  builder_start(b);
}
