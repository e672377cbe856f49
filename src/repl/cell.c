/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/cell.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "lang/compile.h"
#include "lang/dialect.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "repl/help.h"
#include "repl/magic.h"
#include "vm/vm.h"

Dict *cell_namespace_new(Machine *m) {
  Str *name = symbol(m, "__main__");
  Value module = module_new(m, name, NONE);
  if (is_absent(module)) {
    fputs("mayfly: out of memory\n", stderr);
    exit(1);
  }
  dict_set_str(m, vm_modules(m), name, module);
  Dict *globals = ((Module *)as_object(module))->dict;
  dict_set_str(m, globals, symbol(m, "__package__"), NONE);
  dict_set_str(m, globals, symbol(m, "__spec__"), NONE);
  return globals;
}

bool cell_seed(Machine *m, uint64_t number) {
  Value random = vm_import(m, "random"), n = int_from_uint64(m, number);
  return !is_absent(random) && !is_absent(object_call_method(m, random, "seed", &n, 1));
}

static bool run_code(Machine *m, Dict *globals, const char *text, size_t bytes, const char *name, unsigned flags) {
  Value code = compile_text(m, text, bytes, name, flags | COMPILE_ECHO);
  return !is_absent(code) && !is_absent(vm_run(m, as_code(code), globals));
}

bool cell_run(Machine *m, Dict *globals, const char *text, size_t bytes, const char *name, unsigned flags) {
  PromptInput input = flags & COMPILE_CAS ? dialect_prompt_input(text, bytes) : (PromptInput){.kind = PROMPT_CODE};
  switch (input.kind) {
    case PROMPT_HELP:
    case PROMPT_SOURCE: return help_show(m, globals, input.subject, input.subject_length, input.kind == PROMPT_SOURCE);
    case PROMPT_MAGIC: return magic_run(m, globals, input.subject, input.subject_length, input.rest, input.rest_length);
    case PROMPT_SHELL: return magic_shell(m, input.rest, input.rest_length);
    case PROMPT_CODE: break;
  }
  return run_code(m, globals, text, bytes, name, flags);
}

/* ---- catching the output ---- */

/* The descriptor itself is redirected, so that what libraries and commands write is caught as well. */
typedef struct Catch {
  FILE *stream, *file;
  int saved;
} Catch;

static Catch catch_begin(FILE *stream) {
  fflush(stream);
  Catch c = {.stream = stream, .file = tmpfile(), .saved = dup(fileno(stream))};
  if (!c.file || c.saved < 0 || dup2(fileno(c.file), fileno(stream)) < 0) {
    perror("mayfly: cannot catch the output");
    exit(2);
  }
  return c;
}

static char *catch_end(Catch *c) {
  fflush(c->stream);
  off_t size = lseek(fileno(c->stream), 0, SEEK_END);
  dup2(c->saved, fileno(c->stream));
  close(c->saved);
  char *text = calloc((size_t)(size > 0 ? size : 0) + 1, 1);
  rewind(c->file);
  if (!text || size < 0 || fread(text, 1, (size_t)size, c->file) != (size_t)size) {
    perror("mayfly: cannot read the output");
    exit(2);
  }
  fclose(c->file);
  return text;
}

static char *text_of(StrBuilder *b) {
  char *text = strndup(b->used ? b->data : "", b->used);
  builder_drop(b);
  return text;
}

static void take_error(Machine *m, CellOutcome *outcome) {
  Value exception = error_take(m);
  outcome->stop = is_instance(m, exception, TYPE_ID_KeyboardInterrupt);
  StrBuilder line, report;
  builder_start(&line);
  builder_start(&report);
  vm_report_line(m, exception, &line);
  vm_report(m, exception, &report);
  outcome->error = text_of(&line);
  outcome->report = text_of(&report);
}

CellOutcome cell_run_caught(Machine *m, Dict *globals, const char *text, size_t bytes, const char *name, unsigned flags, bool notes) {
  CellOutcome outcome = {0};
  struct timespec from, to;
  Catch out = catch_begin(stdout), err;
  if (notes) err = catch_begin(stderr);
  clock_gettime(CLOCK_MONOTONIC, &from);
  if (!cell_run(m, globals, text, bytes, name, flags)) take_error(m, &outcome);
  clock_gettime(CLOCK_MONOTONIC, &to);
  if (notes) outcome.notes = catch_end(&err);
  outcome.printed = catch_end(&out);
  outcome.seconds = (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) * 1e-9;
  return outcome;
}

void cell_outcome_free(CellOutcome *outcome) {
  free(outcome->printed);
  free(outcome->notes);
  free(outcome->error);
  free(outcome->report);
}
