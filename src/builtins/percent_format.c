/* SPDX-License-Identifier: GPL-3.0-or-later */
/* percent_format.c: the operator % of str and bytes: printf's directives, filled from a tuple, a mapping or one value.
 *
 *     %[(key)][-+ #0][width|*][.precision|.*][hlL](diouxXeEfFgGcrsab%) */
#include <math.h>
#include <stdio.h>

#include "builtins/text.h"
#include "object/error.h"
#include "object/number.h"
#include "object/number_format.h"
#include "object/operations.h"

typedef struct Directive {
  bool left, plus, space, alternate, zero;
  int64_t width, precision; /* -1: none */
  uint32_t letter;
} Directive;

typedef struct Percent {
  Machine *m;
  Text format;
  const char *p, *end;
  StrBuilder out;
  Value args;      /* the tuple, or the one value */
  int64_t index;   /* of the next item; of the one value: -1 to come, -2 used */
  Value mapping;   /* ABSENT: the argument is none */
  Directive d;     /* in hand */
} Percent;

static bool next_argument(Percent *f, Value *out) {
  if (f->index >= 0 && (size_t)f->index < as_tuple(f->args)->length) {
    *out = as_tuple(f->args)->item[f->index++];
    return true;
  }
  if (f->index == -1) {
    *out = f->args;
    f->index = -2;
    return true;
  }
  return raise_false(f->m, TYPE_ID_TypeError, "not enough arguments for format string");
}

/* %(key): the one argument is then mapping[key]. */
static bool read_key(Percent *f) {
  if (is_absent(f->mapping)) return raise_false(f->m, TYPE_ID_TypeError, "format requires a mapping");
  const char *start = ++f->p;
  for (int depth = 1; depth > 0; f->p++) {
    if (f->p >= f->end) return raise_false(f->m, TYPE_ID_ValueError, "incomplete format key");
    depth += (*f->p == '(') - (*f->p == ')');
  }
  Value key = text_value(f->m, (Text){start, (size_t)(f->p - 1 - start), f->format.kind, f->format.ascii});
  if (is_absent(key)) return false;
  f->args = object_get_item(f->m, f->mapping, key);
  f->index = -1;
  return !is_absent(f->args);
}

static void read_flags(Percent *f) {
  for (; f->p < f->end; f->p++) {
    switch (*f->p) {
    case '-': f->d.left = true; break;
    case '+': f->d.plus = true; break;
    case ' ': f->d.space = true; break;
    case '#': f->d.alternate = true; break;
    case '0': f->d.zero = true; break;
    default: return;
    }
  }
}

static bool count_from_argument(Percent *f, int64_t *out) {
  Value v;
  f->p++;
  if (!next_argument(f, &v)) return false;
  if (!is_int_instance(f->m, v)) return raise_false(f->m, TYPE_ID_TypeError, "* wants int");
  return object_as_index(f->m, v, out);
}

/* A number or *, after which an argument says it. */
static bool read_count(Percent *f, int64_t *out, const char *what) {
  if (f->p < f->end && *f->p == '*') return count_from_argument(f, out);
  if (f->p >= f->end || *f->p < '0' || *f->p > '9') return true;
  int64_t n = 0;
  for (; f->p < f->end && *f->p >= '0' && *f->p <= '9'; f->p++) {
    n = n * 10 + (*f->p - '0');
    if (n > INT32_MAX) return raise_false(f->m, TYPE_ID_ValueError, "%s too big", what);
  }
  *out = n;
  return true;
}

static bool read_width_and_precision(Percent *f) {
  int64_t width = -1;
  if (!read_count(f, &width, "width")) return false;
  if (width < -1) f->d.left = true;
  f->d.width = width < -1 ? -width : width;
  if (f->p == f->end || *f->p != '.') return true;
  f->p++;
  f->d.precision = 0;
  if (!read_count(f, &f->d.precision, "precision")) return false;
  if (f->d.precision < 0) f->d.precision = 0;
  return true;
}

