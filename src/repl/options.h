/* SPDX-License-Identifier: GPL-3.0-or-later */
/* options.h: the command line, parsed. */
#ifndef MAYFLY_REPL_OPTIONS_H
#define MAYFLY_REPL_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum { MAX_CACHE_OPTIONS = 64 };

typedef struct Options {
  const char *code;         /* -c */
  const char *module;       /* -m */
  const char *file;         /* NULL: none; "-": standard input */
  bool interactive;         /* -i */
  bool quiet;               /* -q */
  bool no_init, no_history, no_readline;
  bool torture;
  bool doctest;             /* run the examples of the files argv[0 … argc) */
  bool transcript;          /* replay the file */
  bool long_examples;       /* those of long time as well */
  const char *preset;       /* --caches=, else MAYFLY_CACHES, else NULL */
  const char *cache[MAX_CACHE_OPTIONS]; /* --cache=SITE=POLICY, in order */
  int cache_count;
  bool has_seed;
  unsigned long long seed;
  size_t max_heap;          /* bytes; 0: that of the process */
  bool sandbox;
  double max_time;          /* seconds; 0: no limit */
  int argc;                 /* of the program: argv[0] is its name */
  char **argv;
} Options;

/* Fills *options. Prints --help and --version itself. Returns -1 to go on, else the exit status to leave with. */
int options_parse(Options *options, int argc, char **argv);

#endif
