/* SPDX-License-Identifier: GPL-3.0-or-later */
/* diagnostic.c: a line of the source with something underlined. Nearest names are in nearest.c. */
#include "lang/diagnostic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lang/ast.h"
#include "lang/source_internal.h"
#include "lang/unicode.h"

enum {
  TAB_WIDTH = 4,
  WINDOW = 160,     /* columns of a long line that are shown */
  BEFORE_MARK = 60, /* of these before the underline */
};

const char *syntax_error_type_name(SyntaxErrorKind kind) {
  switch (kind) {
  case SYNTAX_INDENTATION: return "IndentationError";
  case SYNTAX_TAB: return "TabError";
  default: return "SyntaxError";
  }
}

Underline diagnostic_underline(const Node *node) {
  switch (node->kind) {
  case AST_BinOp: return (Underline){node->span, ast_BinOp(node)->op_span};
  case AST_AugAssign: return (Underline){node->span, ast_AugAssign(node)->op_span};
  case AST_Subscript: return (Underline){node->span, ast_Subscript(node)->brackets};
  default: return (Underline){node->span, node->span};
  }
}

/* ---- output ---- */

/* A text that grows. */
typedef struct Output {
  char *bytes;
  size_t length, capacity;
} Output;

static void put_bytes(Output *out, const char *bytes, size_t length) {
  if (out->length + length + 1 > out->capacity) {
    out->capacity = (out->length + length + 1) * 2;
    out->bytes = source_allocate(out->bytes, out->capacity);
  }
  memcpy(out->bytes + out->length, bytes, length);
  out->length += length;
  out->bytes[out->length] = '\0';
}

static void put(Output *out, const char *text) {
  put_bytes(out, text, strlen(text));
}

static void put_repeated(Output *out, char c, unsigned count) {
  while (count-- > 0) put_bytes(out, &c, 1);
}

static void put_format(Output *out, const char *format, uint32_t number) {
  char buffer[32];
  snprintf(buffer, sizeof buffer, format, number);
  put(out, buffer);
}

/* ---- the line ---- */

/* Columns of the line (code points from 1) that are underlined and marked. */
typedef struct Marks {
  uint32_t line, start, end, mark_start, mark_end;
} Marks;

static Marks find_marks(const Source *source, Underline where) {
  Position start = source_position(source, where.span.start);
  Position end = source_end_position(source, where.span.end);
  Marks marks = {.line = start.line, .start = start.column, .end = end.column};
  if (end.line > start.line) marks.end = UINT32_MAX;
  if (where.span.end <= where.span.start) marks.end = marks.start + 1;
  marks.mark_start = marks.start;
  marks.mark_end = marks.end;
  Position mark = source_position(source, where.mark.start);
  if (where.mark.end > where.mark.start && mark.line == start.line) {
    Position mark_end = source_end_position(source, where.mark.end);
    marks.mark_start = mark.column;
    marks.mark_end = mark_end.line == mark.line ? mark_end.column : marks.end;
  }
  return marks;
}

/* One character of the source line as it is shown. */
typedef struct Glyph {
  uint32_t column; /* from 1, in code points */
  uint32_t place;  /* columns of the screen before it */
  unsigned width;
  unsigned length; /* in bytes */
  bool shown;      /* false: put a replacement */
} Glyph;

static Glyph next_glyph(SourceLine line, size_t at, const Glyph *before) {
  Glyph glyph = {.column = before->column + 1, .place = before->place + before->width};
  uint32_t point = unicode_decode_any(line.bytes + at, line.length - at, &glyph.length);
  glyph.shown = unicode_is_printable(point);
  glyph.width = point == '\t' ? TAB_WIDTH - glyph.place % TAB_WIDTH : glyph.shown ? unicode_width(point) : 1;
  return glyph;
}

static void put_glyph(Output *out, SourceLine line, size_t at, const Glyph *glyph) {
  if (line.bytes[at] == '\t')
    put_repeated(out, ' ', glyph->width);
  else if (glyph->shown)
    put_bytes(out, line.bytes + at, glyph->length);
  else
    put(out, "\xef\xbf\xbd");
}