/* From behind the % to behind the letter. What may stand before letters has smaller codes than they. */
static bool read_directive(Percent *f) {
  f->d = (Directive){.width = -1, .precision = -1};
  if (f->p < f->end && *f->p < 'A') {
    if (*f->p == '(' && !read_key(f)) return false;
    read_flags(f);
    if (!read_width_and_precision(f)) return false;
  }
  if (f->p < f->end && (*f->p == 'h' || *f->p == 'l' || *f->p == 'L')) f->p++;
  if (f->p >= f->end) return raise_false(f->m, TYPE_ID_ValueError, "incomplete format");
  f->d.letter = f->format.kind == TEXT_STR ? utf8_next(&f->p) : (unsigned char)*f->p++;
  return true;
}

/* Adds sign, prefix and body, padded: zeros go behind sign and prefix. */
static void add_number(Percent *f, bool negative, const char *prefix, const char *body, size_t n) {
  char sign = negative ? '-' : f->d.plus ? '+' : f->d.space ? ' ' : 0;
  size_t length = n + (sign != 0) + strlen(prefix);
  size_t missing = f->d.width > 0 && (size_t)f->d.width > length ? (size_t)f->d.width - length : 0;
  bool zeros = f->d.zero && !f->d.left;
  if (missing > 0 && !f->d.left && !zeros) builder_add_repeated(&f->out, ' ', missing);
  if (sign != 0) builder_add(&f->out, &sign, 1);
  if (*prefix != 0) builder_add_c(&f->out, prefix);
  if (missing > 0 && zeros) builder_add_repeated(&f->out, '0', missing);
  builder_add(&f->out, body, n);
  if (missing > 0 && f->d.left) builder_add_repeated(&f->out, ' ', missing);
}

static void add_padded(Percent *f, const char *text, size_t bytes, size_t length) {
  size_t missing = f->d.width > 0 && (size_t)f->d.width > length ? (size_t)f->d.width - length : 0;
  if (missing > 0 && !f->d.left) builder_add_repeated(&f->out, ' ', missing);
  builder_add(&f->out, text, bytes);
  if (missing > 0 && f->d.left) builder_add_repeated(&f->out, ' ', missing);
}

/* Text, cut at the precision. */
static bool add_text(Percent *f, Text t) {
  size_t length = text_length(t);
  if (f->d.precision >= 0 && (size_t)f->d.precision < length) {
    length = (size_t)f->d.precision;
    const char *p = t.data;
    if (t.ascii) p += length;
    else
      for (size_t i = 0; i < length; i++) utf8_next(&p);
    t.bytes = (size_t)(p - t.data);
  }
  add_padded(f, t.data, t.bytes, length);
  return true;
}

static bool add_string(Percent *f, Value v) {
  if (f->d.letter == 's' && f->d.width < 0 && f->d.precision < 0) return builder_add_value(f->m, &f->out, v);
  Value s = f->d.letter == 's' ? object_str(f->m, v) : object_repr(f->m, v);
  if (!is_absent(s) && f->d.letter == 'a') s = str_ascii(f->m, as_str(s));
  return !is_absent(s) && add_text(f, text_of_str(as_str(s)));
}

