/* SPDX-License-Identifier: GPL-3.0-or-later */
/* generator.c: generators. A suspended one keeps the live registers of its frame in an array of its own; resuming copies them onto the
 * register stack and pushes a frame.
 *
 *   NEW --resume--> RUNNING --YIELD--> SUSPENDED --resume--> RUNNING --return or exception--> DONE
 *
 * Invariant: registers != NULL exactly while NEW or SUSPENDED, so a finished generator holds nothing of its body. */
#include "vm/frame.h"

#include <stdio.h>

#include "heap/safepoint.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

static Generator *as_generator(Value v) { return (Generator *)as_object(v); }
static bool is_generator(Value v) { return has_type_id(v, TYPE_ID_generator); }

static void walk_generator(const Object *o, Tracer *t) {
  const Generator *g = (const Generator *)o;
  trace_object(t, g->code);
  trace_object(t, g->function);
  trace_object(t, g->registers);
  trace_value(t, g->handled);
  trace_value(t, g->delegate);
  trace_value(t, g->name);
  trace_value(t, g->qualname);
}

static inline void save_registers(Generator *g, const Value *base, unsigned live) {
  Array *registers = g->registers;
  for (unsigned i = 0; i < live; i++) registers->item[i] = base[i]; /* few: memcpy costs more */
  registers->used = live;
  g->live = (uint16_t)live;
}

Value generator_make(Machine *m, Frame *f) {
  Generator *g = heap_new(m, TYPE_ID_generator, sizeof *g);
  g->code = f->code;
  g->function = f->function;
  g->name = f->function->info->name;
  g->qualname = f->function->info->qualname;
  g->pc = (uint32_t)(f->pc - f->code->instructions);
  g->state = GENERATOR_NEW;
  g->sent_register = UINT16_MAX;
  g->registers = array_new(m, f->code->registers);
  if (!g->registers) return ABSENT;
  save_registers(g, f->base, f->code->locals);
  return object_value(g);
}

Frame *generator_resume(Machine *m, Generator *g, Value sent, FrameMode mode, uint16_t target) {
  struct Vm *vm = m->vm;
  Code *code = g->code;
  Function *function = g->function;
  Value *base = frame_free_registers(m);
  if (!frame_has_room(vm, code, base)) return frame_overflow(m);
  const Value *saved = g->registers->item;
  for (unsigned i = 0, n = g->live; i < n; i++) base[i] = saved[i];
  if (g->sent_register != UINT16_MAX) base[g->sent_register] = sent;
  g->state = GENERATOR_RUNNING;
  g->registers->used = 0;
  Frame *f = ++vm->frame;
  f->code = code;
  f->pc = code->instructions + g->pc;
  f->base = base;
  f->function = function;
  f->globals = function->globals;
  f->closure = function->closure;
  f->generator = g;
  f->outer_handled = vm->handled;
  f->target = target;
  f->mode = (uint8_t)mode;
  if (UNLIKELY(!is_absent(g->handled))) vm->handled = g->handled;
  return f;
}

void generator_suspend(Machine *m, Frame *f, unsigned live, uint16_t sent_register, int again) {
  Generator *g = f->generator;
  g->pc = (uint32_t)(f->pc - f->code->instructions - again);
  g->sent_register = sent_register;
  if (live <= sent_register && again) live = sent_register + 1u;
  save_registers(g, f->base, live);
  g->handled = value_same(m->vm->handled, f->outer_handled) ? ABSENT : m->vm->handled;
  m->vm->handled = f->outer_handled;
  g->state = GENERATOR_SUSPENDED;
}

/* The frame of a generator is about to be popped for good, by return or by an exception. */
void generator_finish(Machine *m, Frame *f) {
  Generator *g = f->generator;
  m->vm->handled = f->outer_handled;
  g->state = GENERATOR_DONE;
  g->registers = NULL;
  g->handled = g->delegate = ABSENT;
}

