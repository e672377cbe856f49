/* SPDX-License-Identifier: GPL-3.0-or-later */
/* line_scan.h: a rough reading of code, line by line, that knows no more than whether a string or a bracket
 * is open. For texts that may not be code at all. */
#ifndef MAYFLY_LANG_LINE_SCAN_H
#define MAYFLY_LANG_LINE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* The state behind the last line; begins as {0}. */
typedef struct LineScan {
  char quote;     /* of the string that is open, or 0 */
  bool triple;    /* it is a triple-quoted one */
  bool continued; /* the line ended in a backslash */
  bool colon;     /* its last character was a colon: a block begins */
  bool comment;   /* it ended in a comment … */
  size_t comment_start; /* … whose # is that byte */
  bool block;     /* it was indented or ended in a colon */
  unsigned depth; /* open brackets */
  size_t indent;  /* blanks before the last line that was not blank */
} LineScan;

/* Read one line, without its line end. */
void line_scan_add(LineScan *scan, const char *line, size_t length);

/* Inside a string, bracket or continued line: the next line belongs to the same statement. */
static inline bool line_scan_is_open(const LineScan *scan) {
  return scan->triple || scan->depth > 0 || scan->continued;
}

/* The same, or a block is open. */
static inline bool line_scan_wants_more(const LineScan *scan) {
  return line_scan_is_open(scan) || scan->block;
}

#endif
