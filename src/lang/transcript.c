/* SPDX-License-Identifier: GPL-3.0-or-later */
/* transcript.c: telling prompts, input and output apart, line by line. */
#include "lang/transcript.h"

#include <stdlib.h>
#include <string.h>
#include "lang/line_scan.h"
#include "lang/source_internal.h"
#include "lang/token.h"
#include "lang/unicode.h"

/* ---- prompts ---- */

typedef enum PromptStyle { STYLE_SAGE, STYLE_MAYFLY, STYLE_PYTHON, STYLE_COUNT } PromptStyle;

static const struct {
  const char *primary, *continuation;
} styles[STYLE_COUNT] = {
    [STYLE_SAGE] = {"sage:", "....:"},
    [STYLE_MAYFLY] = {"mayfly:", "......:"},
    [STYLE_PYTHON] = {">>>", "..."},
};

typedef enum LineKind { LINE_OTHER, LINE_BLANK, LINE_PRIMARY, LINE_CONTINUATION, LINE_FENCE } LineKind;

typedef struct Line {
  LineKind kind;
  PromptStyle style;
  size_t start, end; /* of the line in the text */
  size_t code;       /* behind the prompt and one blank; == start without a prompt */
  size_t indent;     /* blanks before the prompt */
} Line;

/* The length of the prompt WORD and the blank behind it, or 0. */
static size_t prompt_length(const char *bytes, size_t length, const char *word) {
  size_t n = strlen(word);
  if (length < n || memcmp(bytes, word, n) != 0) return 0;
  if (length == n) return n;
  return bytes[n] == ' ' ? n + 1 : 0;
}

static Line classify(const char *text, size_t start, size_t end) {
  Line line = {.kind = LINE_OTHER, .start = start, .end = end, .code = start};
  size_t at = start;
  while (at < end && (text[at] == ' ' || text[at] == '\t')) at++;
  line.indent = at - start;
  if (at == end) line.kind = LINE_BLANK;
  if (end - start >= 3 && memcmp(text + start, "```", 3) == 0) line.kind = LINE_FENCE;
  for (int style = 0; style < STYLE_COUNT && line.kind == LINE_OTHER; style++) {
    size_t primary = prompt_length(text + at, end - at, styles[style].primary);
    size_t continuation = prompt_length(text + at, end - at, styles[style].continuation);
    if (primary == 0 && continuation == 0) continue;
    line.kind = primary ? LINE_PRIMARY : LINE_CONTINUATION;
    line.style = (PromptStyle)style;
    line.code = at + primary + continuation;
  }
  return line;
}

/* Dots with a colon go with both names; plain dots belong to >>> alone, except inside an open bracket or
 * block of another, since they also stand for left-out output. */
static bool continues(const Line *line, PromptStyle style, const LineScan *scan) {
  if (line->kind != LINE_CONTINUATION) return false;
  if ((line->style == STYLE_PYTHON) == (style == STYLE_PYTHON)) return true;
  return line->style == STYLE_PYTHON && line_scan_wants_more(scan);
}

/* ---- detection ---- */

static size_t find_line_end(const char *text, size_t length, size_t start, size_t *next) {
  size_t end = start;
  while (end < length && text[end] != '\n' && text[end] != '\r') end++;
  *next = end + (end < length);
  if (end + 1 < length && text[end] == '\r' && text[end + 1] == '\n') ++*next;
  return end;
}

TranscriptLine transcript_line(const char *bytes, size_t length) {
  Line line = classify(bytes, 0, length);
  return (TranscriptLine){.prompt = line.kind == LINE_PRIMARY, .blank = line.kind == LINE_BLANK, .fence = line.kind == LINE_FENCE, .indent = line.indent};
}

bool transcript_detect(const char *text, size_t length) {
  LineScan scan = {0};
  bool first = true;
  size_t next = length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  for (size_t start = next; start < length; start = next) {
    size_t end = find_line_end(text, length, start, &next);
    Line line = classify(text, start, end);
    bool outside = !line_scan_is_open(&scan);
    if (line.kind == LINE_PRIMARY && outside && (first || line.indent == 0)) return true;
    if (line.kind == LINE_BLANK || (line.kind == LINE_FENCE && outside)) continue;
    first = false;
    line_scan_add(&scan, text + start, end - start);
  }
  return false;
}

/* ---- reading ---- */

typedef struct Reader {
  Source *source;
  CodeBuilder code;
  LineScan scan;       /* of the current cell's input */
  PromptStyle style;   /* of its prompt */
  bool plain;          /* lines without prompt are code: before the first prompt, or behind a fence */
  bool in_input;       /* the line before was input */
  size_t output_start; /* in the text, 0 if no output was seen */
  size_t output_end;
  Line last; /* the last line of input */
} Reader;

static TranscriptCell *current_cell(const Reader *r) {
  return &r->source->cells[r->source->cell_count - 1];
}

static void end_cell(Reader *r) {
  Source *source = r->source;
  if (source->cell_count == 0) return;
  TranscriptCell *cell = current_cell(r);
  cell->code.end = (uint32_t)source->code_length;
  cell->output = source->text + r->output_start;
  cell->output_length = r->output_end - r->output_start;
  r->output_start = r->output_end = 0;
}

static void begin_cell(Reader *r, size_t line_number) {
  Source *source = r->source;
  end_cell(r);
  if ((source->cell_count & (source->cell_count - 1)) == 0) {
    size_t capacity = source->cell_count ? source->cell_count * 2 : 1;
    source->cells = source_allocate(source->cells, capacity * sizeof *source->cells);
  }
  uint32_t at = (uint32_t)source->code_length;
  source->cells[source->cell_count++] = (TranscriptCell){.code = {at, at}, .line = (uint32_t)line_number + 1};
  r->scan = (LineScan){0};
}