/* %s and %b of bytes */
static bool add_bytes(Percent *f, Value v) {
  Machine *m = f->m;
  if (!is_bytes_instance(m, v)) {
    Value method = type_lookup(m, type_of(m, v), symbol(m, "__bytes__"));
    if (is_absent(method))
      return raise_false(m, TYPE_ID_TypeError,
                         "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v);
    v = object_call(m, method, &v, 1);
    if (is_absent(v)) return false;
    if (!is_bytes_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "__bytes__ returned non-bytes (type %T)", v);
  }
  return add_text(f, text_of_bytes(as_bytes(v)));
}

static bool add_character(Percent *f, Value v) {
  Machine *m = f->m;
  Text t;
  bool is_text = f->format.kind == TEXT_STR;
  char encoded[4];
  if (text_accept(m, f->format.kind, v, &t) && text_length(t) == 1) {
    add_padded(f, t.data, t.bytes, 1);
    return true;
  }
  int64_t c;
  if (text_accept(m, f->format.kind, v, &t) || type_of(m, v)->slots.index == NULL)
    return raise_false(m, TYPE_ID_TypeError,
                       is_text ? "%%c requires int or char" : "%%c requires an integer in range(256) or a single byte");
  if (!object_as_index_clamped(m, v, &c)) return false;
  if (c < 0 || c > (is_text ? 0x10ffff : 0xff))
    return raise_false(m, TYPE_ID_OverflowError, is_text ? "%%c arg not in range(0x110000)" : "%%c arg not in range(256)");
  encoded[0] = (char)c;
  add_padded(f, encoded, is_text ? (size_t)utf8_encode((uint32_t)c, encoded) : 1, 1);
  return true;
}

static bool wrong_integer(Percent *f, Value v) {
  bool decimal = strchr("diu", (int)f->d.letter) != NULL;
  int shown = f->d.letter == 'i' && f->format.kind == TEXT_BYTES ? 'd' : (int)f->d.letter; /* as CPython's bytes say it */
  return raise_false(f->m, TYPE_ID_TypeError, "%%%c format: %s is required, not %T", shown,
                     decimal ? "a real number" : "an integer", v);
}

/* The int that v is or can be cut to. */
static bool as_integer(Percent *f, Value *v) {
  Machine *m = f->m;
  if (is_bool(*v)) *v = small_int_value(value_same(*v, TRUE_VALUE));
  if (is_int_instance(m, *v)) return true;
  const Slots *slots = &type_of(m, *v)->slots;
  bool decimal = strchr("diu", (int)f->d.letter) != NULL;
  UnarySlot convert = decimal && slots->to_int != NULL ? slots->to_int : slots->index;
  if (convert == NULL) return wrong_integer(f, *v);
  Value given = *v;
  *v = convert(m, given);
  if (is_absent(*v)) {
    if (!error_matches(m, TYPE_ID_TypeError)) return false;
    (void)error_take(m);
    return wrong_integer(f, given);
  }
  return is_int_instance(m, *v) || wrong_integer(f, given);
}

/* %d of what needs no digits beyond a machine word. */
static bool add_small_decimal(Percent *f, int64_t i) {
  char local[INT_SMALL_TEXT];
  size_t n = int_write_small(i, 10, local), sign = i < 0;
  add_number(f, sign, "", local + sign, n - sign);
  return true;
}

static bool add_integer(Percent *f, Value v) {
  if (is_small_int(v) && f->d.letter == 'd' && f->d.precision < 0) return add_small_decimal(f, small_int(v));
  if (!as_integer(f, &v)) return false;
  int base = f->d.letter == 'o' ? 8 : (f->d.letter | 0x20) == 'x' ? 16 : 10;
  Value digits = int_to_text(f->m, v, base);
  if (is_absent(digits)) return false;
  const char *text = as_str(digits)->text;
  size_t n = as_str(digits)->bytes;
  bool negative = *text == '-';
  text += negative;
  n -= negative;
  StrBuilder b;
  builder_start(&b);
  if (f->d.precision > 0 && (size_t)f->d.precision > n) builder_add_repeated(&b, '0', (size_t)f->d.precision - n);
  builder_add(&b, text, n);
  for (size_t i = 0; f->d.letter == 'X' && i < b.used; i++)
    if (b.data[i] >= 'a' && b.data[i] <= 'f') b.data[i] ^= 0x20;
  const char *prefix = !f->d.alternate || base == 10 ? "" : base == 8 ? "0o" : f->d.letter == 'x' ? "0x" : "0X";
  add_number(f, negative, prefix, b.data, b.used);
  builder_drop(&b);
  return true;
}

static bool add_float(Percent *f, Value v) {
  double x;
  if (is_float(v)) {
    x = float_of(v);
  } else if (!object_as_double(f->m, v, &x)) {
    if (f->format.kind != TEXT_BYTES || !error_matches(f->m, TYPE_ID_TypeError)) return false;
    error_take(f->m);
    return raise_false(f->m, TYPE_ID_TypeError, "float argument required, not %T", v);
  }
  char directive[8], local[400];
  int precision = f->d.precision < 0 ? 6 : (int)f->d.precision;
  if (!number_precision_fits(f->m, precision)) return false;
  bool negative = signbit(x) && !isnan(x);
  size_t fixed = f->d.letter == 'f' && !f->d.alternate ? number_print_fixed(local, precision, fabs(x)) : 0;
  if (fixed > 0) return add_number(f, negative, "", local, fixed), true;
  StrBuilder b;
  builder_start(&b);
  snprintf(directive, sizeof directive, f->d.alternate ? "%%#.*%c" : "%%.*%c", (char)f->d.letter);
  int n = snprintf(local, sizeof local, directive, precision, fabs(x));
  if ((size_t)n < sizeof local) builder_add(&b, local, (size_t)n);
  else {
    char *room = builder_room(&b, (size_t)n + 1);
    if (room != NULL) {
      snprintf(room, (size_t)n + 1, directive, precision, fabs(x));
      b.used--;
    }
  }
  add_number(f, negative, "", b.data, b.used);
  f->out.failed |= b.failed;
  builder_drop(&b);
  return true;
}

static bool unsupported_letter(Percent *f) {
  size_t at = utf8_count(f->format.data, (size_t)(f->p - f->format.data)) - 1;
  if (f->format.kind == TEXT_BYTES) at = (size_t)(f->p - f->format.data) - 1;
  return raise_false(f->m, TYPE_ID_ValueError, "unsupported format character '%c' (0x%x) at index %zu",
                     f->d.letter > 31 && f->d.letter < 127 ? (int)f->d.letter : '?', f->d.letter, at);
}

static bool add_directive(Percent *f) {
  Value v;
  if (f->p < f->end && *f->p == '%') return builder_add(&f->out, f->p++, 1), true;
  if (!read_directive(f)) return false;
  if (!next_argument(f, &v)) return false;
  bool bytes = f->format.kind == TEXT_BYTES;
  switch (f->d.letter) {
  case 's': return bytes ? add_bytes(f, v) : add_string(f, v);
  case 'b': return bytes ? add_bytes(f, v) : unsupported_letter(f);
  case 'r':
    if (bytes) f->d.letter = 'a';
    return add_string(f, v);
  case 'a': return add_string(f, v);
  case 'c': return add_character(f, v);
  case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': return add_integer(f, v);
  case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': return add_float(f, v);
  default: return unsupported_letter(f);
  }
}

static bool fill_in(Percent *f) {
  while (f->p < f->end) {
    const char *percent = memchr(f->p, '%', (size_t)(f->end - f->p));
    if (percent == NULL) percent = f->end;
    if (percent > f->p) builder_add(&f->out, f->p, (size_t)(percent - f->p));
    f->p = percent + 1;
    if (percent == f->end) break;
    if (!add_directive(f)) return false;
  }
  bool left_over = f->index == -1 || (f->index >= 0 && (size_t)f->index < as_tuple(f->args)->length);
  if (left_over && is_absent(f->mapping))
    return raise_false(f->m, TYPE_ID_TypeError, "not all arguments converted during %s formatting",
                       f->format.kind == TEXT_STR ? "string" : "bytes");
  return true;
}

Value percent_format(Machine *m, Value format, Value argument) {
  bool is_text = is_str_instance(m, format);
  bool plain = is_small_int(argument) || is_float(argument) || is_str(argument);
  bool tuple = is_tuple(argument) || (!plain && is_object(argument) && is_instance(m, argument, TYPE_ID_tuple));
  bool is_value = plain || is_str_instance(m, argument) || (!is_text && is_bytes_instance(m, argument)); /* though its items can be asked for */
  Percent f; /* not initialized as a whole: its buffer is large */
  f.m = m;
  f.args = argument;
  f.index = tuple ? 0 : -1;
  f.mapping = ABSENT;
  f.format = is_text ? text_of_str(as_str(format)) : text_of_bytes(as_bytes(format));
  if (!tuple && !is_value && type_of(m, argument)->slots.get_item != NULL && !is_type(argument)) f.mapping = argument;
  f.p = f.format.data;
  f.end = text_end(f.format);
  builder_start(&f.out);
  if (fill_in(&f)) return text_finish(m, f.format.kind, &f.out);
  builder_drop(&f.out);
  return ABSENT;
}
