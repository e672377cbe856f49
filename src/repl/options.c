/* SPDX-License-Identifier: GPL-3.0-or-later */
/* options.c: the command line. One table names every option, for parsing, for --help and for the suggestion after a misspelled one. */
#include "repl/options.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/diagnostic.h"
#include "repl/version.h"

typedef enum OptionKind { FLAG, TEXT, CACHE, SEED, SIZE, SECONDS, HELP, VERSION } OptionKind;

typedef struct OptionRow {
  char letter;            /* 0: none */
  const char *name;       /* long name, or NULL */
  const char *argument;   /* its name in --help, or NULL */
  OptionKind kind;
  size_t offset;          /* in Options */
  bool ends;              /* what follows belongs to the program */
  const char *help;
} OptionRow;

#define AT(field) offsetof(Options, field)
static const OptionRow rows[] = {
    {'c', NULL, "CODE", TEXT, AT(code), true, "run CODE"},
    {'m', NULL, "MODULE", TEXT, AT(module), true, "run a module of the library as a program"},
    {'i', "interactive", NULL, FLAG, AT(interactive), false, "afterwards (or at once) the prompt"},
    {'q', "quiet", NULL, FLAG, AT(quiet), false, "no banner; with -i and no terminal, no prompts"},
    {'n', "no-init", NULL, FLAG, AT(no_init), false, "do not read init.cas"},
    {0, "no-history", NULL, FLAG, AT(no_history), false, "neither read nor write the history"},
    {0, "no-readline", NULL, FLAG, AT(no_readline), false, "read plain lines even from a terminal"},
    {0, "doctest", NULL, FLAG, AT(doctest), false, "run the examples in docstrings and texts: --doctest [--long] FILE..."},
    {0, "long", NULL, FLAG, AT(long_examples), false, "with --doctest: also examples marked `# long time`"},
    {0, "transcript", NULL, FLAG, AT(transcript), false, "run a text with prompts; show what it recorded beside what happens: --transcript FILE"},
    {0, "caches", "PRESET", TEXT, AT(preset), false, "cache policies: ephemeron (default), sage, strong, weak, pr42042, none"},
    {0, "cache", "SITE=POLICY", CACHE, 0, false, "policy of one cache site; may be repeated"},
    {0, "seed", "N", SEED, AT(seed), false, "seed of the random numbers"},
    {0, "max-heap", "SIZE", SIZE, AT(max_heap), false, "MemoryError beyond SIZE bytes (K, M, G allowed)"},
    {0, "max-time", "S", SECONDS, AT(max_time), false, "TimeoutError after S seconds"},
    {0, "sandbox", NULL, FLAG, AT(sandbox), false, "no files, environment or commands for the program; it may import and print"},
    {0, "torture", NULL, FLAG, AT(torture), false, "collect at every safepoint (builds with --enable-torture or --enable-debug)"},
    {'h', "help", NULL, HELP, 0, false, "show this help and exit"},
    {'V', "version", NULL, VERSION, 0, false, "show version and licence and exit"},
};
enum { ROWS = sizeof rows / sizeof *rows };

static int print_help(void) {
  puts("Usage: mayfly [OPTION]... [FILE | -c CODE | -m MODULE | -] [ARG]...\n"
       "       mayfly [OPTION]... --doctest FILE...\n"
       "       mayfly [OPTION]... --transcript FILE\n"
       "A small computer-algebra system whose caches neither leak nor forget.\n\n"
       "Without FILE, on a terminal, Mayfly shows its prompt; without a terminal it runs\nstandard input as a script.\n");
  for (int i = 0; i < ROWS; i++) {
    char left[64];
    int n = snprintf(left, sizeof left, "  %c%c%s%s%s%s%s", rows[i].letter ? '-' : ' ', rows[i].letter ? rows[i].letter : ' ',
                     rows[i].letter && rows[i].name ? ", " : rows[i].letter ? " " : "  ", rows[i].name ? "--" : "", rows[i].name ? rows[i].name : "",
                     rows[i].argument && rows[i].name ? "=" : "", rows[i].argument ? rows[i].argument : "");
    printf("%-*s%s%s\n", 26, left, n >= 26 ? "\n                          " : "", rows[i].help);
  }
  puts("\nEnvironment: MAYFLY_CACHES (preset), MAYFLY_PATH (folders of modules), MAYFLY_HISTORY\n(file of the history).\n"
       "Exit status: 0; 1 uncaught exception; 2 usage or missing file; 130 interrupted; or what\nexit(n) says.\n"
       "Report bugs to the issue tracker of the project.");
  return 0;
}

static int complain(const char *format, const char *what) {
  fputs("mayfly: ", stderr);
  fprintf(stderr, format, what);
  fputs("\nTry 'mayfly --help' for more information.\n", stderr);
  return 2;
}

