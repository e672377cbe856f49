/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_str_search.c: the methods of str that look for something in it. */
#include "builtins/text.h"
#include "object/error.h"
#include "object/operations.h"

/* The part of the text between the indices start and end; false: an exception is pending. empty: nothing can be there, not
 * even the empty string. */
static bool searched_part(Machine *m, Value self, Value start, Value end, Text *part, bool *empty) {
  Str *s = as_str(self);
  size_t from, to;
  if (!text_bounds(m, start, end, s->length, &from, &to, empty)) return false;
  size_t first = str_offset(m, s, from);
  *part = text_part(text_of_str(s), first, str_offset(m, s, to));
  return true;
}

typedef enum Search { FIND, RFIND, COUNT } Search;

/* The index where args[1] is found, or -1; or how often it is; -2: exception pending. */
static int64_t search(Machine *m, const Value *args, Search how) {
  Text part, needle;
  bool empty;
  if (!searched_part(m, args[0], args[2], args[3], &part, &empty)) return -2;
  if (!text_accept(m, TEXT_STR, args[1], &needle)) {
    raise_error(m, TYPE_ID_TypeError, "must be str, not %T", args[1]);
    return -2;
  }
  if (empty) return how == COUNT ? 0 : -1;
  if (how == COUNT) return (int64_t)text_count(part, needle, SIZE_MAX);
  const char *found = (how == FIND ? text_find : text_rfind)(part.data, part.bytes, needle.data, needle.bytes);
  if (found == NULL) return -1;
  Str *s = as_str(args[0]);
  return (int64_t)str_index_of_offset(m, s, (size_t)(found - s->text));
}

static Value search_result(int64_t at) { return at == -2 ? ABSENT : small_int_value(at); }
static Value index_result(Machine *m, int64_t at) {
  return at == -1 ? raise_error(m, TYPE_ID_ValueError, "substring not found") : search_result(at);
}

METHOD(str_method_find, "find(self, sub, start=..., end=..., /) -> int",
       "Lowest index where sub is found in s[start:end], or -1.") {
  return search_result(search(m, args, FIND));
}
METHOD(str_method_rfind, "rfind(self, sub, start=..., end=..., /) -> int",
       "Highest index where sub is found in s[start:end], or -1.") {
  return search_result(search(m, args, RFIND));
}
METHOD(str_method_index, "index(self, sub, start=..., end=..., /) -> int",
       "As find, but a ValueError when sub is not there.") {
  return index_result(m, search(m, args, FIND));
}
METHOD(str_method_rindex, "rindex(self, sub, start=..., end=..., /) -> int",
       "As rfind, but a ValueError when sub is not there.") {
  return index_result(m, search(m, args, RFIND));
}
METHOD(str_method_count, "count(self, sub, start=..., end=..., /) -> int",
       "How often sub is in s[start:end], without overlap.") {
  return search_result(search(m, args, COUNT));
}

static bool affix_matches(Text part, Text affix, bool at_end) {
  if (affix.bytes > part.bytes) return false;
  return memcmp(part.data + (at_end ? part.bytes - affix.bytes : 0), affix.data, affix.bytes) == 0;
}

/* startswith and endswith: with one affix or a tuple of them */
static Value has_affix(Machine *m, const Value *args, bool at_end) {
  const char *name = at_end ? "endswith" : "startswith";
  Text part, affix;
  bool empty;
  bool many = is_object(args[1]) && is_instance(m, args[1], TYPE_ID_tuple);
  if (!searched_part(m, args[0], args[2], args[3], &part, &empty)) return ABSENT;
  if (!many && !is_str_instance(m, args[1]))
    return raise_error(m, TYPE_ID_TypeError, "%s first arg must be str or a tuple of str, not %T", name, args[1]);
  if (!many) return bool_value(text_accept(m, TEXT_STR, args[1], &affix) && !empty && affix_matches(part, affix, at_end));
  const Tuple *affixes = as_tuple(args[1]);
  for (size_t i = 0; i < affixes->length; i++) {
    if (!text_accept(m, TEXT_STR, affixes->item[i], &affix))
      return raise_error(m, TYPE_ID_TypeError, "tuple for %s must only contain str, not %T", name, affixes->item[i]);
    if (!empty && affix_matches(part, affix, at_end)) return TRUE_VALUE;
  }
  return FALSE_VALUE;
}

METHOD(str_method_startswith, "startswith(self, prefix, start=..., end=..., /) -> bool",
       "Does s[start:end] begin with the prefix, or with one of a tuple of them?") {
  return has_affix(m, args, false);
}
METHOD(str_method_endswith, "endswith(self, suffix, start=..., end=..., /) -> bool",
       "Does s[start:end] end with the suffix, or with one of a tuple of them?") {
  return has_affix(m, args, true);
}

