/* SPDX-License-Identifier: GPL-3.0-or-later */
/* error.h: raising. An exception is an ordinary object; raising stores it in m->pending and the function that failed answers
 * ABSENT, false, NULL or -1 as its signature says; its callers pass that on at once. vm/unwind.c takes it from there. */
#ifndef MAYFLY_OBJECT_ERROR_H
#define MAYFLY_OBJECT_ERROR_H

#include <stdarg.h>

#include "object/type.h"

/* Raise type(message). Formats: %s C string, %S Str*, %R repr of a Value, %V str of a Value, %T the type name of a Value, %N the same but None for None, %d int, %ld long, %zd/%zu,
 * %lld, %c, %g, %%. If formatting %R or %V itself raises, the exception comes without a message. */
Value raise_error(Machine *m, TypeId exception, const char *format, ...); /* ABSENT */
bool raise_false(Machine *m, TypeId exception, const char *format, ...);  /* false */
/* The same, when making the message has failed and left another exception pending; one that is to stop the program stays. */
Value raise_without_message(Machine *m, TypeId exception);
Value raise_value(Machine *m, Value exception);                          /* raises an exception object (or class: instantiates) */
/* Raise exception(value) with one argument object, e.g. KeyError(key), StopIteration(value). */
Value raise_with_value(Machine *m, TypeId exception, Value argument);
Value raise_os_error(Machine *m, int error_number, const char *path_or_null);
/* Asked by whatever is about to look at or change a file, the environment or another process: false with PermissionError in a sandbox. */
MUST_USE bool sandbox_permits(Machine *m, const char *path_or_null);
Value raise_os_error_of_two(Machine *m, int error_number, const char *path, const char *second); /* "… 'path' -> 'second'" */
Value raise_no_memory(Machine *m);

/* The pending exception, cleared: for code that handles it. */
Value error_take(Machine *m);
static inline bool error_pending(const Machine *m) { return !is_absent(m->pending); }
bool error_matches(Machine *m, TypeId exception); /* is the pending exception an instance? */

/* TypeErrors with CPython's words. */
Value raise_wrong_type(Machine *m, const char *function, const char *expected, Value got);
Value raise_no_attribute(Machine *m, Value object, Str *name);
Value raise_unsupported_binary(Machine *m, const char *symbol, Value left, Value right);
/* Sage's words, in the CAS dialect, where an element takes part; otherwise NOT_IMPLEMENTED, and nothing is raised. */
Value raise_unsupported_parents(Machine *m, const char *symbol, Value left, Value right);

/* Exception objects (object/exception.c). Layout shared by all; attributes beyond are ordinary ones. */
typedef struct Exception {
  Object base;
  Value args;      /* tuple */
  Value cause, context, traceback; /* ABSENT: unset */
  Value notes;     /* list or ABSENT */
  Value value;     /* StopIteration.value, SystemExit.code, ImportError.name, AttributeError/NameError.name, OSError.errno … */
  Value extra;     /* AttributeError.obj, SyntaxError details tuple, OSError.filename … */
  bool suppress_context;
  bool is_context; /* some exception has, or had, this one as its context */
} Exception;
static inline bool is_exception(Machine *m, Value v) { return is_object(v) && is_instance(m, v, TYPE_ID_BaseException); }
static inline Exception *as_exception(Value v) { return (Exception *)as_object(v); }
static inline void exception_set_context(Exception *e, Value context) { /* ABSENT: none */
  e->context = context;
  if (!is_absent(context)) as_exception(context)->is_context = true;
}
/* The pending exception was raised from `cause`. */
void error_blame(Machine *m, Value cause);
/* Tells the pending TypeError of an unknown keyword which keywords there are, for the report's "did you mean". */
void error_keywords(Machine *m, Str *given, const Value *names, size_t n);
/* The parts of the tuple in extra, None when unset. */
enum { IMPORT_PATH, IMPORT_NAME_FROM, IMPORT_PARTS };
Value exception_part(Value self, int i);
MUST_USE Value exception_new(Machine *m, TypeId type, const char *message);
/* What of a group stands in the parts, a list of exceptions and groups, too: in the group's own shape. None: nothing. */
MUST_USE Value exception_group_project(Machine *m, Value group, Value parts);

#endif
