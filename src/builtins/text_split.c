/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_split.c: split, rsplit, splitlines, partition and strip of str and bytes. */
#include "builtins/text.h"
#include "object/error.h"
#include "object/unicode_db.h"

static bool append_piece(Machine *m, Value list, Text t, const char *from, const char *to) {
  Value piece = text_value(m, (Text){from, (size_t)(to - from), t.kind, t.ascii});
  return !is_absent(piece) && list_append(m, list, piece);
}

static void reverse_items(Value list) {
  List *l = as_list(list);
  for (size_t i = 0, j = l->length; i + 1 < j; i++) {
    Value item = l->items->item[i];
    l->items->item[i] = l->items->item[--j];
    l->items->item[j] = item;
  }
}

Value text_split(Machine *m, Text t, Text separator, int64_t limit, bool from_right) {
  if (separator.bytes == 0) return raise_error(m, TYPE_ID_ValueError, "empty separator");
  size_t left = limit < 0 ? SIZE_MAX : (size_t)limit, n = separator.bytes;
  const char *start = t.data, *end = text_end(t), *found;
  Value list = list_new(m, NULL, 0);
  if (is_absent(list)) return ABSENT;
  for (; left > 0 && !from_right; left--) {
    if ((found = text_find(start, (size_t)(end - start), separator.data, n)) == NULL) break;
    if (!append_piece(m, list, t, start, found)) return ABSENT;
    start = found + n;
  }
  for (; left > 0 && from_right; left--) {
    if ((found = text_rfind(start, (size_t)(end - start), separator.data, n)) == NULL) break;
    if (!append_piece(m, list, t, found + n, end)) return ABSENT;
    end = found;
  }
  if (!append_piece(m, list, t, start, end)) return ABSENT;
  if (from_right) reverse_items(list);
  return list;
}

static const char *skip_space(Text t, const char *p) {
  if (t.ascii) {
    while (p < text_end(t) && text_is_ascii_space(t.kind, (unsigned char)*p)) p++;
    return p;
  }
  for (const char *next = p; p < text_end(t) && text_is_space(t, &next);) p = next;
  return p;
}

static const char *skip_word(Text t, const char *p) {
  if (t.ascii) {
    while (p < text_end(t) && !text_is_ascii_space(t.kind, (unsigned char)*p)) p++;
    return p;
  }
  for (const char *next = p; p < text_end(t) && !text_is_space(t, &next);) p = next;
  return p;
}

/* The place before `end` that follows the last character that is (not) white space. */
static const char *back_over(Text t, const char *start, const char *end, bool spaces) {
  while (end > start) {
    const char *p = end - 1;
    if (!t.ascii)
      while (utf8_is_continuation(*p)) p--;
    const char *next = p;
    if (text_is_space(t, &next) != spaces) break;
    end = p;
  }
  return end;
}

static Value split_space_right(Machine *m, Text t, Value list, size_t left) {
  const char *start = t.data, *end = back_over(t, start, text_end(t), true);
  for (; end > start && left > 0; left--) {
    const char *word = back_over(t, start, end, false);
    if (!append_piece(m, list, t, word, end)) return ABSENT;
    end = back_over(t, start, word, true);
  }
  if (end > start && !append_piece(m, list, t, start, end)) return ABSENT;
  reverse_items(list);
  return list;
}

Value text_split_space(Machine *m, Text t, int64_t limit, bool from_right) {
  size_t left = limit < 0 ? SIZE_MAX : (size_t)limit;
  Value list = list_new(m, NULL, 0);
  if (is_absent(list)) return ABSENT;
  if (from_right) return split_space_right(m, t, list, left);
  const char *end = text_end(t), *p = skip_space(t, t.data);
  for (; p < end && left > 0; left--) {
    const char *word = p;
    p = skip_word(t, p);
    if (!append_piece(m, list, t, word, p)) return ABSENT;
    p = skip_space(t, p);
  }
  if (p < end && !append_piece(m, list, t, p, end)) return ABSENT;
  return list;
}

static bool is_line_end(Text t, uint32_t c) {
  return t.kind == TEXT_BYTES ? c == '\n' || c == '\r' : unicode_is_line_break(c);
}

Value text_split_lines(Machine *m, Text t, bool keep_ends) {
  Value list = list_new(m, NULL, 0);
  if (is_absent(list)) return ABSENT;
  const char *start = t.data, *end = text_end(t);
  for (const char *p = start; p < end;) {
    const char *at = p;
    uint32_t c = t.ascii ? (unsigned char)*p++ : utf8_next(&p);
    if (!is_line_end(t, c)) continue;
    if (c == '\r' && p < end && *p == '\n') p++;
    if (!append_piece(m, list, t, start, keep_ends ? p : at)) return ABSENT;
    start = p;
  }
  if (start < end && !append_piece(m, list, t, start, end)) return ABSENT;
  return list;
}

Value text_partition(Machine *m, Value self, Text t, Text separator, Value separator_value, bool from_right) {
  if (separator.bytes == 0) return raise_error(m, TYPE_ID_ValueError, "empty separator");
  const char *found = (from_right ? text_rfind : text_find)(t.data, t.bytes, separator.data, separator.bytes);
  Value empty = text_value(m, text_part(t, 0, 0)), whole = text_plain(m, self);
  if (is_absent(empty) || is_absent(whole)) return ABSENT;
  if (found == NULL) return from_right ? tuple_pack(m, 3, empty, empty, whole) : tuple_pack(m, 3, whole, empty, empty);
  size_t at = (size_t)(found - t.data);
  Value before = text_value(m, text_part(t, 0, at)), after = text_value(m, text_part(t, at + separator.bytes, t.bytes));
  separator_value = text_plain(m, separator_value);
  if (is_absent(before) || is_absent(after) || is_absent(separator_value)) return ABSENT;
  return tuple_pack(m, 3, before, separator_value, after);
}

/* One character of t at p: in the set, or white space when there is none. */
static bool strips(Text t, const char *p, size_t n, const Text *set) {
  if (set == NULL) return text_is_space(t, &p);
  return text_find(set->data, set->bytes, p, n) != NULL;
}

Value text_strip(Machine *m, Value self, Text t, const Text *set, bool left, bool right) {
  const char *start = t.data, *end = text_end(t);
  while (left && start < end) {
    const char *next = start + 1;
    if (!t.ascii)
      while (next < end && utf8_is_continuation(*next)) next++;
    if (!strips(t, start, (size_t)(next - start), set)) break;
    start = next;
  }
  while (right && start < end) {
    const char *p = end - 1;
    if (!t.ascii)
      while (utf8_is_continuation(*p)) p--;
    if (!strips(t, p, (size_t)(end - p), set)) break;
    end = p;
  }
  if (start == t.data && end == text_end(t)) return text_plain(m, self);
  return text_value(m, text_part(t, (size_t)(start - t.data), (size_t)(end - t.data)));
}
