/* SPDX-License-Identifier: GPL-3.0-or-later */
/* line.h: reading lines: with GNU Readline from a terminal, plainly otherwise. The only door to Readline. */
#ifndef MAYFLY_REPL_LINE_H
#define MAYFLY_REPL_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "object/value.h"

/* editing: Readline; history: kept in $XDG_STATE_HOME/mayfly/history (or MAYFLY_HISTORY). */
void line_start(Machine *m, bool editing, bool history);
/* The next line, malloc'd, without its end; NULL at the end of input. `indent` blanks are offered at its start. *interrupted: Ctrl-C. A
 * bracketed paste may contain newlines. */
char *line_read(const char *prompt, unsigned indent, bool *interrupted);
/* Adds a cell to the history, as one entry. */
void line_remember(const char *cell);
void line_stop(void);
const char *line_library_version(void);

/* Completion: called with the line before the cursor; answers a NULL-terminated array of malloc'd candidates for the word that starts at *start
 * (or NULL), each beginning as the word does. *append: what to add behind a single candidate (0: nothing). */
typedef char **(*LineCompleter)(void *context, const char *before, size_t *start, char *append);
void line_set_completer(LineCompleter completer, void *context);

#endif
