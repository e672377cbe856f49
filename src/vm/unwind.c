/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unwind.c: raising, finding the handler, tracebacks, `except*`.
 *
 * A traceback entry holds the code, the instruction and the globals (for suggestions), not the frame: so a caught exception, or the one
 * the prompt remembers, keeps no local variable alive. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"
#include "vm/traceback.h"

/* ---- tracebacks ---- */

static void walk_traceback(const Object *o, Tracer *t) {
  const Traceback *entry = (const Traceback *)o;
  trace_value(t, entry->next);
  trace_object(t, entry->code);
  trace_object(t, entry->globals);
}

static void add_traceback(Machine *m, Exception *e, const Frame *f) {
  Traceback *entry = heap_new(m, TYPE_ID_traceback, sizeof *entry);
  entry->next = e->traceback;
  entry->code = f->code;
  entry->globals = f->globals;
  entry->pc = frame_pc(f);
  e->traceback = object_value(entry);
}

static Value traceback_line(Machine *m, Value self) {
  (void)m;
  const Traceback *entry = as_traceback(self);
  return small_int_value(entry->code->positions[entry->pc].line);
}
static Value traceback_next(Machine *m, Value self) {
  (void)m;
  Value next = as_traceback(self)->next;
  return is_absent(next) ? NONE : next;
}
static Value traceback_frame(Machine *m, Value self) { return frame_of_traceback(m, as_traceback(self)); }
static Value traceback_last(Machine *m __attribute__((unused)), Value self) { return small_int_value(as_traceback(self)->pc); }
static const GetSetSpec traceback_getset[] = {
    {"tb_lineno", traceback_line, NULL, "line that was being executed"},
    {"tb_next", traceback_next, NULL, "entry of the frame that it called, or None"},
    {"tb_frame", traceback_frame, NULL, "frame that was being executed"},
    {"tb_lasti", traceback_last, NULL, "number of the instruction that was being executed"},
    {NULL, NULL, NULL, NULL},
};
const TypeSpec traceback_type = {.size = sizeof(Traceback), .walk = walk_traceback, .getset = traceback_getset};

/* ---- raising ---- */

/* `exception` will stand in front of the chain of contexts that begins with `first`: where it stands in it already, the chain ends. The chain may
 * run into a cycle of its own, which a second walker at half the speed meets. */
static void cut_chain(Value first, Value exception) {
  bool odd = false;
  for (Value at = first, slow = first;; odd = !odd) {
    Exception *e = as_exception(at);
    if (value_same(e->context, exception)) e->context = ABSENT;
    at = e->context;
    if (is_absent(at) || value_same(at, slow)) return;
    if (odd) slow = as_exception(slow)->context;
  }
}

/* The exception being handled becomes the context of a new one; a cycle that this would close is cut. */
void unwind_attach_context(Machine *m, Value exception) {
  Value handled = m->vm ? m->vm->handled : ABSENT;
  if (is_absent(handled) || value_same(handled, exception)) return;
  if (as_exception(exception)->is_context) cut_chain(handled, exception);
  exception_set_context(as_exception(exception), handled);
}

static Value instantiate(Machine *m, Value exception_or_class, const char *complaint) {
  if (is_exception(m, exception_or_class)) return exception_or_class;
  if (is_type(exception_or_class) && type_is_subtype(as_type(exception_or_class), m->types[TYPE_ID_BaseException])) {
    Value e = vm_call(m, exception_or_class, NULL, 0, ABSENT);
    if (is_absent(e) || is_exception(m, e)) return e;
    return raise_error(m, TYPE_ID_TypeError, "calling %R should have returned an instance of BaseException, not %R", exception_or_class,
                       object_value(type_of(m, e)));
  }
  return raise_error(m, TYPE_ID_TypeError, complaint);
}

bool unwind_raise(Machine *m, Value exception_or_class, Value cause) {
  Value e = instantiate(m, exception_or_class, "exceptions must derive from BaseException");
  if (is_absent(e)) return false;
  if (!is_absent(cause)) {
    if (!is_none(cause)) {
      cause = instantiate(m, cause, "exception causes must derive from BaseException");
      if (is_absent(cause)) return false;
    }
    as_exception(e)->cause = is_none(cause) ? ABSENT : cause;
    as_exception(e)->suppress_context = true;
  }
  raise_value(m, e);
  return false;
}

/* ---- handlers ---- */

static const Handler *find_handler(const Code *code, uint32_t pc) {
  for (uint32_t i = 0; i < code->handler_count; i++)
    if (pc >= code->handlers[i].start && pc < code->handlers[i].end) return &code->handlers[i];
  return NULL;
}

/* PEP 479: StopIteration may not leave a generator's body. */
void unwind_convert_stop_iteration(Machine *m) {
  if (!error_matches(m, TYPE_ID_StopIteration)) return;
  Value stop = error_take(m);
  raise_error(m, TYPE_ID_RuntimeError, "generator raised StopIteration");
  error_blame(m, stop);
}

