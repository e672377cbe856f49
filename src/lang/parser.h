/* SPDX-License-Identifier: GPL-3.0-or-later */
/* parser.h: source text to syntax tree.
 *
 *   Arena arena;                arena_init(&arena);
 *   NameTable names;            name_table_init(&names, &arena);
 *   SyntaxProblem problem;
 *   ParseOptions options = {.dialect = dialect_for_file(source->name)};
 *   AstModule *module = parse_module(source, &options, &names, &problem);
 *   if (!module) … problem says what and where …
 *   … compile …                 arena_free(&arena);
 *
 * The first error ends the parse. Whether `return` or `yield` stands in a function, `break` in a loop,
 * whether names are declared twice or nonlocal names exist is the scope pass's affair; everything about form
 * is decided here. */
#ifndef MAYFLY_LANG_PARSER_H
#define MAYFLY_LANG_PARSER_H

#include "lang/ast.h"
#include "lang/dialect.h"
#include "lang/diagnostic.h"
#include "lang/source.h"
#include "lang/warning.h"

enum {
  PARSE_DEPTH_LIMIT = 1000,  /* nested expressions, patterns, blocks together */
  PARSE_BRACKET_LIMIT = 200, /* as CPython: "too many nested parentheses" */
  PARSE_INDENT_LIMIT = 100,  /* as CPython: "too many levels of indentation" */
};

/* Told of each mend: what was accepted although a strict reading refuses it. MESSAGE lives in the arena. */
typedef void ParseNote(void *context, const Source *source, Span span, const char *message);

typedef struct ParseOptions {
  Dialect dialect;
  bool mend;       /* accept a simple statement indented too far where no block is open, and report it */
  Span range;      /* parse only these whole lines of the code (a transcript cell); empty: everything */
  ParseNote *note; /* may be NULL */
  void *note_context;
  SyntaxWarnings *warnings; /* may be NULL */
} ParseOptions;

/* Parse a file or a cell. NULL: *problem is set. On success problem->kind is SYNTAX_OK. The source's own
 * notes (mends of the transcript reader) within the range are reported to options->note as well. */
AstModule *parse_module(const Source *source, const ParseOptions *options, NameTable *names,
                        SyntaxProblem *problem);

/* Parse a single expression, as eval() does: surrounding blanks and newlines are allowed. */
Node *parse_expression(const Source *source, const ParseOptions *options, NameTable *names,
                       SyntaxProblem *problem);

#endif
