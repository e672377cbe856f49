/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_sys.c: the module sys, as far as scripts need it. */
#include <float.h>
#include <stdlib.h>

#include "builtins/sequence.h"
#include "builtins/state.h"
#include "builtins/struct_sequence.h"
#include "object/function.h"
#include "vm/vm.h"

BUILTIN(sys_exit, "exit(status=None, /)",
        "Exit the interpreter by raising SystemExit(status).\n\nIf the status is omitted or None, it defaults to zero (i.e., success).\n"
        "If the status is an integer, it will be used as the system exit status.\nIf it is another kind of object, it will be printed and "
        "the system\nexit status will be one (i.e., failure).") {
  if (is_absent(args[0])) return raise_value(m, object_value(builtin_type(m, TYPE_ID_SystemExit)));
  return raise_with_value(m, TYPE_ID_SystemExit, args[0]);
}

BUILTIN(sys_getrecursionlimit, "getrecursionlimit()", "Return the current value of the recursion limit.") {
  return small_int_value(vm_recursion_limit(m));
}

BUILTIN(sys_setrecursionlimit, "setrecursionlimit(limit, /)", "Set the maximum depth of calls.") {
  int limit;
  if (!object_as_c_int(m, args[0], &limit)) return ABSENT;
  if (limit < 1) return raise_error(m, TYPE_ID_ValueError, "recursion limit must be greater or equal than 1");
  vm_set_recursion_limit(m, limit);
  return NONE;
}

BUILTIN(sys_get_int_max_str_digits, "get_int_max_str_digits()", "Return the maximum string digits limit for non-binary int<->str conversions.") {
  return small_int_value(int_digit_limit(m));
}

BUILTIN(sys_set_int_max_str_digits, "set_int_max_str_digits(maxdigits)",
        "Set the maximum string digits limit for non-binary int<->str conversions.") {
  int limit;
  if (!object_as_c_int(m, args[0], &limit)) return ABSENT;
  if (limit && limit < INT_LEAST_DIGITS)
    return raise_error(m, TYPE_ID_ValueError, "maxdigits must be 0 or larger than %d", INT_LEAST_DIGITS);
  int_set_digit_limit(m, limit);
  return NONE;
}

BUILTIN(sys_getsizeof, "getsizeof(object, default=...)", "Return the size of object in bytes: of the object itself and its own storage.") {
  if (!is_object(args[0])) return small_int_value(0);
  size_t size = heap_object_size(as_object(args[0]));
  if (is_list_instance(m, args[0]) && as_list(args[0])->items) size += heap_object_size(&as_list(args[0])->items->base);
  const Dict *d = is_dict_instance(m, args[0]) ? as_dict(args[0]) : NULL;
  if (is_set_instance(m, args[0]) && as_set(args[0])->slots) size += heap_object_size(&as_set(args[0])->slots->base);
  if (d && d->entries) size += heap_object_size(&d->entries->base);
  if (d && d->index) size += heap_object_size(d->index);
  return int_value(m, (int64_t)size);
}

BUILTIN(sys_intern, "intern(string, /)", "Return the one string with these characters that stands in the table of interned strings.") {
  if (!is_str(args[0])) return raise_error(m, TYPE_ID_TypeError, "intern() argument must be str, not %N", args[0]);
  return object_value(str_intern(m, as_str(args[0])));
}

BUILTIN(sys_exc_info, "exc_info()", "Return (type, value, traceback) of the exception that is being handled, or Nones.") {
  Value e = vm_handled(m);
  if (is_absent(e)) return tuple_pack(m, 3, NONE, NONE, NONE);
  Value traceback = as_exception(e)->traceback;
  return tuple_pack(m, 3, object_value(type_of(m, e)), e, is_absent(traceback) ? NONE : traceback);
}

BUILTIN(sys_exception, "exception()", "Return the exception that is being handled, or None.") {
  Value e = vm_handled(m);
  return is_absent(e) ? NONE : e;
}

BUILTIN(sys_getframe, "_getframe(depth=0, /)", "Return the frame that is so many calls below the top of the stack.") {
  int depth = 0;
  if (!is_absent(args[0]) && !object_as_c_int(m, args[0], &depth)) return ABSENT;
  return vm_frame(m, depth);
}

BUILTIN(sys_getdefaultencoding, "getdefaultencoding()", "Return the current default encoding: 'utf-8'.") { return str_from_c(m, "utf-8"); }
BUILTIN(sys_getfilesystemencoding, "getfilesystemencoding()", "Return the encoding of file names: 'utf-8'.") { return str_from_c(m, "utf-8"); }