static bool is_reraise(const Frame *f) {
  if (f->pc == f->code->instructions) return false;
  unsigned op = INSTRUCTION_OP(f->pc[-1]);
  return op == OPCODE_RERAISE || op == OPCODE_RAISE_CURRENT;
}

bool unwind(Machine *m, const Frame *stop) {
  struct Vm *vm = m->vm;
  bool again = is_reraise(vm->frame) && !is_absent(as_exception(m->pending)->traceback);
  for (;; again = false) {
    Frame *f = vm->frame;
    if (!again) add_traceback(m, as_exception(m->pending), f);
    const Handler *handler = find_handler(f->code, frame_pc(f));
    if (handler) {
      f->base[handler->reg] = m->pending;
      m->pending = ABSENT;
      f->pc = f->code->instructions + handler->target;
      return true;
    }
    if (f->generator) {
      generator_finish(m, f);
      unwind_convert_stop_iteration(m);
    }
    vm->frame = f - 1;
    if (f == stop) return false;
    if (f->mode == FRAME_DELEGATE) vm->frame->generator->delegate = ABSENT;
  }
}

static bool check_exception_class(Machine *m, Value cls) {
  if (is_type(cls) && type_is_subtype(as_type(cls), m->types[TYPE_ID_BaseException])) return true;
  return raise_false(m, TYPE_ID_TypeError, "catching classes that do not inherit from BaseException is not allowed");
}

bool unwind_matches(Machine *m, Value exception, Value classes, bool *matches) {
  *matches = false;
  if (!is_tuple(classes)) {
    if (!check_exception_class(m, classes)) return false;
    *matches = type_is_subtype(type_of(m, exception), as_type(classes));
    return true;
  }
  const Tuple *t = as_tuple(classes);
  for (size_t i = 0; i < t->length; i++)
    if (!check_exception_class(m, t->item[i])) return false;
  for (size_t i = 0; i < t->length && !*matches; i++) *matches = type_is_subtype(type_of(m, exception), as_type(t->item[i]));
  return true;
}

/* ---- except* ---- */

static Value new_group(Machine *m, Value exceptions) {
  Value args[2] = {str_empty(m), exceptions};
  Dict *builtins = m->vm->builtins;
  return vm_call(m, dict_get_str(builtins, symbol(m, "BaseExceptionGroup")), args, 2, ABSENT);
}

static bool is_group_class(Machine *m, Value cls) {
  return is_type(cls) && type_is_subtype(as_type(cls), m->types[TYPE_ID_BaseExceptionGroup]);
}

static bool check_no_group(Machine *m, Value classes) {
  bool group = is_group_class(m, classes);
  for (size_t i = 0; is_tuple(classes) && i < as_tuple(classes)->length; i++) group |= is_group_class(m, as_tuple(classes)->item[i]);
  return !group ||
         raise_false(m, TYPE_ID_TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.");
}

Value unwind_except_star(Machine *m, Value *group, Value classes) {
  bool matches;
  if (is_none(*group)) return NONE;
  if (!unwind_matches(m, *group, classes, &matches) || !check_no_group(m, classes)) return ABSENT; /* checks the classes */
  if (!is_instance(m, *group, TYPE_ID_BaseExceptionGroup)) {
    if (!matches) return NONE;
    Value only = tuple_new(m, group, 1);
    *group = NONE;
    return is_absent(only) ? ABSENT : new_group(m, only);
  }
  Value pair = object_call_method(m, *group, "split", &classes, 1);
  if (is_absent(pair)) return ABSENT;
  *group = as_tuple(pair)->item[1];
  return as_tuple(pair)->item[0];
}

/* Is a group that left a clause the part of the caught one that came in? */
static bool came_from(Machine *m, Value raised, Value caught) {
  if (!is_instance(m, raised, TYPE_ID_BaseExceptionGroup)) return false;
  const Exception *a = as_exception(raised), *b = as_exception(caught);
  return value_same(a->traceback, b->traceback) && value_same(a->cause, b->cause) && value_same(a->context, b->context);
}

Value unwind_except_star_end(Machine *m, Value caught, Value raised, Value rest) {
  List *list = as_list(raised);
  if (!list->length) return rest;
  if (!is_instance(m, caught, TYPE_ID_BaseExceptionGroup)) return list_item(list, 0); /* only one clause has run */
  Value fresh = list_new(m, NULL, 0), again = list_new(m, NULL, 0);
  if (is_absent(fresh) || is_absent(again)) return ABSENT;
  for (size_t i = 0; i < list->length; i++)
    if (!list_append(m, came_from(m, list_item(list, i), caught) ? again : fresh, list_item(list, i))) return ABSENT;
  if (!is_none(rest) && !list_append(m, again, rest)) return ABSENT;
  Value whole = exception_group_project(m, caught, again);
  if (is_absent(whole) || as_list(fresh)->length == 0) return whole;
  return is_none(whole) || list_append(m, fresh, whole) ? new_group(m, fresh) : ABSENT;
}
