/* SPDX-License-Identifier: GPL-3.0-or-later */
/* re_syntax.c: one pass over the pattern with a stack of open groups. */
#include "builtins/re_syntax.h"

#include <stdarg.h>
#include <stdlib.h>

#include "object/error.h"
#include "object/operations.h"
#include "object/unicode_db.h"
#include "object/unicode_name.h"

enum { MAX_AWAITED = 64 };
typedef enum Previous { NOTHING, ITEM, REPEATED, ANCHOR } Previous; /* what a quantifier would apply to */

typedef struct Group {
  size_t start;       /* offset of its parenthesis */
  int number;         /* 0: does not capture */
  bool verbose, ascii; /* outside of it */
  bool lookaround;    /* it or one around it looks ahead or behind */
  int branches;       /* of a conditional: how many so far; else -1 */
} Group;

typedef struct Reader {
  Machine *m;
  TypeId error_type;
  Value pattern;
  Text text;
  const char *p, *end;
  bool unicode;         /* str, not bytes */
  bool verbose, ascii;
  Previous previous;
  bool fresh;           /* nothing but global flags was read */
  Group stack[RE_MAX_DEPTH];
  int depth, closings;
  struct { int number; size_t at; } awaited[MAX_AWAITED]; /* groups that conditions named before they were read */
  int awaited_count;
  ReSyntax *out;
} Reader;

/* Errors */

static void position_of(const char *text, size_t bytes, size_t offset, bool utf8, int64_t *pos, int64_t *line, int64_t *column) {
  size_t start = 0;
  *line = 1;
  for (size_t i = 0; i < offset && i < bytes; i++)
    if (text[i] == '\n') {
      ++*line;
      start = i + 1;
    }
  *pos = (int64_t)(utf8 ? utf8_count(text, offset) : offset);
  *column = (int64_t)(utf8 ? utf8_count(text + start, offset - start) : offset - start) + 1;
}

static bool set_details(Machine *m, Value e, Value message, Value pattern, const int64_t *numbers) {
  static const char *const names[] = {"pos", "lineno", "colno"};
  if (!object_set_attr(m, e, symbol(m, "msg"), message) || !object_set_attr(m, e, symbol(m, "pattern"), pattern)) return false;
  for (int i = 0; i < 3; i++)
    if (!object_set_attr(m, e, symbol(m, names[i]), numbers == NULL ? NONE : small_int_value(numbers[i]))) return false;
  return true;
}

/* An error at a byte of the pattern; offset SIZE_MAX: nowhere. */
static Value error_new(Machine *m, TypeId error_type, Value message, Value pattern, size_t offset) {
  int64_t numbers[3];
  Value full = object_str(m, message);
  if (!is_absent(full) && offset != SIZE_MAX) {
    Text t = is_bytes_instance(m, pattern) ? text_of_bytes(as_bytes(pattern)) : text_of_str(as_str(pattern));
    position_of(t.data, t.bytes, offset, t.kind == TEXT_STR, &numbers[0], &numbers[1], &numbers[2]);
    full = memchr(t.data, '\n', t.bytes) == NULL
               ? str_format(m, "%V at position %lld", full, (long long)numbers[0])
               : str_format(m, "%V at position %lld (line %lld, column %lld)", full, (long long)numbers[0],
                            (long long)numbers[1], (long long)numbers[2]);
  }
  if (is_absent(full)) return ABSENT;
  Value e = builtin_type(m, TYPE_ID_Exception)->construct(m, builtin_type(m, error_type), &full, 1, ABSENT); /* exception_new calls error_construct */
  return !is_absent(e) && set_details(m, e, message, pattern, offset == SIZE_MAX ? NULL : numbers) ? e : ABSENT;
}

bool re_raise(Machine *m, TypeId error_type, Value pattern, size_t offset, const char *format, ...) {
  va_list args;
  va_start(args, format);
  Value message = str_vformat(m, format, args);
  va_end(args);
  Value e = is_absent(message) ? ABSENT : error_new(m, error_type, message, pattern, offset);
  if (!is_absent(e)) raise_value(m, e);
  return false;
}

