/* SPDX-License-Identifier: GPL-3.0-or-later */
/* codec.c: encoding strings and decoding bytes: UTF-8 (also with a signature), UTF-16, UTF-32, Latin-1 and ASCII, with
 * Python's ways of dealing with what cannot be encoded or decoded. */
#include <stdio.h>

#include "builtins/text.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/unicode_name.h"

typedef struct Codec {
  const char *names; /* normalized, each followed by a space */
  const char *shown; /* in messages */
  enum { CODEC_UTF8, CODEC_UTF8_SIG, CODEC_BYTE, CODEC_WIDE } family;
  uint32_t limit;    /* CODEC_BYTE: first code point that has no byte */
  int unit;          /* CODEC_WIDE: bytes */
  enum { ORDER_MARKED, ORDER_LITTLE, ORDER_BIG } order;
} Codec;

static const Codec codecs[] = {
  {"utf_8 utf8 u8 utf cp65001 ", "utf-8", CODEC_UTF8, 0, 0, 0},
  {"ascii us_ascii 646 ansi_x3.4_1968 iso646_us ", "ascii", CODEC_BYTE, 128, 0, 0},
  {"latin_1 latin1 iso_8859_1 iso8859_1 8859 cp819 latin l1 iso8859 ", "latin-1", CODEC_BYTE, 256, 0, 0},
  {"utf_8_sig ", "utf-8", CODEC_UTF8_SIG, 0, 0, 0},
  {"utf_16 utf16 u16 ", "utf-16", CODEC_WIDE, 0, 2, ORDER_MARKED},
  {"utf_16_le utf_16le ", "utf-16-le", CODEC_WIDE, 0, 2, ORDER_LITTLE},
  {"utf_16_be utf_16be ", "utf-16-be", CODEC_WIDE, 0, 2, ORDER_BIG},
  {"utf_32 utf32 u32 ", "utf-32", CODEC_WIDE, 0, 4, ORDER_MARKED},
  {"utf_32_le utf_32le ", "utf-32-le", CODEC_WIDE, 0, 4, ORDER_LITTLE},
  {"utf_32_be utf_32be ", "utf-32-be", CODEC_WIDE, 0, 4, ORDER_BIG},
};

static const Codec *find_codec(Machine *m, const char *encoding) {
  char name[40] = "";
  size_t n = 0;
  for (const char *p = encoding; *p != 0 && n < sizeof name - 2; p++) {
    char c = *p >= 'A' && *p <= 'Z' ? (char)(*p | 0x20) : *p == '-' || *p == ' ' ? '_' : *p;
    name[n++] = c;
  }
  name[n] = ' ';
  name[n + 1] = 0;
  for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++) {
    const char *found = strstr(codecs[i].names, name);
    if (found != NULL && (found == codecs[i].names || found[-1] == ' ')) return &codecs[i];
  }
  raise_error(m, TYPE_ID_LookupError, "unknown encoding: %s", encoding);
  return NULL;
}

static bool codec_name(Machine *m, const char *function, const char *argument, Value given, const char **name) {
  if (is_absent(given)) return true;
  if (!is_str_instance(m, given)) return raise_false(m, TYPE_ID_TypeError, "%s() argument '%s' must be str, not %N", function, argument, given);
  if (memchr(as_str(given)->text, 0, as_str(given)->bytes)) return raise_false(m, TYPE_ID_ValueError, "embedded null character");
  *name = str_c_text(m, as_str(given));
  return *name != NULL;
}

bool codec_names(Machine *m, const char *function, Value encoding, Value errors, CodecNames *names) {
  *names = (CodecNames){"utf-8", NULL};
  return codec_name(m, function, "encoding", encoding, &names->encoding) && codec_name(m, function, "errors", errors, &names->errors);
}

/* Errors */

typedef enum Handler {
  HANDLE_STRICT, HANDLE_IGNORE, HANDLE_REPLACE, HANDLE_BACKSLASH, HANDLE_ESCAPE, HANDLE_PASS, HANDLE_XML, HANDLE_NAME, HANDLE_UNKNOWN
} Handler;

static Handler find_handler(const char *errors) {
  static const char *const names[] = {"strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass",
                                      "xmlcharrefreplace", "namereplace"};
  if (errors == NULL) return HANDLE_STRICT;
  for (int i = 0; i < HANDLE_UNKNOWN; i++)
    if (strcmp(errors, names[i]) == 0) return (Handler)i;
  return HANDLE_UNKNOWN;
}

