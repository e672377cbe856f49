/* SPDX-License-Identifier: GPL-3.0-or-later */
/* import.c: finding, loading and naming modules.
 *
 * Order for a name: sys.modules; a module written in C; a file a/b.cas, a/b.sage, a/b.py, or a folder a/b (package, with or without __init__)
 * in stdlib/, then along sys.path. `sage.…` is stdlib/sage/: packages that load their modules when these are first used. */
#include "vm/frame.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lang/compile.h"
#include "object/error.h"
#include "object/operations.h"
#include "vm/source_file.h"

void vm_set_stdlib(Machine *m, const char *folder) {
  free(m->vm->stdlib);
  m->vm->stdlib = strdup(folder);
}
const char *vm_stdlib(Machine *m) { return m->vm->stdlib; }

/* ---- searching ---- */

static void admit(Machine *m, Value folder, bool first) {
  const Tuple *old = as_tuple(m->vm->admitted);
  Value made = tuple_new(m, NULL, old->length + 1);
  if (is_absent(made)) return;
  memcpy(as_tuple(made)->item + first, old->item, old->length * sizeof *old->item);
  as_tuple(made)->item[first ? 0 : old->length] = folder;
  m->vm->admitted = made;
}

void vm_add_folder(Machine *m, Value folder, bool first) {
  List *path = as_list(m->vm->search_path);
  if (!is_absent(folder)) admit(m, folder, first);
  if (is_absent(folder) || !list_append(m, m->vm->search_path, folder)) {
    error_take(m);
    return;
  }
  Value *item = path->items->item;
  if (!first) return;
  memmove(item + 1, item, (path->length - 1) * sizeof *item);
  item[0] = folder;
}

size_t vm_folders(Machine *m, const Value **folders) {
  const Tuple *admitted = as_tuple(m->vm->admitted);
  const List *path = as_list(m->vm->search_path);
  *folders = m->sandboxed ? admitted->item : path->items != NULL ? path->items->item : NULL;
  return m->sandboxed ? admitted->length : path->length;
}

static const char *const suffixes[] = {".cas", ".sage", ".py"};
enum { SUFFIXES = sizeof suffixes / sizeof *suffixes };

typedef struct Found {
  char path[4096]; /* file to run; empty: a package without __init__ */
  char folder[4096]; /* of a package; empty: a plain module */
} Found;

