/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/magic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "heap/heap.h"
#include "lang/code.h"
#include "lang/compile.h"
#include "object/error.h"
#include "vm/vm.h"

static double seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void print_seconds(double s) {
  if (s < 1e-3) printf("%.3g us", s * 1e6);
  else if (s < 1) printf("%.3g ms", s * 1e3);
  else printf("%.3g s", s);
}

static bool run(Machine *m, Dict *globals, const char *text, size_t bytes, unsigned flags) {
  Value code = compile_text(m, text, bytes, "<timed>", COMPILE_CAS | flags);
  return !is_absent(code) && !is_absent(vm_run(m, as_code(code), globals));
}

/* One line: wall, CPU, objects made, share of collections. */
static bool time_once(Machine *m, Dict *globals, const char *text, size_t bytes) {
  HeapStats before, after;
  heap_stats(m, &before);
  uint64_t serial = m->next_serial;
  double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
  bool good = run(m, globals, text, bytes, COMPILE_ECHO);
  wall = seconds(CLOCK_MONOTONIC) - wall;
  cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  heap_stats(m, &after);
  printf("  ");
  print_seconds(wall);
  printf(" wall, ");
  print_seconds(cpu);
  double pause = (double)(after.pause_ns_total - before.pause_ns_total) * 1e-9;
  printf(" CPU, %llu objects, GC %.0f %%\n", (unsigned long long)(m->next_serial - serial), wall > 0 ? 100 * pause / wall : 0.0);
  return good;
}

/* Repeats until the batch takes a fifth of a second, then five batches; the best counts. */
static bool time_many(Machine *m, Dict *globals, const char *text, size_t bytes) {
  Value code = compile_text(m, text, bytes, "<timed>", COMPILE_CAS);
  if (is_absent(code)) return false;
  double best = 0;
  long loops = 1;
  for (int batch = 0; batch < 5;) {
    double start = seconds(CLOCK_MONOTONIC);
    for (long i = 0; i < loops; i++)
      if (is_absent(vm_run(m, as_code(code), globals))) return false;
    double taken = seconds(CLOCK_MONOTONIC) - start;
    if (batch == 0 && taken < 0.2) {
      loops *= taken < 0.02 ? 10 : 2;
      continue;
    }
    if (batch++ == 0 || taken < best) best = taken;
  }
  printf("%ld loops, best of 5: ", loops);
  print_seconds(best / (double)loops);
  printf(" per loop\n");
  return true;
}

bool magic_run(Machine *m, Dict *globals, const char *name, size_t name_bytes, const char *rest, size_t rest_bytes) {
  if (name_bytes == 4 && memcmp(name, "time", 4) == 0) return time_once(m, globals, rest, rest_bytes);
  if (name_bytes == 6 && memcmp(name, "timeit", 6) == 0) return time_many(m, globals, rest, rest_bytes);
  char word[64];
  snprintf(word, sizeof word, "%.*s", (int)name_bytes, name);
  return raise_false(m, TYPE_ID_ValueError, "unknown command %%%s; there are %%time and %%timeit", word);
}

bool magic_shell(Machine *m, const char *command, size_t bytes) {
  if (!sandbox_permits(m, NULL)) return false;
  char *text = strndup(command, bytes);
  fflush(stdout);
  if (text && system(text) < 0) perror("mayfly");
  free(text);
  return true;
}