/* The exception tells its message from these. */
static bool raise_codec_error(Machine *m, TypeId type, const char *codec, Value object, size_t start, size_t end, const char *reason) {
  Value args[] = {str_from_c(m, codec), object, small_int_value((int64_t)start), small_int_value((int64_t)end),
                  str_from_c(m, reason)};
  Value e = object_call(m, object_value(builtin_type(m, type)), args, 5);
  if (!is_absent(e)) raise_value(m, e);
  return false;
}

static bool raise_unknown_handler(Machine *m, const char *errors) {
  return raise_false(m, TYPE_ID_LookupError, "unknown error handler name '%s'", errors);
}

/* CPython finds some codecs through its registry, which adds words of its own to errors that are not about Unicode. */
static Value fail_with(Machine *m, const Codec *codec, const char *doing, const char *encoding) {
  bool direct = codec->family == CODEC_UTF8 || codec->family == CODEC_BYTE || (codec->family == CODEC_WIDE && codec->order == ORDER_MARKED);
  if (direct || error_matches(m, TYPE_ID_UnicodeError)) return ABSENT;
  Value cause = error_take(m);
  raise_error(m, type_id_of(cause), "%s with '%s' codec failed (%T: %V)", doing, encoding, cause, cause);
  if (is_exception(m, m->pending)) as_exception(m->pending)->cause = cause;
  return ABSENT;
}

/* Decoding */

typedef struct Decoder {
  Machine *m;
  const Codec *codec;
  const char *shown; /* in messages */
  Value object; /* the bytes */
  const uint8_t *start, *end;
  const char *errors;
  Handler handler;
  StrBuilder out;
} Decoder;

static bool raise_decode_error(Decoder *d, const uint8_t *p, size_t n, const char *reason) {
  size_t at = (size_t)(p - d->start);
  return raise_codec_error(d->m, TYPE_ID_UnicodeDecodeError, d->shown, d->object, at, at + n, reason);
}

/* surrogatepass: a surrogate that was encoded like any code point. Bytes taken, 0: none there. */
static size_t pass_surrogate(Decoder *d, const uint8_t *p) {
  if (d->codec->family != CODEC_UTF8 || d->end - p < 3 || p[0] != 0xed || utf8_check(p, d->end, true) != 3) return 0;
  builder_add(&d->out, (const char *)p, 3);
  return 3;
}

/* n bytes at p are wrong: *taken says how many are done with. false: exception pending */
static bool handle_bad_bytes(Decoder *d, const uint8_t *p, size_t n, const char *reason, size_t *taken) {
  *taken = n;
  switch (d->handler) {
  case HANDLE_IGNORE: return true;
  case HANDLE_REPLACE: builder_add_char(&d->out, 0xfffd); return true;
  case HANDLE_BACKSLASH:
    for (size_t i = 0; i < n; i++) builder_addf(&d->out, "\\x%02x", p[i]);
    return true;
  case HANDLE_ESCAPE:
    for (size_t i = 0; i < n; i++) {
      if (p[i] < 0x80) return i > 0 ? (*taken = i, true) : raise_decode_error(d, p, n, reason);
      builder_add_char(&d->out, 0xdc00u + p[i]);
    }
    return true;
  case HANDLE_PASS:
    *taken = pass_surrogate(d, p);
    return *taken > 0 || raise_decode_error(d, p, n, reason);
  case HANDLE_XML: case HANDLE_NAME:
    return raise_false(d->m, TYPE_ID_TypeError, "don't know how to handle UnicodeDecodeError in error callback");
  case HANDLE_UNKNOWN: return raise_unknown_handler(d->m, d->errors);
  default: return raise_decode_error(d, p, n, reason);
  }
}

static bool decode_utf8(Decoder *d) {
  const uint8_t *p = d->start;
  size_t taken;
  while (p < d->end) {
    const uint8_t *good = p;
    int n = 1;
    while (p < d->end && (n = utf8_check(p, d->end, false)) > 0) p += n;
    builder_add(&d->out, (const char *)good, (size_t)(p - good));
    if (p == d->end) break;
    const char *reason = *p < 0xc2 || *p > 0xf4 ? "invalid start byte" : p - n == d->end ? "unexpected end of data" : "invalid continuation byte";
    if (!handle_bad_bytes(d, p, (size_t)-n, reason, &taken)) return false;
    p += taken;
  }
  return true;
}

static bool decode_single_bytes(Decoder *d) {
  size_t taken;
  for (const uint8_t *p = d->start; p < d->end; p++) {
    if (*p < d->codec->limit) builder_add_char(&d->out, *p);
    else if (!handle_bad_bytes(d, p, 1, "ordinal not in range(128)", &taken)) return false;
  }
  return true;
}

