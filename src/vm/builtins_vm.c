/* SPDX-License-Identifier: GPL-3.0-or-later */
/* builtins_vm.c: the built-in functions that need frames or the compiler. */
#include "vm/frame.h"

#include "lang/compile.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

static Value no_frame(Machine *m, const char *name) { return raise_error(m, TYPE_ID_SystemError, "%s(): no frame is running", name); }

BUILTIN(builtin_globals, "globals()", "Return the dictionary of the current module's variables.") {
  Dict *d = vm_current_globals(m);
  return d ? object_value(d) : no_frame(m, "globals");
}
BUILTIN(builtin_locals, "locals()", "Return a dictionary of the current scope's variables.") {
  Value v = vm_current_locals(m);
  return is_absent(v) ? no_frame(m, "locals") : v;
}

/* Sorted list of the names of dict d. */
static Value sorted_names(Machine *m, Value mapping) {
  Value list = list_from_iterable(m, mapping);
  return is_absent(list) || !list_sort(m, list, NONE, false) ? ABSENT : list;
}

BUILTIN(builtin_dir, "dir(object=..., /)", "Return the sorted names of the current scope, or of an object's attributes.") {
  if (is_absent(args[0])) {
    Value v = vm_current_locals(m);
    return is_absent(v) ? no_frame(m, "dir") : sorted_names(m, v);
  }
  if (vm_load_extension(m, is_type(args[0]) ? as_type(args[0]) : type_of(m, args[0])) < 0) return ABSENT;
  if (is_instance(m, args[0], TYPE_ID_module)) {
    Dict *namespace = ((Module *)as_object(args[0]))->dict;
    Value own = dict_get_str(namespace, m->vm->names.__dir__);
    if (is_absent(own)) return sorted_names(m, object_value(namespace));
    own = vm_call(m, own, NULL, 0, ABSENT);
    return is_absent(own) ? ABSENT : sorted_names(m, own);
  }
  Value names = is_type(args[0]) ? object_call_method(m, object_value(m->types[TYPE_ID_type]), "__dir__", args, 1) /* its own is for instances */
                                 : object_call_method(m, args[0], "__dir__", NULL, 0);
  return is_absent(names) ? ABSENT : sorted_names(m, names);
}

BUILTIN(builtin_vars, "vars(object=..., /)", "Return the __dict__ of an object, or locals().") {
  if (is_absent(args[0])) return builtin_locals_code(m, args);
  Value v;
  int found = object_find_attr(m, args[0], m->vm->names.__dict__, &v);
  if (found == 0) return raise_error(m, TYPE_ID_TypeError, "vars() argument must have __dict__ attribute");
  return found < 0 ? ABSENT : v;
}

bool vm_in_cas_dialect(Machine *m) {
  const Frame *f = m->vm->frame;
  return !f || !f->code || f->code->flags & CODE_CAS;
}

/* Dialect of the code that called. */
static unsigned current_dialect(Machine *m) { return vm_in_cas_dialect(m) ? COMPILE_CAS : 0; }

static Value compile_argument(Machine *m, Value source, const char *filename, unsigned flags, const char *function) {
  flags |= COMPILE_NAMES;
  if (is_str_instance(m, source)) return compile_text(m, as_str(source)->text, as_str(source)->bytes, filename, flags);
  if (is_bytes(source)) return compile_text(m, (const char *)as_bytes(source)->data, as_bytes(source)->length, filename, flags);
  return raise_error(m, TYPE_ID_TypeError, "%s arg 1 must be a string, bytes or code object", function);
}

/* A function's code runs as the function it would be without defaults: its names are its own, whatever the namespace. */
static Value run_as_function(Machine *m, Code *code, Dict *globals, Value closure) {
  FunctionInfo *info = function_info_new(m, object_value(code->name), object_value(code->qualname), ABSENT, ABSENT);
  return vm_call(m, function_new(m, code, globals, is_absent(closure) ? NULL : as_tuple(closure), info), NULL, 0, ABSENT);
}