/* Runs until the next yield. ABSENT: finished (*returned is set) or an exception is pending (*returned ABSENT). */
static Value run(Machine *m, Generator *g, Value sent, Value *returned) {
  *returned = ABSENT;
  if (g->state == GENERATOR_RUNNING) return raise_error(m, TYPE_ID_ValueError, "generator already executing");
  if (g->state == GENERATOR_DONE) {
    *returned = NONE;
    return ABSENT;
  }
  if (!recursion_enter(m, "")) return ABSENT;
  Value v = ABSENT;
  if (generator_resume(m, g, sent, FRAME_ENTRY, 0)) v = vm_loop(m);
  recursion_leave(m);
  if (g->state == GENERATOR_DONE && !is_absent(v)) {
    *returned = v;
    return ABSENT;
  }
  return v;
}

Value generator_next(Machine *m, Value self) {
  Value returned;
  Value v = run(m, as_generator(self), NONE, &returned);
  if (is_absent(v) && !is_absent(returned) && !is_none(returned)) return raise_with_value(m, TYPE_ID_StopIteration, returned);
  return v;
}

static Value stop_iteration(Machine *m, Value returned) {
  if (is_none(returned)) return unwind_raise(m, object_value(m->types[TYPE_ID_StopIteration]), ABSENT), ABSENT;
  return raise_with_value(m, TYPE_ID_StopIteration, returned);
}

static Value send(Machine *m, Generator *g, Value v) {
  if (g->state == GENERATOR_NEW && !is_none(v))
    return raise_error(m, TYPE_ID_TypeError, "can't send non-None value to a just-started generator");
  Value returned;
  Value yielded = run(m, g, v, &returned);
  if (is_absent(yielded) && !is_absent(returned)) return stop_iteration(m, returned);
  return yielded;
}

/* Raises the pending exception at the yield where g stands. */
static Value throw_pending(Machine *m, Generator *g, Value *returned) {
  *returned = ABSENT;
  if (g->state == GENERATOR_RUNNING) {
    error_take(m);
    return raise_error(m, TYPE_ID_ValueError, "generator already executing");
  }
  if (g->state == GENERATOR_NEW) {
    g->state = GENERATOR_DONE;
    g->registers = NULL;
    unwind_convert_stop_iteration(m);
  }
  if (g->state == GENERATOR_DONE) return ABSENT;
  Value exception = error_take(m);
  Frame *f = generator_resume(m, g, NONE, FRAME_ENTRY, 0);
  if (!f) return ABSENT;
  if (!value_same(m->vm->handled, f->outer_handled)) unwind_attach_context(m, exception); /* the body's, not the caller's */
  m->pending = exception;
  if (f->pc[0] != 0 && INSTRUCTION_OP(f->pc[0]) == OPCODE_YIELD_FROM) f->pc++;
  m->native_depth++;
  bool handled = unwind(m, f);
  m->native_depth--;
  if (!handled) return ABSENT;
  Value v = vm_loop(m);
  if (g->state == GENERATOR_DONE && !is_absent(v)) {
    *returned = v;
    return ABSENT;
  }
  return v;
}

static Value throw_into_delegate(Machine *m, Generator *g, bool *done);

/* throw(): the exception is pending. */
static Value generator_throw(Machine *m, Generator *g) {
  if (g->state == GENERATOR_SUSPENDED && !is_absent(g->delegate)) {
    bool done;
    Value v = throw_into_delegate(m, g, &done);
    if (done) return v;
  }
  Value returned;
  Value v = throw_pending(m, g, &returned);
  if (is_absent(v) && !is_absent(returned)) return stop_iteration(m, returned);
  return v;
}

static bool generator_close(Machine *m, Generator *g);

/* Of `yield from`: whatever has a close() is closed. */
static bool close_delegate(Machine *m, Value delegate) {
  if (is_generator(delegate)) {
    if (!recursion_enter(m, "")) return false;
    bool closed = generator_close(m, as_generator(delegate));
    recursion_leave(m);
    return closed;
  }
  Value method;
  int found = object_find_attr(m, delegate, m->vm->names.close, &method);
  return found == 0 || (found > 0 && !is_absent(vm_call(m, method, NULL, 0, ABSENT)));
}

