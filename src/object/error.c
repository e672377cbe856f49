/* SPDX-License-Identifier: GPL-3.0-or-later */
/* error.c: raising. Making the message may itself raise: as in CPython, the exception then comes without one. */
#include "object/error.h"

#include <errno.h>

#include "object/containers.h"
#include "object/function.h"
#include "object/hooks.h"
#include "object/operations.h"

Value raise_value(Machine *m, Value exception) {
  if (is_type(exception) && type_is_subtype(as_type(exception), builtin_type(m, TYPE_ID_BaseException))) {
    exception = object_call(m, exception, NULL, 0);
    if (is_absent(exception)) return ABSENT;
  }
  if (!is_exception(m, exception)) return raise_error(m, TYPE_ID_TypeError, "exceptions must derive from BaseException");
  m->pending = exception;
  if (m->hooks != NULL && m->hooks->attach_traceback != NULL) m->hooks->attach_traceback(m, exception);
  return ABSENT;
}

Value raise_with_value(Machine *m, TypeId exception, Value argument) {
  Type *type = builtin_type(m, exception);
  Value made = type->construct(m, type, &argument, 1, ABSENT);
  return is_absent(made) ? ABSENT : raise_value(m, made);
}

static Value raise_empty(Machine *m, TypeId exception) {
  Type *type = builtin_type(m, exception);
  Value made = type->construct(m, type, NULL, 0, ABSENT);
  return is_absent(made) ? ABSENT : raise_value(m, made);
}

/* What stops a program is never covered. */
static bool may_be_covered(Machine *m) {
  return error_matches(m, TYPE_ID_Exception) && !error_matches(m, TYPE_ID_MemoryError) && !error_matches(m, TYPE_ID_TimeoutError);
}

Value raise_without_message(Machine *m, TypeId exception) {
  if (!may_be_covered(m)) return ABSENT;
  (void)error_take(m);
  return raise_empty(m, exception);
}

static Value raise_formatted(Machine *m, TypeId exception, const char *format, va_list args) {
  if (*format == '\0') return raise_empty(m, exception);
  Value message = str_vformat(m, format, args);
  return is_absent(message) ? raise_without_message(m, exception) : raise_with_value(m, exception, message);
}

Value raise_error(Machine *m, TypeId exception, const char *format, ...) {
  va_list args;
  va_start(args, format);
  raise_formatted(m, exception, format, args);
  va_end(args);
  return ABSENT;
}

bool raise_false(Machine *m, TypeId exception, const char *format, ...) {
  va_list args;
  va_start(args, format);
  raise_formatted(m, exception, format, args);
  va_end(args);
  return false;
}

Value exception_new(Machine *m, TypeId id, const char *message) {
  Value text = str_from_c(m, message);
  Type *type = builtin_type(m, id);
  return is_absent(text) ? ABSENT : type->construct(m, type, &text, 1, ABSENT);
}

static Value raise_os_error_saying(Machine *m, int error_number, const char *text, const char *path, const char *second) {
  Value args[5] = {small_int_value(error_number), str_from_c(m, text), ABSENT, NONE, ABSENT};
  if (path != NULL) args[2] = str_from_c(m, path);
  if (second != NULL) args[4] = str_from_c(m, second);
  if (is_absent(args[1]) || (path != NULL && is_absent(args[2])) || (second != NULL && is_absent(args[4]))) return ABSENT;
  Type *type = builtin_type(m, TYPE_ID_OSError);
  Value made = type->construct(m, type, args, second != NULL ? 5 : path != NULL ? 3 : 2, ABSENT);
  return is_absent(made) ? ABSENT : raise_value(m, made);
}

Value raise_os_error(Machine *m, int error_number, const char *path) {
  return raise_os_error_saying(m, error_number, strerror(error_number), path, NULL);
}

Value raise_os_error_of_two(Machine *m, int error_number, const char *path, const char *second) {
  return raise_os_error_saying(m, error_number, strerror(error_number), path, second);
}

bool sandbox_permits(Machine *m, const char *path) {
  if (!m->sandboxed) return true;
  raise_os_error_saying(m, EPERM, "Operation not permitted in a sandbox", path, NULL);
  return false;
}

