/* SPDX-License-Identifier: GPL-3.0-or-later */
/* doctest.h: --doctest: runs the examples of files and tells where they show something else than they say.
 *
 * Of a program (.cas, .sage, .py) each docstring is a session of its own, in which the names of the file's module are known, beside those of the
 * top level; any other file, and a program that is a transcript, is one session from its first line to its last. Random numbers begin anew
 * with each session. */
#ifndef MAYFLY_REPL_DOCTEST_H
#define MAYFLY_REPL_DOCTEST_H

#include "object/value.h"
#include "repl/options.h"

/* The files are options->argv. Returns the exit status: 0; 1 if any example failed; 2 if a file cannot be read. */
int doctest_run(Machine *m, const Options *options);

#endif
