/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_str_layout.c: the methods of str that lay it out, join, translate, encode and format. */
#define _GNU_SOURCE 1 /* mempcpy */
#include "builtins/text.h"
#include "object/error.h"
#include "object/operations.h"

static bool fill_argument(Machine *m, Value v, uint32_t *fill) {
  *fill = ' ';
  if (is_absent(v)) return true;
  if (!is_str_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "The fill character must be a unicode character, not %T", v);
  if (as_str(v)->length != 1) return raise_false(m, TYPE_ID_TypeError, "The fill character must be exactly one character long");
  const char *p = as_str(v)->text;
  *fill = utf8_next(&p);
  return true;
}

/* args: self, width, fill */
static Value justify(Machine *m, const Value *args, char side) {
  int64_t width;
  uint32_t fill;
  if (!object_as_size(m, args[1], &width) || !fill_argument(m, args[2], &fill)) return ABSENT;
  const Str *s = as_str(args[0]);
  Text t = text_of_str(s);
  if (width < 0) width = 0;
  int64_t padding = width - (int64_t)s->length;
  if (side == '^') return text_center(m, args[0], t, width, fill);
  return side == '<' ? text_pad(m, args[0], t, 0, padding, fill) : text_pad(m, args[0], t, padding, 0, fill);
}
METHOD(str_method_center, "center(self, width, fillchar=' ', /)",
       "Centred in a field of that width.") {
  return justify(m, args, '^');
}
METHOD(str_method_ljust, "ljust(self, width, fillchar=' ', /)",
       "At the left of a field of that width.") {
  return justify(m, args, '<');
}
METHOD(str_method_rjust, "rjust(self, width, fillchar=' ', /)",
       "At the right of a field of that width.") {
  return justify(m, args, '>');
}

METHOD(str_method_zfill, "zfill(self, width, /)", "Filled with zeros behind the sign up to that width.") {
  int64_t width;
  if (!object_as_size(m, args[1], &width)) return ABSENT;
  if (width < 0) width = 0;
  return text_zero_fill(m, args[0], text_of_str(as_str(args[0])), width);
}
METHOD(str_method_expandtabs, "expandtabs(self, tabsize=8)", "With spaces for tabs.") {
  int size;
  if (!text_c_int(m, args[1], 8, &size)) return ABSENT;
  return text_expand_tabs(m, args[0], text_of_str(as_str(args[0])), size);
}

/* Sums up the sizes of the items; false: one is not a string. */
static bool measure_items(Machine *m, const Value *items, size_t n, const Str *separator, size_t *bytes, size_t *length) {
  *bytes = separator->bytes * (n - 1);
  *length = separator->length * (n - 1);
  for (size_t i = 0; i < n; i++) {
    if (!is_str_instance(m, items[i]))
      return raise_false(m, TYPE_ID_TypeError, "sequence item %zu: expected str instance, %T found", i, items[i]);
    *bytes += as_str(items[i])->bytes;
    *length += as_str(items[i])->length;
  }
  return true;
}

static Value join_items(Machine *m, const Str *separator, const Value *items, size_t n) {
  if (n == 0) return str_empty(m);
  if (n == 1 && is_str(items[0])) return items[0];
  size_t bytes, length;
  if (!measure_items(m, items, n, separator, &bytes, &length)) return ABSENT;
  Str *joined = str_blank(m, bytes, length);
  if (joined == NULL) return ABSENT;
  char *out = str_room(joined);
  for (size_t i = 0; i < n; i++) {
    if (i > 0) out = mempcpy(out, separator->text, separator->bytes);
    out = mempcpy(out, as_str(items[i])->text, as_str(items[i])->bytes);
  }
  return object_value(joined);
}

METHOD(str_method_join, "join(self, iterable, /)", "The strings of the iterable, with this one between them.") {
  const Str *separator = as_str(args[0]);
  if (is_tuple(args[1])) return join_items(m, separator, as_tuple(args[1])->item, as_tuple(args[1])->length);
  Value list = args[1];
  if (!is_list(list)) {
    if (!object_is_iterable(m, list)) return raise_error(m, TYPE_ID_TypeError, "can only join an iterable");
    list = list_from_iterable(m, list);
    if (is_absent(list)) return ABSENT;
  }
  const List *l = as_list(list);
  return l->length == 0 ? str_empty(m) : join_items(m, separator, l->items->item, l->length);
}

METHOD(str_method_encode, "encode(self, encoding='utf-8', errors='strict')",
       "The bytes of the string in an encoding.") {
  CodecNames names;
  return codec_names(m, "encode", args[1], args[2], &names) ? codec_encode(m, as_str(args[0]), names) : ABSENT;
}

