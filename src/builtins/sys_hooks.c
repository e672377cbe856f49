/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sys_hooks.c: sys.excepthook and sys.displayhook: how uncaught exceptions and values are shown, which a program may replace. */
#include <stdio.h>

#include "builtins/sequence.h"
#include "builtins/state.h"
#include "vm/vm.h"

static Value report_of(Machine *m, Value exception) {
  StrBuilder b;
  builder_start(&b);
  vm_report(m, exception, &b);
  return builder_finish(m, &b);
}

BUILTIN(sys_excepthook, "excepthook(exctype, value, traceback, /)", "Handle an exception by displaying it with a traceback on sys.stderr.") {
  if (!is_exception(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "print_exception(): Exception expected for value, %T found", args[1]);
  Value *own = &as_exception(args[1])->traceback;
  if (is_absent(*own) && has_type_id(args[2], TYPE_ID_traceback)) *own = args[2];
  Value text = report_of(m, args[1]), stream = dict_get_str(m->builtins->sys, symbol(m, "stderr"));
  if (is_absent(text)) return ABSENT;
  if (is_absent(stream) || is_none(stream)) return NONE;
  return is_absent(object_call_method(m, stream, "write", &text, 1)) ? ABSENT : NONE;
}

BUILTIN(sys_displayhook, "displayhook(object, /)", "Print an object to sys.stdout and also save it in builtins._") {
  return m->builtins->display(m, args[0]) ? NONE : ABSENT;
}

static const NativeSpec *const hooks[] = {&sys_excepthook, &sys_displayhook, NULL};

void sys_hooks_start(Machine *m, Value module) {
  Builtins *b = m->builtins;
  module_add_functions(m, module, hooks);
  b->excepthook = dict_get_str(b->sys, symbol(m, "excepthook"));
  b->displayhook = dict_get_str(b->sys, symbol(m, "displayhook"));
  module_add(m, module, "__excepthook__", b->excepthook);
  module_add(m, module, "__displayhook__", b->displayhook);
}

void builtins_set_display(Machine *m, bool (*display)(Machine *m, Value v)) { m->builtins->display = display; }

bool builtins_display(Machine *m, Value v) {
  Builtins *b = m->builtins;
  if (!b->sys) return b->display(m, v);
  Value hook = dict_get_str(b->sys, symbol(m, "displayhook"));
  if (is_absent(hook)) return raise_false(m, TYPE_ID_RuntimeError, "lost sys.displayhook");
  if (hook.bits == b->displayhook.bits) return b->display(m, v);
  return !is_absent(object_call(m, hook, &v, 1));
}

bool builtins_report_by_hook(Machine *m, Value exception) {
  Builtins *b = m->builtins;
  Value hook = b->sys ? dict_get_str(b->sys, symbol(m, "excepthook")) : ABSENT;
  if (!b->sys || hook.bits == b->excepthook.bits) return false;
  if (is_absent(hook)) {
    fputs("sys.excepthook is missing\n", stderr);
    return false;
  }
  Value traceback = as_exception(exception)->traceback;
  Value arguments[] = {object_value(type_of(m, exception)), exception, is_absent(traceback) ? NONE : traceback};
  if (!is_absent(object_call(m, hook, arguments, 3))) return fflush(stdout), true;
  Value failure = error_take(m), text = report_of(m, failure);
  fflush(stdout);
  if (is_absent(text)) error_take(m);
  else fprintf(stderr, "Error in sys.excepthook:\n%s\nOriginal exception was:\n", as_str(text)->text);
  return false;
}
