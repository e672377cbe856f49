/* SPDX-License-Identifier: GPL-3.0-or-later */
/* script.h: running programs: files, standard input, -c, -m; and how an uncaught exception ends them. */
#ifndef MAYFLY_REPL_SCRIPT_H
#define MAYFLY_REPL_SCRIPT_H

#include "object/containers.h"
#include "repl/options.h"

/* Runs what the options name in the namespace `globals` (of __main__). Returns the exit status. */
int script_run(Machine *m, const Options *options, Dict *globals);

/* A script finds its neighbours: its folder comes first in sys.path. */
void script_add_folder(Machine *m, const char *path);

/* Reports m->pending on standard error and forgets it. Returns the exit status that it means: SystemExit's code, 130 for
 * KeyboardInterrupt, 2 for a program file that cannot be read (`missing`), else 1. */
int script_report(Machine *m, bool missing);

#endif
