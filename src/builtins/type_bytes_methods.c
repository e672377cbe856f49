/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_bytes_methods.c: the methods of bytes. Letters are ASCII's, whatever the bytes mean. */
#include "builtins/text.h"
#include "object/error.h"
#include "object/operations.h"

static Text self_text(const Value *args) { return text_of_bytes(as_bytes(args[0])); }

static bool want_bytes(Machine *m, Value v, Text *out) {
  return text_accept(m, TEXT_BYTES, v, out) || raise_false(m, TYPE_ID_TypeError, "a bytes-like object is required, not '%T'", v);
}

/* Searching */

/* What to look for: bytes, or an int that stands for one byte, kept in *byte. */
static bool want_needle(Machine *m, Value v, char *byte, Text *out) {
  if (text_accept(m, TEXT_BYTES, v, out)) return true;
  if (type_of(m, v)->slots.index == NULL)
    return raise_false(m, TYPE_ID_TypeError, "argument should be integer or bytes-like object, not '%T'", v);
  int64_t i;
  if (!object_as_index_clamped(m, v, &i)) return false;
  if (i < 0 || i > 255) return raise_false(m, TYPE_ID_ValueError, "byte must be in range(0, 256)");
  *byte = (char)i;
  *out = (Text){byte, 1, TEXT_BYTES, true};
  return true;
}

static bool searched_part(Machine *m, const Value *args, Text *part, bool *empty) {
  Text t = self_text(args);
  size_t from, to;
  if (!text_bounds(m, args[2], args[3], t.bytes, &from, &to, empty)) return false;
  *part = text_part(t, from, to);
  return true;
}

/* The place of args[1], or -1; -2: exception pending */
static int64_t search(Machine *m, const Value *args, bool from_right) {
  Text part, needle;
  bool empty;
  char byte;
  if (!searched_part(m, args, &part, &empty) || !want_needle(m, args[1], &byte, &needle)) return -2;
  if (empty) return -1;
  const char *found = (from_right ? text_rfind : text_find)(part.data, part.bytes, needle.data, needle.bytes);
  return found == NULL ? -1 : (int64_t)(found - self_text(args).data);
}
static Value search_result(int64_t at) { return at == -2 ? ABSENT : small_int_value(at); }
static Value index_result(Machine *m, int64_t at) {
  return at == -1 ? raise_error(m, TYPE_ID_ValueError, "subsection not found") : search_result(at);
}

METHOD(bytes_method_find, "find(self, sub, start=..., end=..., /) -> int",
       "Lowest index where sub is found in b[start:end], or -1.") {
  return search_result(search(m, args, false));
}
METHOD(bytes_method_rfind, "rfind(self, sub, start=..., end=..., /) -> int",
       "Highest index where sub is found in b[start:end], or -1.") {
  return search_result(search(m, args, true));
}
METHOD(bytes_method_index, "index(self, sub, start=..., end=..., /) -> int",
       "As find, but a ValueError when sub is not there.") {
  return index_result(m, search(m, args, false));
}
METHOD(bytes_method_rindex, "rindex(self, sub, start=..., end=..., /) -> int",
       "As rfind, but a ValueError when sub is not there.") {
  return index_result(m, search(m, args, true));
}
METHOD(bytes_method_count, "count(self, sub, start=..., end=..., /) -> int",
       "How often sub is in b[start:end], without overlap.") {
  Text part, needle;
  bool empty;
  char byte;
  if (!searched_part(m, args, &part, &empty) || !want_needle(m, args[1], &byte, &needle)) return ABSENT;
  return small_int_value(empty ? 0 : (int64_t)text_count(part, needle, SIZE_MAX));
}

static bool affix_matches(Text part, Text affix, bool at_end) {
  if (affix.bytes > part.bytes) return false;
  return memcmp(part.data + (at_end ? part.bytes - affix.bytes : 0), affix.data, affix.bytes) == 0;
}

