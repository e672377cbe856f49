/* SPDX-License-Identifier: GPL-3.0-or-later */
/* json_encode.c: values to JSON text, for the module json (stdlib/json has its visible face). */
#include <math.h>

#include "builtins/mod_json.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* A container that is being written. A circle is found by Brent's method: each level knows one of those around it, the one at the
 * last depth that is a power of two, and on a circle that one comes back. */
typedef struct Level {
  uint32_t depth;
  Value known;
} Level;

typedef struct Encoder {
  Machine *m;
  StrBuilder out;
  bool skip_keys, ascii, check_circular, allow_nan, sort_keys;
  const Str *indent;  /* NULL: all in one line */
  const Str *item_separator, *key_separator;
  Value fallback;     /* called for what JSON does not know; NONE: TypeError */
  int depth;
} Encoder;

void json_add_string(StrBuilder *b, const Str *s, bool ascii) {
  builder_add(b, "\"", 1);
  for (const char *p = s->text, *end = p + s->bytes; p < end;) {
    const char *start = p;
    while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20 && !(ascii && (unsigned char)*p >= 0x7f)) p++;
    builder_add(b, start, (size_t)(p - start));
    if (p == end) break;
    uint32_t c = utf8_next(&p);
    switch (c) {
    case '"': builder_add(b, "\\\"", 2); break;
    case '\\': builder_add(b, "\\\\", 2); break;
    case '\n': builder_add(b, "\\n", 2); break;
    case '\r': builder_add(b, "\\r", 2); break;
    case '\t': builder_add(b, "\\t", 2); break;
    case '\f': builder_add(b, "\\f", 2); break;
    case '\b': builder_add(b, "\\b", 2); break;
    default:
      if (c < 0x10000) builder_addf(b, "\\u%04x", c);
      else builder_addf(b, "\\u%04x\\u%04x", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + ((c - 0x10000) & 0x3ff));
    }
  }
  builder_add(b, "\"", 1);
}

static bool add_float(Encoder *e, double d) {
  char text[FLOAT_TEXT];
  if (isfinite(d)) {
    builder_add(&e->out, text, float_write(d, text));
    return true;
  }
  if (!e->allow_nan) return raise_false(e->m, TYPE_ID_ValueError, "Out of range float values are not JSON compliant");
  builder_add_c(&e->out, isnan(d) ? "NaN" : d > 0 ? "Infinity" : "-Infinity");
  return true;
}

static bool add_int(Encoder *e, Value v) {
  if (is_small_int(v)) {
    builder_addf(&e->out, "%lld", (long long)small_int(v));
    return true;
  }
  Value text = int_to_text(e->m, v, 10);
  if (is_absent(text)) return false;
  builder_add_str(&e->out, as_str(text));
  return true;
}

static void add_line(Encoder *e) {
  if (e->indent == NULL) return;
  builder_add(&e->out, "\n", 1);
  for (int i = 0; i < e->depth; i++) builder_add_str(&e->out, e->indent);
}

static bool add_value(Encoder *e, Value v, const Level *outer);

static bool add_items(Encoder *e, Value v, const Level *here) {
  bool is_list_like = is_instance(e->m, v, TYPE_ID_list);
  for (size_t i = 0;; i++) {
    size_t n = is_list_like ? as_list(v)->length : as_tuple(v)->length;
    if (i >= n) break;
    if (i > 0) builder_add_str(&e->out, e->item_separator);
    add_line(e);
    if (!add_value(e, is_list_like ? list_item(as_list(v), i) : as_tuple(v)->item[i], here)) return false;
  }
  return true;
}

/* Is there nothing in it, as CPython asks: an indented text has the value itself tell, the other one the storage (stored). false: exception pending */
static bool is_empty(Encoder *e, Value v, size_t stored, bool *empty) {
  *empty = stored == 0;
  if (e->indent == NULL) return true;
  bool truth;
  if (!object_truth(e->m, v, &truth)) return false;
  *empty = !truth;
  return true;
}

