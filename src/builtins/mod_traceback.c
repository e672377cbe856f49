/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_traceback.c: the module _traceback: what traceback and inspect (stdlib/) ask of frames, tracebacks and code. */
#include "builtins/builtin.h"
#include "builtins/sequence.h"
#include "vm/traceback.h"
#include "vm/vm.h"

static const char *line_start(const char *text, int32_t line) {
  for (; line > 1 && text; line--) {
    text = strchr(text, '\n');
    if (text) text++;
  }
  return text;
}

/* Lines first … last of the file that the code stands in, or None. */
static Value source_lines(Machine *m, const Code *code, int32_t first, int32_t last) {
  if (!is_str(code->source) || first < 1) return NONE;
  const char *text = as_str(code->source)->text, *from = line_start(text, first), *to = from ? line_start(from, last - first + 2) : NULL;
  if (!from) return NONE;
  return str_new(m, from, to ? (size_t)(to - from) : strlen(from));
}

static Value entry_of(Machine *m, const Traceback *t) {
  const CodePosition *p = &t->code->positions[t->pc];
  return tuple_pack(m, 9, t->code->filename, int_value(m, p->line), object_value(t->code->name), source_lines(m, t->code, p->line, p->line),
                    int_value(m, p->end_line), int_value(m, p->column), int_value(m, p->end_column), int_value(m, p->anchor),
                    int_value(m, p->end_anchor));
}

BUILTIN(traceback_entries, "entries(traceback, /)",
        "List of (file name, line, function, text of the line, last line, first column, column behind, first and behind of the operator) of a "
        "traceback, outermost first.") {
  Value list = list_new(m, NULL, 0);
  for (Value t = args[0]; has_type_id(t, TYPE_ID_traceback); t = as_traceback(t)->next)
    if (!list_append(m, list, entry_of(m, as_traceback(t)))) return ABSENT;
  return list;
}

BUILTIN(traceback_report, "report(exception, /)", "The interpreter's own report of an exception.") {
  if (!is_exception(m, args[0])) return raise_wrong_type(m, "report", "exception", args[0]);
  StrBuilder b;
  builder_start(&b);
  vm_report(m, args[0], &b);
  return builder_finish(m, &b);
}

BUILTIN(traceback_source, "source(code, /)", "The text of the definition that the code was compiled from, or None.") {
  if (!is_code(args[0])) return raise_wrong_type(m, "source", "code", args[0]);
  const Code *code = as_code(args[0]);
  return source_lines(m, code, code->first_line, code->last_line);
}

BUILTIN(traceback_line, "line(code, number, /)", "That line of the file that the code stands in, or None.") {
  int number;
  if (!is_code(args[0])) return raise_wrong_type(m, "line", "code", args[0]);
  return object_as_c_int(m, args[1], &number) ? source_lines(m, as_code(args[0]), number, number) : ABSENT;
}

static const NativeSpec *const functions[] = {&traceback_entries, &traceback_report, &traceback_source, &traceback_line, NULL};

const ModuleSpec traceback_module = {
    .name = "_traceback",
    .doc = "What traceback and inspect ask of the machine.",
    .functions = functions,
};