static uint32_t read_unit(const uint8_t *p, int unit, bool big) {
  uint32_t v = 0;
  for (int i = 0; i < unit; i++) v |= (uint32_t)p[big ? unit - 1 - i : i] << 8 * i;
  return v;
}

/* The byte order that a mark at the beginning tells; the mark is passed over. Little if there is none. */
static bool order_is_big(const Codec *codec, const uint8_t **p, const uint8_t *end) {
  if (codec->order != ORDER_MARKED) return codec->order == ORDER_BIG;
  if (end - *p < codec->unit) return false;
  bool big = read_unit(*p, codec->unit, true) == 0xfeff;
  if (big || read_unit(*p, codec->unit, false) == 0xfeff) *p += codec->unit;
  return big;
}

/* One code point of UTF-16 or UTF-32 at p: *n bytes of it, or the reason why not. */
static const char *decode_unit(const Decoder *d, const uint8_t *p, bool big, uint32_t *c, size_t *n) {
  size_t left = (size_t)(d->end - p), unit = (size_t)d->codec->unit;
  *n = left < unit ? left : unit;
  if (left < unit) return "truncated data";
  *c = read_unit(p, (int)unit, big);
  bool surrogate = *c >= 0xd800 && *c <= 0xdfff;
  if (unit == 4) {
    if (surrogate && d->handler != HANDLE_PASS) return "code point in surrogate code point range(0xd800, 0xe000)";
    return *c > 0x10ffff ? "code point not in range(0x110000)" : NULL;
  }
  if (!surrogate) return NULL;
  if (*c < 0xdc00 && left < 4) return (*n = left), "unexpected end of data";
  uint32_t low = *c < 0xdc00 ? read_unit(p + 2, 2, big) : 0;
  if (low < 0xdc00 || low > 0xdfff) return d->handler == HANDLE_PASS ? NULL : *c < 0xdc00 ? "illegal UTF-16 surrogate" : "illegal encoding";
  *c = 0x10000 + ((*c - 0xd800) << 10) + (low - 0xdc00);
  *n = 4;
  return NULL;
}

static bool decode_wide(Decoder *d) {
  const uint8_t *p = d->start;
  bool big = order_is_big(d->codec, &p, d->end);
  d->shown = d->codec->unit == 2 ? big ? "utf-16-be" : "utf-16-le" : big ? "utf-32-be" : "utf-32-le";
  while (p < d->end) {
    uint32_t c;
    size_t n;
    const char *reason = decode_unit(d, p, big, &c, &n);
    if (reason == NULL) builder_add_char(&d->out, c);
    else if (!handle_bad_bytes(d, p, n, reason, &n)) return false;
    p += n;
  }
  return true;
}

Value codec_decode(Machine *m, Value bytes, CodecNames names) {
  const Bytes *b = as_bytes(bytes);
  if (b->length == 0) return str_empty(m); /* in whatever encoding */
  const Codec *codec = find_codec(m, names.encoding);
  if (codec == NULL) return ABSENT;
  Decoder d = {.m = m, .codec = codec, .shown = codec->shown, .object = bytes, .start = b->data, .end = b->data + b->length,
               .errors = names.errors, .handler = find_handler(names.errors)};
  builder_start(&d.out);
  if (codec->family == CODEC_UTF8_SIG && b->length >= 3 && memcmp(b->data, "\xef\xbb\xbf", 3) == 0) d.start += 3;
  bool good = codec->family == CODEC_WIDE ? decode_wide(&d) : codec->family == CODEC_BYTE ? decode_single_bytes(&d) : decode_utf8(&d);
  if (good) return builder_finish(m, &d.out);
  builder_drop(&d.out);
  return fail_with(m, codec, "decoding", names.encoding);
}

/* Encoding */

typedef struct Encoder {
  Machine *m;
  const Codec *codec;
  Str *s;
  const char *errors;
  Handler handler;
  StrBuilder out;
} Encoder;

static bool encodable(const Codec *codec, uint32_t c) {
  return codec->family == CODEC_BYTE ? c < codec->limit : c < 0xd800 || c > 0xdfff;
}

static void write_unit(Encoder *e, uint32_t v) {
  for (int i = 0, unit = e->codec->unit; i < unit; i++)
    builder_add(&e->out, (char[]){(char)(v >> 8 * (e->codec->order == ORDER_BIG ? unit - 1 - i : i))}, 1);
}

