/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compare.h: does what an example shows agree with what its text says?
 *
 * To the letter, but for blanks at the ends of lines, in docstrings also for line breaks, which are as good as a blank, and:
 *   ...            in what is expected stands for any text, of any number of lines
 *   <BLANKLINE>    alone in a line, for an empty one
 *   Traceback (most recent call last):
 *       ...
 *   ValueError: what it says        an exception: only the line of its type and message counts, and whatever was printed before
 * An exception also agrees with the report of the prompt, `<cell 3>:1:5: ValueError: …` and the lines under it: place and excerpt do not count.
 * Comments of the example loosen the comparison (examples.h). */
#ifndef MAYFLY_REPL_COMPARE_H
#define MAYFLY_REPL_COMPARE_H

#include "repl/examples.h"

/* printed: what came out; error: the type and message of the exception that ended it, or NULL. */
bool example_agrees(const Example *example, const char *printed, const char *error);

/* The comparison of two outputs alone. */
bool text_agrees(const char *expected, const char *got, const Example *how);

#endif
