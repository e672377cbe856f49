/* SPDX-License-Identifier: GPL-3.0-or-later */
/* str_format.c: str.format and str.format_map.
 *
 *     {field!conversion:spec}     field = [name or number](.attribute | [index])*; the spec may hold fields of its own */
#include "builtins/text.h"
#include "object/error.h"
#include "object/operations.h"

typedef struct Template {
  Machine *m;
  Value positional; /* tuple, or ABSENT for format_map */
  Value keywords;   /* mapping, or ABSENT */
  int64_t next_auto; /* number of the next {}, -1 once a number was given by hand */
  bool any_field;
} Template;

static bool value_error(Template *t, const char *message) { return raise_false(t->m, TYPE_ID_ValueError, "%s", message); }

/* A decimal number as long as the text, or -1; -2: too big, exception pending. */
static int64_t whole_number(Template *t, const char *p, const char *end) {
  int64_t n = 0;
  if (p == end) return -1;
  for (; p < end; p++) {
    if (*p < '0' || *p > '9') return -1;
    if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, *p - '0', &n)) {
      value_error(t, "Too many decimal digits in format string");
      return -2;
    }
  }
  return n;
}

/* The number of the field whose first name is [p, end): given, counted, or -1 for a keyword; -2: exception pending. */
static int64_t field_number(Template *t, const char *p, const char *end) {
  int64_t number = whole_number(t, p, end);
  if (number == -2 || (number == -1 && p < end)) return number;
  bool automatic = number == -1;
  if (automatic && t->any_field && t->next_auto < 0) {
    value_error(t, "cannot switch from manual field specification to automatic field numbering");
    return -2;
  }
  if (!automatic && t->any_field && t->next_auto >= 0) {
    value_error(t, "cannot switch from automatic field numbering to manual field specification");
    return -2;
  }
  t->any_field = true;
  if (automatic) return t->next_auto++;
  t->next_auto = -1;
  return number;
}

static Value first_value(Template *t, const char *p, const char *end) {
  Machine *m = t->m;
  int64_t number = field_number(t, p, end);
  if (number == -2) return ABSENT;
  if (number == -1) {
    Value name = str_new(m, p, (size_t)(end - p));
    if (is_absent(name)) return ABSENT;
    if (is_absent(t->keywords)) return raise_with_value(m, TYPE_ID_KeyError, name);
    return object_get_item(m, t->keywords, name);
  }
  if (is_absent(t->positional)) return raise_error(m, TYPE_ID_ValueError, "Format string contains positional fields");
  const Tuple *args = as_tuple(t->positional);
  if ((uint64_t)number < args->length) return args->item[number];
  return raise_error(m, TYPE_ID_IndexError, "Replacement index %lld out of range for positional args tuple", (long long)number);
}

static Value index_into(Template *t, Value v, const char *p, const char *end) {
  int64_t number = whole_number(t, p, end);
  if (number == -2) return ABSENT;
  Value key = number >= 0 ? small_int_value(number) : str_new(t->m, p, (size_t)(end - p));
  return is_absent(key) ? ABSENT : object_get_item(t->m, v, key);
}

/* One .attribute or [index] at *p. */
static Value follow(Template *t, Value v, const char **p, const char *end) {
  const char *start = *p + 1, *stop = start;
  if (**p == '.') {
    while (stop < end && *stop != '.' && *stop != '[') stop++;
    *p = stop;
    if (stop == start) return value_error(t, "Empty attribute in format string"), ABSENT;
    Str *name = symbol_from(t->m, start, (size_t)(stop - start));
    return name == NULL ? ABSENT : object_get_attr(t->m, v, name);
  }
  while (stop < end && *stop != ']') stop++;
  if (stop == end) return value_error(t, "Missing ']' in format string"), ABSENT;
  *p = stop + 1;
  if (stop == start) return value_error(t, "Empty attribute in format string"), ABSENT;
  if (*p < end && **p != '.' && **p != '[')
    return value_error(t, "Only '.' or '[' may follow ']' in format field specifier"), ABSENT;
  return index_into(t, v, start, stop);
}

static Value field_value(Template *t, const char *p, const char *end) {
  const char *stop = p;
  while (stop < end && *stop != '.' && *stop != '[') stop++;
  Value v = first_value(t, p, stop);
  while (!is_absent(v) && stop < end) v = follow(t, v, &stop, end);
  return v;
}

