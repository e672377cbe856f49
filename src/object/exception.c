/* SPDX-License-Identifier: GPL-3.0-or-later */
/* exception.c: BaseException: layout, arguments, text, chaining, notes; and the many classes that add nothing to it. */
#include "object/exception_internal.h"
#include "object/operations.h"

Value exception_shown(Value field) { return is_absent(field) ? NONE : field; }

void exception_walk(const Object *o, Tracer *t) {
  const Exception *e = (const Exception *)o;
  const Value fields[] = {e->args, e->cause, e->context, e->traceback, e->notes, e->value, e->extra};
  trace_values(t, fields, sizeof fields / sizeof *fields);
}

/* Making. */

bool exception_no_keywords(Machine *m, const Exception *e, Value keyword_names) {
  if (LIKELY(is_absent(keyword_names) || as_tuple(keyword_names)->length == 0)) return true;
  return raise_false(m, TYPE_ID_TypeError, "%T() takes no keyword arguments", object_value(e));
}

Value exception_make(Machine *m, Type *type, ExceptionInit init, const Value *args, int nargs, Value keyword_names) {
  int positional = nargs - (is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length);
  Exception *e = type_allocate_fixed(m, type);
  e->args = positional == 0 ? tuple_empty(m) : tuple_new(m, args, (size_t)positional);
  if (is_absent(e->args)) return ABSENT;
  if (init != NULL ? !init(m, e, args, nargs, keyword_names) : !exception_no_keywords(m, e, keyword_names)) return ABSENT;
  return object_value(e);
}

static Value construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  return exception_make(m, type, NULL, args, nargs, keyword_names);
}

static bool init(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  Exception *e = as_exception(self);
  ExceptionInit own = exception_init_of(type_of(m, self));
  int positional = nargs - (is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length);
  Value given = tuple_new(m, args, (size_t)positional);
  if (is_absent(given)) return false;
  e->args = given;
  return own == NULL ? exception_no_keywords(m, e, keyword_names) : own(m, e, args, nargs, keyword_names);
}