Value raise_no_memory(Machine *m) { return raise_error(m, TYPE_ID_MemoryError, ""); }

Value error_take(Machine *m) {
  Value exception = m->pending;
  m->pending = ABSENT;
  return exception;
}

bool error_matches(Machine *m, TypeId exception) { return error_pending(m) && is_instance(m, m->pending, exception); }

Value raise_wrong_type(Machine *m, const char *function, const char *expected, Value got) {
  return raise_error(m, TYPE_ID_TypeError, "%s must be %s, not %N", function, expected, got);
}

Value raise_no_attribute(Machine *m, Value object, Str *name) {
  Value message;
  if (is_type(object)) message = str_format(m, "type object '%s' has no attribute '%S'", type_name(as_type(object)), name);
  else if (has_type_id(object, TYPE_ID_module) && is_str(((Module *)as_object(object))->name))
    message = str_format(m, module_is_running(object) ? "partially initialized module '%V' has no attribute '%S' (most likely due to a circular import)"
                                                      : "module '%V' has no attribute '%S'", ((Module *)as_object(object))->name, name);
  else message = str_format(m, "'%T' object has no attribute '%S'", object, name);
  if (is_absent(message)) return ABSENT;
  Type *type = builtin_type(m, TYPE_ID_AttributeError);
  Value made = type->construct(m, type, &message, 1, ABSENT);
  if (is_absent(made)) return ABSENT;
  as_exception(made)->value = object_value(name);
  as_exception(made)->extra = object;
  return raise_value(m, made);
}

/* The built-in sequence that v is, if `method` is that type's own; NULL otherwise. */
static const Type *sequence_with(Machine *m, Value v, const char *method) {
  const Type *type = type_of(m, v);
  if (!(type->flags & SEQUENCE) || !has_type_id(type_lookup(m, type_of(m, v), symbol(m, method)), TYPE_ID_wrapper_descriptor)) return NULL;
  const Value *mro = as_tuple(type->mro)->item;
  while (as_type(*mro)->flags & USER_CLASS) mro++;
  return as_type(*mro);
}

Value raise_unsupported_parents(Machine *m, const char *symbol, Value left, Value right) {
  if (!m->hooks || !m->hooks->raise_unsupported) return NOT_IMPLEMENTED;
  return m->hooks->raise_unsupported(m, symbol, left, right);
}

Value raise_unsupported_binary(Machine *m, const char *symbol, Value left, Value right) {
  Value raised = raise_unsupported_parents(m, symbol, left, right);
  if (!value_same(raised, NOT_IMPLEMENTED)) return raised;
  /* in-place forms arrive with their own symbol ("+=") */
  const Type *sequence = symbol[0] == '+' ? sequence_with(m, left, "__add__") : NULL;
  if (sequence != NULL) {
    if (sequence->id == TYPE_ID_bytes) return raise_error(m, TYPE_ID_TypeError, "can't concat %T to %T", right, left);
    const char *name = type_name(sequence);
    return raise_error(m, TYPE_ID_TypeError, "can only concatenate %s (not \"%T\") to %s", name, right, name);
  }
  if (symbol[0] == '*' && symbol[1] != '*') {
    if (sequence_with(m, left, "__mul__") || (symbol[1] == '=' && sequence_with(m, left, "__imul__"))) return raise_error(m, TYPE_ID_TypeError, "can't multiply sequence by non-int of type '%T'", right);
    bool asked = symbol[1] != '=' || !type_is_like_sequence(type_of(m, left));
    if (asked && sequence_with(m, right, "__mul__")) return raise_error(m, TYPE_ID_TypeError, "can't multiply sequence by non-int of type '%T'", left);
  }
  return raise_error(m, TYPE_ID_TypeError, "unsupported operand type(s) for %s: '%T' and '%T'", symbol, left, right);
}

void error_keywords(Machine *m, Str *given, const Value *names, size_t n) {
  Exception *e = as_exception(m->pending);
  e->value = object_value(given);
  e->extra = tuple_new(m, names, n);
}

void error_blame(Machine *m, Value cause) {
  Exception *e = as_exception(m->pending);
  e->cause = cause;
  exception_set_context(e, cause);
  e->suppress_context = true;
}
