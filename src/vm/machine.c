/* SPDX-License-Identifier: GPL-3.0-or-later */
/* machine.c: wiring the layers up to the vm. What lies above (builtins, algebra, the prompt) is handed in by repl/main.c. */
#include "machine.h"

#include <stdio.h>
#include <stdlib.h>

#include "object/bare.h"
#include "object/error.h"
#include "object/operations.h"
#include "vm/cache.h"
#include "vm/frame.h"

static void report_in_callback(Machine *m, Value callable) {
  Value exception = error_take(m);
  StrBuilder out;
  builder_start(&out);
  builder_add_c(&out, "Exception ignored in: ");
  if (!builder_add_repr(m, &out, callable)) error_take(m);
  builder_add_c(&out, "\n");
  vm_report(m, exception, &out);
  fflush(stdout);
  fwrite(out.data, 1, out.used, stderr);
  builder_drop(&out);
}

/* A weak reference's callback or a __del__. Nobody can catch what it raises. */
static void run_death(Machine *m, Value callable, Value argument) {
  Value saved = error_take(m);
  if (is_absent(vm_call(m, callable, &argument, is_absent(argument) ? 0 : 1, ABSENT))) report_in_callback(m, callable);
  m->pending = saved;
}

static Value builtin(Machine *m, const char *name) {
  Value found = dict_get_str(vm_builtins(m), symbol(m, name));
  return is_absent(found) ? raise_error(m, TYPE_ID_NameError, "name '%s' is not defined", name) : found;
}

Hooks *vm_hooks(Machine *m) { return &m->vm->hooks; }

Machine *machine_new(void) {
  Machine *m = machine_new_bare();
  vm_start(m);
  caches_start(m);
  Hooks *hooks = vm_hooks(m);
  hooks->call = vm_call;
  hooks->get_attr = attribute_get;
  hooks->set_attr = attribute_set;
  hooks->builtin = builtin;
  hooks->run_death = run_death;
  hooks->refresh_slots = class_refresh_slots;
  hooks->attach_traceback = unwind_attach_context;
  hooks->warn_of_text = vm_warn_of_text;
  m->hooks = hooks;
  return m;
}

void machine_free(Machine *m) {
  caches_stop(m);
  vm_stop(m);
  machine_free_bare(m);
}