BUILTIN(exception_setstate, "__setstate__(self, state, /)", "Set the attributes that the dict state names.") {
  if (is_none(args[1])) return NONE;
  if (!is_dict_instance(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "state is not a dictionary");
  Dict *state = dict_copy(m, as_dict(args[1]));
  Value name, value;
  for (size_t i = 0; state && dict_next(state, &i, &name, &value);) {
    if (!is_str_instance(m, name)) return raise_error(m, TYPE_ID_TypeError, "attribute name must be string, not '%T'", name);
    if (!object_set_attr(m, args[0], str_intern(m, as_str(name)), value)) return ABSENT;
  }
  return state ? NONE : ABSENT;
}

/* Text. */

Value exception_base_str(Machine *m, Value self) {
  const Tuple *args = as_tuple(as_exception(self)->args);
  if (args->length == 0) return str_empty(m);
  return object_str(m, args->length == 1 ? args->item[0] : object_value(args));
}

static Value repr(Machine *m, Value self) {
  const Tuple *args = as_tuple(as_exception(self)->args);
  if (args->length == 1) return str_format(m, "%s(%R)", type_name_of(m, self), args->item[0]);
  return str_format(m, "%s%R", type_name_of(m, self), object_value(args));
}

/* Attributes. */

static Value get_args(Machine *m, Value self) {
  (void)m;
  return as_exception(self)->args;
}

static bool set_args(Machine *m, Value self, Value v) {
  if (is_absent(v)) return raise_false(m, TYPE_ID_TypeError, "args may not be deleted");
  Value args = tuple_from_iterable(m, v);
  if (is_absent(args)) return false;
  as_exception(self)->args = args;
  return true;
}

static bool check_link(Machine *m, const char *what, Value v) {
  if (is_absent(v)) return raise_false(m, TYPE_ID_TypeError, "__%s__ may not be deleted", what);
  if (is_none(v) || is_exception(m, v)) return true;
  return raise_false(m, TYPE_ID_TypeError, "exception %s must be None or derive from BaseException", what);
}

static Value get_cause(Machine *m, Value self) {
  (void)m;
  return exception_shown(as_exception(self)->cause);
}
static bool set_cause(Machine *m, Value self, Value v) {
  if (!check_link(m, "cause", v)) return false;
  as_exception(self)->cause = is_none(v) ? ABSENT : v;
  as_exception(self)->suppress_context = true;
  return true;
}

static Value get_context(Machine *m, Value self) {
  (void)m;
  return exception_shown(as_exception(self)->context);
}
static bool set_context(Machine *m, Value self, Value v) {
  if (!check_link(m, "context", v)) return false;
  exception_set_context(as_exception(self), is_none(v) ? ABSENT : v);
  return true;
}

static Value get_suppress(Machine *m, Value self) {
  (void)m;
  return bool_value(as_exception(self)->suppress_context);
}
static bool set_suppress(Machine *m, Value self, Value v) {
  if (is_absent(v)) return raise_false(m, TYPE_ID_TypeError, "can't delete numeric/char attribute");
  if (!is_bool(v)) return raise_false(m, TYPE_ID_TypeError, "attribute value type must be bool");
  as_exception(self)->suppress_context = value_same(v, TRUE_VALUE);
  return true;
}

static Value get_traceback(Machine *m, Value self) {
  (void)m;
  return exception_shown(as_exception(self)->traceback);
}
static bool set_traceback(Machine *m, Value self, Value v) {
  if (is_absent(v)) return raise_false(m, TYPE_ID_TypeError, "__traceback__ may not be deleted");
  if (!is_none(v) && !has_type_id(v, TYPE_ID_traceback))
    return raise_false(m, TYPE_ID_TypeError, "__traceback__ must be a traceback or None");
  as_exception(self)->traceback = is_none(v) ? ABSENT : v;
  return true;
}

static Value get_notes(Machine *m, Value self) {
  Value notes = as_exception(self)->notes;
  return is_absent(notes) ? raise_no_attribute(m, self, symbol(m, "__notes__")) : notes;
}
static bool set_notes(Machine *m, Value self, Value v) {
  (void)m;
  as_exception(self)->notes = v;
  return true;
}

const GetSetSpec exception_getset[] = {
    {"args", get_args, set_args, NULL},
    {"__cause__", get_cause, set_cause, "exception cause"},
    {"__context__", get_context, set_context, "exception context"},
    {"__suppress_context__", get_suppress, set_suppress, NULL},
    {"__traceback__", get_traceback, set_traceback, NULL},
    {"__notes__", get_notes, set_notes, NULL},
    {NULL, NULL, NULL, NULL},
};

BUILTIN(exception_add_note, "add_note(self, note, /)", "Exception.add_note(note) --\n    add a note to the exception") {
  Exception *e = as_exception(args[0]);
  if (!is_str_instance(m, args[1])) return raise_error(m, TYPE_ID_TypeError, "note must be a str, not '%T'", args[1]);
  if (is_absent(e->notes)) e->notes = list_new(m, NULL, 0);
  if (is_absent(e->notes)) return ABSENT;
  if (!is_instance(m, e->notes, TYPE_ID_list)) return raise_error(m, TYPE_ID_TypeError, "Cannot add note: __notes__ is not a list");
  return list_append(m, e->notes, args[1]) ? NONE : ABSENT;
}

BUILTIN(exception_with_traceback, "with_traceback(self, tb, /)",
        "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.") {
  return set_traceback(m, args[0], args[1]) ? args[0] : ABSENT;
}

static const NativeSpec *const methods[] = {&exception_setstate, &exception_add_note, &exception_with_traceback, NULL};

const TypeSpec base_exception_type = {
    .size = sizeof(Exception),
    .walk = exception_walk,
    .slots = {.repr = repr, .str = exception_base_str},
    .methods = methods,
    .getset = exception_getset,
    .construct = construct,
    .init = init,
    .doc = "Common base class for all exceptions",
};

/* The classes that are nothing but a name and a place. */
#define PLAIN(name, text) const TypeSpec name##_type = {.doc = text};
PLAIN(KeyboardInterrupt, "Program interrupted by user.")
PLAIN(GeneratorExit, "Request that a generator exit.")
PLAIN(Exception, "Common base class for all non-exit exceptions.")
PLAIN(ArithmeticError, "Base class for arithmetic errors.")
PLAIN(FloatingPointError, "Floating point operation failed.")
PLAIN(OverflowError, "Result too large to be represented.")
PLAIN(ZeroDivisionError, "Second argument to a division or modulo operation was zero.")
PLAIN(AssertionError, "Assertion failed.")
PLAIN(BufferError, "Buffer error.")
PLAIN(EOFError, "Read beyond end of file.")
PLAIN(ModuleNotFoundError, "Module not found.")
PLAIN(LookupError, "Base class for lookup errors.")
PLAIN(IndexError, "Sequence index out of range.")
PLAIN(MemoryError, "Out of memory.")
PLAIN(UnboundLocalError, "Local name referenced but not bound to a value.")
PLAIN(FileExistsError, "File already exists.")
PLAIN(FileNotFoundError, "File not found.")
PLAIN(IsADirectoryError, "Operation doesn't work on directories.")
PLAIN(NotADirectoryError, "Operation only works on directories.")
PLAIN(PermissionError, "Not enough permissions.")
PLAIN(BlockingIOError, "I/O operation would block.")
PLAIN(ChildProcessError, "Child process error.")
PLAIN(ConnectionError, "Connection error.")
PLAIN(BrokenPipeError, "Broken pipe.")
PLAIN(ConnectionAbortedError, "Connection aborted.")
PLAIN(ConnectionRefusedError, "Connection refused.")
PLAIN(ConnectionResetError, "Connection reset.")
PLAIN(ProcessLookupError, "Process not found.")
PLAIN(InterruptedError, "Interrupted by signal.")
PLAIN(TimeoutError, "Timeout expired.")
PLAIN(ReferenceError, "Weak ref proxy used after referent went away.")
PLAIN(RuntimeError, "Unspecified run-time error.")
PLAIN(NotImplementedError, "Method or function hasn't been implemented yet.")
PLAIN(RecursionError, "Recursion limit exceeded.")
PLAIN(IndentationError, "Improper indentation.")
PLAIN(TabError, "Improper mixture of spaces and tabs.")
PLAIN(SystemError, "Internal error in the Python interpreter.")
PLAIN(TypeError, "Inappropriate argument type.")
PLAIN(ValueError, "Inappropriate argument value (of correct type).")
PLAIN(UnicodeError, "Unicode related error.")
PLAIN(Warning, "Base class for warning categories.")
PLAIN(UserWarning, "Base class for warnings generated by user code.")
PLAIN(DeprecationWarning, "Base class for warnings about deprecated features.")
PLAIN(FutureWarning, "Base class for warnings about constructs that will change semantically\nin the future.")
PLAIN(RuntimeWarning, "Base class for warnings about dubious runtime behavior.")
PLAIN(SyntaxWarning, "Base class for warnings about dubious syntax.")
PLAIN(BytesWarning, "Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.")
PLAIN(EncodingWarning, "Base class for warnings about encodings.")
PLAIN(ImportWarning, "Base class for warnings about probable mistakes in module imports")
PLAIN(PendingDeprecationWarning, "Base class for warnings about features which will be deprecated\nin the future.")
PLAIN(ResourceWarning, "Base class for warnings about resource usage.")
PLAIN(UnicodeWarning, "Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.")
PLAIN(StopAsyncIteration, "Signal the end from iterator.__anext__().")
PLAIN(CoercionException, "The coercion model does not know what to do with its operands.")