static bool is_file(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISREG(s.st_mode);
}
static bool is_folder(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* `tail` is the dotted name from the folder on. */
static bool find_in(const char *folder, const char *tail, Found *found) {
  char base[4000];
  int n = snprintf(base, sizeof base, "%s/%s", *folder ? folder : ".", tail);
  if (n < 0 || (size_t)n >= sizeof base) return false;
  for (char *p = base + n - strlen(tail); *p; p++)
    if (*p == '.') *p = '/';
  found->path[0] = found->folder[0] = '\0';
  for (int i = 0; i < SUFFIXES; i++) {
    snprintf(found->path, sizeof found->path, "%s/__init__%s", base, suffixes[i]);
    if (is_file(found->path)) {
      snprintf(found->folder, sizeof found->folder, "%s", base);
      return true;
    }
  }
  for (int i = 0; i < SUFFIXES; i++) {
    snprintf(found->path, sizeof found->path, "%s%s", base, suffixes[i]);
    if (is_file(found->path)) return true;
  }
  found->path[0] = '\0';
  if (!is_folder(base)) return false;
  snprintf(found->folder, sizeof found->folder, "%s", base);
  return true;
}

static bool find_module(Machine *m, const char *name, Found *found, bool *internal) {
  *internal = true;
  if (m->sandboxed && strchr(name, '/')) return false;
  if (m->vm->stdlib && find_in(m->vm->stdlib, name, found)) return true;
  *internal = false;
  const Value *folder;
  size_t n = vm_folders(m, &folder);
  for (size_t i = 0; i < n; i++)
    if (is_str_instance(m, folder[i]) && find_in(as_str(folder[i])->text, name, found)) return true;
  return false;
}

/* ---- loading ---- */

/* What relative imports within the module start from. */
static Value package_of(Machine *m, const char *name, const Found *found) {
  const char *dot = strrchr(name, '.');
  return found->folder[0] ? object_value(symbol(m, name)) : str_new(m, name, dot ? (size_t)(dot - name) : 0);
}

static Value new_module(Machine *m, const char *name, const Found *found) {
  Value module = module_new(m, symbol(m, name), NONE);
  if (is_absent(module)) return ABSENT;
  Dict *d = ((Module *)as_object(module))->dict;
  struct VmNames *names = &m->vm->names;
  dict_set_str(m, d, names->__package__, package_of(m, name, found));
  if (found->path[0]) dict_set_str(m, d, names->__file__, str_from_c(m, found->path));
  if (found->folder[0]) {
    Value folder = str_from_c(m, found->folder);
    dict_set_str(m, d, names->__path__, list_new(m, &folder, 1));
  }
  return module;
}

static Value load_file(Machine *m, const char *name, const Found *found, bool internal) {
  Value module = new_module(m, name, found);
  if (is_absent(module)) return ABSENT;
  dict_set_str(m, m->vm->modules, symbol(m, name), module);
  if (!found->path[0]) return module;
  Value code = source_file_compile(m, found->path, internal ? COMPILE_INTERNAL : 0);
  Module *loaded = (Module *)as_object(module);
  loaded->running = true;
  Value done = is_absent(code) ? ABSENT : vm_run(m, as_code(code), loaded->dict);
  loaded->running = false;
  if (is_absent(done)) {
    dict_delete_str(m, m->vm->modules, symbol(m, name));
    return ABSENT;
  }
  return dict_get_str(m->vm->modules, symbol(m, name)); /* it may have replaced itself */
}

static Value raise_no_module(Machine *m, const char *name) {
  raise_error(m, TYPE_ID_ModuleNotFoundError, "No module named '%s'", name);
  as_exception(m->pending)->value = str_from_c(m, name);
  return ABSENT;
}

static Value raise_not_package(Machine *m, const char *name, const char *last_dot) {
  Value package = str_new(m, name, (size_t)(last_dot - name));
  if (is_absent(package)) return ABSENT;
  raise_error(m, TYPE_ID_ModuleNotFoundError, "No module named '%s'; '%V' is not a package", name, package);
  as_exception(m->pending)->value = str_from_c(m, name);
  return ABSENT;
}

static Value load(Machine *m, const char *name) {
  if (m->vm->native_loader) {
    Value module = m->vm->native_loader(m, name);
    if (!is_absent(module)) dict_set_str(m, m->vm->modules, symbol(m, name), module);
    if (!is_absent(module) || error_pending(m)) return module;
  }
  Found found;
  bool internal;
  if (!find_module(m, name, &found, &internal)) return raise_no_module(m, name);
  return load_file(m, name, &found, internal);
}

/* The module called name[0 … bytes), already imported or loaded now and hung into its package. */
static Value import_one(Machine *m, const char *name, Value package) {
  Str *key = symbol(m, name);
  Value module = dict_get_str(m->vm->modules, key);
  if (!is_absent(module)) {
    if (!is_none(module)) return module;
    raise_error(m, TYPE_ID_ModuleNotFoundError, "import of %s halted; None in sys.modules", name);
    as_exception(m->pending)->value = object_value(key);
    return ABSENT;
  }
  const char *last = strrchr(name, '.');
  if (last && is_instance(m, package, TYPE_ID_module)) {
    Dict *names = ((Module *)as_object(package))->dict;
    if (is_absent(dict_get_str(names, m->vm->names.__path__))) { /* os, no package, provides os.path; its __getattr__ is not asked, for that may import */
      Value attribute = dict_get_str(names, symbol(m, last + 1));
      return !is_absent(attribute) && is_instance(m, attribute, TYPE_ID_module) ? attribute : raise_not_package(m, name, last);
    }
  }
  module = load(m, name);
  if (is_absent(module) || is_absent(package)) return module;
  return object_set_attr(m, package, symbol(m, last + 1), module) ? module : ABSENT;
}

/* Imports every prefix of the name; *top is the first. */
static Value import_path(Machine *m, const char *name, Value *top) {
  char prefix[1024];
  size_t n = strlen(name);
  if (n >= sizeof prefix) return raise_no_module(m, name);
  memcpy(prefix, name, n + 1);
  Value module = ABSENT;
  for (char *p = prefix;; p++) {
    char *dot = strchr(p, '.');
    if (dot) *dot = '\0';
    module = import_one(m, prefix, module);
    if (is_absent(module)) return ABSENT;
    if (top && p == prefix) *top = module;
    if (!dot) return module;
    *dot = '.';
    p = dot;
  }
}

bool vm_in_stdlib(const Machine *m, const char *dotted_name) {
  Found found;
  return m->vm->stdlib && find_in(m->vm->stdlib, dotted_name, &found);
}
Value vm_import(Machine *m, const char *dotted_name) { return import_path(m, dotted_name, NULL); }

/* The module that is run for a name: of a package its module __main__, whose full name replaces the package's. The size is that of `name`. */
static bool find_program(Machine *m, char *name, size_t size, Found *found) {
  bool internal;
  if (!find_module(m, name, found, &internal)) return !is_absent(raise_no_module(m, name));
  if (!found->folder[0]) return true;
  size_t n = strlen(name);
  if ((size_t)snprintf(name + n, size - n, ".__main__") < size - n && find_module(m, name, found, &internal)) return true;
  name[n] = '\0';
  return raise_false(m, TYPE_ID_ImportError, "No module named %s.__main__; '%s' is a package and cannot be directly executed", name, name);
}

Value vm_run_module(Machine *m, const char *name, Dict *globals) {
  Found found;
  char program[1024];
  if ((size_t)snprintf(program, sizeof program, "%s", name) >= sizeof program) return raise_no_module(m, name);
  char *dot = strrchr(program, '.');
  if (dot) { /* packages run before their modules */
    *dot = '\0';
    if (is_absent(vm_import(m, program))) return ABSENT;
    *dot = '.';
  }
  if (!find_program(m, program, sizeof program, &found)) return ABSENT;
  Value package = package_of(m, program, &found);
  if (is_absent(package)) return ABSENT;
  if (!dot && as_str(package)->bytes > 0 && is_absent(vm_import(m, as_str(package)->text))) return ABSENT;
  Value code = source_file_program(m, found.path, 0);
  if (is_absent(code)) return ABSENT;
  dict_set_str(m, globals, m->vm->names.__file__, str_from_c(m, found.path));
  dict_set_str(m, globals, m->vm->names.__package__, package);
  return vm_run(m, as_code(code), globals);
}

/* ---- the statements ---- */

static bool absolute_name(Machine *m, Str *name, int level, Dict *globals, StrBuilder *out) {
  Value package = dict_get_str(globals, m->vm->names.__package__);
  if (is_absent(package) || !is_str(package) || !as_str(package)->bytes)
    return raise_false(m, TYPE_ID_ImportError, "attempted relative import with no known parent package");
  const Str *p = as_str(package);
  size_t n = p->bytes;
  for (int i = 1; i < level; i++) {
    while (n && p->text[n - 1] != '.') n--;
    if (!n) return raise_false(m, TYPE_ID_ImportError, "attempted relative import beyond top-level package");
    n--;
  }
  builder_add(out, p->text, n);
  if (name->bytes) {
    builder_add_c(out, ".");
    builder_add_str(out, name);
  }
  return true;
}

Value import_name(Machine *m, Str *name, int level, bool innermost, Dict *globals) {
  Value top, module;
  if (level) {
    StrBuilder b;
    builder_start(&b);
    if (!absolute_name(m, name, level, globals, &b)) return builder_drop(&b), ABSENT;
    Value full = builder_finish(m, &b);
    if (is_absent(full)) return ABSENT;
    module = import_path(m, as_str(full)->text, &top);
  } else module = import_path(m, name->text, &top);
  return is_absent(module) || innermost ? module : top;
}

static Value raise_no_name(Machine *m, Value module, Value module_name, Str *name) {
  Value file;
  if (object_find_attr(m, module, m->vm->names.__file__, &file) <= 0) file = NONE;
  if (error_pending(m)) return ABSENT;
  Value place = is_none(file) ? str_from_c(m, "unknown location") : file;
  bool running = is_instance(m, module, TYPE_ID_module) && module_is_running(module);
  raise_error(m, TYPE_ID_ImportError, running ? "cannot import name '%S' from partially initialized module '%V' (most likely due to a circular import) (%V)"
                                              : "cannot import name '%S' from '%V' (%V)", name, module_name, place);
  Value parts[IMPORT_PARTS] = {[IMPORT_PATH] = file, [IMPORT_NAME_FROM] = object_value(name)};
  as_exception(m->pending)->value = module_name;
  as_exception(m->pending)->extra = tuple_new(m, parts, IMPORT_PARTS);
  return ABSENT;
}

Value import_from(Machine *m, Value module, Str *name) {
  Value v;
  int found = object_find_attr(m, module, name, &v);
  if (found) return found > 0 ? v : ABSENT;
  Value module_name;
  if (object_find_attr(m, module, m->vm->names.__name__, &module_name) <= 0) module_name = NONE;
  if (error_pending(m)) return ABSENT;
  Value path;
  if (is_str(module_name) && object_find_attr(m, module, m->vm->names.__path__, &path) > 0) {
    Value full = str_format(m, "%V.%S", module_name, name);
    if (is_absent(full)) return ABSENT;
    v = import_one(m, as_str(full)->text, module);
    if (!is_absent(v)) return v;
    if (!error_matches(m, TYPE_ID_ModuleNotFoundError)) return ABSENT;
    error_take(m);
  }
  return raise_no_name(m, module, module_name, name);
}

static bool star_set(Machine *m, Value module, Str *name, Dict *globals, Value namespace) {
  Value v = object_get_attr(m, module, name);
  if (is_absent(v)) return false;
  if (!is_absent(namespace)) return object_set_item(m, namespace, object_value(name), v);
  dict_set_str(m, globals, name, v);
  return true;
}

bool import_star(Machine *m, Value module, Dict *globals, Value namespace) {
  Value all;
  int found = object_find_attr(m, module, m->vm->names.__all__, &all);
  if (found < 0) return false;
  if (found) {
    Value names = list_from_iterable(m, all);
    for (size_t i = 0; !is_absent(names) && i < as_list(names)->length; i++) {
      Value name = list_item(as_list(names), i);
      if (!is_str_instance(m, name)) return raise_false(m, TYPE_ID_TypeError, "Item in __all__ must be str, not %T", name);
      if (!star_set(m, module, str_intern(m, as_str(name)), globals, namespace)) return false;
    }
    return !is_absent(names);
  }
  if (!is_instance(m, module, TYPE_ID_module)) return raise_false(m, TYPE_ID_ImportError, "from-import-* object has no __dict__ and no __all__");
  Dict *d = dict_copy(m, ((Module *)as_object(module))->dict);
  Value name, v;
  for (size_t i = 0; d && dict_next(d, &i, &name, &v);)
    if (as_str(name)->text[0] != '_' && !star_set(m, module, as_str(name), globals, namespace)) return false;
  return d != NULL;
}
