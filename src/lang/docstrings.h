/* SPDX-License-Identifier: GPL-3.0-or-later */
/* docstrings.h: the docstrings of a syntax tree: of the module and of every class and function in it. */
#ifndef MAYFLY_LANG_DOCSTRINGS_H
#define MAYFLY_LANG_DOCSTRINGS_H

#include "lang/ast.h"

/* The string that a body begins with, or NULL. */
const AstStr *ast_docstring(const NodeList *body);

typedef struct Docstring {
  const char *name; /* "" of the module, "Parent.coerce" of a method; in the arena */
  Text text;        /* its value: escapes are read */
  Span span;        /* of the literal */
} Docstring;

/* Calls visit for each docstring, in the order of the source. */
typedef void DocstringVisit(void *context, const Docstring *docstring);
void ast_each_docstring(const AstModule *module, Arena *arena, DocstringVisit *visit, void *context);

#endif
