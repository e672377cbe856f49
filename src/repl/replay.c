/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/replay.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "heap/safepoint.h"
#include "lang/compile.h"
#include "lang/transcript.h"
#include "object/error.h"
#include "repl/cell.h"
#include "repl/compare.h"
#include "repl/script.h"
#include "vm/source_file.h"

typedef enum Verdict { SILENT, AGREES, DIFFERS, NOISE, NO_CODE, VERDICTS } Verdict;
static const char *const verdict_words[VERDICTS] = {"", "agrees", "differs", "not compared", "no code"};

typedef struct Replay {
  Machine *m;
  const char *path;
  Dict *globals;
  unsigned counts[VERDICTS], errors, mends;
  StrBuilder table;
} Replay;

/* ---- comparing ---- */

/* What a collection frees depends on everything that ran before. */
static bool is_collection(const Example *e) { return strncmp(e->code, "gc.collect()", 12) == 0 && e->code[12 + strspn(e->code + 12, " ;\n")] == '\0'; }

/* An issue shows of an error its last line, perhaps `...` before it; `Key Error: ...`, as somebody typed it, means KeyError. */
static bool error_agrees(const Example *e, const char *error) {
  const char *line = e->want;
  while (strncmp(line, "...\n", 4) == 0) line += 4;
  char *copy = strdup(line), *blank = strstr(copy, " Error:");
  if (blank && strcspn(copy, " ") == (size_t)(blank - copy)) memmove(blank, blank + 1, strlen(blank));
  bool same = *copy && text_agrees(copy, error, e);
  free(copy);
  return same;
}

static Verdict judge(const Example *e, const CellOutcome *now) {
  if (!*e->want && !*now->printed && !now->error) return SILENT;
  if (is_collection(e) && !now->error) return NOISE;
  return example_agrees(e, now->printed, now->error) || (now->error && error_agrees(e, now->error)) ? AGREES : DIFFERS;
}

/* ---- showing ---- */

enum { LEFT = 50, STATEMENT = 52, VALUE = 14 };

static void print_code(const Example *e) {
  const char *prompt = e->python ? ">>> " : "mayfly: ";
  for (const char *line = e->code; *line; prompt = e->python ? "... " : "......: ") {
    size_t n = strcspn(line, "\n");
    printf("%s%.*s\n", prompt, (int)n, line);
    line += n + (line[n] == '\n');
  }
}

/* The next line of a text, and where it ends. */
static const char *take_line(const char **text, int *bytes) {
  const char *line = *text;
  *bytes = (int)strcspn(line, "\n");
  *text += *bytes + (line[*bytes] == '\n');
  return line;
}

/* Two texts side by side. */
static void print_both(const char *left, const char *right, const char *verdict) {
  while (*left || *right) {
    int n, k;
    const char *l = take_line(&left, &n), *r = take_line(&right, &k);
    int columns = 0;
    for (int i = 0; i < n; i++) columns += (l[i] & 0xc0) != 0x80;
    printf("    %.*s%*s | %.*s%s%s\n", n, l, columns < LEFT ? LEFT - columns : 0, "", k, r, *verdict ? "   -- " : "", verdict);
    verdict = "";
  }
}

static void print_notes(Replay *r, const Example *e, const CellOutcome *now) {
  if (e->mend) printf("%s:%u: note: %s\n", r->path, e->line, e->mend);
  r->mends += e->mend != NULL;
  for (const char *line = now->notes; *line;) {
    int n;
    const char *start = take_line(&line, &n);
    printf("%.*s\n", n, start);
    if (memmem(start, (size_t)n, ": note: ", 8)) r->mends++;
  }
}

/* The last line of a text, cut to a column: of an exception that is the one that says what happened. */
static void add_short(StrBuilder *out, const char *text, size_t width, bool last) {
  size_t end = strlen(text);
  while (end && text[end - 1] == '\n') end--;
  size_t start = 0;
  for (size_t i = 0; last && i < end; i++)
    if (text[i] == '\n') start = i + 1;
  size_t n = last ? end - start : strcspn(text, "\n");
  bool cut = n > width;
  if (cut) n = width - 3;
  builder_addf(out, "%.*s%s%*s  ", (int)n, text + start, cut ? "..." : "", cut ? 0 : (int)(width - n), "");
}