BUILTIN(sys_getfilesystemencodeerrors, "getfilesystemencodeerrors()", "Return what becomes of file names that are no UTF-8: 'surrogateescape'.") {
  return str_from_c(m, "surrogateescape");
}

static const NativeSpec *const functions[] = {&sys_exit, &sys_getrecursionlimit, &sys_setrecursionlimit, &sys_get_int_max_str_digits,
                                              &sys_set_int_max_str_digits, &sys_getsizeof, &sys_intern, &sys_exc_info, &sys_exception, &sys_getframe,
                                              &sys_getdefaultencoding, &sys_getfilesystemencoding, &sys_getfilesystemencodeerrors, NULL};

#define NAMED_TUPLE(word, docstring) \
  static const TypeSpec word##_spec = {.slots = {.repr = struct_sequence_repr}, .getset = word##_fields, .doc = docstring}

static const GetSetSpec version_fields[] = {{"major", struct_field_0, NULL, NULL},
                                            {"minor", struct_field_1, NULL, NULL},
                                            {"micro", struct_field_2, NULL, NULL},
                                            {"releaselevel", struct_field_3, NULL, NULL},
                                            {"serial", struct_field_4, NULL, NULL},
                                            {0}};
NAMED_TUPLE(version, "Version of Python that the language follows, as a named tuple.");

static const GetSetSpec float_fields[] = {{"max", struct_field_0, NULL, NULL},      {"max_exp", struct_field_1, NULL, NULL},
                                          {"max_10_exp", struct_field_2, NULL, NULL}, {"min", struct_field_3, NULL, NULL},
                                          {"min_exp", struct_field_4, NULL, NULL},  {"min_10_exp", struct_field_5, NULL, NULL},
                                          {"dig", struct_field_6, NULL, NULL},      {"mant_dig", struct_field_7, NULL, NULL},
                                          {"epsilon", struct_field_8, NULL, NULL},  {"radix", struct_field_9, NULL, NULL},
                                          {"rounds", struct_field_10, NULL, NULL},  {0}};
NAMED_TUPLE(float, "Limits of floating-point numbers, as a named tuple.");

static const GetSetSpec int_fields[] = {{"bits_per_digit", struct_field_0, NULL, NULL},
                                        {"sizeof_digit", struct_field_1, NULL, NULL},
                                        {"default_max_str_digits", struct_field_2, NULL, NULL},
                                        {"str_digits_check_threshold", struct_field_3, NULL, NULL},
                                        {0}};
NAMED_TUPLE(int, "Limbs of big integers and limits of their texts, as a named tuple.");

static const GetSetSpec hash_fields[] = {{"width", struct_field_0, NULL, NULL},     {"modulus", struct_field_1, NULL, NULL},
                                         {"inf", struct_field_2, NULL, NULL},       {"nan", struct_field_3, NULL, NULL},
                                         {"imag", struct_field_4, NULL, NULL},      {"algorithm", struct_field_5, NULL, NULL},
                                         {"hash_bits", struct_field_6, NULL, NULL}, {"seed_bits", struct_field_7, NULL, NULL},
                                         {"cutoff", struct_field_8, NULL, NULL},    {0}};
NAMED_TUPLE(hash, "Parameters of the hash function of numbers, as a named tuple.");

static const GetSetSpec flags_fields[] = {{"debug", struct_field_0, NULL, NULL},
                                          {"inspect", struct_field_1, NULL, NULL},
                                          {"interactive", struct_field_2, NULL, NULL},
                                          {"optimize", struct_field_3, NULL, NULL},
                                          {"dont_write_bytecode", struct_field_4, NULL, NULL},
                                          {"no_user_site", struct_field_5, NULL, NULL},
                                          {"no_site", struct_field_6, NULL, NULL},
                                          {"ignore_environment", struct_field_7, NULL, NULL},
                                          {"verbose", struct_field_8, NULL, NULL},
                                          {"bytes_warning", struct_field_9, NULL, NULL},
                                          {"quiet", struct_field_10, NULL, NULL},
                                          {"hash_randomization", struct_field_11, NULL, NULL},
                                          {"isolated", struct_field_12, NULL, NULL},
                                          {"dev_mode", struct_field_13, NULL, NULL},
                                          {"utf8_mode", struct_field_14, NULL, NULL},
                                          {"warn_default_encoding", struct_field_15, NULL, NULL},
                                          {"safe_path", struct_field_16, NULL, NULL},
                                          {"int_max_str_digits", struct_field_17, NULL, NULL},
                                          {0}};