static Value has_affix(Machine *m, const Value *args, bool at_end) {
  Text part, affix;
  bool empty;
  if (!searched_part(m, args, &part, &empty)) return ABSENT;
  if (text_accept(m, TEXT_BYTES, args[1], &affix)) return bool_value(!empty && affix_matches(part, affix, at_end));
  if (!is_object(args[1]) || !is_instance(m, args[1], TYPE_ID_tuple))
    return raise_error(m, TYPE_ID_TypeError, "%s first arg must be bytes or a tuple of bytes, not %T",
                       at_end ? "endswith" : "startswith", args[1]);
  const Tuple *affixes = as_tuple(args[1]);
  for (size_t i = 0; i < affixes->length; i++) {
    if (!want_bytes(m, affixes->item[i], &affix)) return ABSENT;
    if (!empty && affix_matches(part, affix, at_end)) return TRUE_VALUE;
  }
  return FALSE_VALUE;
}
METHOD(bytes_method_startswith, "startswith(self, prefix, start=..., end=..., /) -> bool",
       "Does b[start:end] begin with it, or one of a tuple?") {
  return has_affix(m, args, false);
}
METHOD(bytes_method_endswith, "endswith(self, suffix, start=..., end=..., /) -> bool",
       "Does b[start:end] end with it, or one of a tuple?") {
  return has_affix(m, args, true);
}

static Value remove_affix(Machine *m, const Value *args, bool at_end) {
  Text t = self_text(args), affix;
  if (!want_bytes(m, args[1], &affix)) return ABSENT;
  if (affix.bytes == 0 || !affix_matches(t, affix, at_end)) return text_plain(m, args[0]);
  size_t left = t.bytes - affix.bytes;
  return text_value(m, at_end ? text_part(t, 0, left) : text_part(t, affix.bytes, t.bytes));
}
METHOD(bytes_method_removeprefix, "removeprefix(self, prefix, /)", "The bytes without the prefix, if they have it.") {
  return remove_affix(m, args, false);
}
METHOD(bytes_method_removesuffix, "removesuffix(self, suffix, /)", "The bytes without the suffix, if they have it.") {
  return remove_affix(m, args, true);
}

/* Taking apart and putting together */

METHOD(bytes_method_replace, "replace(self, old, new, count=-1, /)",
       "Replace old by new, everywhere or the first count times.") {
  Text old, new;
  int64_t limit;
  if (!want_bytes(m, args[1], &old) || !want_bytes(m, args[2], &new) || !text_index(m, args[3], -1, &limit)) return ABSENT;
  return text_replace(m, args[0], self_text(args), old, new, limit);
}

static Value split(Machine *m, const Value *args, bool from_right) {
  Text separator;
  int64_t limit;
  if (!text_index(m, args[2], -1, &limit)) return ABSENT;
  if (is_absent(args[1]) || is_none(args[1])) return text_split_space(m, self_text(args), limit, from_right);
  if (!want_bytes(m, args[1], &separator)) return ABSENT;
  return text_split(m, self_text(args), separator, limit, from_right);
}
METHOD(bytes_method_split, "split(self, sep=None, maxsplit=-1)",
       "The pieces between separators (None: runs of white space).") {
  return split(m, args, false);
}
METHOD(bytes_method_rsplit, "rsplit(self, sep=None, maxsplit=-1)",
       "As split, but a maxsplit counts from the right.") {
  return split(m, args, true);
}
METHOD(bytes_method_splitlines, "splitlines(self, keepends=False)", "The lines, with their ends if keepends.") {
  int keep;
  if (!text_c_int(m, args[1], 0, &keep)) return ABSENT;
  return text_split_lines(m, self_text(args), keep != 0);
}

static Value partition(Machine *m, const Value *args, bool from_right) {
  Text separator;
  if (!want_bytes(m, args[1], &separator)) return ABSENT;
  return text_partition(m, args[0], self_text(args), separator, args[1], from_right);
}
METHOD(bytes_method_partition, "partition(self, sep, /)",
       "What is before the first sep, sep, and what is after it.") {
  return partition(m, args, false);
}
METHOD(bytes_method_rpartition, "rpartition(self, sep, /)",
       "What is before the last sep, sep, and what is after it.") {
  return partition(m, args, true);
}

static Value strip(Machine *m, const Value *args, bool left, bool right) {
  Text set;
  if (is_absent(args[1]) || is_none(args[1])) return text_strip(m, args[0], self_text(args), NULL, left, right);
  if (!want_bytes(m, args[1], &set)) return ABSENT;
  return text_strip(m, args[0], self_text(args), &set, left, right);
}
METHOD(bytes_method_strip, "strip(self, bytes=None, /)", "Without white space, or those bytes, at both ends.") {
  return strip(m, args, true, true);
}
METHOD(bytes_method_lstrip, "lstrip(self, bytes=None, /)", "Without white space, or those bytes, at the left end.") {
  return strip(m, args, true, false);
}
METHOD(bytes_method_rstrip, "rstrip(self, bytes=None, /)", "Without white space, or those bytes, at the right end.") {
  return strip(m, args, false, true);
}

