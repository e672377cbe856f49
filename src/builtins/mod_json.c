/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_json.c: JSON text to values, and the module _json, on which stdlib/json stands. */
#include "builtins/mod_json.h"

#include <math.h>

#include "builtins/builtin.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

typedef struct Decoder {
  Machine *m;
  Str *text;
  const char *p, *end;
  bool strict;      /* no control characters in strings */
  Value error;      /* class of JSONDecodeError(message, text, position) */
  Value object_hook, pairs_hook, parse_float, parse_int, parse_constant; /* NONE: the default */
} Decoder;

/* Raises the error for the place p. */
static Value fail(Decoder *d, const char *message, const char *p) {
  Value args[] = {str_from_c(d->m, message), object_value(d->text),
                  small_int_value((int64_t)str_index_of_offset(d->m, d->text, (size_t)(p - d->text->text)))};
  Value e = object_call(d->m, d->error, args, 3);
  return is_absent(e) ? ABSENT : raise_value(d->m, e);
}

/* In CPython the reader stops with the place, and who called it says what that means. */
static Value fail_without_value(Decoder *d, const char *p) {
  Machine *m = d->m;
  Type *type = builtin_type(m, TYPE_ID_StopIteration);
  Value place = small_int_value((int64_t)str_index_of_offset(m, d->text, (size_t)(p - d->text->text)));
  Value stop = type->construct(m, type, &place, 1, ABSENT);
  if (is_absent(stop)) return ABSENT;
  fail(d, "Expecting value", p);
  if (error_matches(m, TYPE_ID_ValueError)) {
    exception_set_context(as_exception(m->pending), stop);
    as_exception(m->pending)->suppress_context = true;
  }
  return ABSENT;
}

static void skip_space(Decoder *d) {
  while (d->p < d->end && (*d->p == ' ' || *d->p == '\t' || *d->p == '\n' || *d->p == '\r')) d->p++;
}

static int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Four hexadecimal digits at p; -1: they are not there. */
static int32_t hex4(const Decoder *d, const char *p) {
  int32_t c = 0;
  if (d->end - p < 4) return -1;
  for (int i = 0; i < 4; i++) {
    int digit = hex_digit(p[i]);
    if (digit < 0) return -1;
    c = c << 4 | digit;
  }
  return c;
}

