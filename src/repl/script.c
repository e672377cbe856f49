/* SPDX-License-Identifier: GPL-3.0-or-later */
/* script.c: running programs. Values of expression statements are not shown, except those of prompted input (transcripts). */
#include "repl/script.h"

#include <stdio.h>
#include <stdlib.h>

#include "builtins/builtin.h"
#include "lang/compile.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/source_file.h"
#include "vm/vm.h"

static int exit_status(Machine *m, Value exception) {
  Value code = as_exception(exception)->value;
  int64_t n;
  if (is_absent(code) || is_none(code)) return 0;
  if (is_int_instance(m, code)) return int_fits_int64(code, &n) ? (int)(n & 0xff) : 255;
  Value text = object_str(m, code);
  if (is_absent(text)) error_take(m);
  else fprintf(stderr, "%s\n", as_str(text)->text);
  return 1;
}

int script_report(Machine *m, bool missing) {
  Value exception = error_take(m);
  fflush(stdout);
  if (is_instance(m, exception, TYPE_ID_SystemExit)) return exit_status(m, exception);
  if (missing && is_instance(m, exception, TYPE_ID_OSError) && is_absent(as_exception(exception)->traceback)) {
    Value name = as_exception(exception)->extra, reason = object_str(m, exception);
    (void)name;
    fprintf(stderr, "mayfly: %s\n", is_absent(reason) ? "cannot read the program" : as_str(reason)->text);
    return 2;
  }
  if (!builtins_report_by_hook(m, exception)) {
    StrBuilder out;
    builder_start(&out);
    vm_report(m, exception, &out);
    fwrite(out.data, 1, out.used, stderr);
    builder_drop(&out);
  }
  return is_instance(m, exception, TYPE_ID_KeyboardInterrupt) ? 130 : 1;
}

static int run_code(Machine *m, Value code, Dict *globals, bool file) {
  if (is_absent(code)) return script_report(m, file);
  Value done = vm_run(m, as_code(code), globals);
  return is_absent(done) ? script_report(m, false) : 0;
}

static int run_stream(Machine *m, Dict *globals) {
  size_t bytes;
  char *text = source_file_read(m, stdin, "<stdin>", &bytes);
  if (!text) return script_report(m, true);
  Value code = compile_text(m, text, bytes, "<stdin>", COMPILE_CAS | COMPILE_TRANSCRIPT);
  free(text);
  return run_code(m, code, globals, false);
}

void script_add_folder(Machine *m, const char *path) {
  const char *slash = strrchr(path, '/');
  vm_add_folder(m, slash ? str_new(m, path, (size_t)(slash - path)) : str_from_c(m, ""), true);
}

static int run_module(Machine *m, const char *name, Dict *globals) {
  script_add_folder(m, "");
  return is_absent(vm_run_module(m, name, globals)) ? script_report(m, false) : 0;
}

int script_run(Machine *m, const Options *o, Dict *globals) {
  if (o->code) {
    script_add_folder(m, "");
    Value code = compile_text(m, o->code, strlen(o->code), "<string>", COMPILE_CAS);
    return run_code(m, code, globals, false);
  }
  if (o->module) return run_module(m, o->module, globals);
  if (!o->file || strcmp(o->file, "-") == 0) return run_stream(m, globals);
  script_add_folder(m, o->file);
  dict_set_str(m, globals, symbol(m, "__file__"), str_from_c(m, o->file));
  return run_code(m, source_file_program(m, o->file, COMPILE_TRANSCRIPT), globals, true);
}