/* translate: what the table says of c: 1 added to b, 0 nothing said, -1 exception pending */
static int translate_char(Machine *m, StrBuilder *b, Value table, uint32_t c) {
  Value mapped = object_get_item(m, table, small_int_value(c));
  if (is_absent(mapped)) {
    if (!error_matches(m, TYPE_ID_LookupError)) return -1;
    (void)error_take(m);
    return 0;
  }
  if (is_none(mapped)) return 1;
  if (is_str_instance(m, mapped)) {
    builder_add_str(b, as_str(mapped));
    return 1;
  }
  if (!is_small_int(mapped)) {
    raise_error(m, TYPE_ID_TypeError, "character mapping must return integer, None or str");
    return -1;
  }
  int64_t to = small_int(mapped);
  if (to < 0 || to > 0x10ffff) {
    raise_error(m, TYPE_ID_ValueError, "character mapping must be in range(0x110000)");
    return -1;
  }
  builder_add_char(b, (uint32_t)to);
  return 1;
}

METHOD(str_method_translate, "translate(self, table, /)",
       "Each character replaced by table[ord(character)]: a code point, a string, or None for nothing; kept when it is not there.") {
  Str *s = as_str(args[0]);
  StrBuilder b;
  builder_start(&b);
  for (size_t at = 0; at < s->bytes;) {
    const char *p = s->text + at;
    uint32_t c = utf8_next(&p);
    int done = translate_char(m, &b, args[1], c);
    if (done < 0) {
      builder_drop(&b);
      return ABSENT;
    }
    if (done == 0) builder_add_char(&b, c);
    at = (size_t)(p - s->text);
  }
  return builder_finish(m, &b);
}

/* maketrans of one dict: its keys are code points or one-character strings */
static Value table_of_dict(Machine *m, Value mapping) {
  if (!is_object(mapping) || !is_instance(m, mapping, TYPE_ID_dict))
    return raise_error(m, TYPE_ID_TypeError, "if you give only one argument to maketrans it must be a dict");
  Dict *table = dict_new(m);
  Value key, value;
  for (size_t i = 0; dict_next(as_dict(mapping), &i, &key, &value);) {
    if (is_str_instance(m, key)) {
      if (as_str(key)->length != 1)
        return raise_error(m, TYPE_ID_ValueError, "string keys in translate table must be of length 1");
      const char *p = as_str(key)->text;
      key = small_int_value(utf8_next(&p));
    } else if (!is_small_int(key) && !is_bool(key)) {
      return raise_error(m, TYPE_ID_TypeError, "keys in translate table must be strings or integers");
    }
    if (!dict_set(m, table, key, value)) return ABSENT;
  }
  return object_value(table);
}

static bool pair_up(Machine *m, Dict *table, const Str *from, const Str *to) {
  const char *p = from->text, *q = to != NULL ? to->text : NULL;
  for (const char *end = p + from->bytes; p < end;) {
    Value key = small_int_value(utf8_next(&p));
    if (!dict_set(m, table, key, q != NULL ? small_int_value(utf8_next(&q)) : NONE)) return false;
  }
  return true;
}

METHOD(str_method_maketrans, "maketrans(x, y=..., z=..., /)",
       "A table for translate: from a dict, or from two strings of equal length and one of characters to delete.") {
  if (is_absent(args[1])) return table_of_dict(m, args[0]);
  for (int i = 1; i <= 2; i++)
    if (!is_absent(args[i]) && !is_str_instance(m, args[i]))
      return raise_error(m, TYPE_ID_TypeError, "maketrans() argument %d must be str, not %N", i + 1, args[i]);
  if (!is_str_instance(m, args[0]))
    return raise_error(m, TYPE_ID_TypeError, "first maketrans argument must be a string if there is a second argument");
  const Str *from = as_str(args[0]), *to = as_str(args[1]);
  if (from->length != to->length)
    return raise_error(m, TYPE_ID_ValueError, "the first two maketrans arguments must have equal length");
  Dict *table = dict_new(m);
  if (!pair_up(m, table, from, to)) return ABSENT;
  if (!is_absent(args[2]) && !pair_up(m, table, as_str(args[2]), NULL)) return ABSENT;
  return object_value(table);
}

METHOD(str_method_format, "format(self, /, *args, **kwargs)",
       "The string with its {fields} replaced by the arguments.") {
  return template_format(m, as_str(args[0]), args[1], args[2]);
}
METHOD(str_method_format_map, "format_map(self, mapping, /)",
       "As format(**mapping), but the mapping is used as it is.") {
  return template_format(m, as_str(args[0]), ABSENT, args[1]);
}
