/* SPDX-License-Identifier: GPL-3.0-or-later */
/* replay.h: --transcript: runs a text with prompts, such as an issue, and shows statement by statement what it recorded beside what happens now,
 * with a table at the end. Differences are what one wants to see, and no failure.
 *
 * The blocks of one comment are one session; a rule (---), as between the comments of an issue, begins another, which takes over modules and
 * classes, so that nothing of the session before is kept alive by its names. Code that stands between fences without prompts is
 * run if it can be parsed. What had to be mended is told. The numbers of a bare gc.collect() are shown, but not compared. */
#ifndef MAYFLY_REPL_REPLAY_H
#define MAYFLY_REPL_REPLAY_H

#include "object/value.h"
#include "repl/options.h"

/* The file is options->file. Returns the exit status: 0, 2 if the file cannot be read, 130 when interrupted. */
int replay_run(Machine *m, const Options *options);

#endif
