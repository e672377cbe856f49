/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_import.c: import and from … import. */
#include <string.h>

#include "lang/compile_internal.h"

enum { INNERMOST = 1 }; /* IMPORT_NAME: bit 0 of c; the level of a relative import stands above */

static void emit_import(Compiler *c, const Node *node, Name module, int flags, int to) {
  uint32_t k = module ? constant_name(c, module) : constant_text(c, "");
  emit(c, node, OPCODE_IMPORT_NAME, to, constant_small(c, node, k), flags);
}

void compile_import(Compiler *c, const AstImport *import) {
  int t = c->unit->top;
  for (uint32_t i = 0; i < import->names.count; i++) {
    const AstAlias *alias = ast_Alias(import->names.items[i]);
    emit_import(c, &import->base, alias->name, alias->alias ? INNERMOST : 0, t);
    Name name = alias->alias;
    if (!name) {
      const char *dot = strchr(alias->name->bytes, '.');
      name = dot ? name_intern(c->names, alias->name->bytes, (size_t)(dot - alias->name->bytes)) : alias->name;
    }
    store_name(c, &import->base, name, t);
  }
}

static void check_feature(Compiler *c, const AstImportFrom *import, Name feature) {
  static const char *const features[] = {"nested_scopes", "generators", "division", "absolute_import", "with_statement",
                                         "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"};
  for (size_t i = 0; i < sizeof features / sizeof *features; i++)
    if (strcmp(feature->bytes, features[i]) == 0) return;
  if (strcmp(feature->bytes, "braces") == 0) compile_fail(c, import->base.span, "not a chance");
  else compile_fail(c, import->base.span, "future feature %s is not defined", feature->bytes);
}

/* Imports from __future__ tell the compiler something and do nothing when they are run. */
static void compile_future(Compiler *c, const AstImportFrom *import) {
  if (import->base.span.start >= c->future_end)
    compile_fail(c, import->base.span, "from __future__ imports must occur at the beginning of the file");
  for (uint32_t i = 0; i < import->names.count; i++) {
    Name feature = ast_Alias(import->names.items[i])->name;
    check_feature(c, import, feature);
    if (strcmp(feature->bytes, "annotations") == 0) c->string_annotations = true;
  }
}

void compile_import_from(Compiler *c, const AstImportFrom *import) {
  if (import->module && !import->level && strcmp(import->module->bytes, "__future__") == 0) {
    compile_future(c, import);
    return;
  }
  const Node *node = &import->base;
  int module = c->unit->top;
  emit_import(c, node, import->module, INNERMOST | import->level << 1, module);
  temp_push(c);
  for (uint32_t i = 0; i < import->names.count; i++) {
    const AstAlias *alias = ast_Alias(import->names.items[i]);
    if (strcmp(alias->name->bytes, "*") == 0) {
      emit(c, node, OPCODE_IMPORT_STAR, module, 0, 0);
      continue;
    }
    emit(c, node, OPCODE_IMPORT_FROM, module + 1, module, constant_small(c, node, constant_name(c, alias->name)));
    store_name(c, node, alias->alias ? alias->alias : alias->name, module + 1);
  }
  c->unit->top = module;
}