/* error(msg, pattern=None, pos=None), pos in characters */
static Value error_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value given[3];
  int64_t pos = 0;
  if (!signature_bind(m, "error.__init__", signature_parse(m, "def __init__(msg, pattern=None, pos=None)"), ABSENT, args, nargs, keyword_names, given))
    return ABSENT;
  Value pattern = is_absent(given[1]) ? NONE : given[1];
  if (is_none(pattern) || is_absent(given[2]) || is_none(given[2])) return error_new(m, type->id, given[0], pattern, SIZE_MAX);
  if (!is_str_instance(m, pattern) && !is_bytes_instance(m, pattern)) return raise_wrong_type(m, "error() argument 'pattern'", "str or bytes", pattern);
  if (!object_as_index(m, given[2], &pos)) return ABSENT;
  size_t length = is_bytes_instance(m, pattern) ? as_bytes(pattern)->length : as_str(pattern)->length, offset = pos < 0 ? 0 : (size_t)pos;
  if (offset > length) offset = length;
  return error_new(m, type->id, given[0], pattern, is_bytes_instance(m, pattern) ? offset : str_offset(m, as_str(pattern), offset));
}

const TypeSpec re_error_type = {
  .construct = error_construct,
  .construct_signature = "error(msg, pattern=None, pos=None)",
  .doc = "Exception raised for invalid regular expressions.\n\n    Attributes:\n\n        msg: The unformatted error message\n"
         "        pattern: The regular expression pattern\n        pos: The index in the pattern where compilation failed (may be None)\n"
         "        lineno: The line corresponding to pos (may be None)\n        colno: The column corresponding to pos (may be None)\n    ",
};

static size_t offset_of(const Reader *r, const char *p) { return (size_t)(p - r->text.data); }
#define FAIL(r, where, ...) re_raise((r)->m, (r)->error_type, (r)->pattern, offset_of((r), (where)), __VA_ARGS__)

/* Output */

static void emit(Reader *r, const char *text) { builder_add_c(&r->out->out, text); }

