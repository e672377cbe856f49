/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text.c: arguments and results of the methods that str and bytes share, counting, replacing, padding. */
#include "builtins/text.h"

#include "object/error.h"
#include "object/operations.h"
#include "object/unicode_db.h"

Value text_value(Machine *m, Text t) {
  if (t.kind == TEXT_BYTES) return bytes_new(m, t.data, t.bytes);
  return t.ascii ? str_new_counted(m, t.data, t.bytes, t.bytes) : str_new(m, t.data, t.bytes);
}

Value text_finish(Machine *m, TextKind kind, StrBuilder *b) {
  if (kind == TEXT_STR) return builder_finish(m, b);
  Value result = b->failed ? raise_no_memory(m) : bytes_new(m, b->data, b->used);
  builder_drop(b);
  return result;
}

Value text_plain(Machine *m, Value v) {
  if (is_str(v) || is_bytes(v)) return v;
  Text t = is_str_instance(m, v) ? text_of_str(as_str(v)) : text_of_bytes(as_bytes(v));
  return text_value(m, t);
}

bool text_accept(Machine *m, TextKind kind, Value v, Text *out) {
  if (kind == TEXT_STR ? !is_str_instance(m, v) : !is_bytes_instance(m, v)) return false;
  *out = kind == TEXT_STR ? text_of_str(as_str(v)) : text_of_bytes(as_bytes(v));
  return true;
}

static bool slice_bound(Machine *m, Value v, int64_t if_absent, int64_t *out) {
  *out = if_absent;
  if (is_absent(v) || is_none(v)) return true;
  if (is_small_int(v)) {
    *out = small_int(v);
    return true;
  }
  if (type_of(m, v)->slots.index == NULL)
    return raise_false(m, TYPE_ID_TypeError, "slice indices must be integers or None or have an __index__ method");
  return object_as_index_clamped(m, v, out);
}

bool text_bounds(Machine *m, Value start, Value end, size_t length, size_t *from, size_t *to, bool *empty) {
  int64_t n = (int64_t)length, low, high;
  if (!slice_bound(m, start, 0, &low) || !slice_bound(m, end, n, &high)) return false;
  if (low < 0) low = low + n < 0 ? 0 : low + n;
  if (high < 0) high = high + n < 0 ? 0 : high + n;
  if (high > n) high = n;
  *empty = low > high;
  *from = *empty ? 0 : (size_t)low;
  *to = *empty ? 0 : (size_t)high;
  return true;
}

bool text_index(Machine *m, Value v, int64_t if_absent, int64_t *out) {
  *out = if_absent;
  if (is_absent(v)) return true;
  if (is_small_int(v)) {
    *out = small_int(v);
    return true;
  }
  return object_as_size(m, v, out);
}

bool text_c_int(Machine *m, Value v, int if_absent, int *out) {
  *out = if_absent;
  return is_absent(v) || object_as_c_int(m, v, out);
}

size_t text_count(Text t, Text needle, size_t limit) {
  if (needle.bytes == 0) {
    size_t n = text_length(t) + 1;
    return n < limit ? n : limit;
  }
  size_t n = 0;
  const char *p = t.data, *end = text_end(t);
  while (n < limit && (p = text_find(p, (size_t)(end - p), needle.data, needle.bytes)) != NULL) {
    p += needle.bytes;
    n++;
  }
  return n;
}

/* new, then each character followed by new, `times` in all */
static void interleave(StrBuilder *b, Text t, Text new, size_t times) {
  const char *p = t.data, *end = text_end(t);
  for (; times > 0; times--) {
    builder_add(b, new.data, new.bytes);
    if (p == end) return;
    const char *start = p++;
    if (!t.ascii)
      while (p < end && utf8_is_continuation(*p)) p++;
    builder_add(b, start, (size_t)(p - start));
  }
  builder_add(b, p, (size_t)(end - p));
}

static void replace_into(StrBuilder *b, Text t, Text old, Text new, size_t times) {
  const char *p = t.data, *end = text_end(t);
  for (; times > 0; times--) {
    const char *found = text_find(p, (size_t)(end - p), old.data, old.bytes);
    if (found == NULL) break;
    builder_add(b, p, (size_t)(found - p));
    builder_add(b, new.data, new.bytes);
    p = found + old.bytes;
  }
  builder_add(b, p, (size_t)(end - p));
}

/* Where much longer text stands in for the old, its size is known before it is written. */
static void reserve_replaced(StrBuilder *b, Text t, Text old, Text new, size_t times) {
  if (new.bytes < 1024) return;
  size_t total;
  if (__builtin_mul_overflow(text_count(t, old, times), new.bytes, &total)) total = SIZE_MAX;
  builder_reserve(b, total);
}

