/* SPDX-License-Identifier: GPL-3.0-or-later */
/* complete.c: does the prompt have to ask for more? Answered by the parser itself, so that it cannot disagree
 * with it. */
#include "lang/transcript.h"

#include <string.h>
#include "lang/line_scan.h"
#include "lang/parser.h"

enum { INDENT_STEP = 4 };

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/* Is the last line, not counting the final line end, empty? */
static bool ends_in_blank_line(const char *text, size_t length) {
  if (length > 0 && text[length - 1] == '\n') length--;
  while (length > 0 && is_blank(text[length - 1])) length--;
  return length == 0 || text[length - 1] == '\n';
}

static bool is_all_blank(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (!is_blank(text[i]) && text[i] != '\n') return false;
  return true;
}

static bool is_compound(const Node *node) {
  switch (node->kind) {
  case AST_FunctionDef:
  case AST_ClassDef:
  case AST_For:
  case AST_While:
  case AST_If:
  case AST_With:
  case AST_Match:
  case AST_Try: return true;
  default: return false;
  }
}

/* A line that begins with one of these is the last of its block. */
static bool leaves_block(const char *line, size_t length) {
  static const char *const words[] = {"return", "break", "continue", "pass", "raise"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    size_t n = strlen(words[i]);
    if (length >= n && memcmp(line, words[i], n) == 0 && (length == n || line[n] == ' ')) return true;
  }
  return false;
}

/* Blanks to offer on the next line. */
static unsigned suggest_indent(const char *text, size_t length) {
  LineScan scan = {0};
  const char *last = text;
  size_t last_length = 0, next;
  for (size_t start = 0; start < length; start = next) {
    const char *end = memchr(text + start, '\n', length - start);
    size_t line = end ? (size_t)(end - (text + start)) : length - start;
    next = start + line + 1;
    line_scan_add(&scan, text + start, line);
    if (!is_all_blank(text + start, line)) {
      last = text + start;
      last_length = line;
    }
  }
  if (scan.triple) return 0;
  unsigned indent = (unsigned)scan.indent;
  if (scan.depth > 0 || scan.colon) return indent + INDENT_STEP;
  if (last_length > indent && leaves_block(last + indent, last_length - indent))
    return indent >= INDENT_STEP ? indent - INDENT_STEP : 0;
  return indent;
}

static InputState judge(const Source *source, const AstModule *module, const SyntaxProblem *problem,
                        bool blank_line) {
  if (!module) {
    if (problem->open || (problem->at_end && !blank_line)) return INPUT_INCOMPLETE;
    return INPUT_INVALID;
  }
  if (source->is_transcript || blank_line || module->body.count == 0) return INPUT_COMPLETE;
  return is_compound(module->body.items[module->body.count - 1]) ? INPUT_INCOMPLETE : INPUT_COMPLETE;
}

InputStatus input_is_complete(const char *text, size_t length, Dialect dialect) {
  InputStatus status = {INPUT_COMPLETE, 0};
  if (is_all_blank(text, length)) return status;
  bool blank_line = ends_in_blank_line(text, length);
  PromptInput input = dialect_prompt_input(text, length);
  if (input.kind != PROMPT_CODE) {
    if (input.cell_magic && !blank_line) status.state = INPUT_INCOMPLETE;
    return status;
  }
  Source *source =
      source_from_text("<input>", text, length, dialect == DIALECT_CAS ? SOURCE_TRANSCRIPT : SOURCE_STRICT);
  Arena arena;
  arena_init(&arena);
  NameTable names;
  name_table_init(&names, &arena);
  SyntaxProblem problem;
  ParseOptions options = {.dialect = dialect, .mend = dialect == DIALECT_CAS};
  AstModule *module = parse_module(source, &options, &names, &problem);
  status.state = judge(source, module, &problem, blank_line);
  if (status.state == INPUT_INCOMPLETE) status.indent = suggest_indent(text, length);
  arena_free(&arena);
  source_release(source);
  return status;
}