static void add_row(Replay *r, const Example *e, const CellOutcome *now, Verdict verdict) {
  builder_addf(&r->table, "%5u  ", e->line);
  add_short(&r->table, e->code, STATEMENT, false);
  add_short(&r->table, e->want, VALUE, true);
  add_short(&r->table, now->error ? now->error : now->printed, VALUE, true);
  builder_addf(&r->table, "%s\n", verdict_words[verdict]);
}

static void print_table(Replay *r) {
  printf("\n line  %-*s  %-*s  %-*s\n", STATEMENT, "statement", VALUE, "recorded", VALUE, "now");
  fwrite(r->table.data, 1, r->table.used, stdout);
  printf("\n%u agree, %u differ, %u not compared; %u errors, %u mends\n", r->counts[AGREES], r->counts[DIFFERS], r->counts[NOISE], r->errors, r->mends);
}

/* ---- running ---- */

/* Text between fences need not be code. */
static bool may_be_code(const Example *e) {
  if (!(e->tags & EXAMPLE_PLAIN)) return true;
  size_t n = strlen(e->code);
  InputStatus status = input_is_complete(e->code, n, DIALECT_CAS);
  return status.state != INPUT_INVALID;
}

static void begin_session(Replay *r) {
  Dict *before = r->globals;
  r->globals = cell_namespace_new(r->m);
  Value name, v;
  for (size_t i = 0; before && dict_next(before, &i, &name, &v);)
    if (is_type(v) || is_instance(r->m, v, TYPE_ID_module)) dict_set_str(r->m, r->globals, as_str(name), v);
  safepoint_collect(r->m); /* or unique objects of the session before would be met again */
}

/* false: interrupted. */
static bool run_example(Replay *r, const Example *e) {
  printf("%s:%u\n", r->path, e->line);
  print_code(e);
  if (!may_be_code(e)) {
    printf("    (cannot be parsed: taken for prose)\n");
    r->counts[NO_CODE]++;
    return true;
  }
  size_t bytes;
  char *text = example_text(e, &bytes);
  fflush(stdout);
  CellOutcome now = cell_run_caught(r->m, r->globals, text, bytes, r->path, (e->python ? 0 : COMPILE_CAS) | COMPILE_MEND, true);
  free(text);
  Verdict verdict = judge(e, &now);
  print_notes(r, e, &now);
  StrBuilder shown;
  builder_start(&shown);
  builder_add_c(&shown, now.printed);
  if (now.report) builder_add_c(&shown, now.report);
  builder_add(&shown, "", 1);
  print_both(e->want, shown.data, verdict_words[verdict]);
  builder_drop(&shown);
  if (verdict != SILENT) add_row(r, e, &now, verdict);
  r->counts[verdict]++;
  r->errors += now.error != NULL;
  bool stop = now.stop;
  cell_outcome_free(&now);
  return !stop;
}

int replay_run(Machine *m, const Options *options) {
  Replay r = {.m = m, .path = options->file};
  size_t bytes;
  char *text = source_file_text(m, r.path, &bytes);
  if (!text) return script_report(m, true);
  if (!cell_seed(m, options->seed)) return script_report(m, false);
  Arena arena;
  arena_init(&arena);
  Examples list = examples_read_transcript(&arena, text, bytes);
  builder_start(&r.table);
  size_t i = 0;
  for (; i < list.count; i++) {
    if (i == 0 || list.items[i].session != list.items[i - 1].session) begin_session(&r);
    if (!run_example(&r, &list.items[i])) break;
  }
  print_table(&r);
  builder_drop(&r.table);
  arena_free(&arena);
  free(text);
  return i < list.count ? 130 : 0;
}
