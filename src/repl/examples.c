/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/examples.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "lang/line_scan.h"
#include "lang/transcript.h"

/* ---- tags ---- */

static bool starts_with(const char *text, const char *word) { return strncasecmp(text, word, strlen(word)) == 0; }

static const char *skip_blanks(const char *p) { return p + strspn(p, " \t"); }

/* One of the parts of a comment that , ; or - set apart. */
static void read_tag(Example *e, const char *tag) {
  static const struct {
    const char *word;
    unsigned bits;
  } words[] = {
      {"random", EXAMPLE_RANDOM},       {"not tested", EXAMPLE_SKIP}, {"not implemented", EXAMPLE_SKIP},
      {"known bug", EXAMPLE_SKIP},      {"optional", EXAMPLE_SKIP},   {"needs ", EXAMPLE_SKIP},
      {"long time", EXAMPLE_LONG},      {"doctest: +SKIP", EXAMPLE_SKIP}, {"doctest: +NORMALIZE_WHITESPACE", EXAMPLE_WHITESPACE},
      {"doctest: +ELLIPSIS", 0},        {"abs tol", EXAMPLE_ABSOLUTE}, {"rel tol", EXAMPLE_RELATIVE},
      {"tol", EXAMPLE_ABSOLUTE | EXAMPLE_RELATIVE},
  };
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (!starts_with(tag, words[i].word)) continue;
    e->tags |= words[i].bits;
    if (!(words[i].bits & (EXAMPLE_ABSOLUTE | EXAMPLE_RELATIVE))) return;
    char *end;
    const char *number = tag + strlen(words[i].word);
    e->tolerance = strtod(number, &end);
    if (end == number) e->tolerance = 1e-15;
    return;
  }
}

static void read_comment(Example *e, const char *comment, size_t bytes) {
  char text[256];
  if (bytes >= sizeof text) bytes = sizeof text - 1;
  memcpy(text, comment, bytes);
  text[bytes] = '\0';
  for (char *p = text; *p; p++) {
    p = (char *)skip_blanks(p + strspn(p, "#,;"));
    read_tag(e, p);
    p += strcspn(p, "#,;");
    if (!*p) break;
  }
}

static void read_tags(Example *e) {
  LineScan scan = {0};
  for (const char *line = e->code; *line;) {
    size_t n = strcspn(line, "\n");
    line_scan_add(&scan, line, n);
    if (scan.comment) read_comment(e, line + scan.comment_start, n - scan.comment_start);
    line += n + (line[n] == '\n');
  }
}

/* ---- reading ---- */

typedef struct Reader {
  Arena *arena;
  Examples list;
  size_t capacity;
  unsigned last_line, session;
} Reader;

static Example *add_example(Reader *r) {
  if (r->list.count == r->capacity) {
    size_t capacity = r->capacity ? 2 * r->capacity : 8;
    Example *items = arena_alloc(r->arena, capacity * sizeof *items);
    if (r->list.count) memcpy(items, r->list.items, r->list.count * sizeof *items);
    r->list.items = items;
    r->capacity = capacity;
  }
  Example *e = &r->list.items[r->list.count++];
  e->session = r->session;
  return e;
}

/* The lines, each without the blanks that stand before its prompt, and without those at its end. */
static const char *unindented(Arena *arena, const char *text, size_t bytes, size_t indent) {
  char *out = arena_alloc(arena, bytes + 2), *to = out;
  const char *end = text + bytes;
  while (text < end) {
    size_t n = strcspn(text, "\n"), from = 0, to_here = n;
    if (n > (size_t)(end - text)) n = to_here = (size_t)(end - text);
    while (from < indent && from < n && (text[from] == ' ' || text[from] == '\t')) from++;
    while (to_here > from && strchr(" \t\r", text[to_here - 1])) to_here--;
    memcpy(to, text + from, to_here - from);
    to += to_here - from;
    *to++ = '\n';
    text += n + 1;
  }
  *to = '\0';
  return out;
}

static const char *find_mend(Reader *r, const Source *source, Span span) {
  for (size_t i = 0; i < source->note_count; i++)
    if (source->notes[i].span.start >= span.start && source->notes[i].span.start < span.end)
      return arena_copy(r->arena, source->notes[i].message, strlen(source->notes[i].message));
  return NULL;
}