static Value remove_affix(Machine *m, const Value *args, bool at_end) {
  Text t = text_of_str(as_str(args[0])), affix;
  if (!text_accept(m, TEXT_STR, args[1], &affix))
    return raise_error(m, TYPE_ID_TypeError, "remove%s() argument must be str, not %N", at_end ? "suffix" : "prefix", args[1]);
  if (affix.bytes == 0 || !affix_matches(t, affix, at_end)) return text_plain(m, args[0]);
  size_t left = t.bytes - affix.bytes;
  return text_value(m, at_end ? text_part(t, 0, left) : text_part(t, affix.bytes, t.bytes));
}
METHOD(str_method_removeprefix, "removeprefix(self, prefix, /)", "The string without the prefix, if it has it.") {
  return remove_affix(m, args, false);
}
METHOD(str_method_removesuffix, "removesuffix(self, suffix, /)", "The string without the suffix, if it has it.") {
  return remove_affix(m, args, true);
}

METHOD(str_method_replace, "replace(self, old, new, count=-1, /)",
       "Replace old by new, everywhere or the first count times.") {
  Text t = text_of_str(as_str(args[0])), old, new;
  int64_t limit;
  for (int i = 1; i <= 2; i++)
    if (!is_str_instance(m, args[i]))
      return raise_error(m, TYPE_ID_TypeError, "replace() argument %d must be str, not %N", i, args[i]);
  if (!text_index(m, args[3], -1, &limit)) return ABSENT;
  if (!text_accept(m, TEXT_STR, args[1], &old) || !text_accept(m, TEXT_STR, args[2], &new)) return ABSENT;
  return text_replace(m, args[0], t, old, new, limit);
}

static Value split(Machine *m, const Value *args, bool from_right) {
  Text t = text_of_str(as_str(args[0])), separator;
  int64_t limit;
  bool space = is_absent(args[1]) || is_none(args[1]);
  if (!text_index(m, args[2], -1, &limit)) return ABSENT;
  if (space) return text_split_space(m, t, limit, from_right);
  if (!text_accept(m, TEXT_STR, args[1], &separator))
    return raise_error(m, TYPE_ID_TypeError, "must be str or None, not %T", args[1]);
  return text_split(m, t, separator, limit, from_right);
}
METHOD(str_method_split, "split(self, sep=None, maxsplit=-1)",
       "The pieces between separators (None: runs of white space).") {
  return split(m, args, false);
}
METHOD(str_method_rsplit, "rsplit(self, sep=None, maxsplit=-1)", "As split, but a maxsplit counts from the right.") {
  return split(m, args, true);
}
METHOD(str_method_splitlines, "splitlines(self, keepends=False)", "The lines, with their ends if keepends.") {
  int keep;
  if (!text_c_int(m, args[1], 0, &keep)) return ABSENT;
  return text_split_lines(m, text_of_str(as_str(args[0])), keep != 0);
}

static Value partition(Machine *m, const Value *args, bool from_right) {
  Text separator;
  if (!text_accept(m, TEXT_STR, args[1], &separator)) return raise_error(m, TYPE_ID_TypeError, "must be str, not %T", args[1]);
  return text_partition(m, args[0], text_of_str(as_str(args[0])), separator, args[1], from_right);
}
METHOD(str_method_partition, "partition(self, sep, /)", "What is before the first sep, sep, and what is after it.") {
  return partition(m, args, false);
}
METHOD(str_method_rpartition, "rpartition(self, sep, /)", "What is before the last sep, sep, and what is after it.") {
  return partition(m, args, true);
}

static Value strip(Machine *m, const Value *args, const char *name, bool left, bool right) {
  Text t = text_of_str(as_str(args[0])), set;
  if (is_absent(args[1]) || is_none(args[1])) return text_strip(m, args[0], t, NULL, left, right);
  if (!text_accept(m, TEXT_STR, args[1], &set))
    return raise_error(m, TYPE_ID_TypeError, "%s arg must be None or str", name);
  return text_strip(m, args[0], t, &set, left, right);
}
METHOD(str_method_strip, "strip(self, chars=None, /)", "Without white space, or those characters, at both ends.") {
  return strip(m, args, "strip", true, true);
}
METHOD(str_method_lstrip, "lstrip(self, chars=None, /)",
       "Without white space, or those characters, at the left end.") {
  return strip(m, args, "lstrip", true, false);
}
METHOD(str_method_rstrip, "rstrip(self, chars=None, /)",
       "Without white space, or those characters, at the right end.") {
  return strip(m, args, "rstrip", false, true);
}
