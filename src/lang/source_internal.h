/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source_internal.h: how the code of a source is put together from pieces of its text. For source.c and
 * transcript.c. */
#ifndef MAYFLY_LANG_SOURCE_INTERNAL_H
#define MAYFLY_LANG_SOURCE_INTERNAL_H

#include "lang/source.h"

/* Appends to source->code, which it owns until finish. */
typedef struct CodeBuilder {
  Source *source;
  size_t capacity;
  size_t piece_capacity;
} CodeBuilder;

/* Append LENGTH bytes that stand at TEXT in the source's text. */
void code_append(CodeBuilder *builder, size_t text, size_t length);

/* Append a newline that stands for the line end at TEXT. */
void code_append_newline(CodeBuilder *builder, size_t text);

/* Drop the last byte (a newline) again. */
void code_chop(CodeBuilder *builder);

/* NUL-terminate. The code must be empty or end in a newline. */
void code_finish(CodeBuilder *builder);

/* Append a note; MESSAGE is copied. */
void source_add_note(Source *source, Span span, const char *message);

/* malloc and realloc that do not fail. */
void *source_allocate(void *old, size_t size);

/* Where line NUMBER (from 0) ends in the text, without its line end. */
size_t source_line_end(const Source *source, size_t number);

#endif
