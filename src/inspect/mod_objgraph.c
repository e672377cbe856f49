/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_objgraph.c: the module _objgraph: the walk on which stdlib/objgraph.cas draws. */
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "builtins/builtin.h"
#include "inspect/edges.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/operations.h"


static Value edge_row(Machine *m, const Edge *e) {
  StrBuilder label;
  builder_start(&label);
  edge_add_label(m, e, &label);
  Value text = builder_finish(m, &label);
  if (is_absent(text)) return ABSENT;
  return tuple_pack(m, 4, object_value(e->from), object_value(e->to), text, bool_value(e->conditional));
}

static bool limit(Machine *m, Value v, unsigned *out) {
  int64_t n;
  if (!object_as_index(m, v, &n)) return false;
  *out = n < 0 ? 0 : n > 1000000 ? 1000000 : (unsigned)n;
  return true;
}

BUILTIN(objgraph_edges, "edges(objects, without, max_depth, too_many, backwards, /)",
        "List of (from, to, label, conditional) around the objects of a list, breadth first; `without`, the list and what is made meanwhile are "
        "left out. A conditional edge holds only while the keys of its entry live.") {
  if (!is_list(args[0])) return raise_wrong_type(m, "edges", "list", args[0]);
  EdgesQuery query = {.without = {as_object(args[0]), is_object(args[1]) ? as_object(args[1]) : NULL}};
  if (!limit(m, args[2], &query.max_depth) || !limit(m, args[3], &query.too_many) || !object_truth(m, args[4], &query.backwards)) return ABSENT;
  query.start_count = as_list(args[0])->length;
  query.start = query.start_count ? as_list(args[0])->items->item : NULL;
  Edges edges = edges_find(m, &query);
  Value rows = list_new(m, NULL, 0);
  for (size_t i = 0; i < edges.count && !is_absent(rows); i++) {
    Value row = edge_row(m, &edges.items[i]);
    if (is_absent(row) || !list_append(m, rows, row)) rows = ABSENT;
  }
  free(edges.items);
  return rows;
}

/* ---- Graphviz ---- */

/* The exit status of `dot` reading the text; -1: it could not be started (errno). */
static int run_dot(const Str *source, const char *format, const char *path) {
  FILE *input = tmpfile();
  if (!input) return -1;
  bool written = fwrite(source->text, 1, source->bytes, input) == source->bytes && fflush(input) == 0;
  rewind(input);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, fileno(input), STDIN_FILENO);
  char *arguments[] = {"dot", "-T", (char *)(uintptr_t)format, "-o", (char *)(uintptr_t)path, NULL};
  pid_t child;
  int status = -1, error = written ? posix_spawnp(&child, "dot", &actions, NULL, arguments, environ) : EIO;
  posix_spawn_file_actions_destroy(&actions);
  if (!error && waitpid(child, &status, 0) < 0) error = errno;
  fclose(input);
  errno = error;
  return error ? -1 : WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

BUILTIN(objgraph_dot, "dot(source, format, path, /)", "Let Graphviz draw: the text of a graph into a file of a format such as png or svg.") {
  for (int i = 0; i < 3; i++)
    if (!is_str(args[i])) return raise_wrong_type(m, "dot", "str", args[i]);
  if (!sandbox_permits(m, as_str(args[2])->text)) return ABSENT;
  fflush(stdout);
  int status = run_dot(as_str(args[0]), as_str(args[1])->text, as_str(args[2])->text);
  if (status < 0) return raise_error(m, TYPE_ID_RuntimeError, "cannot run Graphviz's dot: %s; save() writes the graph without it", strerror(errno));
  if (status) return raise_error(m, TYPE_ID_RuntimeError, "Graphviz's dot failed (exit status %d)", status);
  return NONE;
}

static const NativeSpec *const functions[] = {&objgraph_edges, &objgraph_dot, NULL};

const ModuleSpec objgraph_module = {
    .name = "_objgraph",
    .doc = "The graph of the heap around some objects.",
    .functions = functions,
};
