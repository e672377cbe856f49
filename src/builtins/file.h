/* SPDX-License-Identifier: GPL-3.0-or-later */
/* file.h: text and binary files over the C library's streams. Standard output is the C library's own, so what other layers print with
 * stdio stays in order with it. */
#ifndef MAYFLY_BUILTINS_FILE_H
#define MAYFLY_BUILTINS_FILE_H

#include <stdio.h>

#include "builtins/sequence.h"
#include "builtins/state.h"

typedef struct FileState { /* malloc'd, owned by the File: lives until the object dies */
  FILE *stream;            /* NULL: closed */
  bool standard;           /* not to be closed */
} FileState;

typedef struct File {
  Object base;
  FileState *state;
  Value name, mode, encoding, errors; /* encoding ABSENT: UTF-8 */
  bool binary, readable, writable, raw_newlines, wrote; /* wrote: the last operation was a write */
} File;

bool is_file(Machine *m, Value v);
static inline File *as_file(Value v) { return (File *)as_object(v); }
/* The stream, ready for this; NULL: ValueError or OSError pending. */
FILE *file_for_reading(Machine *m, File *f);
FILE *file_for_writing(Machine *m, File *f);
/* Text (str of a text file, bytes of a binary one). */
MUST_USE bool file_write(Machine *m, File *f, Value text);
/* Up to the end of the line, newline included; the empty text at the end of the file. */
MUST_USE Value file_read_line(Machine *m, File *f, int64_t limit);
/* At most `limit` characters; all when negative. */
MUST_USE Value file_read(Machine *m, File *f, int64_t limit);
Value file_new(Machine *m, FILE *stream, Value name, const char *mode, bool standard);

extern const NativeSpec *const file_methods[]; /* file_methods.c */
extern const GetSetSpec file_getset[];

#endif