NAMED_TUPLE(flags, "Flags of the command line, as a named tuple.");

#define COUNT(array) (sizeof(array) / sizeof *(array))
static Value number(int64_t i) { return small_int_value(i); }

static bool add_version(Machine *m, Value module) {
  Value items[] = {number(3), number(11), number(2), str_from_c(m, "final"), number(0)};
  Value info = struct_sequence_new(m, "version_info", "sys", &version_spec, items, COUNT(items));
  if (is_absent(info)) return false;
  module_add(m, module, "version_info", info);
  module_add(m, module, "version", str_from_c(m, "3.11.2 (Mayfly)"));
  module_add(m, module, "hexversion", number(0x030b02f0));
  return true;
}

static bool add_numbers(Machine *m, Value module) {
  Value limits[] = {float_value(m, DBL_MAX), number(DBL_MAX_EXP),    number(DBL_MAX_10_EXP), float_value(m, DBL_MIN),
                    number(DBL_MIN_EXP),     number(DBL_MIN_10_EXP), number(DBL_DIG),        number(DBL_MANT_DIG),
                    float_value(m, DBL_EPSILON), number(FLT_RADIX),  number(1)};
  Value hashing[] = {number(64),      number(((int64_t)1 << 61) - 1), number(314159), number(0), number(1000003), str_from_c(m, "mayfly"),
                     number(64), number(0), number(0)};
  Value limbs[] = {number(64), number(sizeof(uint64_t)), number(INT_DEFAULT_DIGITS), number(INT_LEAST_DIGITS)};
  Value flags[COUNT(flags_fields) - 1];
  for (size_t i = 0; i < COUNT(flags); i++) {
    const char *name = flags_fields[i].name;
    bool yes_or_no = strcmp(name, "dev_mode") == 0 || strcmp(name, "safe_path") == 0;
    flags[i] = yes_or_no ? FALSE_VALUE : number(strcmp(name, "int_max_str_digits") == 0 ? -1 : 0); /* -1: not given on the command line */
  }
  Value float_info = struct_sequence_new(m, "float_info", "sys", &float_spec, limits, COUNT(limits));
  Value int_info = struct_sequence_new(m, "int_info", "sys", &int_spec, limbs, COUNT(limbs));
  Value hash_info = struct_sequence_new(m, "hash_info", "sys", &hash_spec, hashing, COUNT(hashing));
  Value flag_info = struct_sequence_new(m, "flags", "sys", &flags_spec, flags, COUNT(flags));
  if (is_absent(float_info) || is_absent(int_info) || is_absent(hash_info) || is_absent(flag_info)) return false;
  module_add(m, module, "float_info", float_info);
  module_add(m, module, "int_info", int_info);
  module_add(m, module, "hash_info", hash_info);
  module_add(m, module, "flags", flag_info);
  module_add(m, module, "maxsize", int_value(m, INT64_MAX));
  module_add(m, module, "maxunicode", number(0x10ffff));
  return true;
}

static bool start_sys(Machine *m, Value module) {
  m->builtins->sys = ((Module *)as_object(module))->dict;
  for (int i = 0; i < 3; i++) {
    static const char *const names[] = {"stdin", "stdout", "stderr"}, *const originals[] = {"__stdin__", "__stdout__", "__stderr__"};
    module_add(m, module, names[i], standard_stream(m, i));
    module_add(m, module, originals[i], standard_stream(m, i));
  }
  module_add(m, module, "argv", m->builtins->argv);
  module_add(m, module, "path", vm_search_path(m));
  module_add(m, module, "modules", object_value(vm_modules(m)));
  module_add(m, module, "platform", str_from_c(m, "linux"));
  module_add(m, module, "byteorder", str_from_c(m, "little"));
  module_add(m, module, "executable", str_from_c(m, ""));
  module_add(m, module, "float_repr_style", str_from_c(m, "short"));
  module_add(m, module, "warnoptions", list_new(m, NULL, 0));
  module_add(m, module, "dont_write_bytecode", TRUE_VALUE);
  sys_hooks_start(m, module);
  return add_version(m, module) && add_numbers(m, module);
}

const ModuleSpec sys_module = {
    .name = "sys",
    .doc = "Objects used or maintained by the interpreter, and functions that interact with it.",
    .functions = functions,
    .start = start_sys,
};
