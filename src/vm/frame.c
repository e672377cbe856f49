/* SPDX-License-Identifier: GPL-3.0-or-later */
/* frame.c: the two stacks, and what a collection finds in them. */
#include "vm/frame.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "heap/heap.h"
#include "lang/instruction.h"
#include "object/error.h"

enum { MAX_FRAMES = 1 << 20, MAX_REGISTERS = 1 << 25 };

static void *reserve(size_t bytes) {
  void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) {
    perror("mayfly: cannot reserve the stacks");
    exit(2);
  }
  return p;
}

/* What the instruction reads: a C helper that it is in may still be at work on it, and may have called back into the language. */
static void walk_operands(const Frame *f, Tracer *t) {
  Effects e = instruction_effects(f->code->instructions[frame_pc(f)]);
  for (int i = 0; i < e.read_count; i++) trace_values(t, f->base + e.reads[i].start, e.reads[i].count);
}

static void walk_frame(const Frame *f, Tracer *t, bool in_helper) {
  trace_object(t, f->code);
  trace_object(t, f->function);
  trace_object(t, f->globals);
  trace_object(t, f->closure);
  trace_object(t, f->generator);
  trace_value(t, f->namespace); /* or instance, or outer_handled */
  bool at_entry = f->pc == f->code->instructions;
  unsigned top = at_entry ? f->code->locals : code_live_top(f->code, frame_pc(f));
  trace_values(t, f->base, top);
  if (in_helper && !at_entry) walk_operands(f, t);
}

/* A frame that its caller's instruction pushed has taken over the operands; one that C code entered has not, and a method of an operator may
 * give them back. */
static bool leaves_operands(const Frame *f) { return f->mode == FRAME_ENTRY || f->mode == FRAME_OPERATOR || f->mode == FRAME_TEST; }

static void walk_stack(Machine *m, Tracer *t, void *context __attribute__((unused))) {
  struct Vm *vm = m->vm;
  for (const Frame *f = vm->frame; f > vm->frames; f--) walk_frame(f, t, f == vm->frame || leaves_operands(&f[1]));
  vm->second_answers_used = 0;
  trace_value(t, vm->handled);
  trace_object(t, vm->builtins);
  trace_object(t, vm->modules);
  trace_value(t, vm->search_path);
  trace_value(t, vm->admitted);
  trace_object(t, vm->lazy_names);
  trace_object(t, vm->lazy_extensions);
  const void *const *names = (const void *const *)&vm->names;
  for (size_t i = 0; i < sizeof vm->names / sizeof *names; i++) trace_object(t, names[i]);
  for (int i = 0; i < BINARY_COUNT; i++) {
    trace_object(t, vm->binary_names.dunder[i]);
    trace_object(t, vm->binary_names.reflected[i]);
    trace_object(t, vm->binary_names.inplace[i]);
  }
}

static Str *optional_symbol(Machine *m, const char *name) { return name ? symbol(m, name) : NULL; }

static void intern_names(Machine *m) {
  struct Vm *vm = m->vm;
#define NAME(word) vm->names.word = symbol(m, #word);
#include "vm/names.def"
#undef NAME
#define BINARY(name, sign, plain, swapped, augmented)                  \
  vm->binary_names.dunder[BINARY_##name] = optional_symbol(m, plain);      \
  vm->binary_names.reflected[BINARY_##name] = optional_symbol(m, swapped); \
  vm->binary_names.inplace[BINARY_##name] = optional_symbol(m, augmented);
#include "object/slots.def"
}

void vm_start(Machine *m) {
  struct Vm *vm = m->vm = calloc(1, sizeof *vm);
  vm->frames = reserve(MAX_FRAMES * sizeof *vm->frames);
  vm->frame = vm->frames; /* the sentinel: no code */
  vm->registers = reserve(MAX_REGISTERS * sizeof *vm->registers);
  vm->registers_end = vm->registers + MAX_REGISTERS;
  vm->last_registers = vm->registers_end - 256;
  vm->last_frame = vm->frames + 1000;
  vm->second_answers = calloc(SECOND_ANSWERS + 1, sizeof *vm->second_answers);
  if (vm->second_answers == NULL) abort();
  intern_names(m);
  vm->builtins = dict_new(m);
  vm->modules = dict_new(m);
  vm->lazy_names = dict_new(m);
  vm->lazy_extensions = dict_new(m);
  vm->search_path = list_new(m, NULL, 0);
  vm->admitted = tuple_new(m, NULL, 0);
  heap_add_roots(m, walk_stack, NULL);
}

void vm_stop(Machine *m) {
  munmap(m->vm->frames, MAX_FRAMES * sizeof *m->vm->frames);
  munmap(m->vm->registers, MAX_REGISTERS * sizeof *m->vm->registers);
  free(m->vm->second_answers);
  free(m->vm->stdlib);
  free(m->vm);
  m->vm = NULL;
}

Frame *frame_overflow(Machine *m) {
  raise_error(m, TYPE_ID_RecursionError, "maximum recursion depth exceeded");
  return NULL;
}

int vm_recursion_limit(Machine *m) { return (int)(m->vm->last_frame - m->vm->frames); }
void vm_set_recursion_limit(Machine *m, int limit) {
  m->vm->last_frame = m->vm->frames + (limit < MAX_FRAMES - 16 ? limit : MAX_FRAMES - 16);
}
Dict *vm_current_globals(Machine *m) { return m->vm->frame->code ? m->vm->frame->globals : NULL; }
Dict *vm_user_globals(Machine *m) {
  for (const Frame *f = m->vm->frame; f > m->vm->frames; f--)
    if (f->code && !(f->code->flags & CODE_INTERNAL)) return f->globals;
  return NULL;
}
Dict *vm_builtins(Machine *m) { return m->vm->builtins; }
Dict *vm_lazy_names(Machine *m) { return m->vm->lazy_names; }
Dict *vm_modules(Machine *m) { return m->vm->modules; }
Value vm_handled(Machine *m) { return m->vm->handled; }
void vm_set_echo(Machine *m, EchoFunction echo) { m->vm->echo = echo; }
void vm_set_native_loader(Machine *m, NativeModuleLoader loader, const char *const *names) {
  m->vm->native_loader = loader;
  m->vm->native_modules = names;
}
const char *const *vm_native_modules(Machine *m) { return m->vm->native_modules; }
Value vm_search_path(Machine *m) { return m->vm->search_path; }
void vm_add_lazy_name(Machine *m, Str *name, Str *module) {
  dict_set_str(m, m->vm->lazy_names, name, object_value(module));
}

void vm_add_lazy_extension(Machine *m, Str *type_name, Str *module) {
  dict_set_str(m, m->vm->lazy_extensions, type_name, object_value(module));
}

Value vm_current_locals(Machine *m) {
  const Frame *f = m->vm->frame;
  if (!f->code) return ABSENT;
  Value namespace = frame_namespace(f);
  if (!is_absent(namespace)) return namespace;
  if (f->code->flags & CODE_MODULE) return object_value(f->globals);
  return frame_variables(m, f->code, f->base, f->closure);
}
