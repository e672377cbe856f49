/* SPDX-License-Identifier: GPL-3.0-or-later */
/* signature.c: signatures of native functions: reading their text, and binding arguments to them.
 *
 * Signatures live for ever: there are as many as there are natives in the program text. */
#include <stdlib.h>

#include "object/arguments.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/native.h"
#include "object/signature_internal.h"

/* Reading. */

typedef struct Reader {
  const char *at;
  Signature *s;
  bool keyword_only; /* a star has passed */
} Reader;

static void skip_spaces(Reader *r) {
  while (*r->at == ' ' || *r->at == '\n') r->at++;
}

static bool is_name_char(char c) {
  return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Passes over a default: to the comma or parenthesis outside of brackets and quotes. */
static void skip_default(Reader *r) {
  int depth = 0;
  char quote = 0;
  for (; *r->at != '\0'; r->at++) {
    char c = *r->at;
    if (quote != 0) {
      if (c == '\\' && r->at[1] != '\0') r->at++;
      else if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '(' || c == '[' || c == '{') {
      depth++;
    } else if (depth == 0 && (c == ',' || c == ')')) {
      return;
    } else if (c == ')' || c == ']' || c == '}') {
      depth--;
    }
  }
}

static Parameter *read_name(Reader *r) {
  Parameter *p = &r->s->parameter[r->s->count++];
  p->name = r->at;
  while (is_name_char(*r->at)) r->at++;
  p->name_bytes = (size_t)(r->at - p->name);
  return p;
}

static void read_star(Reader *r) {
  r->at++;
  if (*r->at == '*') {
    r->at++;
    r->s->double_star = r->s->count;
    read_name(r);
    return;
  }
  r->keyword_only = true;
  if (!is_name_char(*r->at)) return;
  r->s->star = r->s->count;
  read_name(r);
}

static void read_parameter(Reader *r) {
  Signature *s = r->s;
  if (*r->at == '/') {
    r->at++;
    s->positional_only = s->positional;
    return;
  }
  if (*r->at == '*') {
    read_star(r);
    return;
  }
  Parameter *p = read_name(r);
  skip_spaces(r);
  if (*r->at == '=') {
    r->at++;
    skip_spaces(r);
    p->default_text = r->at;
    skip_default(r);
    p->default_bytes = (size_t)(r->at - p->default_text);
  }
  if (r->keyword_only) return;
  s->positional++;
  if (p->default_text == NULL) s->required = s->positional;
}

static bool is_named(const Parameter *p, const char *name) {
  return strlen(name) == p->name_bytes && memcmp(p->name, name, p->name_bytes) == 0;
}

static bool gathers(const Signature *s) {
  for (int i = s->star + 1; i < s->count; i++)
    if (s->parameter[i].default_text == NULL && i != s->double_star) return false;
  return s->star >= 0;
}

static Signature *read_signature(const char *text) {
  size_t commas = 0;
  for (const char *c = text; *c != '\0'; c++) commas += *c == ',';
  Signature *s = calloc(1, sizeof *s + (commas + 1) * sizeof(Parameter));
  if (s == NULL) abort();
  s->is_def = strncmp(text, "def ", 4) == 0;
  if (s->is_def) text += 4;
  s->name = text;
  s->star = s->double_star = -1;
  Reader r = {.at = text, .s = s};
  while (is_name_char(*r.at)) r.at++;
  s->name_bytes = (size_t)(r.at - text);
  if (*r.at == '(') r.at++;
  for (skip_spaces(&r); *r.at != ')' && *r.at != '\0'; skip_spaces(&r)) {
    const char *before = r.at;
    read_parameter(&r);
    skip_spaces(&r);
    if (*r.at == ',') r.at++;
    if (r.at == before) break; /* not a signature: what follows is not read */
  }
  s->has_self = s->count > 0 && (is_named(&s->parameter[0], "self") || is_named(&s->parameter[0], "cls"));
  s->simple = s->positional_only == s->count;
  s->gathers = gathers(s);
  s->tells_result = strstr(r.at, "->") != NULL;
  const char *by = strstr(r.at, " by ");
  if (by != NULL) s->by = by + 4;
  return s;
}

struct Signature *signature_of(Machine *m, const NativeSpec *spec) {
  (void)m;
  if (UNLIKELY(*spec->parsed == NULL)) *spec->parsed = read_signature(spec->signature);
  return *spec->parsed;
}

int signature_count(const Signature *s) { return s->count; }

/* Few texts are parsed this way (constructors), so a list will do. */
struct Signature *signature_parse(Machine *m, const char *text) {
  (void)m;
  static struct Known {
    const char *text;
    Signature *s;
    struct Known *next;
  } *known;
  for (struct Known *k = known; k != NULL; k = k->next)
    if (k->text == text) return k->s;
  struct Known *k = malloc(sizeof *k);
  if (k == NULL) abort();
  *k = (struct Known){text, read_signature(text), known};
  known = k;
  return k->s;
}

/* Complaints. */

static int smaller(int a, int b) { return a < b ? a : b; }
static const char *plural(int n) { return n == 1 ? "" : "s"; }

static bool complain_simple(const Binding *b, int given, int least, int most) {
  Machine *m = b->m;
  Value name = b->full_name(b);
  if (is_absent(name)) return false;
  if (most == 0) return raise_false(m, TYPE_ID_TypeError, "%V() takes no arguments (%d given)", name, given);
  if (most == 1 && least == 1 && !b->s->tells_result) return raise_false(m, TYPE_ID_TypeError, "%V() takes exactly one argument (%d given)", name, given);
  const char *bound = least == most ? "" : given < least ? "at least " : "at most ";
  int wanted = given < least ? least : most;
  Value plain = str_new(m, b->s->name, b->s->name_bytes);
  if (is_absent(plain)) return false;
  if (b->s->tells_result)
    return raise_false(m, TYPE_ID_TypeError, "%V() takes %s%d argument%s (%d given)", plain, least == most ? "exactly " : bound, wanted,
                       plural(wanted), given);
  return raise_false(m, TYPE_ID_TypeError, "%V expected %s%d argument%s, got %d", plain, bound, wanted, plural(wanted), given);
}

/* One positional argument, keywords for another function besides: sorted(). */
static bool complain_one(const Binding *b, int given) {
  Value plain = str_new(b->m, b->s->name, b->s->name_bytes);
  return !is_absent(plain) && raise_false(b->m, TYPE_ID_TypeError, "%V expected 1 argument, got %d", plain, given);
}

static Value plain_name(const Binding *b) { return str_new(b->m, b->s->name, b->s->name_bytes); }

static bool complain_too_many(const Binding *b, int given, int keywords, int least, int most, bool only_positional) {
  Machine *m = b->m;
  Value name = plain_name(b);
  if (is_absent(name)) return false;
  if (only_positional && most == 0) return raise_false(m, TYPE_ID_TypeError, "%V() takes no positional arguments", name);
  const char *kind = only_positional ? "positional " : given == 0 ? "keyword " : "";
  return raise_false(m, TYPE_ID_TypeError, "%V() takes %s %d %sargument%s (%d given)", name, least < most ? "at most" : "exactly", most,
                     kind, plural(most), given + keywords);
}

/* Behind any number of positional arguments: zip(), print(). */
static bool complain_keywords(const Binding *b, int keywords, int most) {
  Value name = plain_name(b);
  return !is_absent(name) && raise_false(b->m, TYPE_ID_TypeError, "%V() takes at most %d keyword argument%s (%d given)", name, most, plural(most), keywords);
}

static bool complain_too_few(const Binding *b, int given, int least, bool more_allowed) {
  Value name = plain_name(b);
  return !is_absent(name) && raise_false(b->m, TYPE_ID_TypeError, "%V() takes %s %d positional argument%s (%d given)", name,
                                         more_allowed ? "at least" : "exactly", least, plural(least), given);
}

static bool complain_missing(const Binding *b, int index) {
  Machine *m = b->m;
  const Parameter *p = &b->s->parameter[index];
  Value name = plain_name(b), parameter = str_new(m, p->name, p->name_bytes);
  if (is_absent(name) || is_absent(parameter)) return false;
  return raise_false(m, TYPE_ID_TypeError, "%V() missing required argument '%V' (pos %d)", name, parameter, index + 1 - b->skip);
}

/* Binding. */

bool keyword_check(Machine *m, Value name) {
  return is_str_instance(m, name) || raise_false(m, TYPE_ID_TypeError, "keywords must be strings");
}

bool keyword_check_all(Machine *m, const Dict *keywords) {
  Value name, value;
  for (size_t i = 0; dict_next(keywords, &i, &name, &value);)
    if (!keyword_check(m, name)) return false;
  return true;
}

static int find_keyword(Machine *m, const Signature *s, Value given) {
  if (!is_str_instance(m, given)) return -1;
  const Str *name = as_str(given);
  for (int i = s->positional_only; i < s->count; i++) {
    if (i == s->star || i == s->double_star) continue;
    const Parameter *p = &s->parameter[i];
    if (p->name_bytes == name->bytes && memcmp(p->name, name->text, name->bytes) == 0) return i;
  }
  return -1;
}

/* Tells the pending error which keywords there are; false. */
static bool tell_keywords(const Binding *b, Str *given) {
  const Signature *s = b->s;
  Value *names = calloc((size_t)s->count + 1, sizeof *names);
  size_t n = 0;
  for (int i = s->positional_only; names != NULL && i < s->count; i++)
    if (i != s->star && i != s->double_star) names[n++] = object_value(symbol_from(b->m, s->parameter[i].name, s->parameter[i].name_bytes));
  error_keywords(b->m, given, names, n);
  free(names);
  return false;
}

static bool bind_keyword(Binding *b, Value name, Value value) {
  Machine *m = b->m;
  const Signature *s = b->s;
  int i = find_keyword(m, s, name);
  if (i >= 0 && is_absent(b->bound[i])) {
    b->bound[i] = value;
    return true;
  }
  Value function = plain_name(b);
  if (is_absent(function)) return false;
  if (i >= 0)
    return raise_false(m, TYPE_ID_TypeError, "argument for %V() given by name ('%V') and position (%d)", function, name, i + 1 - b->skip);
  if (s->double_star >= 0) {
    Value *rest = &b->bound[s->double_star];
    if (is_absent(*rest)) *rest = object_value(dict_new(m));
    return !is_absent(*rest) && dict_set(m, as_dict(*rest), name, value);
  }
  if (!keyword_check(m, name)) return false;
  if (s->by != NULL) raise_error(m, TYPE_ID_TypeError, "'%V' is an invalid keyword argument for %s()", name, s->by);
  else raise_error(m, TYPE_ID_TypeError, "'%V' is an invalid keyword argument for %V()", name, function);
  return tell_keywords(b, as_str(name));
}

static bool check_counts(const Binding *b, int given, int keywords) {
  const Signature *s = b->s;
  int most = s->positional - b->skip, least = s->required > b->skip ? s->required - b->skip : 0;
  int named = s->count - b->skip - (s->star >= 0) - (s->double_star >= 0); /* or may be, behind a star */
  if (keywords > 0 && s->double_star < 0 && s->positional_only == named + b->skip) {
    Value name = b->full_name(b);
    return !is_absent(name) && raise_false(b->m, TYPE_ID_TypeError, "%V() takes no keyword arguments", name);
  }
  if (s->by != NULL && given != most) return complain_one(b, given);
  if (s->simple) return given <= most && given >= least ? true : complain_simple(b, given, least, most);
  if (s->star >= 0) return s->double_star >= 0 || keywords <= named || complain_keywords(b, keywords, named);
  if (s->double_star < 0 && given + keywords > named) return complain_too_many(b, given, keywords, 0, named, false);
  if (given > most) return complain_too_many(b, given, 0, least, most, true);
  int unnamed = smaller(s->positional_only, s->required) - b->skip;
  return given >= unnamed || complain_too_few(b, given, unnamed, unnamed < most);
}

static bool is_missing(const Binding *b, int i) {
  const Signature *s = b->s;
  return is_absent(b->bound[i]) && s->parameter[i].default_text == NULL && i != s->star && i != s->double_star;
}

static bool is_given(const Binding *b, const Tuple *names, int parameter) {
  for (size_t i = 0; i < names->length; i++)
    if (find_keyword(b->m, b->s, names->item[i]) == parameter) return true;
  return false;
}

/* As of a function of the language: self counts. */
static bool run_def(Binding *b, const Value *args, int given, const Tuple *names) {
  Machine *m = b->m;
  const Signature *s = b->s;
  Value name = b->full_name(b);
  int first = is_absent(b->self) ? 0 : 1, direct = smaller(given, s->positional - first), n = 0;
  if (is_absent(name)) return false;
  b->bound[0] = b->self;
  for (int i = 0; i < direct; i++) b->bound[first + i] = args[i];
  for (size_t k = 0; names != NULL && k < names->length; k++) {
    int i = find_keyword(m, s, names->item[k]);
    if (i < 0) return raise_unexpected_argument(m, name, names->item[k]) || (is_str(names->item[k]) && tell_keywords(b, as_str(names->item[k])));
    if (!is_absent(b->bound[i])) return raise_argument_twice(m, name, names->item[k]);
    b->bound[i] = args[given + (int)k];
  }
  if (direct < given) return raise_too_many_arguments(m, name, s->required, s->positional, first + given, 0);
  Value missing[s->count + 1];
  for (int i = 0; i < s->required; i++)
    if (is_absent(b->bound[i])) missing[n++] = object_value(symbol_from(m, s->parameter[i].name, s->parameter[i].name_bytes));
  return n == 0 || raise_missing_arguments(m, name, missing, n, "positional");
}

bool binding_run(Binding *b, const Value *args, int nargs, Value keyword_names) {
  const Signature *s = b->s;
  const Tuple *names = is_absent(keyword_names) ? NULL : as_tuple(keyword_names);
  int keywords = names == NULL ? 0 : (int)names->length, given = nargs - keywords;
  int first = 0;
  memset(b->bound, 0, (size_t)s->count * sizeof(Value));
  if (s->is_def) return run_def(b, args, given, names);
  if (!is_absent(b->self) && s->count > 0) b->bound[first++] = b->self;
  else if (s->has_self && given == 0) return raise_false(b->m, TYPE_ID_TypeError, "unbound method needs an argument");
  else if (s->has_self) b->bound[0] = args[0]; /* complaints ask for it */
  b->skip = s->has_self || first > 0;
  if (!check_counts(b, given - (b->skip - first), keywords)) return false;
  int direct = given < s->positional - first ? given : s->positional - first;
  if (direct > 0) memcpy(b->bound + first, args, (size_t)direct * sizeof(Value));
  if (s->star >= 0) {
    b->bound[s->star] = tuple_new(b->m, args + direct, (size_t)(given - direct));
    if (is_absent(b->bound[s->star])) return false;
  }
  for (int i = direct + first; i < s->required && keywords > 0; i++) /* before a keyword that there is not */
    if (is_missing(b, i) && !is_given(b, names, i)) return complain_missing(b, i);
  for (int i = 0; i < keywords; i++)
    if (!bind_keyword(b, names->item[i], args[given + i])) return false;
  for (int i = 0; i < s->count; i++)
    if (is_missing(b, i)) return complain_missing(b, i);
  return true;
}

static Value given_name(const Binding *b) { return str_from_c(b->m, b->context); }

bool signature_bind(Machine *m, const char *name, Signature *s, Value self, const Value *args, int nargs, Value keyword_names, Value *bound) {
  Binding b = {.m = m, .s = s, .self = self, .bound = bound, .context = name, .full_name = given_name};
  return binding_run(&b, args, nargs, keyword_names);
}
