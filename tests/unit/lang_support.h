/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the unit programs of the front end share: parse a text, get its dump or its problem.
 */
#ifndef TESTS_UNIT_LANG_SUPPORT_H
#define TESTS_UNIT_LANG_SUPPORT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lang/parser.h"
#include "lang/transcript.h"

/* A text on one line, fit for a TAP description. Overwritten by the call after next. */
static inline const char *shown(const char *text) {
  static char buffers[2][160];
  static bool turn;
  turn = !turn;
  char *out = buffers[turn];
  size_t n = 0;
  for (; *text && n + 8 < sizeof buffers[0]; text++) {
    unsigned char c = (unsigned char)*text;
    if (c == '\n')
      n += (size_t)sprintf(out + n, "\\n");
    else if (c < 0x20 || c >= 0x7f || c == '#' || c == '\\')
      n += (size_t)sprintf(out + n, "\\x%02x", c);
    else
      out[n++] = (char)c;
  }
  snprintf(out + n, sizeof buffers[0] - n, "%s", *text ? "..." : "");
  return out;
}

/* One parse and all that it owns. */
typedef struct Parse {
  Source *source;
  Arena *arena;
  NameTable names;
  SyntaxProblem problem;
  AstModule *module;
  char *dump;     /* of the module's statements, or NULL */
  unsigned mends; /* how many notes the parser gave */
} Parse;

static inline void count_note(void *context, const Source *source, Span span, const char *message) {
  (void)source;
  (void)span;
  (void)message;
  ++*(unsigned *)context;
}

/* The dump without the "(Module [" and "])" around it. */
static inline char *dump_body(const AstModule *module) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  for (uint32_t i = 0; i < module->body.count; i++) {
    if (i > 0) putc(' ', out);
    ast_dump(module->body.items[i], out);
  }
  fclose(out);
  return text;
}

/* FLAGS as of source_from_text; a transcript is read with mends. */
static inline Parse parse_bytes(const char *bytes, size_t length, Dialect dialect, unsigned flags) {
  Parse parse = {.source = source_from_text("test.cas", bytes, length, flags)};
  parse.arena = malloc(sizeof *parse.arena);
  arena_init(parse.arena);
  name_table_init(&parse.names, parse.arena);
  ParseOptions options = {
      .dialect = dialect,
      .mend = flags & SOURCE_TRANSCRIPT,
      .note = count_note,
      .note_context = &parse.mends,
  };
  parse.module = parse_module(parse.source, &options, &parse.names, &parse.problem);
  parse.dump = parse.module ? dump_body(parse.module) : NULL;
  return parse;
}

static inline Parse parse_text(const char *text, Dialect dialect, unsigned flags) {
  return parse_bytes(text, strlen(text), dialect, flags);
}

static inline void parse_end(Parse *parse) {
  free(parse->dump);
  arena_free(parse->arena);
  free(parse->arena);
  source_release(parse->source);
}

#endif