Value text_replace(Machine *m, Value self, Text t, Text old, Text new, int64_t limit) {
  size_t times = limit < 0 ? SIZE_MAX : (size_t)limit;
  if (times == 0 || (old.bytes > 0 && text_find(t.data, t.bytes, old.data, old.bytes) == NULL)) return text_plain(m, self);
  StrBuilder b;
  builder_start(&b);
  reserve_replaced(&b, t, old, new, times);
  if (old.bytes == 0) interleave(&b, t, new, times);
  else replace_into(&b, t, old, new, times);
  return text_finish(m, t.kind, &b);
}

bool text_is_wide_space(const char **p) { return unicode_is(utf8_next(p), UNICODE_SPACE); }

Value text_pad(Machine *m, Value self, Text t, int64_t left, int64_t right, uint32_t fill) {
  if (left <= 0 && right <= 0) return text_plain(m, self);
  StrBuilder b;
  builder_start(&b);
  if (t.kind == TEXT_BYTES && fill >= 0x80) { /* a byte, not a code point */
    char *room = builder_room(&b, (size_t)(left + right) + t.bytes);
    if (room != NULL) {
      memset(room, (int)fill, (size_t)(left + right) + t.bytes);
      memcpy(room + left, t.data, t.bytes);
    }
    return text_finish(m, t.kind, &b);
  }
  builder_add_repeated(&b, fill, (size_t)left);
  builder_add(&b, t.data, t.bytes);
  builder_add_repeated(&b, fill, (size_t)right);
  return text_finish(m, t.kind, &b);
}

Value text_center(Machine *m, Value self, Text t, int64_t width, uint32_t fill) {
  int64_t padding = width - (int64_t)text_length(t);
  if (padding <= 0) return text_plain(m, self);
  int64_t left = padding / 2 + (padding & width & 1);
  return text_pad(m, self, t, left, padding - left, fill);
}

Value text_zero_fill(Machine *m, Value self, Text t, int64_t width) {
  int64_t padding = width - (int64_t)text_length(t);
  if (padding <= 0) return text_plain(m, self);
  bool sign = t.bytes > 0 && (t.data[0] == '+' || t.data[0] == '-');
  StrBuilder b;
  builder_start(&b);
  builder_add(&b, t.data, sign);
  builder_add_repeated(&b, '0', (size_t)padding);
  builder_add(&b, t.data + sign, t.bytes - sign);
  return text_finish(m, t.kind, &b);
}

Value text_expand_tabs(Machine *m, Value self, Text t, int64_t tab_size) {
  if (memchr(t.data, '\t', t.bytes) == NULL) return text_plain(m, self);
  StrBuilder b;
  builder_start(&b);
  int64_t column = 0;
  for (const char *p = t.data, *end = text_end(t); p < end; p++) {
    if (*p == '\t') {
      int64_t fill = tab_size > 0 ? tab_size - column % tab_size : 0;
      builder_add_repeated(&b, ' ', (size_t)fill);
      column += fill;
      continue;
    }
    builder_add(&b, p, 1);
    if (*p == '\n' || *p == '\r') column = 0;
    else if (t.kind == TEXT_BYTES || !utf8_is_continuation(*p)) column++;
  }
  return text_finish(m, t.kind, &b);
}

static void fill_repeated(char *room, Text t, size_t total) {
  if (t.bytes == 1) {
    memset(room, t.data[0], total);
    return;
  }
  memcpy(room, t.data, t.bytes);
  for (size_t done = t.bytes; done < total;) {
    size_t step = done < total - done ? done : total - done;
    memcpy(room + done, room, step);
    done += step;
  }
}

Value text_repeat(Machine *m, Text t, int64_t times) {
  size_t total, length;
  if (times <= 0 || t.bytes == 0) return text_value(m, text_part(t, 0, 0));
  if (times == 1) return text_value(m, t);
  if (__builtin_mul_overflow(text_length(t), (size_t)times, &length) || length > INT64_MAX)
    return raise_error(m, TYPE_ID_OverflowError, t.kind == TEXT_BYTES ? "repeated bytes are too long" : "repeated string is too long");
  if (__builtin_mul_overflow(t.bytes, (size_t)times, &total) || total > INT64_MAX) return raise_no_memory(m);
  if (t.kind == TEXT_BYTES) {
    Value made = bytes_new(m, NULL, total);
    if (!is_absent(made)) fill_repeated((char *)as_bytes(made)->data, t, total);
    return made;
  }
  Str *s = str_blank(m, total, length);
  if (s == NULL) return ABSENT;
  fill_repeated(str_room(s), t, total);
  return object_value(s);
}