/* close(): GeneratorExit at the yield; a generator that goes on yielding is an error. */
static bool generator_close(Machine *m, Generator *g) {
  if (g->state == GENERATOR_NEW || g->state == GENERATOR_DONE) {
    g->state = GENERATOR_DONE;
    g->registers = NULL;
    return true;
  }
  if (g->state == GENERATOR_SUSPENDED && !is_absent(g->delegate)) {
    bool closed = close_delegate(m, g->delegate);
    g->delegate = ABSENT;
    if (closed) raise_error(m, TYPE_ID_GeneratorExit, "");
  } else unwind_raise(m, object_value(m->types[TYPE_ID_GeneratorExit]), ABSENT);
  Value returned;
  Value v = throw_pending(m, g, &returned);
  if (!is_absent(v)) return raise_false(m, TYPE_ID_RuntimeError, "generator ignored GeneratorExit");
  if (!is_absent(returned)) return true;
  if (!error_matches(m, TYPE_ID_GeneratorExit) && !error_matches(m, TYPE_ID_StopIteration)) return false;
  error_take(m);
  return true;
}

/* The same in a generator that another delegates to. */
static Value throw_deeper(Machine *m, Generator *g) {
  if (!recursion_enter(m, "")) return ABSENT;
  Value v = generator_throw(m, g);
  recursion_leave(m);
  return v;
}

/* Hands the pending exception to the iterator of `yield from`. *done: the result is final; else the exception (perhaps another) is to be
 * raised in g itself, or the delegate finished and g goes on with its value. */
static Value throw_into_delegate(Machine *m, Generator *g, bool *done) {
  Value delegate = g->delegate;
  *done = false;
  if (error_matches(m, TYPE_ID_GeneratorExit)) {
    Value exception = error_take(m);
    g->delegate = ABSENT;
    if (close_delegate(m, delegate)) m->pending = exception;
    return ABSENT;
  }
  Value v;
  if (is_generator(delegate)) v = throw_deeper(m, as_generator(delegate));
  else {
    Value method, exception = error_take(m);
    int found = object_find_attr(m, delegate, symbol(m, "throw"), &method);
    if (found < 0) return ABSENT;
    if (!found) {
      m->pending = exception;
      return ABSENT;
    }
    v = vm_call(m, method, &exception, 1, ABSENT);
  }
  if (!is_absent(v)) {
    *done = true;
    return v;
  }
  g->delegate = ABSENT;
  if (!error_matches(m, TYPE_ID_StopIteration)) return ABSENT;
  Value result = as_exception(error_take(m))->value;
  g->pc++; /* past the YIELD_FROM, whose result register is the sent one */
  *done = true;
  return send(m, g, is_absent(result) ? NONE : result);
}

int generator_delegate(Machine *m, Generator *g, Value iterator, Value sent, Value *out) {
  Value v, returned = ABSENT;
  g->delegate = iterator;
  if (is_generator(iterator)) v = run(m, as_generator(iterator), sent, &returned);
  else if (is_none(sent)) {
    NextSlot next = type_of(m, iterator)->slots.next;
    v = safepoint_poll(m) ? next(m, iterator) : ABSENT;
    if (is_absent(v) && !error_pending(m)) returned = NONE;
  } else v = object_call_method(m, iterator, "send", &sent, 1);
  if (!is_absent(v)) {
    *out = v;
    return 1;
  }
  g->delegate = ABSENT;
  if (is_absent(returned) && error_matches(m, TYPE_ID_StopIteration)) {
    returned = as_exception(error_take(m))->value;
    if (is_absent(returned)) returned = NONE;
  }
  *out = returned;
  return is_absent(returned) ? -1 : 0;
}

/* ---- the type ---- */

static Value generator_repr(Machine *m, Value self) {
  Generator *g = as_generator(self);
  char address[24];
  snprintf(address, sizeof address, "%012llx", (unsigned long long)object_serial(&g->base));
  return str_format(m, "<generator object %V at 0x%s>", is_absent(g->qualname) ? g->name : g->qualname, address);
}
static Value generator_iter(Machine *m __attribute__((unused)), Value self) { return self; }

