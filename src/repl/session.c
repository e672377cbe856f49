/* SPDX-License-Identifier: GPL-3.0-or-later */
/* session.c: the loop of the prompt. A cell is everything up to where it is complete: one line, or a block that an empty line ends. What is
 * pasted arrives as one cell, prompts and recorded output included, and is run statement by statement. */
#include "repl/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "heap/safepoint.h"
#include "lang/compile.h"
#include "lang/transcript.h"
#include "object/error.h"
#include "object/operations.h"
#include "repl/cell.h"
#include "repl/complete.h"
#include "repl/line.h"
#include "repl/script.h"
#include "repl/version.h"
#include "vm/cache.h"
#include "vm/source_file.h"
#include "vm/vm.h"

typedef struct Session {
  Machine *m;
  Dict *globals;
  bool prompts; /* show prompts */
  int cell;     /* number of the cell, for messages */
  int status;   /* exit status once done */
  bool done;
} Session;

static void print_banner(Machine *m) {
  printf("Mayfly %s, caches: %s.\nType ?name for help, quit to leave.\n", version_number(), caches_preset(m));
}

/* Reads one cell. NULL: end of input. The text is malloc'd. *interrupted: Ctrl-C, nothing to run. */
static char *read_cell(Session *s, bool *interrupted) {
  char *text = NULL;
  size_t bytes = 0;
  unsigned indent = 0;
  for (;;) {
    char *line = line_read(text ? s->prompts ? "......: " : "" : s->prompts ? "mayfly: " : "", indent, interrupted);
    if (*interrupted || !line) {
      if (line || *interrupted || !text) { /* Ctrl-D inside a block ends the block */
        free(text);
        free(line);
        return NULL;
      }
      return text;
    }
    size_t n = strlen(line);
    text = realloc(text, bytes + n + 2);
    memcpy(text + bytes, line, n);
    bytes += n;
    text[bytes++] = '\n';
    text[bytes] = '\0';
    free(line);
    if (dialect_prompt_input(text, bytes).kind != PROMPT_CODE) return text;
    if (transcript_detect(text, bytes) && n + 1 < bytes) continue; /* a pasted transcript goes on until a blank line */
    InputStatus status = input_is_complete(text, bytes, DIALECT_CAS);
    if (status.state != INPUT_INCOMPLETE) return text;
    indent = status.indent;
  }
}

static void report(Session *s) {
  Machine *m = s->m;
  bool leaving = error_matches(m, TYPE_ID_SystemExit);
  int status = script_report(m, false);
  if (leaving) {
    s->done = true;
    s->status = status;
  }
}

static bool is_word(const char *text, const char *word) {
  size_t n = strlen(word);
  return strncmp(text, word, n) == 0 && text[n + strspn(text + n, " \t\n")] == '\0';
}

static void run_cell(Session *s, const char *text) {
  if (is_word(text, "quit") || is_word(text, "exit")) {
    s->done = true;
    return;
  }
  char name[32];
  snprintf(name, sizeof name, "<cell %d>", ++s->cell);
  if (!cell_run(s->m, s->globals, text, strlen(text), name, COMPILE_CAS | COMPILE_TRANSCRIPT)) report(s);
  fflush(stdout);
}

/* init.cas of the user's configuration; errors there are warnings. */
static void run_init(Session *s) {
  char path[4096];
  const char *base = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
  if (base && base[0] == '/') snprintf(path, sizeof path, "%s/mayfly/init.cas", base);
  else if (home) snprintf(path, sizeof path, "%s/.config/mayfly/init.cas", home);
  else return;
  if (access(path, R_OK) != 0) return;
  Value code = source_file_compile(s->m, path, 0);
  if (is_absent(code) || is_absent(vm_run(s->m, (Code *)as_object(code), s->globals))) script_report(s->m, false);
}

int session_run(Machine *m, const Options *options, Dict *globals) {
  bool terminal = isatty(STDIN_FILENO);
  Session s = {.m = m, .globals = globals, .prompts = terminal || !options->quiet};
  if (!options->quiet) print_banner(m);
  if (terminal && !options->no_init) run_init(&s);
  line_start(m, terminal && !options->no_readline, !options->no_history);
  complete_start(m, globals);
  while (!s.done) {
    bool interrupted = false;
    char *text = read_cell(&s, &interrupted);
    if (interrupted) {
      puts(s.prompts ? "" : "");
      continue;
    }
    if (!text) break;
    line_remember(text);
    run_cell(&s, text);
    free(text);
  }
  line_stop();
  if (!s.done && s.prompts) puts("");
  return s.status;
}
