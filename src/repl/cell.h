/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cell.h: one input of the prompt, and the namespace that inputs share. Interactive sessions, doctests and transcripts run their inputs here,
 * so that they agree. */
#ifndef MAYFLY_REPL_CELL_H
#define MAYFLY_REPL_CELL_H

#include "object/containers.h"

/* The namespace of a new module __main__, which takes the place of the one before. */
Dict *cell_namespace_new(Machine *m);

/* Random numbers begin anew. false: exception pending. */
MUST_USE bool cell_seed(Machine *m, uint64_t number);

/* Runs a text: statements, ?help, %magic or !command. Flags of lang/compile.h say how it is read; values of expression statements are shown.
 * false: exception pending. */
MUST_USE bool cell_run(Machine *m, Dict *globals, const char *text, size_t bytes, const char *name, unsigned flags);

/* What happened while a cell ran whose output was caught. */
typedef struct CellOutcome {
  char *printed; /* malloc'd, as all of these are: what it wrote to standard output */
  char *notes;   /* what it wrote to standard error, if that was caught, or NULL */
  char *error;   /* "ValueError: message" of the exception that ended it, or NULL */
  char *report;  /* what the prompt says of it, or NULL */
  bool stop;     /* interrupted: nothing more should be run */
  double seconds;
} CellOutcome;

/* The same, with standard output caught, and standard error if asked for. Leaves no exception pending. */
CellOutcome cell_run_caught(Machine *m, Dict *globals, const char *text, size_t bytes, const char *name, unsigned flags, bool notes);
void cell_outcome_free(CellOutcome *outcome);

#endif
