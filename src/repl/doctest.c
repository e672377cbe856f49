/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/doctest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "builtins/builtin.h"
#include "lang/compile.h"
#include "lang/docstrings.h"
#include "lang/parser.h"
#include "lang/transcript.h"
#include "object/error.h"
#include "repl/cell.h"
#include "repl/compare.h"
#include "repl/script.h"
#include "vm/source_file.h"
#include "vm/vm.h"

typedef struct Counts {
  unsigned sessions, examples, failed, skipped;
} Counts;

typedef struct Doctest {
  Machine *m;
  const Options *options;
  const char *path; /* of the file */
  Value module;     /* whose names the sessions know, or ABSENT: alive in sys.modules */
  unsigned tags;    /* of all its examples */
  Arena arena;      /* of the file */
  Counts counts;    /* of the file */
  bool stop;        /* interrupted */
} Doctest;

/* ---- one example ---- */

static void print_indented(const char *title, const char *text) {
  printf("%s\n", title);
  for (const char *line = text; *line;) {
    size_t n = strcspn(line, "\n");
    printf("%s%.*s\n", n ? "    " : "", (int)n, line);
    line += n + (line[n] == '\n');
  }
}

static void print_failure(const Doctest *d, const char *where, const Example *e, const CellOutcome *got) {
  printf("%s:%u:%s%s\n", d->path, e->line, *where ? " in " : "", where);
  print_indented("Failed example:", e->code);
  print_indented(*e->want ? "Expected:" : "Expected nothing", e->want);
  if (*got->printed || !got->error) print_indented(*got->printed ? "Got:" : "Got nothing", got->printed);
  if (got->report) print_indented("Got an exception:", got->report);
  putchar('\n');
}

static void run_example(Doctest *d, Dict *globals, const char *where, Example *e) {
  d->counts.examples++;
  e->tags |= d->tags;
  if (e->tags & EXAMPLE_SKIP || (e->tags & EXAMPLE_LONG && !d->options->long_examples)) {
    d->counts.skipped++;
    return;
  }
  size_t bytes;
  char *text = example_text(e, &bytes);
  CellOutcome got = cell_run_caught(d->m, globals, text, bytes, d->path, e->python ? 0 : COMPILE_CAS, false);
  free(text);
  d->stop = got.stop;
  if (!example_agrees(e, got.printed, got.error)) {
    d->counts.failed++;
    print_failure(d, where, e, &got);
  }
  cell_outcome_free(&got);
}

/* ---- one session ---- */

/* A new __main__ that knows what the module knows. */
static Dict *session_namespace(Doctest *d) {
  Dict *globals = cell_namespace_new(d->m);
  if (is_absent(d->module)) return globals;
  Value name = dict_get_str(globals, symbol(d->m, "__name__"));
  if (!dict_merge(d->m, globals, ((Module *)as_object(d->module))->dict, true)) return NULL;
  dict_set_str(d->m, globals, symbol(d->m, "__name__"), name);
  return globals;
}

static void run_session(Doctest *d, const char *where, const char *text, size_t bytes, unsigned first_line, unsigned last_line) {
  Examples list = examples_read(&d->arena, text, bytes, first_line, last_line);
  if (!list.count || d->stop) return;
  d->counts.sessions++;
  Dict *globals = session_namespace(d);
  if (!globals || !cell_seed(d->m, d->options->seed)) {
    d->counts.failed++;
    script_report(d->m, false);
    return;
  }
  for (size_t i = 0; i < list.count && !d->stop; i++) run_example(d, globals, where, &list.items[i]);
}

/* ---- one file ---- */

typedef struct DocstringContext {
  Doctest *doctest;
  const Source *source;
} DocstringContext;

static void run_docstring(void *context, const Docstring *docstring) {
  const DocstringContext *c = context;
  run_session(c->doctest, docstring->name, docstring->text.bytes, docstring->text.length, source_line_at(c->source, docstring->span.start),
              source_position(c->source, docstring->span.end - 1).line);
}

