/* SPDX-License-Identifier: GPL-3.0-or-later */
/* help.h: ?name and ??name at the prompt. */
#ifndef MAYFLY_REPL_HELP_H
#define MAYFLY_REPL_HELP_H

#include "object/containers.h"

/* Shows signature and documentation (or, with source, the text) of what the expression `subject` is. false: exception pending. */
MUST_USE bool help_show(Machine *m, Dict *globals, const char *subject, size_t bytes, bool source);

#endif