/* Any code point that has an encoding; a surrogate only by surrogatepass. */
static void encode_char(Encoder *e, uint32_t c) {
  if (e->codec->family == CODEC_BYTE) {
    builder_add(&e->out, (char[]){(char)c}, 1);
  } else if (e->codec->family != CODEC_WIDE) {
    builder_add_char(&e->out, c);
  } else if (e->codec->unit == 2 && c >= 0x10000) {
    write_unit(e, 0xd800 + ((c - 0x10000) >> 10));
    write_unit(e, 0xdc00 + ((c - 0x10000) & 0x3ff));
  } else {
    write_unit(e, c);
  }
}

static void encode_ascii(Encoder *e, const char *text) {
  for (; *text != 0; text++) encode_char(e, (unsigned char)*text);
}

static bool raise_encode_error(Encoder *e, const char *from, const char *to) {
  const char *reason = e->codec->family != CODEC_BYTE ? "surrogates not allowed"
                       : e->codec->limit == 128       ? "ordinal not in range(128)" : "ordinal not in range(256)";
  size_t start = str_index_of_offset(e->m, e->s, (size_t)(from - e->s->text)), n = utf8_count(from, (size_t)(to - from));
  return raise_codec_error(e->m, TYPE_ID_UnicodeEncodeError, e->codec->shown, object_value(e->s), start, start + n, reason);
}

/* The character as \N{its name}; false: it has none, or names are not here. */
static bool encode_name(Encoder *e, uint32_t c) {
  char name[UNICODE_NAME_MAX];
  if (!unicode_names_load() || !unicode_name_of(c, name)) return false;
  encode_ascii(e, "\\N{");
  encode_ascii(e, name);
  encode_ascii(e, "}");
  return true;
}

/* The characters from..to cannot be encoded. false: exception pending */
static bool handle_bad_chars(Encoder *e, const char *from, const char *to) {
  if (e->handler == HANDLE_IGNORE) return true;
  if (e->handler == HANDLE_UNKNOWN) return raise_unknown_handler(e->m, e->errors);
  if (e->handler == HANDLE_STRICT) return raise_encode_error(e, from, to);
  for (const char *p = from; p < to;) {
    char text[16];
    const char *at = p;
    uint32_t c = utf8_next(&p);
    switch (e->handler) {
    case HANDLE_REPLACE: encode_ascii(e, "?"); break;
    case HANDLE_XML: snprintf(text, sizeof text, "&#%u;", c); encode_ascii(e, text); break;
    case HANDLE_NAME:
      if (encode_name(e, c)) break;
      // fall through
    case HANDLE_BACKSLASH:
      snprintf(text, sizeof text, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
      encode_ascii(e, text);
      break;
    case HANDLE_PASS:
      if (e->codec->family == CODEC_BYTE || c < 0xd800 || c > 0xdfff) return raise_encode_error(e, at, to);
      encode_char(e, c);
      break;
    default: /* surrogateescape */
      if (c < 0xdc80 || c > 0xdcff) return raise_encode_error(e, at, to);
      builder_add(&e->out, (char[]){(char)(c - 0xdc00)}, 1);
    }
  }
  return true;
}

static bool encode_all(Encoder *e) {
  const char *p = e->s->text, *end = p + e->s->bytes;
  while (p < end) {
    const char *at = p, *next = p;
    uint32_t c = utf8_next(&next);
    if (encodable(e->codec, c)) {
      encode_char(e, c);
      p = next;
      continue;
    }
    for (p = next; p < end && !encodable(e->codec, utf8_next(&next)); p = next) continue;
    if (!handle_bad_chars(e, at, p)) return false;
  }
  return true;
}

Value codec_encode(Machine *m, const Str *s, CodecNames names) {
  const Codec *codec = find_codec(m, names.encoding);
  if (codec == NULL) return ABSENT;
  if (str_is_ascii(s) && codec->family != CODEC_WIDE && codec->family != CODEC_UTF8_SIG) return bytes_new(m, s->text, s->bytes);
  Encoder e = {.m = m, .codec = codec, .s = (Str *)(uintptr_t)s, .errors = names.errors, .handler = find_handler(names.errors)};
  builder_start(&e.out);
  if (codec->family == CODEC_UTF8_SIG || (codec->family == CODEC_WIDE && codec->order == ORDER_MARKED)) encode_char(&e, 0xfeff);
  if (encode_all(&e)) return text_finish(m, TEXT_BYTES, &e.out);
  builder_drop(&e.out);
  return fail_with(m, codec, "encoding", names.encoding);
}
