/* SPDX-License-Identifier: GPL-3.0-or-later */
/* report_hint.c: names that resemble the one that an exception complains of. Where they are looked for:
 *
 *   NameError              the names of the innermost frame, its globals, the builtins
 *   AttributeError         the attributes of its obj
 *   ImportError            the names of the module, which is loaded
 *   ModuleNotFoundError    modules that are loaded or lie in the folders where modules are looked for
 *   TypeError              extra, a tuple of the keywords that a call could have had; value is the one that it had */
#include "vm/report_hint.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "lang/diagnostic.h"
#include "object/operations.h"
#include "vm/frame.h"

typedef struct Candidates {
  const Dict *dicts[4];
  int count, current;
  size_t position;
} Candidates;

static bool next_candidate(void *context, const char **bytes, size_t *length) {
  Candidates *c = context;
  Value key, v;
  for (; c->current < c->count; c->current++, c->position = 0)
    while (c->dicts[c->current] && dict_next(c->dicts[c->current], &c->position, &key, &v))
      if (is_str(key)) {
        *bytes = as_str(key)->text;
        *length = as_str(key)->bytes;
        return true;
      }
  return false;
}

static void add_dict(Candidates *c, const Dict *d) {
  if (d && c->count < 4) c->dicts[c->count++] = d;
}

static Dict *names_of_tuple(Machine *m, const Tuple *names) {
  Dict *d = dict_new(m);
  for (size_t i = 0; names && i < names->length; i++) dict_set_str(m, d, as_str(names->item[i]), NONE);
  return d;
}

/* The names of dir(object), as a dict. */
static Dict *names_of_object(Machine *m, Value object) {
  Dict *d = dict_new(m);
  Value list = object_call_method(m, object, "__dir__", NULL, 0);
  if (is_absent(list) || is_type(object)) error_take(m);
  else if (is_list(list))
    for (size_t i = 0; i < as_list(list)->length; i++)
      if (is_str(list_item(as_list(list), i))) dict_set_str(m, d, as_str(list_item(as_list(list), i)), NONE);
  for (size_t i = 0; is_type(object) && i < as_tuple(as_type(object)->mro)->length; i++) {
    Value key, v;
    const Dict *names = as_type(as_tuple(as_type(object)->mro)->item[i])->dict;
    for (size_t k = 0; dict_next(names, &k, &key, &v);) dict_set_str(m, d, as_str(key), NONE);
  }
  return d;
}

static void add_files(Machine *m, Dict *names, const char *folder) {
  DIR *open = opendir(*folder ? folder : ".");
  for (struct dirent *entry; open && (entry = readdir(open));) {
    const char *name = entry->d_name, *dot = strrchr(name, '.');
    if (*name == '.' || *name == '_') continue;
    if (!dot || !strcmp(dot, ".cas") || !strcmp(dot, ".sage") || !strcmp(dot, ".py")) {
      Value word = str_new(m, name, dot ? (size_t)(dot - name) : strlen(name));
      if (is_str(word)) dict_set_str(m, names, as_str(word), NONE);
    }
  }
  if (open) closedir(open);
}

static Dict *names_of_modules(Machine *m) {
  Dict *names = dict_new(m);
  if (vm_stdlib(m)) add_files(m, names, vm_stdlib(m));
  const Value *folder;
  size_t n = vm_folders(m, &folder);
  for (size_t i = 0; i < n; i++)
    if (is_str(folder[i])) add_files(m, names, as_str(folder[i])->text);
  for (const char *const *name = vm_native_modules(m); name && *name; name++)
    if (**name != '_') dict_set_str(m, names, symbol(m, *name), NONE);
  return names;
}

/* The name that was not found, or ABSENT, and where it could have been. */
static Value collect(Machine *m, const Exception *e, const Traceback *innermost, Candidates *c) {
  Value self = object_value(e);
  if (is_instance(m, self, TYPE_ID_NameError)) {
    if (innermost) add_dict(c, names_of_tuple(m, innermost->code->local_names));
    if (innermost) add_dict(c, innermost->globals);
    add_dict(c, m->vm->builtins);
    add_dict(c, m->vm->lazy_names);
  } else if (is_instance(m, self, TYPE_ID_AttributeError) && !is_absent(e->extra)) {
    add_dict(c, is_instance(m, e->extra, TYPE_ID_module) ? ((Module *)as_object(e->extra))->dict : names_of_object(m, e->extra));
  } else if (is_instance(m, self, TYPE_ID_ModuleNotFoundError)) {
    add_dict(c, m->vm->modules);
    add_dict(c, names_of_modules(m));
  } else if (is_instance(m, self, TYPE_ID_ImportError)) {
    Value module = is_str(e->value) ? dict_get_str(m->vm->modules, as_str(e->value)) : ABSENT;
    if (is_absent(module) || !is_instance(m, module, TYPE_ID_module)) return ABSENT;
    add_dict(c, ((Module *)as_object(module))->dict);
    return exception_part(self, IMPORT_NAME_FROM);
  } else if (type_of(m, self)->id == TYPE_ID_TypeError && is_tuple(e->extra)) {
    add_dict(c, names_of_tuple(m, as_tuple(e->extra)));
  } else return ABSENT;
  return e->value;
}

void report_add_hint(Machine *m, StrBuilder *out, const Exception *e, const Traceback *innermost) {
  Candidates c = {.count = 0};
  Value name = collect(m, e, innermost, &c);
  if (is_absent(name) || !is_str(name)) return;
  NearName found[NEAREST_LIMIT];
  size_t n = nearest_names(as_str(name)->text, as_str(name)->bytes, next_candidate, &c, found);
  char *hint = nearest_names_hint(found, n);
  if (hint) builder_addf(out, "  %s\n", hint);
  free(hint);
}