/* A character that means itself, outside and inside of classes. */
static void emit_char(Reader *r, uint32_t c) {
  StrBuilder *b = &r->out->out;
  bool plain = c < 0x80 && (c == '_' || c == ' ' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z'));
  if (c >= 0x80 && r->unicode) r->out->needs_wide = true;
  if (plain) builder_add_char(b, c);
  else builder_addf(b, "\\x{%x}", c);
}

static uint32_t next_char(Reader *r) {
  return r->unicode ? utf8_next(&r->p) : (unsigned char)*r->p++;
}
static bool at(const Reader *r, char c) { return r->p < r->end && *r->p == c; }
static bool accept(Reader *r, char c) {
  if (!at(r, c)) return false;
  r->p++;
  return true;
}
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_octal(char c) { return c >= '0' && c <= '7'; }
static int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Escapes */

/* \xhh, \uhhhh, \Uhhhhhhhh: exactly `digits` of them. start: the backslash */
static bool read_hex(Reader *r, const char *start, int digits, uint32_t *c) {
  *c = 0;
  for (int i = 0; i < digits; i++, r->p++) {
    int digit = r->p < r->end ? hex_digit(*r->p) : -1;
    if (digit < 0) {
      Value shown = str_new(r->m, start, (size_t)(r->p - start));
      return !is_absent(shown) && FAIL(r, start, "incomplete escape %V", shown);
    }
    *c = *c << 4 | (uint32_t)digit;
  }
  if (*c <= 0x10ffff) return true;
  Value shown = str_new(r->m, start, (size_t)(r->p - start));
  return !is_absent(shown) && FAIL(r, start, "bad escape %V", shown);
}

/* \N{name}, behind the N. */
static bool read_named(Reader *r, const char *start, uint32_t *c) {
  if (r->p == r->end || *r->p != '{') return FAIL(r, r->p, "missing {");
  const char *name = ++r->p, *end = memchr(name, '}', (size_t)(r->end - name));
  if (name == r->end || name == end) return FAIL(r, name, "missing character name");
  if (end == NULL) return FAIL(r, name, "missing }, unterminated name");
  r->p = end + 1;
  if (!unicode_names_load()) return FAIL(r, start, UNICODE_NAMES_MISSING);
  if (unicode_by_name(name, (size_t)(end - name), c)) return true;
  Value shown = str_new(r->m, name, (size_t)(end - name));
  return !is_absent(shown) && FAIL(r, start, "undefined character name %R", shown);
}

/* A character escape that classes and the rest share; p stands behind the letter. 1 read, 0 not one, -1 failed */
static int read_char_escape(Reader *r, const char *start, char letter, uint32_t *c) {
  static const char letters[] = "abfnrtv\\", values[] = "\a\b\f\n\r\t\v\\";
  const char *found = letter != 0 ? strchr(letters, letter) : NULL;
  if (found != NULL) {
    *c = (unsigned char)values[found - letters];
    return 1;
  }
  if (letter == 'N' && r->unicode) return read_named(r, start, c) ? 1 : -1;
  int digits = letter == 'x' ? 2 : letter == 'u' && r->unicode ? 4 : letter == 'U' && r->unicode ? 8 : 0;
  if (digits > 0) return read_hex(r, start, digits, c) ? 1 : -1;
  return 0;
}

static int bad_escape(Reader *r, const char *start, uint32_t letter) {
  (void)FAIL(r, start, "bad escape \\%c", (int)letter);
  return -1;
}

/* \d \D \s \S \w \W. In Python white space includes the separators U+001C..1F; ASCII scopes name what they mean. */
static bool emit_category(Reader *r, char letter, bool in_class) {
  bool narrow = r->ascii && r->unicode;
  const char *text;
  switch (letter) {
  case 'd': text = narrow ? "0-9" : "\\d"; break;
  case 'w': text = narrow ? "a-zA-Z0-9_" : "\\w"; break;
  case 's': text = narrow ? " \\t-\\r" : r->unicode ? "\\s\\x1c-\\x1f" : "\\s"; break;
  case 'D': text = narrow ? "^0-9" : "\\D"; break;
  case 'W': text = narrow ? "^a-zA-Z0-9_" : "\\W"; break;
  case 'S': text = narrow ? "^ \\t-\\r" : r->unicode && !in_class ? "^\\s\\x1c-\\x1f" : "\\S"; break;
  default: return false;
  }
  if (in_class && text[0] == '^') { /* inside of a class the complement is a property of its own */
    text = letter == 'D' ? "\\x00-/:-\\x{10ffff}" : letter == 'W' ? "\\x00-/:-@\\[-\\^`{-\\x{10ffff}" : "\\x00-\\x08\\x0e-\\x1f!-\\x{10ffff}";
    r->out->needs_wide = true;
  }
  bool bracket = !in_class && text[0] != '\\' ? true : !in_class && strlen(text) > 2;
  if (bracket) emit(r, "[");
  emit(r, text);
  if (bracket) emit(r, "]");
  return true;
}

static bool open_group(const Reader *r, int number) {
  for (int i = 0; i < r->depth; i++)
    if (r->stack[i].number == number) return true;
  return false;
}

/* where_open: what an error about an open group points at */
static bool emit_reference(Reader *r, const char *where, const char *where_open, int number) {
  if (number > r->out->groups) return FAIL(r, where, "invalid group reference %d", number);
  if (open_group(r, number)) return FAIL(r, where_open, "cannot refer to an open group");
  builder_addf(&r->out->out, "\\g{%d}", number);
  r->previous = ITEM;
  return true;
}

/* \0, \012, \123: a character; \1 .. \99: a group. start: the backslash; p behind the first digit */
static bool read_number_escape(Reader *r, const char *start) {
  const char *digits = start + 1;
  int n = 1;
  while (n < 3 && digits + n < r->end && is_octal(digits[n])) n++;
  bool octal = *digits == '0' || (n == 3 && is_octal(*digits));
  int value = 0;
  if (octal) {
    for (int i = 0; i < n; i++) value = value * 8 + (digits[i] - '0');
    if (value > 0377) {
      Value shown = str_new(r->m, start, (size_t)n + 1);
      return !is_absent(shown) && FAIL(r, start, "octal escape value %V outside of range 0-0o377", shown);
    }
    r->p = digits + n;
    emit_char(r, (uint32_t)value);
    r->previous = ITEM;
    return true;
  }
  value = *digits - '0';
  r->p = digits + 1;
  if (r->p < r->end && is_digit(*r->p)) value = value * 10 + (*r->p++ - '0');
  return emit_reference(r, digits, start, value);
}

/* In Python \B does not match in an empty text. */
static void emit_boundary(Reader *r, char letter) {
  if (letter == 'B') emit(r, "(?!\\A\\z)");
  bool narrow = r->ascii && r->unicode;
#define WORD "[a-zA-Z0-9_]"
  if (!narrow) emit(r, letter == 'b' ? "\\b" : "\\B");
  else if (letter == 'b') emit(r, "(?:(?<=" WORD ")(?!" WORD ")|(?<!" WORD ")(?=" WORD "))");
  else emit(r, "(?:(?<=" WORD ")(?=" WORD ")|(?<!" WORD ")(?!" WORD "))");
#undef WORD
}

static bool read_escape(Reader *r) {
  const char *start = r->p - 1;
  if (r->p == r->end) return FAIL(r, start, "bad escape (end of pattern)");
  uint32_t letter = next_char(r), c;
  if (is_digit((char)letter) && letter < 0x80) return read_number_escape(r, start);
  r->previous = ITEM;
  if (letter < 0x80 && emit_category(r, (char)letter, false)) return true;
  if (letter == 'A' || letter == 'Z' || letter == 'b' || letter == 'B') {
    r->previous = ANCHOR;
    if (letter == 'A') emit(r, "\\A");
    else if (letter == 'Z') emit(r, "\\z");
    else emit_boundary(r, (char)letter);
    return true;
  }
  int done = letter < 0x80 ? read_char_escape(r, start, (char)letter, &c) : 0;
  if (done < 0) return false;
  if (done == 0) {
    if (letter < 0x80 && (letter | 0x20) >= 'a' && (letter | 0x20) <= 'z') return bad_escape(r, start, letter) >= 0;
    c = letter;
  }
  emit_char(r, c);
  return true;
}

/* Classes */

/* One member: 1 a character in *c, 0 a category that was emitted, -1 failed. start: where it begins */
static int read_member(Reader *r, uint32_t *c) {
  const char *start = r->p;
  *c = next_char(r);
  if (*c != '\\') return 1;
  if (r->p == r->end) return (void)FAIL(r, start, "bad escape (end of pattern)"), -1;
  uint32_t letter = next_char(r);
  if (letter < 0x80 && emit_category(r, (char)letter, true)) return 0;
  if (letter < 0x80 && is_octal((char)letter)) {
    *c = letter - '0';
    for (int i = 1; i < 3 && r->p < r->end && is_octal(*r->p); i++) *c = *c * 8 + (uint32_t)(*r->p++ - '0');
    if (*c <= 0377) return 1;
    Value shown = str_new(r->m, start, (size_t)(r->p - start));
    if (!is_absent(shown)) (void)FAIL(r, start, "octal escape value %V outside of range 0-0o377", shown);
    return -1;
  }
  int done = letter < 0x80 ? read_char_escape(r, start, (char)letter, c) : 0;
  if (done != 0) return done;
  if (letter < 0x80 && (is_digit((char)letter) || ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'z')))
    return bad_escape(r, start, letter);
  *c = letter;
  return 1;
}