/* A list or tuple of the items: a subclass iterates as it likes. */
static Value array_items(Encoder *e, Value v) {
  Machine *m = e->m;
  if (has_type_id(v, TYPE_ID_list) || has_type_id(v, TYPE_ID_tuple)) return v;
  Value iterator = object_iter(m, v);
  if (!is_absent(iterator)) return list_from_iterable(m, iterator);
  if (e->indent == NULL && error_matches(m, TYPE_ID_TypeError)) {
    error_take(m);
    raise_error(m, TYPE_ID_TypeError, "_iterencode_list needs a sequence");
  }
  return ABSENT;
}

static bool add_array(Encoder *e, Value v, const Level *here) {
  bool empty = false;
  if (e->indent != NULL && !is_empty(e, v, 0, &empty)) return false;
  Value items = empty ? v : array_items(e, v);
  if (is_absent(items)) return false;
  size_t n = is_instance(e->m, items, TYPE_ID_list) ? as_list(items)->length : as_tuple(items)->length;
  builder_add(&e->out, "[", 1);
  if (n > 0 && !empty) {
    e->depth++;
    if (!add_items(e, items, here)) return false;
    e->depth--;
    add_line(e);
  }
  builder_add(&e->out, "]", 1);
  return true;
}

/* The indented text says the name of the class without its module, as everywhere, CPython's encoder in C only of classes of the language. */
static bool raise_wrong_key(const Encoder *e, Value key) {
  static const char message[] = "keys must be str, int, float, bool or None, not ";
  if (e->indent != NULL) return raise_false(e->m, TYPE_ID_TypeError, "%s%s", message, type_name_of(e->m, key));
  return raise_false(e->m, TYPE_ID_TypeError, "%s%T", message, key);
}

/* 1 written, 0 to be skipped, -1 exception pending */
static int add_key(Encoder *e, Value key) {
  Machine *m = e->m;
  if (is_str_instance(m, key)) {
    json_add_string(&e->out, as_str(key), e->ascii);
    return 1;
  }
  bool good = true;
  size_t before = e->out.used;
  builder_add(&e->out, "\"", 1);
  if (is_none(key) || is_bool(key)) builder_add_c(&e->out, is_none(key) ? "null" : value_same(key, TRUE_VALUE) ? "true" : "false");
  else if (is_int_instance(m, key)) good = add_int(e, key);
  else if (is_float_instance(m, key)) good = add_float(e, float_of(key));
  else if (e->skip_keys) return e->out.used = before, 0;
  else good = raise_wrong_key(e, key);
  builder_add(&e->out, "\"", 1);
  return good ? 1 : -1;
}

/* A list of pairs: what a dict holds now, in the order in which it is written. A subclass has its own items(). */
static Value items_of(Encoder *e, Value v) {
  Machine *m = e->m;
  Value list = list_new(m, NULL, 0), key, value;
  if (is_absent(list)) return ABSENT;
  if (has_type_id(v, TYPE_ID_dict)) {
    for (size_t i = 0; dict_next(as_dict(v), &i, &key, &value);) {
      Value pair = tuple_pack(m, 2, key, value);
      if (is_absent(pair) || !list_append(m, list, pair)) return ABSENT;
    }
  } else {
    Value own = object_call_method(m, v, "items", NULL, 0);
    if (!is_absent(own) && e->indent == NULL && !object_is_iterable(m, own))
      return raise_error(m, TYPE_ID_TypeError, "%T.items() returned a non-iterable (type %T)", v, own);
    list = is_absent(own) ? ABSENT : list_from_iterable(m, own);
    if (is_absent(list)) return ABSENT;
  }
  return e->sort_keys && !list_sort(m, list, NONE, false) ? ABSENT : list;
}

/* Key and value of an item. NULL: exception pending, which the indented text words as an assignment to two names does. */
static const Tuple *pair_of(Encoder *e, Value item) {
  Machine *m = e->m;
  if (e->indent != NULL && !is_tuple(item)) item = tuple_from_iterable(m, item);
  if (is_absent(item)) return NULL;
  size_t n = is_tuple(item) ? as_tuple(item)->length : 0;
  if (n == 2) return as_tuple(item);
  if (e->indent == NULL) raise_error(m, TYPE_ID_ValueError, "items must return 2-tuples");
  else if (n > 2) raise_error(m, TYPE_ID_ValueError, "too many values to unpack (expected 2)");
  else raise_error(m, TYPE_ID_ValueError, "not enough values to unpack (expected 2, got %zu)", n);
  return NULL;
}