METHOD(bytes_method_join, "join(self, iterable_of_bytes, /)", "The bytes of the iterable, with these between them.") {
  if (!object_is_iterable(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "can only join an iterable");
  Value list = is_list(args[1]) ? args[1] : list_from_iterable(m, args[1]);
  if (is_absent(list)) return ABSENT;
  StrBuilder b;
  builder_start(&b);
  for (size_t i = 0; i < as_list(list)->length; i++) {
    Value item = list_item(as_list(list), i);
    if (!is_bytes_instance(m, item)) {
      builder_drop(&b);
      return raise_error(m, TYPE_ID_TypeError, "sequence item %zu: expected a bytes-like object, %T found", i, item);
    }
    if (i > 0) builder_add(&b, self_text(args).data, self_text(args).bytes);
    builder_add(&b, (const char *)as_bytes(item)->data, as_bytes(item)->length);
  }
  return text_finish(m, TEXT_BYTES, &b);
}

/* Layout */

static Value justify(Machine *m, const Value *args, const char *name, char side) {
  int64_t width;
  uint32_t fill = ' ';
  if (!object_as_size(m, args[1], &width)) return ABSENT;
  if (!is_absent(args[2])) {
    if (!is_bytes_instance(m, args[2]) || as_bytes(args[2])->length != 1)
      return raise_error(m, TYPE_ID_TypeError, "%s() argument 2 must be a byte string of length 1, not %N", name, args[2]);
    fill = as_bytes(args[2])->data[0];
  }
  Text t = self_text(args);
  if (width < 0) width = 0;
  int64_t padding = width - (int64_t)t.bytes;
  if (side == '^') return text_center(m, args[0], t, width, fill);
  return side == '<' ? text_pad(m, args[0], t, 0, padding, fill) : text_pad(m, args[0], t, padding, 0, fill);
}
METHOD(bytes_method_center, "center(self, width, fillchar=b' ', /)",
       "Centred in a field of that width.") {
  return justify(m, args, "center", '^');
}
METHOD(bytes_method_ljust, "ljust(self, width, fillchar=b' ', /)",
       "At the left of a field of that width.") {
  return justify(m, args, "ljust", '<');
}
METHOD(bytes_method_rjust, "rjust(self, width, fillchar=b' ', /)",
       "At the right of a field of that width.") {
  return justify(m, args, "rjust", '>');
}
METHOD(bytes_method_zfill, "zfill(self, width, /)", "Filled with zeros behind the sign up to that width.") {
  int64_t width;
  if (!object_as_size(m, args[1], &width)) return ABSENT;
  if (width < 0) width = 0;
  return text_zero_fill(m, args[0], self_text(args), width);
}
METHOD(bytes_method_expandtabs, "expandtabs(self, tabsize=8)", "With spaces for tabs.") {
  int size;
  if (!text_c_int(m, args[1], 8, &size)) return ABSENT;
  return text_expand_tabs(m, args[0], self_text(args), size);
}

/* Letters */

static bool is_upper(uint8_t c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(uint8_t c) { return c >= 'a' && c <= 'z'; }
static bool is_letter(uint8_t c) { return is_upper(c) || is_lower(c); }
static bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }
static bool is_letter_or_digit(uint8_t c) { return is_letter(c) || is_digit(c); }
static bool is_space(uint8_t c) { return c == ' ' || (c >= 9 && c <= 13); }

/* flip says for each byte whether its case changes. */
static Value change_case(Machine *m, Value self, bool (*flip)(uint8_t c, size_t index, bool inside)) {
  const Bytes *b = as_bytes(self);
  Value made = bytes_new(m, b->data, b->length);
  if (is_absent(made)) return ABSENT;
  bool inside = false;
  for (size_t i = 0; i < b->length; i++) {
    uint8_t c = b->data[i];
    if (is_letter(c) && flip(c, i, inside)) as_bytes(made)->data[i] = c ^ 0x20;
    inside = is_letter(c);
  }
  return made;
}
static bool flip_upper(uint8_t c, size_t i, bool inside) { return (void)i, (void)inside, is_upper(c); }
static bool flip_lower(uint8_t c, size_t i, bool inside) { return (void)i, (void)inside, is_lower(c); }
static bool flip_all(uint8_t c, size_t i, bool inside) { return (void)i, (void)inside, is_letter(c); }
static bool flip_title(uint8_t c, size_t i, bool inside) { return (void)i, inside == is_upper(c); }
static bool flip_capitalize(uint8_t c, size_t i, bool inside) { return (void)inside, (i > 0) == is_upper(c); }

METHOD(bytes_method_lower, "lower(self, /)", "A copy in lower case.") { return change_case(m, args[0], flip_upper); }
METHOD(bytes_method_upper, "upper(self, /)", "A copy in upper case.") { return change_case(m, args[0], flip_lower); }
METHOD(bytes_method_swapcase, "swapcase(self, /)",
       "A copy with the case of letters exchanged.") {
  return change_case(m, args[0], flip_all);
}
METHOD(bytes_method_title, "title(self, /)",
       "A copy in which words begin with a capital.") {
  return change_case(m, args[0], flip_title);
}
METHOD(bytes_method_capitalize, "capitalize(self, /)", "A copy that begins with a capital, the rest in lower case.") {
  return change_case(m, args[0], flip_capitalize);
}

static Value all_are(Value self, bool (*is)(uint8_t c)) {
  const Bytes *b = as_bytes(self);
  for (size_t i = 0; i < b->length; i++)
    if (!is(b->data[i])) return FALSE_VALUE;
  return bool_value(b->length > 0);
}
METHOD(bytes_method_isalnum, "isalnum(self, /)",
       "Are all bytes ASCII letters or digits, and is there one?") {
  return all_are(args[0], is_letter_or_digit);
}
METHOD(bytes_method_isalpha, "isalpha(self, /)",
       "Are all bytes ASCII letters, and is there one?") {
  return all_are(args[0], is_letter);
}
METHOD(bytes_method_isdigit, "isdigit(self, /)",
       "Are all bytes ASCII digits, and is there one?") {
  return all_are(args[0], is_digit);
}
METHOD(bytes_method_isspace, "isspace(self, /)",
       "Are all bytes ASCII white space, and is there one?") {
  return all_are(args[0], is_space);
}
METHOD(bytes_method_isascii, "isascii(self, /)", "Are all bytes below 128?") {
  const Bytes *b = as_bytes(args[0]);
  for (size_t i = 0; i < b->length; i++)
    if (b->data[i] >= 0x80) return FALSE_VALUE;
  return TRUE_VALUE;
}

static Value all_of_case(Value self, bool (*wanted)(uint8_t), bool (*other)(uint8_t)) {
  const Bytes *b = as_bytes(self);
  bool cased = false;
  for (size_t i = 0; i < b->length; i++) {
    if (other(b->data[i])) return FALSE_VALUE;
    if (wanted(b->data[i])) cased = true;
  }
  return bool_value(cased);
}
METHOD(bytes_method_islower, "islower(self, /)",
       "Are all letters lower case, and is there one?") {
  return all_of_case(args[0], is_lower, is_upper);
}
METHOD(bytes_method_isupper, "isupper(self, /)",
       "Are all letters upper case, and is there one?") {
  return all_of_case(args[0], is_upper, is_lower);
}
METHOD(bytes_method_istitle, "istitle(self, /)", "Does every word begin with a capital and go on in lower case?") {
  const Bytes *b = as_bytes(args[0]);
  bool inside = false, cased = false;
  for (size_t i = 0; i < b->length; i++) {
    uint8_t c = b->data[i];
    if (is_letter(c) && inside == is_upper(c)) return FALSE_VALUE;
    inside = is_letter(c);
    cased = cased || inside;
  }
  return bool_value(cased);
}

/* Translation */

METHOD(bytes_method_maketrans, "maketrans(frm, to, /)",
       "A table for translate that sends each byte of frm to the one of to.") {
  Text from, to;
  if (!want_bytes(m, args[0], &from) || !want_bytes(m, args[1], &to)) return ABSENT;
  if (from.bytes != to.bytes) return raise_error(m, TYPE_ID_ValueError, "maketrans arguments must have same length");
  Value table = bytes_new(m, NULL, 256);
  for (int i = 0; i < 256; i++) as_bytes(table)->data[i] = (uint8_t)i;
  for (size_t i = 0; i < from.bytes; i++) as_bytes(table)->data[(uint8_t)from.data[i]] = (uint8_t)to.data[i];
  return table;
}

METHOD(bytes_method_translate, "translate(self, table, /, delete=b'')",
       "Each byte replaced by table[byte], those of delete left out.") {
  Text table, removed = {"", 0, TEXT_BYTES, true}, t = self_text(args);
  bool has_table = !is_none(args[1]);
  if (has_table) {
    if (!want_bytes(m, args[1], &table)) return ABSENT;
    if (table.bytes != 256) return raise_error(m, TYPE_ID_ValueError, "translation table must be 256 characters long");
  }
  if (!is_absent(args[2]) && !want_bytes(m, args[2], &removed)) return ABSENT;
  StrBuilder b;
  builder_start(&b);
  for (size_t i = 0; i < t.bytes; i++) {
    if (removed.bytes > 0 && memchr(removed.data, t.data[i], removed.bytes) != NULL) continue;
    builder_add(&b, has_table ? table.data + (uint8_t)t.data[i] : t.data + i, 1);
  }
  return text_finish(m, TEXT_BYTES, &b);
}

/* Hexadecimal */

/* The separator between groups of hex digits, 0: none. */
static bool hex_separator(Machine *m, Value v, char *out) {
  *out = 0;
  if (is_absent(v)) return true;
  bool text = is_str_instance(m, v);
  int64_t length;
  if (!object_length(m, v, &length)) return false;
  if (length != 1) return raise_false(m, TYPE_ID_ValueError, "sep must be length 1.");
  if (!text && !is_bytes_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "sep must be str or bytes.");
  *out = text ? as_str(v)->text[0] : (char)as_bytes(v)->data[0];
  return (*out & 0x80) == 0 || raise_false(m, TYPE_ID_ValueError, "sep must be ASCII.");
}

METHOD(bytes_method_hex, "hex(self, sep=..., bytes_per_sep=1)",
       "Two hexadecimal digits a byte, with sep between groups of bytes_per_sep, counted from the right.") {
  const Bytes *b = as_bytes(args[0]);
  char separator;
  int group;
  if (!text_c_int(m, args[2], 1, &group) || !hex_separator(m, args[1], &separator)) return ABSENT;
  size_t size = is_absent(args[1]) ? 0 : group < 0 ? -(size_t)group : (size_t)group; /* 0: no separators */
  StrBuilder out;
  builder_start(&out);
  for (size_t i = 0; i < b->length; i++) {
    size_t counted = group < 0 ? i : b->length - i;
    if (size > 0 && i > 0 && counted % size == 0) builder_add(&out, &separator, 1);
    builder_add(&out, &"0123456789abcdef"[b->data[i] >> 4], 1);
    builder_add(&out, &"0123456789abcdef"[b->data[i] & 15], 1);
  }
  return builder_finish(m, &out);
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

METHOD(bytes_method_fromhex, "fromhex(cls, string, /)",
       "The bytes that pairs of hexadecimal digits stand for; white space between them is skipped.") {
  if (!is_str_instance(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "fromhex() argument must be str, not %N", args[1]);
  Str *s = as_str(args[1]);
  const char *p = s->text, *end = p + s->bytes;
  if (!str_is_ascii(s)) { /* CPython looks for such a character first */
    size_t at = 0;
    while (!(p[at] & 0x80)) at++;
    return raise_error(m, TYPE_ID_ValueError, "non-hexadecimal number found in fromhex() arg at position %zu", at);
  }
  StrBuilder out;
  builder_start(&out);
  while (p < end) {
    if (is_space((uint8_t)*p)) {
      p++;
      continue;
    }
    int high = hex_digit(*p), low = high < 0 || p + 1 == end ? -1 : hex_digit(p[1]);
    if (low < 0) {
      builder_drop(&out);
      size_t at = (size_t)(p - s->text) + (high >= 0);
      return raise_error(m, TYPE_ID_ValueError, "non-hexadecimal number found in fromhex() arg at position %zu", at);
    }
    builder_add(&out, (char[]){(char)(high << 4 | low)}, 1);
    p += 2;
  }
  Value made = text_finish(m, TEXT_BYTES, &out);
  if (is_absent(made) || !is_type(args[0]) || as_type(args[0])->id == TYPE_ID_bytes) return made;
  return object_call(m, args[0], &made, 1);
}

METHOD(bytes_method_decode, "decode(self, encoding='utf-8', errors='strict')", "The string that the bytes encode.") {
  CodecNames names;
  return codec_names(m, "decode", args[1], args[2], &names) ? codec_decode(m, args[0], names) : ABSENT;
}
