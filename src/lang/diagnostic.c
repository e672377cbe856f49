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

/* One character of the source line as it is shown. */
typedef struct Glyph {
  uint32_t column; /* from 0, in code points */
  uint32_t place;  /* columns of the screen before it */
  unsigned width;
  unsigned length; /* in bytes */
  bool shown;      /* false: put a replacement */
} Glyph;

static Glyph next_glyph(SourceLine line, size_t at, const Glyph *before) {
  Glyph glyph = {.column = before->length ? before->column + 1 : 0, .place = before->place + before->width};
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

/* The part of the screen's columns that is shown; cut: more of the line is before it than its indentation. */
typedef struct Window {
  uint32_t from, to;
  bool cut;
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
  if (line.length == 0 || marks->start > glyph.column) mark_place = total;
  uint32_t from = strip ? blanks : 0;
  if (from > mark_place) from = mark_place;
  bool cut = total - from > WINDOW && mark_place > from + WINDOW - BEFORE_MARK;
  if (cut) from = mark_place - BEFORE_MARK;
  return (Window){from, from + WINDOW, cut};
}

/* The source line and the marks below it, built side by side; marks beyond the line's end stand one column
 * after it. */
static void put_line(Output *text, Output *under, SourceLine line, const Marks *marks, bool strip) {
  Window window = choose_window(line, marks, strip);
  Glyph glyph = {0};
  bool marked = false;
  if (window.cut) {
    put(text, "…");
    put(under, " ");
  }
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

char *diagnostic_line(SourceLine line, const Marks *marks, const char *head, const char *under_head, bool strip) {
  Output text = {0}, under = {0};
  put(&text, head);
  put(&under, "");
  put_line(&text, &under, line, marks, strip);
  put(&text, "\n");
  if (under_head) {
    put(&text, under_head);
    put(&text, under.bytes);
    put(&text, "\n");
  }
  free(under.bytes);
  return text.bytes;
}