/* false: the program does not parse; the import has said so. */
static void run_docstrings(Doctest *d, const char *text, size_t bytes) {
  NameTable names;
  SyntaxProblem problem = {.kind = SYNTAX_OK};
  name_table_init(&names, &d->arena);
  Source *source = source_from_text(d->path, text, bytes, SOURCE_STRICT);
  ParseOptions options = {.dialect = dialect_for_file(d->path)};
  const AstModule *module = parse_module(source, &options, &names, &problem);
  if (module) ast_each_docstring(module, &d->arena, run_docstring, &(DocstringContext){d, source});
  source_release(source);
}

static bool ends_in(const char *text, const char *end) {
  size_t n = strlen(text), k = strlen(end);
  return n >= k && strcmp(text + n - k, end) == 0;
}

static bool is_program(const char *path) { return ends_in(path, ".cas") || ends_in(path, ".sage") || ends_in(path, ".py"); }

/* The dotted name under which a file below a folder of modules is imported, or NULL. malloc'd. */
static char *module_name_below(const char *folder, const char *path) {
  char *root = realpath(*folder ? folder : ".", NULL), *file = realpath(path, NULL), *name = NULL;
  size_t n = root ? strlen(root) : 0;
  if (root && file && strncmp(root, file, n) == 0 && file[n] == '/') {
    name = strdup(file + n + 1);
    *strrchr(name, '.') = '\0';
    if (ends_in(name, "/__init__")) name[strlen(name) - strlen("/__init__")] = '\0';
    for (char *p = name; *p; p++)
      if (*p == '/') *p = '.';
  }
  free(root);
  free(file);
  return name;
}

/* Of the library or the search path, else of the file's own folder, which then is searched first. */
static char *module_name(Machine *m, const char *path) {
  char *name = module_name_below(vm_stdlib(m), path);
  const Value *folder_of_modules;
  size_t n = vm_folders(m, &folder_of_modules);
  for (size_t i = 0; !name && i < n; i++)
    if (is_str(folder_of_modules[i])) name = module_name_below(as_str(folder_of_modules[i])->text, path);
  if (name) return name;
  script_add_folder(m, path);
  char *folder = strdup(path), *slash = strrchr(folder, '/');
  (slash ? slash + 1 : folder)[0] = '\0';
  name = module_name_below(folder, path);
  free(folder);
  return name;
}

static void run_program(Doctest *d, const char *text, size_t bytes) {
  char *name = module_name(d->m, d->path);
  d->module = name ? vm_import(d->m, name) : ABSENT;
  free(name);
  if (is_absent(d->module)) {
    d->counts.failed++;
    if (error_pending(d->m)) script_report(d->m, false);
    return;
  }
  d->tags = EXAMPLE_LAYOUT;
  run_docstrings(d, text, bytes);
}

static void print_counts(const char *name, const Counts *c) {
  printf("%s: %u example%s in %u session%s, ", name, c->examples, c->examples == 1 ? "" : "s", c->sessions, c->sessions == 1 ? "" : "s");
  if (c->failed) printf("%u failed", c->failed);
  else printf("all passed");
  if (c->skipped) printf(", %u skipped", c->skipped);
  putchar('\n');
}

static bool run_file(Doctest *d) {
  size_t bytes;
  char *text = source_file_text(d->m, d->path, &bytes);
  if (!text) {
    script_report(d->m, true);
    return false;
  }
  arena_init(&d->arena);
  d->module = ABSENT;
  d->tags = 0;
  d->counts = (Counts){0};
  if (is_program(d->path) && !transcript_detect(text, bytes)) run_program(d, text, bytes);
  else run_session(d, "", text, bytes, 1, (unsigned)-1);
  arena_free(&d->arena);
  free(text);
  print_counts(d->path, &d->counts);
  return true;
}

int doctest_run(Machine *m, const Options *options) {
  Doctest d = {.m = m, .options = options};
  Counts all = {0};
  bool missing = false;
  for (int i = 0; i < options->argc && !d.stop; i++) {
    d.path = options->argv[i];
    if (!run_file(&d)) {
      missing = true;
      continue;
    }
    all.sessions += d.counts.sessions;
    all.examples += d.counts.examples;
    all.failed += d.counts.failed;
    all.skipped += d.counts.skipped;
  }
  if (options->argc > 1) print_counts("all", &all);
  return d.stop ? 130 : missing ? 2 : all.failed > 0;
}