static bool bad_range(Reader *r, const char *start) {
  Value shown = str_new(r->m, start, (size_t)(r->p - start));
  return !is_absent(shown) && FAIL(r, start, "bad character range %V", shown);
}

static bool read_class(Reader *r) {
  const char *opening = r->p - 1;
  emit(r, accept(r, '^') ? "[^" : "[");
  for (bool first = true;; first = false) {
    if (r->p >= r->end) return FAIL(r, opening, "unterminated character set");
    if (!first && accept(r, ']')) break;
    const char *start = r->p;
    uint32_t low, high;
    int kind = read_member(r, &low);
    if (kind < 0) return false;
    if (at(r, '-') && r->p + 1 < r->end && r->p[1] != ']') {
      r->p++;
      int end_kind = kind == 1 ? (emit_char(r, low), emit(r, "-"), read_member(r, &high)) : read_member(r, &high);
      if (end_kind < 0) return false;
      if (kind == 0 || end_kind == 0 || high < low) return bad_range(r, start);
      emit_char(r, high);
    } else if (kind == 1) {
      emit_char(r, low);
    }
  }
  emit(r, "]");
  r->previous = ITEM;
  return true;
}

/* Quantifiers */

static bool repeat_number(Reader *r, const char *brace, int64_t *n, bool *present) {
  *present = false;
  for (*n = 0; r->p < r->end && is_digit(*r->p); r->p++) {
    *present = true;
    *n = *n * 10 + (*r->p - '0');
    if (*n >= INT32_MAX) {
      raise_error(r->m, TYPE_ID_OverflowError, "the repetition number is too large");
      return false;
    }
  }
  (void)brace;
  return true;
}