static Value run_with(Machine *m, Value code, Value globals, Value locals, Value closure, const char *function) {
  if (is_none(globals) || is_absent(globals)) {
    Dict *current = vm_current_globals(m);
    if (!current) return no_frame(m, function);
    globals = object_value(current);
    if (is_absent(locals) || is_none(locals)) locals = vm_current_locals(m);
  }
  if (!is_dict(globals)) return raise_error(m, TYPE_ID_TypeError, "%s() globals must be a dict, not %T", function, globals);
  if (is_absent(locals) || is_none(locals)) locals = globals;
  if (!(as_code(code)->flags & CODE_MODULE)) return run_as_function(m, as_code(code), as_dict(globals), closure);
  Value namespace = value_same(locals, globals) ? ABSENT : locals;
  return vm_run_in(m, as_code(code), as_dict(globals), namespace);
}

BUILTIN(builtin_compile, "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)",
        "Compile source into a code object; mode is 'exec', 'eval' or 'single'.") {
  if (!is_str_instance(m, args[2])) return raise_error(m, TYPE_ID_TypeError, "compile() argument 'mode' must be str, not %N", args[2]);
  if (!is_str_instance(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "expected str, bytes or os.PathLike object, not %T", args[1]);
  const char *mode = as_str(args[2])->text;
  unsigned flags = current_dialect(m);
  if (strcmp(mode, "eval") == 0) flags |= COMPILE_EXPRESSION;
  else if (strcmp(mode, "single") == 0) flags |= COMPILE_ECHO;
  else if (strcmp(mode, "exec") != 0) return raise_error(m, TYPE_ID_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
  return compile_argument(m, args[0], as_str(args[1])->text, flags, "compile()");
}
BUILTIN(builtin_eval, "eval(source, globals=None, locals=None, /)", "Evaluate an expression.") {
  Value code = args[0];
  if (!is_code(code)) code = compile_argument(m, code, "<string>", current_dialect(m) | COMPILE_EXPRESSION, "eval()");
  if (is_absent(code)) return ABSENT;
  if (as_code(code)->free_names->length) return raise_error(m, TYPE_ID_TypeError, "code object passed to eval() may not contain free variables");
  return run_with(m, code, args[1], args[2], ABSENT, "eval");
}

static bool is_closure_of(const Code *code, Value closure) {
  if (!is_tuple(closure) || as_tuple(closure)->length != code->free_names->length) return false;
  for (size_t i = 0; i < as_tuple(closure)->length; i++)
    if (!has_type_id(as_tuple(closure)->item[i], TYPE_ID_cell)) return false;
  return true;
}
BUILTIN(builtin_exec, "exec(source, globals=None, locals=None, /, *, closure=None)", "Execute statements.") {
  Value code = args[0], closure = is_absent(args[3]) || is_none(args[3]) ? ABSENT : args[3];
  if (!is_code(code)) {
    if (!is_absent(closure)) return raise_error(m, TYPE_ID_TypeError, "closure can only be used when source is a code object");
    code = compile_argument(m, code, "<string>", current_dialect(m), "exec()");
    if (is_absent(code)) return ABSENT;
  }
  size_t wanted = as_code(code)->free_names->length;
  if (!wanted && !is_absent(closure)) return raise_error(m, TYPE_ID_TypeError, "cannot use a closure with this code object");
  if (wanted && !is_closure_of(as_code(code), closure))
    return raise_error(m, TYPE_ID_TypeError, "code object requires a closure of exactly length %zu", wanted);
  return is_absent(run_with(m, code, args[1], args[2], closure, "exec")) ? ABSENT : NONE;
}
BUILTIN(builtin_import, "__import__(name, globals=None, locals=None, fromlist=(), level=0)", "Import a module by its name.") {
  if (!is_str_instance(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "module name must be a string");
  bool innermost = false;
  if (!is_absent(args[3]) && !object_truth(m, args[3], &innermost)) return ABSENT;
  Dict *globals = is_absent(args[1]) || !is_dict(args[1]) ? vm_current_globals(m) : as_dict(args[1]);
  int level = 0;
  if (!is_absent(args[4]) && !object_as_c_int(m, args[4], &level)) return ABSENT;
  if (level < 0) return raise_error(m, TYPE_ID_ValueError, "level must be >= 0");
  if (level == 0 && as_str(args[0])->bytes == 0) return raise_error(m, TYPE_ID_ValueError, "Empty module name");
  return import_name(m, as_str(args[0]), level, innermost, globals);
}

const struct NativeSpec *const vm_builtin_functions[] = {&builtin_globals, &builtin_locals, &builtin_dir,  &builtin_vars,  &builtin_compile,
                                                         &builtin_eval,    &builtin_exec,   &builtin_import, NULL};
