/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_io.c: the module _io: what stdlib/io.py needs of files. */
#include "builtins/builtin.h"
#include "builtins/sequence.h"
#include "builtins/state.h"
#include "vm/vm.h"

static bool start_io(Machine *m, Value module) {
  Value open = dict_get_str(vm_builtins(m), symbol(m, "open")), unsupported = unsupported_operation(m);
  if (is_absent(unsupported)) return false;
  if (!is_absent(open)) module_add(m, module, "open", open);
  module_add(m, module, "UnsupportedOperation", unsupported);
  module_add_type(m, module, m->builtins->file_type);
  return true;
}

const ModuleSpec io_module = {
    .name = "_io",
    .doc = "What io needs of files.",
    .start = start_io,
};
