/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_unicodedata.c: the module unicodedata: what Unicode says of characters. It can be imported where GNU libunistring is here. */
#include <stdlib.h>

#include "builtins/builtin.h"
#include "builtins/sequence.h"
#include "object/error.h"
#include "object/operations.h"
#include "object/unicode_db.h"
#include "object/unicode_name.h"

/* The only character of an argument; which: " 1" where there are several arguments. */
static bool read_char(Machine *m, const char *function, const char *which, Value v, uint32_t *c) {
  if (!is_str_instance(m, v) || as_str(v)->length != 1)
    return raise_false(m, TYPE_ID(TypeError), "%s() argument%s must be a unicode character, not %T", function, which, v);
  const char *p = as_str(v)->text;
  *c = utf8_next(&p);
  return true;
}

static Value otherwise(Machine *m, Value given, const char *complaint) {
  return is_absent(given) ? raise_error(m, TYPE_ID(ValueError), "%s", complaint) : given;
}

BUILTIN(unicodedata_name, "name(chr, default=..., /)", "The name of the character; without one the default, or ValueError.") {
  uint32_t c;
  char name[UNICODE_NAME_MAX];
  if (!read_char(m, "name", " 1", args[0], &c)) return ABSENT;
  return unicode_name_of(c, name) ? str_from_c(m, name) : otherwise(m, args[1], "no such name");
}

BUILTIN(unicodedata_lookup, "lookup(name, /)", "The character of that name, in any case of letters.  KeyError: there is none.") {
  uint32_t c;
  if (!is_str_instance(m, args[0])) return raise_error(m, TYPE_ID(TypeError), "lookup() argument must be str, not %T", args[0]);
  if (unicode_by_name(as_str(args[0])->text, as_str(args[0])->bytes, &c)) return str_char(m, c);
  Value words = str_format(m, "undefined character name '%V'", args[0]);
  return is_absent(words) ? ABSENT : raise_with_value(m, TYPE_ID(KeyError), words);
}

BUILTIN(unicodedata_category, "category(chr, /)", "The general category of the character, as two letters.") {
  uint32_t c;
  return read_char(m, "category", "", args[0], &c) ? str_from_c(m, unicode_category(c)) : ABSENT;
}

BUILTIN(unicodedata_combining, "combining(chr, /)", "The canonical combining class of the character; 0 for most.") {
  uint32_t c;
  return read_char(m, "combining", "", args[0], &c) ? small_int_value(unicode_combining_class(c)) : ABSENT;
}

BUILTIN(unicodedata_decimal, "decimal(chr, default=..., /)", "The value of a decimal digit; of another character the default, or ValueError.") {
  uint32_t c;
  if (!read_char(m, "decimal", " 1", args[0], &c)) return ABSENT;
  int value = unicode_decimal(c);
  return value >= 0 ? small_int_value(value) : otherwise(m, args[1], "not a decimal");
}

BUILTIN(unicodedata_digit, "digit(chr, default=..., /)", "The value of a digit; of another character the default, or ValueError.") {
  uint32_t c;
  if (!read_char(m, "digit", " 1", args[0], &c)) return ABSENT;
  int value = unicode_digit(c);
  return value >= 0 ? small_int_value(value) : otherwise(m, args[1], "not a digit");
}

static bool read_form(Machine *m, const char *function, const Value *args, UnicodeForm *form) {
  static const char *const names[] = {"NFC", "NFD", "NFKC", "NFKD"};
  for (int i = 0; i < 2; i++)
    if (!is_str_instance(m, args[i])) return raise_false(m, TYPE_ID(TypeError), "%s() argument %d must be str, not %T", function, i + 1, args[i]);
  for (*form = 0; *form < 4; ++*form)
    if (str_equals_c(as_str(args[0]), names[*form])) return true;
  return raise_false(m, TYPE_ID(ValueError), "invalid normalization form");
}

static bool is_surrogate(uint32_t c) { return c >= 0xd800 && c <= 0xdfff; }

/* The points up to the next lone surrogate, which combines with nothing and which the library does not take. */
static bool add_normalized(StrBuilder *b, UnicodeForm form, const uint32_t *points, size_t count) {
  size_t length = 0;
  uint32_t *result = unicode_normalize(form, points, count, &length);
  if (!result) return false;
  for (size_t i = 0; i < length; i++) builder_add_char(b, result[i]);
  free(result);
  return true;
}

static Value normalized(Machine *m, UnicodeForm form, const Str *s) {
  uint32_t *points = malloc((s->length + 1) * sizeof *points);
  if (!points) return raise_no_memory(m);
  const char *p = s->text;
  for (size_t i = 0; i < s->length; i++) points[i] = utf8_next(&p);
  StrBuilder b;
  builder_start(&b);
  bool done = true;
  for (size_t from = 0, to; done && from < s->length; from = to + 1) {
    for (to = from; to < s->length && !is_surrogate(points[to]);) to++;
    done = to == from || add_normalized(&b, form, points + from, to - from);
    if (done && to < s->length) builder_add_char(&b, points[to]);
  }
  free(points);
  if (done) return builder_finish(m, &b);
  builder_drop(&b);
  return raise_no_memory(m);
}

BUILTIN(unicodedata_normalize, "normalize(form, unistr, /)", "The string in a normal form: 'NFC', 'NFKC', 'NFD' or 'NFKD'.") {
  UnicodeForm form;
  if (!read_form(m, "normalize", args, &form)) return ABSENT;
  return str_is_ascii(as_str(args[1])) ? args[1] : normalized(m, form, as_str(args[1]));
}

BUILTIN(unicodedata_is_normalized, "is_normalized(form, unistr, /)", "Is the string in that normal form?") {
  UnicodeForm form;
  if (!read_form(m, "is_normalized", args, &form)) return ABSENT;
  if (str_is_ascii(as_str(args[1]))) return TRUE_VALUE;
  Value v = normalized(m, form, as_str(args[1]));
  return is_absent(v) ? ABSENT : bool_value(str_equal(as_str(v), as_str(args[1])));
}

static const NativeSpec *const functions[] = {&unicodedata_name,    &unicodedata_lookup, &unicodedata_category,  &unicodedata_combining,
                                              &unicodedata_decimal, &unicodedata_digit,  &unicodedata_normalize, &unicodedata_is_normalized,
                                              NULL};

static bool start_unicodedata(Machine *m, Value module) {
  if (!unicode_names_load()) return raise_false(m, TYPE_ID(ImportError), "unicodedata: " UNICODE_NAMES_MISSING);
  module_add(m, module, "unidata_version", str_from_c(m, "14.0.0"));
  return true;
}

const ModuleSpec unicodedata_module = {
    .name = "unicodedata",
    .doc = "What Unicode says of characters: names, categories, digits, normal forms.",
    .functions = functions,
    .start = start_unicodedata,
};