/* Behind a backslash. */
static bool read_escape(Decoder *d, StrBuilder *b, const char *opening) {
  static const char letters[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  if (d->p >= d->end) return (void)fail(d, "Unterminated string starting at", opening), false;
  char letter = *d->p++;
  if (letter != 'u') {
    const char *found = letter != 0 ? strchr(letters, letter) : NULL;
    if (found == NULL) return (void)fail(d, "Invalid \\escape", d->p - 2), false;
    builder_add(b, values + (found - letters), 1);
    return true;
  }
  int32_t c = hex4(d, d->p);
  if (c < 0) return (void)fail(d, "Invalid \\uXXXX escape", d->p - 1), false;
  d->p += 4;
  if (c >= 0xd800 && c < 0xdc00 && d->end - d->p >= 6 && d->p[0] == '\\' && d->p[1] == 'u') {
    int32_t low = hex4(d, d->p + 2);
    if (low >= 0xdc00 && low < 0xe000) {
      c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
      d->p += 6;
    }
  }
  builder_add_char(b, (uint32_t)c);
  return true;
}

/* A string whose opening quote was read. */
static Value read_string(Decoder *d) {
  const char *opening = d->p - 1;
  const char *start = d->p;
  while (d->p < d->end && *d->p != '"' && *d->p != '\\' && (unsigned char)*d->p >= 0x20) d->p++;
  if (d->p < d->end && *d->p == '"') return str_new(d->m, start, (size_t)(d->p++ - start));
  StrBuilder b;
  builder_start(&b);
  for (;;) {
    builder_add(&b, start, (size_t)(d->p - start));
    if (d->p == d->end) {
      fail(d, "Unterminated string starting at", opening);
      break;
    }
    char c = *d->p++;
    if (c == '"') return builder_finish(d->m, &b);
    if (c == '\\') {
      if (!read_escape(d, &b, opening)) break;
    } else if (d->strict) {
      fail(d, "Invalid control character at", d->p - 1);
      break;
    } else {
      builder_add(&b, &c, 1);
    }
    start = d->p;
    while (d->p < d->end && *d->p != '"' && *d->p != '\\' && (unsigned char)*d->p >= 0x20) d->p++;
  }
  builder_drop(&b);
  return ABSENT;
}

static Value call_with_text(Decoder *d, Value callable, const char *start, const char *stop) {
  Value text = str_new(d->m, start, (size_t)(stop - start));
  return is_absent(text) ? ABSENT : object_call(d->m, callable, &text, 1);
}

static bool is_digit(const Decoder *d, const char *p) { return p < d->end && *p >= '0' && *p <= '9'; }

/* -?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)? ; ABSENT with nothing pending: there is none */
static Value read_number(Decoder *d) {
  const char *start = d->p, *p = start;
  if (p < d->end && *p == '-') p++;
  if (!is_digit(d, p)) return ABSENT;
  if (*p == '0') p++;
  else
    while (is_digit(d, p)) p++;
  const char *whole = p;
  if (p < d->end && *p == '.' && is_digit(d, p + 1))
    for (p++; is_digit(d, p);) p++;
  if (p < d->end && (*p | 0x20) == 'e') {
    const char *digits = p + 1;
    if (digits < d->end && (*digits == '+' || *digits == '-')) digits++;
    if (is_digit(d, digits))
      for (p = digits; is_digit(d, p);) p++;
  }
  d->p = p;
  if (p == whole) {
    if (!is_none(d->parse_int)) return call_with_text(d, d->parse_int, start, p);
    return int_parse(d->m, start, (size_t)(p - start), 10);
  }
  if (!is_none(d->parse_float)) return call_with_text(d, d->parse_float, start, p);
  double x;
  return float_parse(start, (size_t)(p - start), &x) ? float_value(d->m, x) : fail_without_value(d, start);
}

static bool read_word(Decoder *d, const char *word) {
  size_t n = strlen(word);
  if ((size_t)(d->end - d->p) < n || memcmp(d->p, word, n) != 0) return false;
  d->p += n;
  return true;
}

static Value read_constant(Decoder *d) {
  static const struct { const char *word; double value; } constants[] = {{"NaN", NAN}, {"Infinity", INFINITY}, {"-Infinity", -INFINITY}};
  const char *start = d->p;
  if (read_word(d, "null")) return NONE;
  if (read_word(d, "true")) return TRUE_VALUE;
  if (read_word(d, "false")) return FALSE_VALUE;
  for (int i = 0; i < 3; i++) {
    if (!read_word(d, constants[i].word)) continue;
    if (!is_none(d->parse_constant)) return call_with_text(d, d->parse_constant, start, d->p);
    return float_value(d->m, constants[i].value);
  }
  return fail_without_value(d, start);
}

static Value read_value(Decoder *d);

static Value read_array(Decoder *d) {
  Value list = list_new(d->m, NULL, 0);
  if (is_absent(list)) return ABSENT;
  skip_space(d);
  if (d->p < d->end && *d->p == ']') return d->p++, list;
  for (;;) {
    Value item = read_value(d);
    if (is_absent(item) || !list_append(d->m, list, item)) return ABSENT;
    skip_space(d);
    if (d->p < d->end && *d->p == ']') return d->p++, list;
    if (d->p >= d->end || *d->p != ',') return fail(d, "Expecting ',' delimiter", d->p);
    d->p++;
    skip_space(d);
  }
}

/* One "key": value into the dict, or a pair into the list of pairs. */
static bool read_member(Decoder *d, Dict *dict, Value pairs) {
  Machine *m = d->m;
  if (d->p >= d->end || *d->p != '"')
    return (void)fail(d, "Expecting property name enclosed in double quotes", d->p), false;
  d->p++;
  Value key = read_string(d);
  if (is_absent(key)) return false;
  if (as_str(key)->bytes <= 32) key = object_value(str_intern(m, as_str(key)));
  skip_space(d);
  if (d->p >= d->end || *d->p != ':') return (void)fail(d, "Expecting ':' delimiter", d->p), false;
  d->p++;
  skip_space(d);
  Value value = read_value(d);
  if (is_absent(value)) return false;
  if (is_absent(pairs)) return dict_set(m, dict, key, value);
  Value pair = tuple_pack(m, 2, key, value);
  return !is_absent(pair) && list_append(m, pairs, pair);
}

static Value finish_object(Decoder *d, Dict *dict, Value pairs) {
  Value whole = is_absent(pairs) ? object_value(dict) : pairs;
  Value hook = is_absent(pairs) ? d->object_hook : d->pairs_hook;
  return is_none(hook) ? whole : object_call(d->m, hook, &whole, 1);
}

static Value read_object(Decoder *d) {
  bool as_pairs = !is_none(d->pairs_hook);
  Dict *dict = as_pairs ? NULL : dict_new(d->m);
  Value pairs = as_pairs ? list_new(d->m, NULL, 0) : ABSENT;
  skip_space(d);
  if (d->p < d->end && *d->p == '}') return d->p++, finish_object(d, dict, pairs);
  for (;;) {
    if (!read_member(d, dict, pairs)) return ABSENT;
    skip_space(d);
    if (d->p < d->end && *d->p == '}') return d->p++, finish_object(d, dict, pairs);
    if (d->p >= d->end || *d->p != ',') return fail(d, "Expecting ',' delimiter", d->p);
    d->p++;
    skip_space(d);
  }
}

static Value read_value(Decoder *d) {
  if (d->p >= d->end) return fail_without_value(d, d->p);
  char c = *d->p;
  if (c == '"') return d->p++, read_string(d);
  if (c == '{' || c == '[') {
    if (!recursion_enter(d->m, c == '{' ? " while decoding a JSON object from a unicode string" : " while decoding a JSON array from a unicode string")) return ABSENT;
    d->p++;
    Value v = c == '{' ? read_object(d) : read_array(d);
    recursion_leave(d->m);
    return v;
  }
  Value number = read_number(d);
  return !is_absent(number) || error_pending(d->m) ? number : read_constant(d);
}

BUILTIN(json_decode,
        "decode(text, start, whole, strict, error, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, /)",
        "The value of the JSON text from the index start on; with whole, nothing but white space may surround it. (value, end)") {
  Decoder d = {.m = m, .text = as_str(args[0]), .error = args[4], .object_hook = args[5], .pairs_hook = args[6],
               .parse_float = args[7], .parse_int = args[8], .parse_constant = args[9]};
  int64_t start;
  bool whole;
  if (!is_str_instance(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "the text must be str, not %T", args[0]);
  if (!object_as_index(m, args[1], &start) || !object_truth(m, args[2], &whole) || !object_truth(m, args[3], &d.strict)) return ABSENT;
  if (start < 0) return raise_error(m, TYPE_ID_ValueError, "idx cannot be negative");
  if ((uint64_t)start > d.text->length) start = (int64_t)d.text->length;
  d.p = d.text->text + str_offset(m, d.text, (size_t)start);
  d.end = d.text->text + d.text->bytes;
  if (whole) skip_space(&d);
  Value v = read_value(&d);
  if (is_absent(v)) return ABSENT;
  if (whole) {
    skip_space(&d);
    if (d.p < d.end) return fail(&d, "Extra data", d.p);
  }
  size_t end = str_index_of_offset(m, d.text, (size_t)(d.p - d.text->text));
  return tuple_pack(m, 2, v, small_int_value((int64_t)end));
}

const ModuleSpec json_module = {
  .name = "_json",
  .doc = "Reading and writing JSON; the module json is its visible face.",
  .functions = (const NativeSpec *const[]){&json_encode, &json_decode, NULL},
};