/* {m}, {m,}, {,n}, {m,n} behind the brace: 1 read, 0 it is an ordinary brace, -1 failed */
static int read_bounds(Reader *r, int64_t *low, int64_t *high) {
  const char *brace = r->p;
  bool has_low, has_high;
  if (at(r, '}')) return 0;
  if (!repeat_number(r, brace, low, &has_low)) return -1;
  *high = *low;
  has_high = has_low;
  if (accept(r, ',')) {
    if (!repeat_number(r, brace, high, &has_high)) return -1;
    if (!has_high) *high = -1;
  } else if (!has_low) {
    r->p = brace;
    return 0;
  }
  if (!accept(r, '}')) {
    r->p = brace;
    return 0;
  }
  if (*high >= 0 && *high < *low) return (void)FAIL(r, brace, "min repeat greater than max repeat"), -1;
  if (*low > RE_MAX_REPEAT || *high > RE_MAX_REPEAT) return (void)FAIL(r, brace - 1, "repetition number too large"), -1;
  return 1;
}

static bool read_quantifier(Reader *r, char c) {
  const char *start = r->p - 1;
  int64_t low = 0, high = 0;
  if (c == '{') {
    int kind = read_bounds(r, &low, &high);
    if (kind < 0) return false;
    if (kind == 0) {
      emit_char(r, '{');
      r->previous = ITEM;
      return true;
    }
  }
  if (r->previous == NOTHING || r->previous == ANCHOR) return FAIL(r, start, "nothing to repeat");
  if (r->previous == REPEATED) return FAIL(r, start, "multiple repeat");
  StrBuilder *b = &r->out->out;
  if (c != '{') builder_add_char(b, (uint32_t)c);
  else if (high < 0) builder_addf(b, "{%d,}", (int)low);
  else builder_addf(b, "{%d,%d}", (int)low, (int)high);
  if (accept(r, '?')) emit(r, "?");
  else if (accept(r, '+')) emit(r, "+");
  r->previous = REPEATED;
  return true;
}

/* Groups */

/* A name up to `closing`, which is passed over. ABSENT: exception pending */
static Value read_name(Reader *r, char closing, const char **start) {
  *start = r->p;
  const char *stop = memchr(r->p, closing, (size_t)(r->end - r->p));
  if (r->p == r->end) return (void)FAIL(r, r->p, "missing group name"), ABSENT;
  if (stop == NULL) return (void)FAIL(r, r->p, "missing %c, unterminated name", closing), ABSENT;
  if (stop == r->p) return (void)FAIL(r, r->p, "missing group name"), ABSENT;
  r->p = stop + 1;
  return object_value(symbol_from(r->m, *start, (size_t)(stop - *start)));
}

static bool is_identifier(const Str *s) {
  const char *p = s->text, *end = p + s->bytes;
  uint32_t c = utf8_next(&p);
  if (c != '_' && !unicode_is(c, UNICODE_XID_START)) return false;
  while (p < end)
    if (!unicode_is(utf8_next(&p), UNICODE_XID_CONTINUE)) return false;
  return true;
}

static Value read_identifier(Reader *r, char closing, const char **start) {
  Value name = read_name(r, closing, start);
  if (is_absent(name) || is_identifier(as_str(name))) return name;
  return (void)FAIL(r, *start, "bad character in group name %R", name), ABSENT;
}

/* The number of the group with that name, or 0 with an exception. */
static int group_of_name(Reader *r, const char *where, Value name) {
  Value number = dict_get_str(as_dict(r->out->names), as_str(name));
  if (!is_absent(number)) return (int)small_int(number);
  (void)FAIL(r, where, "unknown group name %R", name);
  return 0;
}

static bool push(Reader *r, const char *start, bool captures, bool lookaround) {
  if (r->depth == RE_MAX_DEPTH) return raise_false(r->m, TYPE_ID_RecursionError, "maximum nesting of groups exceeded");
  bool inside = r->depth > 0 && r->stack[r->depth - 1].lookaround;
  if (captures && r->out->groups == RE_MAX_GROUPS) return FAIL(r, start, "too many groups");
  r->stack[r->depth++] = (Group){.start = offset_of(r, start), .number = captures ? ++r->out->groups : 0, .verbose = r->verbose,
                                 .ascii = r->ascii, .lookaround = inside || lookaround, .branches = -1};
  r->previous = NOTHING;
  return true;
}

