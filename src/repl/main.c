/* SPDX-License-Identifier: GPL-3.0-or-later */
/* main.c: puts the layers together and runs what the command line asks for. The only file that knows all of them. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "algebra/algebra.h"
#include "builtins/builtin.h"
#include "config.h"
#include "heap/heap.h"
#include "heap/interrupt.h"
#include "heap/safepoint.h"
#include "object/error.h"
#include "repl/cell.h"
#include "repl/display.h"
#include "repl/doctest.h"
#include "repl/options.h"
#include "repl/paths.h"
#include "repl/replay.h"
#include "repl/script.h"
#include "repl/session.h"
#include "vm/cache.h"
#include "vm/vm.h"

static void set_path(Machine *m) {
  const char *path = getenv("MAYFLY_PATH");
  for (const char *p = path; p && *p;) {
    size_t n = strcspn(p, ":");
    if (n) vm_add_folder(m, str_new(m, p, n), false);
    p += n + (p[n] == ':');
  }
}

/* false: a message was printed, usage error. */
static bool set_caches(Machine *m, const Options *o) {
  char problem[512];
  bool good = !o->preset || caches_choose_preset(m, o->preset, problem, sizeof problem);
  for (int i = 0; good && i < o->cache_count; i++) good = caches_choose(m, o->cache[i], problem, sizeof problem);
  if (!good) fprintf(stderr, "mayfly: %s\nTry 'mayfly --help' for more information.\n", problem);
  return good;
}

static void set_limits(Machine *m, const Options *o) {
  heap_set_limit(m, o->max_heap ? o->max_heap : heap_limit_of_process());
  if (o->max_time > 0) interrupt_set_alarm(m, o->max_time);
#if MAYFLY_TORTURE || MAYFLY_DEBUG
  const char *torture = getenv("MAYFLY_TORTURE");
  if (torture && !*torture) torture = NULL;
  if (!torture && o->torture) torture = "gc:1";
  if (torture && !safepoint_torture(m, torture)) {
    fprintf(stderr, "mayfly: MAYFLY_TORTURE=%s: parts must be gc:N or fail:N\n", torture);
    exit(2);
  }
#else
  if (o->torture) fputs("mayfly: this build has no torture mode (configure with --enable-torture)\n", stderr);
#endif
}

static int run(Machine *m, const Options *o) {
  Dict *globals = cell_namespace_new(m);
  if (!algebra_load_prelude(m)) return script_report(m, false);
  if (o->doctest) return doctest_run(m, o);
  if (o->transcript) return replay_run(m, o);
  bool program = o->code || o->module || o->file;
  bool terminal = isatty(STDIN_FILENO);
  int status = 0;
  if (program || (!terminal && !o->interactive)) {
    status = script_run(m, o, globals);
    if (!o->interactive) return status;
  }
  return session_run(m, o, globals);
}

int main(int argc, char **argv) {
  const char *self = argv[0]; /* options_parse puts the program's own name there */
  Options options;
  int status = options_parse(&options, argc, argv);
  if (status >= 0) return status;
  Machine *m = machine_new();
  m->options = &options;
  char stdlib[4096];
  paths_stdlib(stdlib, sizeof stdlib, self);
  vm_set_stdlib(m, stdlib);
  builtins_start(m);
  builtins_set_display(m, display_echo);
  vm_set_echo(m, builtins_display);
  builtins_set_arguments(m, options.argc, options.argv);
  if (options.has_seed) builtins_set_seed(m, options.seed);
  algebra_start(m);
  m->sandboxed = options.sandbox;
  set_path(m);
  if (!set_caches(m, &options)) return 2;
  interrupt_start(m);
  set_limits(m, &options);
  status = run(m, &options);
  builtins_stop(m);
  return fflush(stdout) == 0 && !ferror(stdout) ? status : status ? status : 1;
}