static bool add_object(Encoder *e, Value v, const Level *here) {
  bool empty;
  if (!is_empty(e, v, as_dict(v)->count, &empty)) return false;
  Value items = empty ? list_new(e->m, NULL, 0) : items_of(e, v);
  if (is_absent(items)) return false;
  builder_add(&e->out, "{", 1);
  e->depth++;
  if (as_list(items)->length > 0) add_line(e);
  bool first = true;
  for (size_t i = 0; i < as_list(items)->length; i++) {
    const Tuple *pair = pair_of(e, list_item(as_list(items), i));
    if (pair == NULL) return false;
    size_t before = e->out.used;
    if (!first) {
      builder_add_str(&e->out, e->item_separator);
      add_line(e);
    }
    int written = add_key(e, pair->item[0]);
    if (written < 0) return false;
    if (written == 0) {
      e->out.used = before;
      continue;
    }
    first = false;
    builder_add_str(&e->out, e->key_separator);
    if (!add_value(e, pair->item[1], here)) return false;
  }
  e->depth--;
  if (as_list(items)->length > 0) add_line(e);
  builder_add(&e->out, "}", 1);
  return true;
}

static bool add_by_fallback(Encoder *e, Value v, const Level *here) {
  if (is_none(e->fallback)) return raise_false(e->m, TYPE_ID_TypeError, "Object of type %T is not JSON serializable", v);
  Value replaced = object_call(e->m, e->fallback, &v, 1);
  return !is_absent(replaced) && add_value(e, replaced, here);
}

/* What can hold others: guarded against circles and against depth. */
static bool add_nested(Encoder *e, Value v, const Level *outer) {
  Machine *m = e->m;
  Level here = {outer == NULL ? 1 : outer->depth + 1, v};
  if (outer != NULL && e->check_circular && value_same(outer->known, v))
    return raise_false(m, TYPE_ID_ValueError, "Circular reference detected");
  if ((here.depth & (here.depth - 1)) != 0) here.known = outer->known;
  if (!recursion_enter(m, " while encoding a JSON object")) return false;
  bool array = is_object(v) && (is_instance(m, v, TYPE_ID_list) || is_instance(m, v, TYPE_ID_tuple));
  bool object = !array && is_object(v) && is_instance(m, v, TYPE_ID_dict);
  bool good = array ? add_array(e, v, &here) : object ? add_object(e, v, &here) : add_by_fallback(e, v, &here);
  recursion_leave(m);
  return good;
}

static bool add_value(Encoder *e, Value v, const Level *outer) {
  Machine *m = e->m;
  if (is_str_instance(m, v)) return json_add_string(&e->out, as_str(v), e->ascii), true;
  if (is_none(v)) return builder_add_c(&e->out, "null"), true;
  if (is_bool(v)) return builder_add_c(&e->out, value_same(v, TRUE_VALUE) ? "true" : "false"), true;
  if (is_int_instance(m, v)) return add_int(e, v);
  if (is_float_instance(m, v)) return add_float(e, float_of(v));
  return add_nested(e, v, outer);
}

static bool flag(Machine *m, Value v, bool *out) { return object_truth(m, v, out); }

METHOD(json_encode, "encode(value, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator, default, sort_keys, /)",
       "The JSON text of the value. indent is None or the text of one step.") {
  Encoder e = {.m = m, .fallback = args[8]};
  if (!flag(m, args[1], &e.skip_keys) || !flag(m, args[2], &e.ascii) || !flag(m, args[3], &e.check_circular) ||
      !flag(m, args[4], &e.allow_nan) || !flag(m, args[9], &e.sort_keys))
    return ABSENT;
  for (int i = 6; i <= 7; i++)
    if (!is_str_instance(m, args[i])) return raise_error(m, TYPE_ID_TypeError, "separators must be str, not %T", args[i]);
  if (!is_none(args[5]) && !is_str_instance(m, args[5])) return raise_error(m, TYPE_ID_TypeError, "indent must be None or str, not %T", args[5]);
  e.indent = is_none(args[5]) ? NULL : as_str(args[5]);
  e.item_separator = as_str(args[6]);
  e.key_separator = as_str(args[7]);
  builder_start(&e.out);
  if (add_value(&e, args[0], NULL)) return builder_finish(m, &e.out);
  builder_drop(&e.out);
  return ABSENT;
}
