/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source.h: the text of a file, a cell or a transcript, and the way from a place in the code to what the user
 * sees.
 *
 *   text  what the user typed, byte for byte: "sage: a = 1\r\n2\r\nsage: a"
 *   code  what the lexer reads: byte order mark, CR, prompts and output lines are gone: "a = 1\na\n"
 *
 * A Span counts bytes of the code. Only the functions below turn one into lines and columns of the text, so
 * every message shows the user's own lines, however the code was prepared. The lexer never sees the text, and
 * nobody else needs to look at the code.
 *
 * Invariants: the code is NUL-terminated, ends in a newline unless empty, has no carriage returns, and is at
 * most 2^31 bytes long. Pieces map it to the text in increasing order on both sides. Ownership: reference
 * counted; code objects and tracebacks retain what they quote. */
#ifndef MAYFLY_LANG_SOURCE_H
#define MAYFLY_LANG_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A half-open range of bytes of the code. */
typedef struct Span {
  uint32_t start;
  uint32_t end;
} Span;

/* A place in the text as editors count it: both from 1; a column is a code point. */
typedef struct Position {
  uint32_t line;
  uint32_t column;
} Position;

/* A line of the text, without its line end. Not NUL-terminated. */
typedef struct SourceLine {
  const char *bytes;
  size_t length;
} SourceLine;

/* Code that stands in one piece in the text. */
typedef struct SourcePiece {
  uint32_t code;
  uint32_t text;
} SourcePiece;

/* One prompted input of a transcript, and what it printed when it was recorded. */
typedef struct TranscriptCell {
  Span code;          /* the input's statements, whole lines */
  const char *output; /* in the text, between this input and the next prompt; trailing blank lines cut off */
  size_t output_length;
  bool python;          /* its prompt was >>> */
  uint32_t indent;      /* blanks before its prompt */
  uint32_t line;        /* of the text, where the input begins */
  uint32_t output_line; /* of the text, where the output begins; 0 if there is none */
} TranscriptCell;

/* A repair or remark made while reading: never an error. */
typedef struct SourceNote {
  Span span;
  const char *message; /* owned by the source */
} SourceNote;

typedef enum SourceFlags {
  SOURCE_STRICT = 0,
  SOURCE_TRANSCRIPT = 1, /* recognise prompts; see transcript.h for when a text counts as one */
} SourceFlags;

typedef struct Source {
  char *name; /* file name, or "<stdin>", "<cell 3>" */
  char *text;
  size_t text_length;
  char *code; /* == text when nothing had to be changed */
  size_t code_length;
  uint32_t *line_starts; /* offsets into the text of line 1, 2, … */
  size_t line_count;
  SourcePiece *pieces; /* at least one unless the code is empty */
  size_t piece_count;
  TranscriptCell *cells; /* empty unless is_transcript */
  size_t cell_count;
  SourceNote *notes; /* mends made by the transcript reader; the parser reports its own */
  size_t note_count;
  bool is_transcript;
  unsigned references;
} Source;

/* Make a source from LENGTH bytes (copied; any bytes at all, valid UTF-8 or not). Never NULL: a text that
 * cannot be read (NUL bytes, broken UTF-8) is an error that the parser reports at its place. */
Source *source_from_text(const char *name, const char *bytes, size_t length, unsigned flags);

Source *source_retain(Source *source);
void source_release(Source *source);

/* Where the byte at OFFSET of the code stands in the text. OFFSET may equal the code's length. */
Position source_position(const Source *source, uint32_t offset);

/* Where a span that ends before OFFSET ends: as source_position of the byte before, one column further.
 * Differs from source_position where a piece ends at OFFSET, so that an underline stays on its line. */
Position source_end_position(const Source *source, uint32_t offset);

/* The line alone; cheaper than source_position. */
uint32_t source_line_at(const Source *source, uint32_t offset);

/* Line NUMBER (from 1) of the text; an empty line beyond the last. */
SourceLine source_line(const Source *source, uint32_t number);

/* The source text of a span as the user typed it (from its first to its last byte, prompts between included).
 */
SourceLine source_text_of(const Source *source, Span span);

/* The smallest span that covers both. */
static inline Span span_join(Span a, Span b) {
  return (Span){a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

#endif