static bool open_named(Reader *r, const char *start) {
  const char *where;
  Value name = read_identifier(r, '>', &where);
  if (is_absent(name)) return false;
  Dict *names = as_dict(r->out->names);
  Value known = dict_get_str(names, as_str(name));
  if (!is_absent(known))
    return FAIL(r, where, "redefinition of group name %R as group %d; was group %d", name, r->out->groups + 1, (int)small_int(known));
  if (!push(r, start, true, false)) return false;
  dict_set_str(r->m, names, as_str(name), small_int_value(r->out->groups));
  emit(r, "(");
  return true;
}

/* A condition may name a group that comes later; read_all asks at the end whether it did. */
static bool await_group(Reader *r, const char *where, int number) {
  for (int i = 0; i < r->awaited_count; i++)
    if (r->awaited[i].number == number) return true;
  if (r->awaited_count == MAX_AWAITED || number > RE_MAX_GROUPS) return FAIL(r, where, "invalid group reference %d", number);
  r->awaited[r->awaited_count].number = number;
  r->awaited[r->awaited_count++].at = offset_of(r, where);
  return true;
}

static bool open_conditional(Reader *r, const char *start) {
  const char *where;
  Value name = read_name(r, ')', &where);
  if (is_absent(name)) return false;
  int number = 0;
  const Str *s = as_str(name);
  for (size_t i = 0; i < s->bytes && number >= 0; i++) number = is_digit(s->text[i]) && number < 1000000 ? number * 10 + (s->text[i] - '0') : -1;
  if (number == 0) return FAIL(r, where, "bad group number");
  if (number < 0) {
    if (!is_identifier(s)) return FAIL(r, where, "bad character in group name %R", name);
    if ((number = group_of_name(r, where, name)) == 0) return false;
  }
  if (number > r->out->groups && !await_group(r, where, number)) return false;
  if (!push(r, start, false, false)) return false;
  r->stack[r->depth - 1].branches = 1;
  builder_addf(&r->out->out, "(?(%d)", number);
  return true;
}

static int64_t flag_of(char c) {
  switch (c) {
  case 'i': return RE_IGNORECASE;
  case 'L': return RE_LOCALE;
  case 'm': return RE_MULTILINE;
  case 's': return RE_DOTALL;
  case 'x': return RE_VERBOSE;
  case 'a': return RE_ASCII;
  case 'u': return RE_UNICODE;
  default: return 0;
  }
}

