/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source_file.h: reading and compiling a file. The dialect follows from its name: .py is Python's, everything else the CAS dialect. */
#ifndef MAYFLY_VM_SOURCE_FILE_H
#define MAYFLY_VM_SOURCE_FILE_H

#include <stdio.h>

#include "object/value.h"

/* Code of the file at path; flags of lang/compile.h are added to the dialect's. OSError (FileNotFoundError …) or SyntaxError. */
MUST_USE Value source_file_compile(Machine *m, const char *path, unsigned flags);
/* The same of the program that the process was started for: one in Python's reading begins with CPython's limit on the digits of integers. */
MUST_USE Value source_file_program(Machine *m, const char *path, unsigned flags);
/* Everything up to the end of the stream in one malloc'd, NUL-terminated block. NULL: OSError pending, naming path. */
MUST_USE char *source_file_read(Machine *m, FILE *stream, const char *path, size_t *bytes);
/* The same of the file at path. */
MUST_USE char *source_file_text(Machine *m, const char *path, size_t *bytes);

#endif