static Value convert(Template *t, Value v, uint32_t conversion) {
  Machine *m = t->m;
  switch (conversion) {
  case 0: return v;
  case 's': return object_str(m, v);
  case 'r': return object_repr(m, v);
  case 'a':
    v = object_repr(m, v);
    return is_absent(v) ? ABSENT : str_ascii(m, as_str(v));
  default:
    if (conversion > 32 && conversion < 127)
      return raise_error(m, TYPE_ID_ValueError, "Unknown conversion specifier %c", (int)conversion);
    return raise_error(m, TYPE_ID_ValueError, "Unknown conversion specifier \\x%x", conversion);
  }
}

static bool expand(Template *t, StrBuilder *out, const char *p, const char *end, int depth);

typedef struct Field {
  const char *name, *name_end;
  const char *spec, *spec_end;
  uint32_t conversion;
  bool nested; /* the spec holds fields */
} Field;

/* Reads what stands between { and its }, from behind the {; *p ends behind the }. */
static bool read_field(Template *t, const char **p, const char *end, Field *f) {
  bool bracket = false;
  *f = (Field){.name = *p};
  for (;; ++*p) {
    if (*p == end) return value_error(t, f->name == end ? "Single '{' encountered in format string" : "expected '}' before end of string");
    char c = **p;
    if (c == '[') bracket = true;
    else if (c == ']') bracket = false;
    else if (!bracket && c == '{') return value_error(t, "unexpected '{' in field name");
    else if (!bracket && (c == '}' || c == ':' || c == '!')) break;
  }
  f->name_end = *p;
  if (**p == '!') {
    if (++*p == end) return value_error(t, "end of string while looking for conversion specifier");
    f->conversion = utf8_next(p);
    if (*p == end) return value_error(t, "unmatched '{' in format spec");
    if (**p != ':' && **p != '}') return value_error(t, "expected ':' after conversion specifier");
  }
  if (**p == ':') ++*p;
  f->spec = *p;
  for (int depth = 1; *p < end; ++*p) {
    if (**p == '{') {
      depth++;
      f->nested = true;
    } else if (**p == '}' && --depth == 0) {
      f->spec_end = (*p)++;
      return true;
    }
  }
  return value_error(t, f->spec_end == NULL && f->spec == f->name_end ? "expected '}' before end of string" : "unmatched '{' in format spec");
}

/* By a specification with fields of its own. */
static bool add_nested(Template *t, StrBuilder *out, Value v, const Field *f, int depth) {
  StrBuilder spec;
  builder_start(&spec);
  bool done = expand(t, &spec, f->spec, f->spec_end, depth - 1);
  if (done && spec.failed) done = (raise_no_memory(t->m), false);
  done = done && builder_add_formatted(t->m, out, v, spec.data, spec.used);
  builder_drop(&spec);
  return done;
}

static bool add_field(Template *t, StrBuilder *out, const char **p, const char *end, int depth) {
  Field f;
  if (!read_field(t, p, end, &f)) return false;
  Value v = field_value(t, f.name, f.name_end);
  if (is_absent(v)) return false;
  v = convert(t, v, f.conversion);
  if (is_absent(v)) return false;
  if (f.nested) return add_nested(t, out, v, &f, depth);
  return builder_add_formatted(t->m, out, v, f.spec, (size_t)(f.spec_end - f.spec));
}

static bool expand(Template *t, StrBuilder *out, const char *p, const char *end, int depth) {
  if (depth < 0) return value_error(t, "Max string recursion exceeded");
  while (p < end) {
    const char *start = p;
    while (p < end && *p != '{' && *p != '}') p++;
    builder_add(out, start, (size_t)(p - start));
    if (p == end) return true;
    if (p + 1 < end && p[1] == p[0]) {
      builder_add(out, p, 1);
      p += 2;
      continue;
    }
    if (*p == '}') return value_error(t, "Single '}' encountered in format string");
    p++;
    if (!add_field(t, out, &p, end, depth)) return false;
  }
  return true;
}

Value template_format(Machine *m, const Str *format, Value positional, Value keywords) {
  Template t = {.m = m, .positional = positional, .keywords = keywords};
  StrBuilder out;
  builder_start(&out);
  if (expand(&t, &out, format->text, format->text + format->bytes, 1)) return builder_finish(m, &out);
  builder_drop(&out);
  return ABSENT;
}