/* Letters of flags at p into *flags. */
static bool read_flags(Reader *r, int64_t *flags, bool removed) {
  for (int64_t flag; r->p < r->end && (flag = flag_of(*r->p)) != 0; r->p++) {
    int64_t kinds = RE_ASCII | RE_LOCALE | RE_UNICODE;
    if (r->unicode && flag == RE_LOCALE) return FAIL(r, r->p + 1, "bad inline flags: cannot use 'L' flag with a str pattern");
    if (!r->unicode && flag == RE_UNICODE) return FAIL(r, r->p + 1, "bad inline flags: cannot use 'u' flag with a bytes pattern");
    if (removed && (flag & kinds)) return FAIL(r, r->p + 1, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    if ((flag & kinds) && (*flags & kinds & ~flag)) return FAIL(r, r->p + 1, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    *flags |= flag;
  }
  return true;
}

static bool bad_flag(Reader *r, bool after_minus) {
  if (r->p >= r->end) return FAIL(r, r->p, after_minus ? "missing :" : "missing -, : or )");
  bool letter = ((*r->p | 0x20) >= 'a' && (*r->p | 0x20) <= 'z');
  return FAIL(r, r->p, letter ? "unknown flag" : after_minus ? "missing :" : "missing -, : or )");
}

static void emit_flags(Reader *r, int64_t flags) {
  if (flags & RE_IGNORECASE) emit(r, "i");
  if (flags & RE_MULTILINE) emit(r, "m");
  if (flags & RE_DOTALL) emit(r, "s");
}

/* (?flags) or (?flags-flags:...; p stands at the first letter or minus. */
static bool open_flags(Reader *r, const char *start) {
  int64_t on = 0, off = 0;
  if (!read_flags(r, &on, false)) return false;
  if (accept(r, ')')) {
    if (!r->fresh) return FAIL(r, start, "global flags not at the start of the expression");
    r->out->flags |= on;
    if (on & RE_VERBOSE) r->verbose = true;
    if (on & RE_ASCII) r->ascii = true;
    return true;
  }
  if (accept(r, '-')) {
    if (r->p >= r->end) return FAIL(r, r->p, "missing flag");
    if (flag_of(*r->p) == 0) return FAIL(r, r->p, ((*r->p | 0x20) >= 'a' && (*r->p | 0x20) <= 'z') ? "unknown flag" : "missing flag");
    if (!read_flags(r, &off, true)) return false;
    if (!accept(r, ':')) return bad_flag(r, true);
    if (on & off) return FAIL(r, r->p - 1, "bad inline flags: flag turned on and off");
  } else if (!accept(r, ':')) {
    return bad_flag(r, false);
  }
  if (!push(r, start, false, false)) return false;
  if (on & RE_VERBOSE) r->verbose = true;
  if (off & RE_VERBOSE) r->verbose = false;
  if (on & RE_ASCII) r->ascii = true;
  if (on & RE_UNICODE) r->ascii = false;
  emit(r, "(?");
  emit_flags(r, on);
  if (off & (RE_IGNORECASE | RE_MULTILINE | RE_DOTALL)) emit(r, "-");
  emit_flags(r, off);
  emit(r, ":");
  return true;
}

static bool skip_comment(Reader *r, const char *start) {
  const char *stop = memchr(r->p, ')', (size_t)(r->end - r->p));
  if (stop == NULL) return FAIL(r, start, "missing ), unterminated comment");
  r->p = stop + 1;
  return true;
}

static bool unknown_extension(Reader *r, const char *after) {
  if (r->p[-1] == '\\' && r->p < r->end) (void)next_char(r);
  Value shown = str_new(r->m, after, (size_t)(r->p - after));
  return !is_absent(shown) && FAIL(r, after, "unknown extension %V", shown);
}

/* Behind (?P: a named group or a reference to one. */
static bool open_python(Reader *r, const char *start) {
  if (accept(r, '<')) return open_named(r, start);
  if (accept(r, '=')) {
    const char *where;
    Value name = read_identifier(r, ')', &where);
    if (is_absent(name)) return false;
    int number = group_of_name(r, where, name);
    return number != 0 && emit_reference(r, where, where, number);
  }
  if (r->p == r->end) return FAIL(r, r->p, "unexpected end of pattern");
  (void)next_char(r);
  return unknown_extension(r, start + 1);
}

static bool open_lookbehind(Reader *r, const char *start) {
  if (r->p == r->end) return FAIL(r, r->p, "unexpected end of pattern");
  bool negative = at(r, '!');
  if (!negative && !at(r, '=')) {
    (void)next_char(r);
    return unknown_extension(r, start + 1);
  }
  r->p++;
  emit(r, negative ? "(?<!" : "(?<=");
  return push(r, start, false, true);
}

static bool read_group(Reader *r) {
  const char *start = r->p - 1;
  if (!accept(r, '?')) {
    emit(r, "(");
    return push(r, start, true, false);
  }
  if (r->p == r->end) return FAIL(r, r->p, "unexpected end of pattern");
  char c = *r->p;
  if (c != '-' && flag_of(c) == 0) (void)next_char(r);
  switch (c) {
  case ':': emit(r, "(?:"); return push(r, start, false, false);
  case '>': emit(r, "(?>"); return push(r, start, false, false);
  case '=': emit(r, "(?="); return push(r, start, false, true);
  case '!': emit(r, "(?!"); return push(r, start, false, true);
  case '#': return skip_comment(r, start);
  case 'P': return open_python(r, start);
  case '<': return open_lookbehind(r, start);
  case '(': return open_conditional(r, start);
  default: return c == '-' || flag_of(c) != 0 ? open_flags(r, start) : unknown_extension(r, start + 1);
  }
}

static bool close_group(Reader *r) {
  if (r->depth == 0) return FAIL(r, r->p - 1, "unbalanced parenthesis");
  const Group *g = &r->stack[--r->depth];
  if (g->number > 0) {
    uint16_t *closed = realloc(r->out->closed, sizeof *closed * ((size_t)r->out->groups + 1));
    if (closed == NULL) return (void)raise_no_memory(r->m), false;
    r->out->closed = closed;
    closed[g->number] = (uint16_t)(++r->closings | (g->lookaround ? RE_LOOKAROUND_RANK : 0));
  }
  r->verbose = g->verbose;
  r->ascii = g->ascii;
  r->previous = ITEM;
  emit(r, ")");
  return true;
}

static bool read_alternative(Reader *r) {
  emit(r, "|");
  r->previous = NOTHING;
  if (r->depth == 0) return true;
  Group *g = &r->stack[r->depth - 1];
  if (g->branches > 0 && ++g->branches > 2) return FAIL(r, r->p - 1, "conditional backref with more than two branches");
  return true;
}

static bool read_item(Reader *r, uint32_t c) {
  switch (c) {
  case '\\': return read_escape(r);
  case '[': return read_class(r);
  case '(': return read_group(r);
  case ')': return close_group(r);
  case '|': return read_alternative(r);
  case '*': case '+': case '?': case '{': return read_quantifier(r, (char)c);
  case '^': case '$':
    emit(r, c == '^' ? "^" : "$");
    r->previous = ANCHOR;
    return true;
  case '.': emit(r, "."); break;
  default: emit_char(r, c);
  }
  r->previous = ITEM;
  return true;
}

static bool read_all(Reader *r) {
  while (r->p < r->end) {
    const char *start = r->p;
    uint32_t c = next_char(r);
    if (r->verbose && (c == ' ' || (c >= 9 && c <= 13))) continue;
    if (r->verbose && c == '#') {
      while (r->p < r->end && *r->p != '\n') r->p++;
      continue;
    }
    int64_t flags = r->out->flags;
    if (!read_item(r, c)) return false;
    bool only_flags = c == '(' && start + 1 < r->end && start[1] == '?' && r->depth == 0 && r->previous == NOTHING;
    if (!only_flags || (flags == r->out->flags && start[2] != '#' && flag_of(start[2]) == 0)) r->fresh = false;
  }
  if (r->depth > 0) return FAIL(r, r->text.data + r->stack[r->depth - 1].start, "missing ), unterminated subpattern");
  for (int i = 0; i < r->awaited_count; i++)
    if (r->awaited[i].number > r->out->groups)
      return FAIL(r, r->text.data + r->awaited[i].at, "invalid group reference %d", r->awaited[i].number);
  return true;
}

static bool check_flags(Machine *m, bool unicode, int64_t *flags) {
  const char *problem = NULL;
  if (unicode && (*flags & RE_LOCALE)) problem = "cannot use LOCALE flag with a str pattern";
  else if (unicode && (*flags & RE_ASCII) && (*flags & RE_UNICODE)) problem = "ASCII and UNICODE flags are incompatible";
  else if (!unicode && (*flags & RE_UNICODE)) problem = "cannot use UNICODE flag with a bytes pattern";
  else if (!unicode && (*flags & RE_ASCII) && (*flags & RE_LOCALE)) problem = "ASCII and LOCALE flags are incompatible";
  if (problem != NULL) return raise_false(m, TYPE_ID_ValueError, "%s", problem);
  if (unicode && !(*flags & RE_ASCII)) *flags |= RE_UNICODE;
  return true;
}

bool re_syntax_read(Machine *m, TypeId error_type, Value pattern, int64_t flags, ReSyntax *out) {
  bool unicode = is_str_instance(m, pattern);
  *out = (ReSyntax){.flags = flags};
  builder_start(&out->out);
  out->names = object_value(dict_new(m));
  Reader r = {.m = m, .error_type = error_type, .pattern = pattern, .unicode = unicode, .fresh = true, .out = out};
  r.text = unicode ? text_of_str(as_str(pattern)) : text_of_bytes(as_bytes(pattern));
  r.p = r.text.data;
  r.end = text_end(r.text);
  r.verbose = flags & RE_VERBOSE;
  r.ascii = flags & RE_ASCII;
  return read_all(&r) && check_flags(m, unicode, &out->flags);
}

void re_syntax_drop(ReSyntax *s) {
  builder_drop(&s->out);
  free(s->closed);
  s->closed = NULL;
}
