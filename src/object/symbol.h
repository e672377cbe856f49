/* SPDX-License-Identifier: GPL-3.0-or-later */
/* symbol.h: the state behind strings: the intern table, the shared strings, and the cursor that makes walks through
 * the indices of one non-ASCII string cheap. For the files of strings alone; others use str.h. */
#ifndef MAYFLY_OBJECT_SYMBOL_H
#define MAYFLY_OBJECT_SYMBOL_H

#include "object/str.h"

typedef struct Symbols {
  Str **slot;
  size_t capacity, live, used; /* used counts tombstones too */
  Str *empty;
  Str *latin[256]; /* the one-character strings up to U+00FF */
  const Str *cursor; /* of the last walk; NULL: none. Not a reference: forgotten at every collection */
  size_t cursor_index, cursor_offset;
  struct RegexState *regex; /* of the module re (builtins/mod_re.c), once it was imported */
} Symbols;

/* What the TypeSpecs need (builtins/type_str.c, type_bytes.c). Sizes are rounded up so that an attribute part may follow. */
static inline size_t str_size(size_t bytes) { return (sizeof(Str) + bytes + 1 + 7) & ~(size_t)7; }
void str_walk(const Object *o, Tracer *t);
size_t str_variable_size(const Object *o);
static inline size_t bytes_size(size_t length) { return (sizeof(Bytes) + length + 1 + 7) & ~(size_t)7; }
size_t bytes_variable_size(const Object *o);

#endif
