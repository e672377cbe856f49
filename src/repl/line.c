/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "repl/line.h"

#include <errno.h>
#include <limits.h>
#include <readline/history.h>
#include <readline/readline.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "heap/interrupt.h"
#include "heap/safepoint.h"
#include "machine.h"

enum { HISTORY_ENTRIES = 10000 };

static struct {
  Machine *m;
  bool editing, keep_history, interrupted;
  unsigned indent;
  char history[PATH_MAX];
  LineCompleter completer;
  void *context;
} line; /* Readline calls back without a context */

const char *line_library_version(void) { return rl_library_version; }

/* ---- history ---- */

static void make_folders(char *path) {
  for (char *p = path + 1; *p; p++)
    if (*p == '/') {
      *p = '\0';
      mkdir(path, 0700);
      *p = '/';
    }
}

static bool history_path(char out[PATH_MAX]) {
  const char *own = getenv("MAYFLY_HISTORY"), *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
  int n;
  if (own && *own) n = snprintf(out, PATH_MAX, "%s", own);
  else if (state && state[0] == '/') n = snprintf(out, PATH_MAX, "%s/mayfly/history", state);
  else if (home && *home) n = snprintf(out, PATH_MAX, "%s/.local/state/mayfly/history", home);
  else return false;
  return n > 0 && n < PATH_MAX;
}

static void start_history(void) {
  using_history();
  stifle_history(HISTORY_ENTRIES);
  if (!line.keep_history || !history_path(line.history)) {
    line.keep_history = false;
    return;
  }
  history_comment_char = '#';
  history_write_timestamps = 1;
  history_multiline_entries = 1;
  read_history(line.history);
}

void line_remember(const char *cell) {
  size_t n = strlen(cell);
  while (n && cell[n - 1] == '\n') n--;
  if (!line.editing || !n || cell[0] == ' ') return;
  char *entry = strndup(cell, n);
  const HIST_ENTRY *last = history_length ? history_get(history_base + history_length - 1) : NULL;
  if (!last || strcmp(last->line, entry) != 0) {
    add_history(entry);
    if (line.keep_history) {
      make_folders(line.history);
      FILE *f = fopen(line.history, "a");
      if (f) fclose(f);
      append_history(1, line.history);
    }
  }
  free(entry);
}

/* ---- reading ---- */

static int take_interrupt(void) {
  if (!(line.m->attention & ATTENTION_INTERRUPT) && !interrupt_pending) return 0;
  line.m->attention &= ~ATTENTION_INTERRUPT;
  interrupt_pending = 0;
  line.interrupted = true;
  rl_replace_line("", 1);
  rl_done = 1;
  return 0;
}

static int insert_indent(void) {
  for (unsigned i = 0; i < line.indent; i++) rl_insert_text(" ");
  return 0;
}

static char *read_plain(bool *interrupted) {
  char *text = NULL;
  size_t capacity = 0;
  errno = 0;
  ssize_t n = getline(&text, &capacity, stdin);
  if (n < 0) {
    *interrupted = errno == EINTR;
    clearerr(stdin);
    free(text);
    return NULL;
  }
  while (n && (text[n - 1] == '\n' || text[n - 1] == '\r')) text[--n] = '\0';
  return text;
}

char *line_read(const char *prompt, unsigned indent, bool *interrupted) {
  *interrupted = false;
  if (!line.editing) {
    fputs(prompt, stdout);
    fflush(stdout);
    return read_plain(interrupted);
  }
  line.indent = indent;
  line.interrupted = false;
  char *text = readline(prompt);
  *interrupted = line.interrupted;
  return text;
}

/* ---- completion ---- */

static char **found;
static char *next_candidate(const char *word, int state) {
  static size_t i;
  (void)word;
  if (!state) i = 0;
  return found && found[i] ? found[i++] : NULL; /* Readline frees it */
}

static char **complete(const char *word, int start, int end) {
  (void)word, (void)start;
  rl_attempted_completion_over = 1;
  if (!line.completer) return NULL;
  char *before = strndup(rl_line_buffer, (size_t)end);
  size_t from = (size_t)start;
  char append = 0;
  found = line.completer(line.context, before, &from, &append);
  free(before);
  rl_completion_append_character = append;
  rl_completion_suppress_append = append == 0;
  char **matches = found ? rl_completion_matches(word, next_candidate) : NULL;
  free(found);
  found = NULL;
  return matches;
}

void line_set_completer(LineCompleter completer, void *context) {
  line.completer = completer;
  line.context = context;
}

void line_start(Machine *m, bool editing, bool history) {
  const char *term = getenv("TERM");
  line.m = m;
  line.editing = editing && !(term && strcmp(term, "dumb") == 0);
  line.keep_history = history;
  if (!line.editing) return;
  rl_readline_name = "mayfly";
  rl_catch_signals = 1;
  rl_catch_sigwinch = 1;
  rl_change_environment = 0;
  rl_signal_event_hook = take_interrupt;
  rl_startup_hook = insert_indent;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t\n\"\\'`@$><=;|&{(,[]}+-*/%^!~:.";
  start_history();
}

void line_stop(void) {
  if (line.editing && line.keep_history && *line.history) history_truncate_file(line.history, HISTORY_ENTRIES);
}
