/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/complete.h"

#include <ctype.h>
#include <stdlib.h>

#include "object/error.h"
#include "object/function.h"
#include "object/operations.h"
#include "repl/line.h"
#include "vm/vm.h"

typedef struct Completion {
  Machine *m;
  Dict *globals;
  const char *prefix;
  size_t length;
  char **names;
  size_t count, capacity;
} Completion;

static Completion context; /* lives as long as the session */

static const char *const keywords[] = {"False",  "None",   "True",  "and",    "as",   "assert", "break",  "class", "continue", "def",    "del",   "elif",
                                       "else",   "except", "finally", "for",  "from", "global", "if",     "import", "in",      "is",     "lambda", "nonlocal",
                                       "not",    "or",     "pass",  "raise",  "return", "try",  "while",  "with",  "yield"};

static void offer(Completion *c, const char *name) {
  if (strncmp(name, c->prefix, c->length) != 0) return;
  if (name[0] == '_' && c->prefix[0] != '_') return;
  for (size_t i = 0; i < c->count; i++)
    if (strcmp(c->names[i], name) == 0) return;
  if (c->count + 1 >= c->capacity) {
    c->capacity = c->capacity ? 2 * c->capacity : 32;
    c->names = realloc(c->names, c->capacity * sizeof *c->names);
  }
  c->names[c->count++] = strdup(name);
  c->names[c->count] = NULL;
}

static void offer_dict(Completion *c, const Dict *d) {
  Value key, v;
  for (size_t i = 0; dict_next(d, &i, &key, &v);)
    if (is_str(key)) offer(c, as_str(key)->text);
}

static bool is_name_char(char ch) { return isalnum((unsigned char)ch) || ch == '_' || (ch & 0x80); }

/* The object that a dotted path of names means, by plain reads only. ABSENT: none. */
static Value resolve(Completion *c, const char *path, size_t bytes) {
  Machine *m = c->m;
  Value object = ABSENT;
  for (size_t i = 0; i < bytes;) {
    size_t n = 0;
    while (i + n < bytes && path[i + n] != '.') n++;
    Str *name = symbol_from(m, path + i, n);
    if (is_absent(object)) {
      object = dict_get_str(c->globals, name);
      if (is_absent(object)) object = dict_get_str(vm_builtins(m), name);
    } else if (object_find_attr(m, object, name, &object) <= 0) {
      error_take(m);
      return ABSENT;
    }
    if (is_absent(object)) return ABSENT;
    i += n + 1;
  }
  return object;
}

static void offer_attributes(Completion *c, Value object) {
  Machine *m = c->m;
  Value dir = dict_get_str(vm_builtins(m), symbol(m, "dir"));
  Value names = object_call(m, dir, &object, 1);
  if (is_absent(names)) {
    error_take(m);
    return;
  }
  for (size_t i = 0; is_list(names) && i < as_list(names)->length; i++) {
    Value name = list_item(as_list(names), i);
    if (is_str(name)) offer(c, as_str(name)->text);
  }
}

static void offer_keys(Completion *c, Value object) {
  if (is_dict(object)) offer_dict(c, as_dict(object));
}

static void offer_names(Completion *c) {
  offer_dict(c, c->globals);
  offer_dict(c, vm_builtins(c->m));
  offer_dict(c, vm_lazy_names(c->m));
  for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) offer(c, keywords[i]);
}

static char **complete(void *data, const char *before, size_t *start, char *append) {
  Completion *c = data;
  size_t end = strlen(before), word = end;
  while (word && is_name_char(before[word - 1])) word--;
  *start = word;
  *append = 0;
  c->prefix = before + word;
  c->length = end - word;
  c->names = NULL;
  c->count = c->capacity = 0;
  size_t path = word;
  if (word && before[word - 1] == '.') {
    size_t stop = path = word - 1;
    while (path && (is_name_char(before[path - 1]) || before[path - 1] == '.')) path--;
    Value object = path < stop ? resolve(c, before + path, stop - path) : ABSENT;
    if (!is_absent(object)) offer_attributes(c, object);
  } else if (word > 1 && (before[word - 1] == '"' || before[word - 1] == '\'') && before[word - 2] == '[') {
    size_t stop = path = word - 2;
    while (path && (is_name_char(before[path - 1]) || before[path - 1] == '.')) path--;
    Value object = path < stop ? resolve(c, before + path, stop - path) : ABSENT;
    if (!is_absent(object)) offer_keys(c, object);
  } else offer_names(c);
  return c->names;
}

void complete_start(Machine *m, Dict *globals) {
  context.m = m;
  context.globals = globals;
  line_set_completer(complete, &context);
}