/* Lines from a prompt on up to where its output ends: a transcript. */
static void read_region(Reader *r, const char *text, size_t bytes, unsigned line) {
  Source *source = source_from_text("", text, bytes, SOURCE_TRANSCRIPT);
  for (size_t i = 0; i < source->cell_count; i++) {
    const TranscriptCell *cell = &source->cells[i];
    Example *e = add_example(r);
    e->code = arena_copy(r->arena, source->code + cell->code.start, cell->code.end - cell->code.start);
    e->want = cell->output_line ? unindented(r->arena, cell->output, cell->output_length, cell->indent) : "";
    e->mend = find_mend(r, source, cell->code);
    e->line = line + cell->line - 1;
    if (e->line > r->last_line) e->line = r->last_line;
    e->python = cell->python;
    read_tags(e);
  }
  source_release(source);
}

/* ---- code between fences ---- */

typedef struct Fence {
  bool open, code; /* code: no other language is named */
  bool prompts;    /* seen in it */
  size_t start;    /* of its first line */
  unsigned line;
} Fence;

static bool names_code(const char *line, size_t bytes) {
  static const char *const names[] = {"", "sage", "mayfly", "cas", "python"};
  while (bytes && strchr(" \t\r", line[bytes - 1])) bytes--;
  line += 3;
  bytes -= 3;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strlen(names[i]) == bytes && memcmp(line, names[i], bytes) == 0) return true;
  return false;
}

static bool is_blank(const char *text, size_t bytes) {
  for (size_t i = 0; i < bytes; i++)
    if (!strchr(" \t\r\n", text[i])) return false;
  return true;
}

/* A line ``` at `at`, which ends before `end`. */
static void turn_fence(Reader *r, Fence *fence, const char *text, size_t at, size_t end, unsigned line) {
  if (fence->open && fence->code && !fence->prompts && !is_blank(text + fence->start, at - fence->start)) {
    Example *e = add_example(r);
    e->code = arena_copy(r->arena, text + fence->start, at - fence->start);
    e->want = "";
    e->line = fence->line;
    e->tags = EXAMPLE_PLAIN;
  }
  fence->open = !fence->open;
  fence->code = names_code(text + at, end - at);
  fence->prompts = false;
  fence->start = end + 1;
  fence->line = line + 1;
}

/* ---- texts ---- */

static bool is_rule(const char *line, size_t bytes) {
  size_t n = strspn(line, "-");
  return n >= 3 && n <= bytes && is_blank(line + n, bytes - n);
}

static void read_text(Reader *r, const char *text, size_t bytes, unsigned line, bool plain) {
  size_t start = 0, indent = 0; /* of the region */
  unsigned start_line = 0;      /* 0: outside */
  Fence fence = {0};
  bool apart = true; /* behind an empty line */
  for (size_t at = 0; at < bytes; line++) {
    const char *newline = memchr(text + at, '\n', bytes - at);
    size_t end = newline ? (size_t)(newline - text) : bytes;
    TranscriptLine kind = transcript_line(text + at, end - at);
    if (start_line && (kind.blank || kind.fence || kind.indent < indent)) {
      read_region(r, text + start, at - start, start_line);
      start_line = 0;
    }
    if (kind.fence && plain) turn_fence(r, &fence, text, at, end, line);
    fence.prompts |= kind.prompt;
    if (apart && !fence.open && is_rule(text + at, end - at)) r->session++;
    apart = kind.blank;
    if (!start_line && kind.prompt) {
      start = at;
      indent = kind.indent;
      start_line = line;
    }
    at = end + 1;
  }
  if (start_line) read_region(r, text + start, bytes - start, start_line);
}

Examples examples_read(Arena *arena, const char *text, size_t bytes, unsigned first_line, unsigned last_line) {
  Reader r = {.arena = arena, .last_line = last_line};
  read_text(&r, text, bytes, first_line, false);
  return r.list;
}

Examples examples_read_transcript(Arena *arena, const char *text, size_t bytes) {
  Reader r = {.arena = arena, .last_line = (unsigned)-1};
  read_text(&r, text, bytes, 1, true);
  return r.list;
}

char *example_text(const Example *e, size_t *bytes) {
  size_t n = strlen(e->code), before = e->line - 1;
  char *text = malloc(before + n + 1);
  memset(text, '\n', before);
  memcpy(text + before, e->code, n + 1);
  *bytes = before + n;
  return text;
}