BUILTIN(generator_send, "send(self, value, /)", "Resume the generator; value is the result of the yield it stands at.") {
  return send(m, as_generator(args[0]), args[1]);
}
BUILTIN(generator_throw_method, "throw(self, typ, val=None, tb=None, /)", "Raise an exception at the yield where the generator stands.") {
  Value raised = args[1], value = is_absent(args[2]) ? NONE : args[2];
  if (!is_absent(args[3]) && !is_none(args[3]) && !has_type_id(args[3], TYPE_ID_traceback))
    return raise_error(m, TYPE_ID_TypeError, "throw() third argument must be a traceback object");
  bool throwable = is_exception(m, raised) || (is_type(raised) && type_is_subtype(as_type(raised), m->types[TYPE_ID_base_exception]));
  if (!throwable)
    return raise_error(m, TYPE_ID_TypeError, "exceptions must be classes or instances deriving from BaseException, not %T", raised);
  if (is_exception(m, raised) && !is_none(value))
    return raise_error(m, TYPE_ID_TypeError, "instance exception may not have a separate value");
  if (is_type(raised) && type_is_subtype(type_of(m, value), as_type(raised))) raised = value;
  else if (is_type(raised) && is_tuple(value))
    raised = vm_call(m, raised, as_tuple(value)->item, (int)as_tuple(value)->length, ABSENT);
  else if (is_type(raised) && !is_none(value)) raised = vm_call(m, raised, &value, 1, ABSENT);
  if (is_absent(raised)) return ABSENT;
  Value handled = m->vm->handled; /* what the caller handles is no context of the thrown one */
  m->vm->handled = ABSENT;
  unwind_raise(m, raised, ABSENT);
  m->vm->handled = handled;
  return generator_throw(m, as_generator(args[0]));
}
BUILTIN(generator_close_method, "close(self, /)", "End the generator: raise GeneratorExit at its yield.") {
  return generator_close(m, as_generator(args[0])) ? NONE : ABSENT;
}
static const NativeSpec *const generator_methods[] = {&generator_send, &generator_throw_method, &generator_close_method, NULL};

static Value get_name(Machine *m __attribute__((unused)), Value self) { return as_generator(self)->name; }
static Value get_qualname(Machine *m __attribute__((unused)), Value self) { return as_generator(self)->qualname; }
static bool set_text(Machine *m, Value *field, const char *what, Value v) {
  if (is_absent(v) || !is_str_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "%s must be set to a string object", what);
  *field = v;
  return true;
}
static bool set_name(Machine *m, Value self, Value v) { return set_text(m, &as_generator(self)->name, "__name__", v); }
static bool set_qualname(Machine *m, Value self, Value v) { return set_text(m, &as_generator(self)->qualname, "__qualname__", v); }
static Value get_running(Machine *m __attribute__((unused)), Value self) {
  return bool_value(as_generator(self)->state == GENERATOR_RUNNING);
}
static Value get_suspended(Machine *m __attribute__((unused)), Value self) {
  return bool_value(as_generator(self)->state == GENERATOR_SUSPENDED);
}
static Value get_code(Machine *m __attribute__((unused)), Value self) { return object_value(as_generator(self)->code); }
static Value get_delegate(Machine *m __attribute__((unused)), Value self) {
  Value v = as_generator(self)->delegate;
  return is_absent(v) ? NONE : v;
}
static Value get_frame(Machine *m, Value self) { return frame_of_generator(m, as_generator(self)); }
static const GetSetSpec generator_getset[] = {
    {"__name__", get_name, set_name, "name of the generator"},
    {"__qualname__", get_qualname, set_qualname, "qualified name of the generator"},
    {"gi_running", get_running, NULL, "True while the body runs"},
    {"gi_suspended", get_suspended, NULL, "True while the body waits at a yield"},
    {"gi_frame", get_frame, NULL, "a picture of the frame, or None when the body has ended"},
    {"gi_code", get_code, NULL, "the code of the body"},
    {"gi_yieldfrom", get_delegate, NULL, "the iterator of a running yield from, or None"},
    {NULL, NULL, NULL, NULL},
};
const TypeSpec generator_type = {
    .size = sizeof(Generator),
    .walk = walk_generator,
    .slots = {.repr = generator_repr, .iter = generator_iter, .next = generator_next},
    .methods = generator_methods,
    .getset = generator_getset,
};