static void add_input(Reader *r, const Line *line) {
  const char *text = r->source->text;
  code_append(&r->code, line->code, line->end - line->code);
  code_append_newline(&r->code, line->end);
  line_scan_add(&r->scan, text + line->code, line->end - line->code);
  r->in_input = true;
  r->last = *line;
}

static void add_output(Reader *r, const Line *line, size_t line_number) {
  r->in_input = false;
  if (line->kind == LINE_BLANK) return;
  if (r->output_end == 0) {
    r->output_start = line->start;
    current_cell(r)->output_line = (uint32_t)line_number + 1;
  }
  r->output_end = line->end;
}

/* ---- joining a name that a terminal cut in two ---- */

enum { NARROWEST_TERMINAL = 60 };

static bool is_name_byte(char c) {
  return (c & 0x80) || unicode_continues_name((unsigned char)c);
}

/* The word that ends, or begins, at a place of the text. */
typedef struct Word {
  const char *bytes;
  size_t length;
} Word;

static Word word_before(const char *text, size_t start, size_t end) {
  size_t from = end;
  while (from > start && is_name_byte(text[from - 1])) from--;
  return (Word){text + from, end - from};
}

static Word word_after(const char *text, size_t start, size_t end) {
  size_t to = start;
  while (to < end && is_name_byte(text[to])) to++;
  return (Word){text + start, to - start};
}

static bool is_plain_name(Word word) {
  return word.length > 0 && !(word.bytes[0] >= '0' && word.bytes[0] <= '9') &&
         token_keyword(word.bytes, word.length) == TOKEN_IDENTIFIER;
}

/* Does the word occur as a whole before END? Then it is a name of its own. */
static bool occurs_before(const char *text, size_t end, Word word) {
  for (size_t at = 0; at + word.length <= end; at++) {
    if (memcmp(text + at, word.bytes, word.length) != 0) continue;
    bool starts = at == 0 || !is_name_byte(text[at - 1]);
    if (starts && !is_name_byte(text[at + word.length])) return true;
  }
  return false;
}

/* A line of names alone does nothing, so nobody would have written it as a statement. */
static bool has_only_names(const char *text, size_t start, size_t end) {
  for (size_t i = start; i < end; i++)
    if (!is_name_byte(text[i]) && text[i] != ',' && text[i] != '.' && text[i] != ' ') return false;
  return true;
}

/* Does LINE go on in the middle of the name that ends the last line of input? Inside brackets two names
 * cannot stand side by side, so there is no doubt; elsewhere the line before must be as long as a terminal is
 * wide, and the rest a new word. */
static bool cuts_a_name(const Reader *r, const Line *line) {
  const char *text = r->source->text;
  if (!r->in_input || line->code >= line->end || r->scan.quote || r->scan.comment) return false;
  Word left = word_before(text, r->last.code, r->last.end);
  Word right = word_after(text, line->code, line->end);
  if (!is_plain_name(left) || right.length == 0 ||
      token_keyword(right.bytes, right.length) != TOKEN_IDENTIFIER)
    return false;
  if (r->scan.depth > 0) return true;
  return r->last.end - r->last.start >= NARROWEST_TERMINAL && has_only_names(text, line->code, line->end) &&
         !occurs_before(text, line->start, right);
}

static void add_continuation(Reader *r, const Line *line) {
  if (cuts_a_name(r, line)) {
    code_chop(&r->code);
    uint32_t at = (uint32_t)r->source->code_length;
    source_add_note(r->source, (Span){at, at + 1},
                    "begins in the middle of a name: joined to the line before");
  }
  add_input(r, line);
}

/* ---- the text ---- */

static void read_line(Reader *r, const Line *line, size_t number) {
  bool string = r->in_input && r->scan.triple;
  if (line->kind == LINE_FENCE && !string) {
    r->plain = true;
    r->in_input = false;
  } else if (line->kind == LINE_PRIMARY && !string) {
    begin_cell(r, number);
    current_cell(r)->python = line->style == STYLE_PYTHON;
    current_cell(r)->indent = (uint32_t)line->indent;
    r->style = line->style;
    r->plain = false;
    add_input(r, line);
  } else if (r->plain) {
    if (line->kind == LINE_BLANK && !r->in_input) return;
    if (!r->in_input) begin_cell(r, number);
    Line whole = *line;
    whole.code = whole.start;
    add_input(r, &whole);
  } else if (r->in_input && continues(line, r->style, &r->scan)) {
    add_continuation(r, line);
  } else if (r->in_input && line_scan_is_open(&r->scan)) {
    Line whole = *line;
    whole.code = whole.start;
    add_input(r, &whole);
  } else {
    add_output(r, line, number);
  }
}

void transcript_read(Source *source) {
  Reader reader = {.source = source, .code = {.source = source}, .plain = true};
  source->is_transcript = true;
  for (size_t number = 0; number < source->line_count; number++) {
    size_t start = source->line_starts[number];
    size_t end = source_line_end(source, number);
    if (number == 0 && end - start >= 3 && memcmp(source->text, "\xef\xbb\xbf", 3) == 0) start += 3;
    if (number + 1 == source->line_count && start == end) break; /* behind the last line end */
    Line line = classify(source->text, start, end);
    read_line(&reader, &line, number);
  }
  end_cell(&reader);
  code_finish(&reader.code);
}
