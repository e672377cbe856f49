/* SPDX-License-Identifier: GPL-3.0-or-later */
/* vm.h: the machine that runs code objects, as seen from the layers above it. */
#ifndef MAYFLY_VM_VM_H
#define MAYFLY_VM_VM_H

#include "lang/code.h"
#include "object/function.h"
#include "object/hooks.h"

void vm_start(Machine *m);
void vm_stop(Machine *m);

/* The hooks of object/hooks.h, to add those of an upper layer to at start. */
Hooks *vm_hooks(Machine *m);

/* Calls anything with positional arguments, the last of which are named by the tuple keyword_names (or ABSENT). ABSENT: an
 * exception is pending. Collections inside are conservative: C locals of the caller stay alive. */
Value vm_call(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names);
/* May callable be given arguments of these names? They are strings; but some get others, too, types above all, which complain themselves
 * (keyword_check). For names that came in a dict of the user's. false: TypeError pending. */
bool vm_check_keywords(Machine *m, Value callable, Value keyword_names);

/* Runs a module's or a cell's code with these globals, as the outermost loop when none runs yet. */
Value vm_run(Machine *m, Code *code, Dict *globals);
/* Runs code with a namespace apart from its globals (exec and eval with locals, class bodies). */
Value vm_run_in(Machine *m, Code *code, Dict *globals, Value local_namespace);

/* Recursion limit in frames of the language (sys.setrecursionlimit). */
int vm_recursion_limit(Machine *m);
void vm_set_recursion_limit(Machine *m, int limit);

/* Innermost frame's globals; NULL when nothing runs. For globals(), imports, warnings. */
Dict *vm_current_globals(Machine *m);
/* Globals of the innermost frame that is no code of the stdlib; NULL when there is none. */
Dict *vm_user_globals(Machine *m);
/* A picture of the frame that is so many calls away from the innermost one, and of its callers (sys._getframe). ValueError: there is none. */
Value vm_frame(Machine *m, int depth);
/* Is the innermost code that runs, or the prompt, of the CAS dialect? */
bool vm_in_cas_dialect(Machine *m);
/* A new dict of the innermost frame's variables, or the namespace itself at module and class level. */
Value vm_current_locals(Machine *m);

/* The builtins namespace, and `sys.modules`. */
Dict *vm_builtins(Machine *m);
Dict *vm_modules(Machine *m);

/* import (vm/import.c): the module of a dotted name, loaded when needed. ModuleNotFoundError: No module named 'x'. */
Value vm_import(Machine *m, const char *dotted_name);
/* Is there a file or folder of the stdlib for this module? Nothing is loaded. */
bool vm_in_stdlib(const Machine *m, const char *dotted_name);
/* Runs a module, or a package's __main__, as the program whose namespace is globals (-m). */
Value vm_run_module(Machine *m, const char *name, Dict *globals);
/* Modules written in C, handed in at start with their names (NULL at the end): answers ABSENT without a pending exception when it knows no such
 * module. */
typedef Value (*NativeModuleLoader)(Machine *m, const char *name);
void vm_set_native_loader(Machine *m, NativeModuleLoader loader, const char *const *names);
const char *const *vm_native_modules(Machine *m);
/* Folder of stdlib/, and further folders to search (sys.path is a list of Str). */
void vm_set_stdlib(Machine *m, const char *folder);
const char *vm_stdlib(Machine *m);
Value vm_search_path(Machine *m); /* the list sys.path */
/* Searched from now on, before all others or after them. */
void vm_add_folder(Machine *m, Value folder, bool first);
/* What is searched: sys.path, or in a sandbox the folders of vm_add_folder, whatever the program makes of sys.path. Valid until either changes. */
size_t vm_folders(Machine *m, const Value **folders);
/* Names that resolve on first use: module `dotted` provides `name` for the builtins namespace (stdlib/prelude.cas says which). */
void vm_add_lazy_name(Machine *m, Str *name, Str *module);
Dict *vm_lazy_names(Machine *m); /* name -> module */
/* Methods of the built-in element type of this name stand in a module, which is loaded when an attribute is missing. */
void vm_add_lazy_extension(Machine *m, Str *type_name, Str *module);
/* Loads that module: 1 loaded now, 0 nothing to load, -1 failed. */
int vm_load_extension(Machine *m, const Type *type);

/* What PRINT_EXPR does with a value (set by the REPL; default: prints repr unless None). false: exception pending. */
typedef bool (*EchoFunction)(Machine *m, Value value);
void vm_set_echo(Machine *m, EchoFunction echo);

/* The exception that an `except` or `finally` block is handling now, or ABSENT (sys.exc_info, bare raise). */
Value vm_handled(Machine *m);

/* Writes the report of an uncaught exception to `out` (unwind: file, line, column, source, caret, calls, cause chain). */
struct StrBuilder;
void vm_report(Machine *m, Value exception, struct StrBuilder *out);
/* "ValueError: message": the last line of a traceback, without its newline. */
void vm_report_line(Machine *m, Value exception, struct StrBuilder *out);

/* Classes (vm/class.c). bases: tuple; namespace is taken over. keywords: dict or ABSENT, for __init_subclass__. */
Value class_new(Machine *m, Value name, Value bases, Dict *namespace, Value keywords);

/* Builtins that need frames or the compiler: eval exec compile globals locals vars dir __import__ (vm/builtins_vm.c). */
extern const struct NativeSpec *const vm_builtin_functions[];

#endif
