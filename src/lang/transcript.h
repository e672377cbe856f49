/* SPDX-License-Identifier: GPL-3.0-or-later */
/* transcript.h: texts in which prompts, input and output stand together, and when an input is complete.
 *
 *   sage: for k in range(2):      prompt; the rest of the line is code
 *   ....:     print(k)            continuation; code
 *   ....:                         blank continuation: ends the block
 *   0                             output: not code, but kept for comparison
 *   1
 *   sage: a = 3
 *
 * source_from_text does the reading when asked with SOURCE_TRANSCRIPT; its cells and notes are in the Source.
 * A text counts as a transcript if its first non-blank line begins with a prompt, or if some later line,
 * outside of strings and brackets, begins with a primary prompt in its first column: then what stands before
 * that line is plain code (the loop of the ticket that was pasted without prompts). Lines of a Markdown fence
 * (```) between the parts are passed over.
 *
 * Mends, each a note in the Source:
 *   a continuation that begins in the middle of an identifier (a terminal wrapped `AbelianGr` / `oupGap`) is
 * joined. */
#ifndef MAYFLY_LANG_TRANSCRIPT_H
#define MAYFLY_LANG_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>
#include "lang/dialect.h"
#include "lang/source.h"

/* Is this text one that has prompts in it? (See above.) */
bool transcript_detect(const char *text, size_t length);

/* What a line of such a text is. */
typedef struct TranscriptLine {
  bool prompt; /* begins with sage:, mayfly: or >>> behind blanks */
  bool blank;
  bool fence;    /* ``` in the first column */
  size_t indent; /* blanks at its start */
} TranscriptLine;
TranscriptLine transcript_line(const char *bytes, size_t length);

/* Used by source_from_text only: fills code, pieces, cells and notes of a source whose text is one. */
void transcript_read(Source *source);

/* ---- the prompt ---- */

typedef enum InputState {
  INPUT_COMPLETE,   /* parses: run it */
  INPUT_INCOMPLETE, /* a bracket, string, block or line continuation is open, or a block may go on: ask for
                       more */
  INPUT_INVALID,    /* no further line can mend it: show the error at once (running it will) */
} InputState;

typedef struct InputStatus {
  InputState state;
  unsigned indent; /* for INPUT_INCOMPLETE: blanks to offer at the start of the next line */
} InputStatus;

/* Decide about what was entered so far (any number of lines, with or without the last newline). A compound
 * statement goes on until an empty line; everything else is complete as soon as it parses. */
InputStatus input_is_complete(const char *text, size_t length, Dialect dialect);

#endif
