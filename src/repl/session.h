/* SPDX-License-Identifier: GPL-3.0-or-later */
/* session.h: the prompt: reads cells, runs them, shows what they give, goes on after errors. */
#ifndef MAYFLY_REPL_SESSION_H
#define MAYFLY_REPL_SESSION_H

#include "object/containers.h"
#include "repl/options.h"

/* Until the end of input or quit. Returns the exit status. */
int session_run(Machine *m, const Options *options, Dict *globals);

#endif
