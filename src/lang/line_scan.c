/* SPDX-License-Identifier: GPL-3.0-or-later */
/* line_scan.c: see line_scan.h. */
#include "lang/line_scan.h"

/* Inside a string: returns how far to go on. */
static size_t scan_string(LineScan *scan, const char *at, size_t left) {
  if (*at == '\\') return left > 1 ? 2 : 1;
  if (*at != scan->quote) return 1;
  if (!scan->triple) {
    scan->quote = 0;
    return 1;
  }
  if (left < 3 || at[1] != scan->quote || at[2] != scan->quote) return 1;
  scan->quote = 0;
  scan->triple = false;
  return 3;
}

static size_t scan_code(LineScan *scan, const char *at, size_t left) {
  switch (*at) {
  case '"':
  case '\'':
    scan->quote = *at;
    scan->triple = left >= 3 && at[1] == *at && at[2] == *at;
    return scan->triple ? 3 : 1;
  case '#': scan->comment = true; return left;
  case '(':
  case '[':
  case '{': scan->depth++; return 1;
  case ')':
  case ']':
  case '}': scan->depth -= scan->depth > 0; return 1;
  default: return 1;
  }
}

void line_scan_add(LineScan *scan, const char *line, size_t length) {
  bool starts_open = line_scan_is_open(scan);
  size_t indent = 0;
  while (indent < length && (line[indent] == ' ' || line[indent] == '\t')) indent++;
  char last = 0;
  scan->comment = scan->continued = false;
  for (size_t at = 0; at < length;) {
    char c = line[at];
    size_t from = at;
    at += scan->quote ? scan_string(scan, line + at, length - at) : scan_code(scan, line + at, length - at);
    if (scan->comment) scan->comment_start = from; /* it takes the rest of the line */
    else if (c != ' ' && c != '\t') last = c;
  }
  if (last) scan->colon = last == ':' && !scan->quote && scan->depth == 0;
  scan->continued = last == '\\' && length > 0 && line[length - 1] == '\\';
  if (scan->quote && !scan->triple && !scan->continued) scan->quote = 0; /* broken: the lexer will say so */
  if (last && !starts_open) {
    scan->indent = indent;
    scan->block = indent > 0 || scan->colon;
  } else if (scan->colon) {
    scan->block = true;
  }
}