static int complain_unknown(const char *name, size_t length) {
  const char *names[ROWS];
  size_t n = 0;
  for (int i = 0; i < ROWS; i++)
    if (rows[i].name) names[n++] = rows[i].name;
  NearName found[NEAREST_LIMIT];
  size_t count = nearest_names_in(name, length, names, n, found);
  fprintf(stderr, "mayfly: unrecognized option '--%.*s'\n", (int)length, name);
  if (count) fprintf(stderr, "  did you mean: --%.*s?\n", (int)found[0].length, found[0].bytes);
  fputs("Try 'mayfly --help' for more information.\n", stderr);
  return 2;
}

static bool parse_size(const char *text, size_t *out) {
  char *end;
  errno = 0;
  double value = strtod(text, &end);
  if (end == text || value <= 0 || errno) return false;
  const char *units = "KMGT";
  const char *unit = *end ? strchr(units, *end & ~0x20) : NULL;
  if (unit && *end) {
    for (const char *u = units; u <= unit; u++) value *= 1024;
    end++;
    if (*end == 'i') end++;
    if (*end == 'B') end++;
  }
  *out = (size_t)value;
  return !*end;
}

/* -1: fine. */
static int apply(Options *o, const OptionRow *row, const char *argument) {
  char *field = (char *)o + row->offset, *end = NULL;
  switch (row->kind) {
    case FLAG: *(bool *)(void *)field = true; return -1;
    case TEXT: *(const char **)(void *)field = argument; return -1;
    case CACHE:
      if (!strchr(argument, '=')) return complain("--cache wants SITE=POLICY, not '%s'", argument);
      if (o->cache_count == MAX_CACHE_OPTIONS) return complain("too many --cache options, at '%s'", argument);
      o->cache[o->cache_count++] = argument;
      return -1;
    case SEED:
      o->seed = strtoull(argument, &end, 0);
      o->has_seed = true;
      return *argument && !*end ? -1 : complain("--seed wants a number, not '%s'", argument);
    case SIZE: return parse_size(argument, &o->max_heap) ? -1 : complain("--max-heap wants a size such as 200M, not '%s'", argument);
    case SECONDS:
      o->max_time = strtod(argument, &end);
      return *argument && !*end && o->max_time > 0 ? -1 : complain("--max-time wants a number of seconds, not '%s'", argument);
    case HELP: return print_help();
    case VERSION: return version_print();
  }
  return -1;
}

static const OptionRow *find_long(const char *name, size_t length) {
  for (int i = 0; i < ROWS; i++)
    if (rows[i].name && strlen(rows[i].name) == length && memcmp(rows[i].name, name, length) == 0) return &rows[i];
  return NULL;
}

static const OptionRow *find_letter(char letter) {
  for (int i = 0; i < ROWS; i++)
    if (rows[i].letter == letter) return &rows[i];
  return NULL;
}

typedef struct Walk {
  int argc, next;
  char **argv;
  bool ended;
} Walk;

static int parse_long(Options *o, Walk *w, const char *text) {
  const char *equals = strchr(text, '=');
  size_t length = equals ? (size_t)(equals - text) : strlen(text);
  const OptionRow *row = find_long(text, length);
  if (!row) return complain_unknown(text, length);
  if (!row->argument) return equals ? complain("option '--%s' takes no value", row->name) : apply(o, row, NULL);
  if (!equals && w->next == w->argc) return complain("option '--%s' requires a value", row->name);
  return apply(o, row, equals ? equals + 1 : w->argv[w->next++]);
}

static int parse_letters(Options *o, Walk *w, const char *letters) {
  for (; *letters; letters++) {
    const OptionRow *row = find_letter(*letters);
    char shown[2] = {*letters, '\0'};
    if (!row) return complain("invalid option -- '%s'", shown);
    if (!row->argument) {
      int status = apply(o, row, NULL);
      if (status >= 0) return status;
      continue;
    }
    if (!letters[1] && w->next == w->argc) return complain("option requires an argument -- '%s'", shown);
    w->ended = row->ends;
    return apply(o, row, letters[1] ? letters + 1 : w->argv[w->next++]);
  }
  return -1;
}

int options_parse(Options *o, int argc, char **argv) {
  static char dash_c[] = "-c"; /* argv[0] of a program given by -c, as Python has it */
  *o = (Options){.preset = getenv("MAYFLY_CACHES")};
  Walk w = {.argc = argc, .next = 1, .argv = argv};
  while (w.next < argc && !w.ended && argv[w.next][0] == '-' && argv[w.next][1]) {
    const char *text = argv[w.next++];
    if (strcmp(text, "--") == 0) break;
    int status = text[1] == '-' ? parse_long(o, &w, text + 2) : parse_letters(o, &w, text + 1);
    if (status >= 0) return status;
  }
  static char no_name[] = "", code_name[] = "-c";
  if (!o->code && !o->module && w.next < argc) o->file = argv[w.next];
  else argv[--w.next] = o->code ? code_name : o->module ? (char *)(uintptr_t)o->module : no_name;
  o->argc = argc - w.next;
  o->argv = argv + w.next;
  if (o->code) o->argv[0] = dash_c;
  if (o->doctest && !o->file) return complain("%s wants files", "--doctest");
  if (o->transcript && !o->file) return complain("%s wants a file", "--transcript");
  return -1;
}