static char mark_for(const Marks *marks, uint32_t column) {
  if (column < marks->start || column >= marks->end) return ' ';
  return column >= marks->mark_start && column < marks->mark_end ? '^' : '~';
}

/* The part of the screen's columns that is shown. */
typedef struct Window {
  uint32_t from, to;
} Window;

static Window choose_window(SourceLine line, const Marks *marks, bool strip) {
  Glyph glyph = {0};
  uint32_t mark_place = 0, blanks = 0;
  bool leading = true;
  for (size_t at = 0; at < line.length; at += glyph.length) {
    glyph = next_glyph(line, at, &glyph);
    if (glyph.column == marks->start) mark_place = glyph.place;
    leading = leading && (line.bytes[at] == ' ' || line.bytes[at] == '\t' || line.bytes[at] == '\f');
    if (leading) blanks = glyph.place + glyph.width;
  }
  uint32_t total = glyph.place + glyph.width;
  uint32_t from = strip ? blanks : 0;
  if (from > mark_place) from = mark_place;
  if (total - from > WINDOW && mark_place > from + WINDOW - BEFORE_MARK) from = mark_place - BEFORE_MARK;
  return (Window){from, from + WINDOW};
}

/* The source line and the marks below it, built side by side; marks beyond the line's end stand one column
 * after it. */
static void put_line(Output *text, Output *under, SourceLine line, const Marks *marks, bool strip) {
  Window window = choose_window(line, marks, strip);
  Glyph glyph = {0};
  bool marked = false;
  for (size_t at = 0; at < line.length; at += glyph.length) {
    glyph = next_glyph(line, at, &glyph);
    if (glyph.place < window.from) continue;
    if (glyph.place >= window.to) {
      put(text, "…");
      break;
    }
    put_glyph(text, line, at, &glyph);
    char mark = mark_for(marks, glyph.column);
    marked = marked || mark != ' ';
    put_repeated(under, mark, glyph.width);
  }
  if (!marked) put_repeated(under, '^', 1);
  while (under->length > 0 && under->bytes[under->length - 1] == ' ') under->bytes[--under->length] = '\0';
}

static void put_excerpt(Output *out, const Source *source, Underline where, unsigned indent,
                        bool with_number) {
  Marks marks = find_marks(source, where);
  Output text = {0}, under = {0};
  put(&text, "");
  put(&under, "");
  put_line(&text, &under, source_line(source, marks.line), &marks, !with_number);
  put_repeated(out, ' ', indent);
  if (with_number) put_format(out, "%5u | ", marks.line);
  put(out, text.bytes);
  put(out, "\n");
  put_repeated(out, ' ', indent);
  if (with_number) put(out, "      | ");
  put(out, under.bytes);
  put(out, "\n");
  free(text.bytes);
  free(under.bytes);
}

char *diagnostic_excerpt(const Source *source, Underline where, unsigned indent, bool with_number) {
  Output out = {0};
  put_excerpt(&out, source, where, indent, with_number);
  return out.bytes;
}

char *diagnostic_format(const Source *source, Underline where, const char *type, const char *message,
                        const char *hint) {
  Output out = {0};
  Position position = source_position(source, where.span.start);
  put(&out, source->name);
  put_format(&out, ":%u", position.line);
  put_format(&out, ":%u: ", position.column);
  if (type) {
    put(&out, type);
    put(&out, ": ");
  }
  put(&out, message);
  put(&out, "\n");
  put_excerpt(&out, source, where, 0, true);
  if (hint) {
    put(&out, "  ");
    put(&out, hint);
    put(&out, "\n");
  }
  return out.bytes;
}

char *diagnostic_format_problem(const Source *source, const SyntaxProblem *problem) {
  Underline where = {problem->span, problem->span};
  return diagnostic_format(source, where, syntax_error_type_name(problem->kind), problem->message,
                           problem->hint);
}
