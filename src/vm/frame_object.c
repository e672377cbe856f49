/* SPDX-License-Identifier: GPL-3.0-or-later */
/* frame_object.c: frames as the language sees them: sys._getframe(), gi_frame, tb_frame. Each is a picture taken when it was asked for: the
 * place, and copies of the registers of the variables. A traceback has kept no variables, so its frames have none. */
#include "vm/frame.h"

#include <stdio.h>

#include "object/error.h"
#include "object/native.h"
#include "vm/traceback.h"

typedef struct FrameObject {
  Object base;
  Code *code;
  Dict *globals;
  Tuple *closure;
  Value namespace;
  Array *registers; /* of the locals; NULL: not known any more */
  Value back;       /* the caller's, or NONE */
  uint32_t pc;
} FrameObject;
static FrameObject *as_frame(Value v) { return (FrameObject *)as_object(v); }

static void walk_frame_object(const Object *o, Tracer *t) {
  const FrameObject *f = (const FrameObject *)o;
  trace_object(t, f->code);
  trace_object(t, f->globals);
  trace_object(t, f->closure);
  trace_value(t, f->namespace);
  trace_object(t, f->registers);
  trace_value(t, f->back);
}

/* registers NULL: the variables are not known. */
static Value picture(Machine *m, Code *code, uint32_t pc, Dict *globals, Tuple *closure, Value namespace, const Value *registers) {
  FrameObject *f = heap_new(m, TYPE_ID_frame, sizeof *f);
  f->code = code;
  f->pc = pc;
  f->globals = globals;
  f->closure = closure;
  f->namespace = namespace;
  f->back = NONE;
  if (!registers) return object_value(f);
  f->registers = array_new(m, code->locals);
  if (!f->registers) return ABSENT;
  memcpy(f->registers->item, registers, code->locals * sizeof *registers);
  f->registers->used = code->locals;
  return object_value(f);
}

Value vm_frame(Machine *m, int depth) {
  Value innermost = ABSENT;
  FrameObject *inside = NULL;
  for (const Frame *f = m->vm->frame; f > m->vm->frames; f--) {
    if (!f->code || depth-- > 0) continue;
    Value v = picture(m, f->code, frame_pc(f), f->globals, f->closure, frame_namespace(f), f->base);
    if (is_absent(v)) return ABSENT;
    if (inside) inside->back = v;
    else innermost = v;
    inside = as_frame(v);
  }
  return inside ? innermost : raise_error(m, TYPE_ID_ValueError, "call stack is not deep enough");
}

Value frame_of_generator(Machine *m, const Generator *g) {
  if (g->state == GENERATOR_DONE) return NONE;
  if (g->state != GENERATOR_RUNNING)
    return picture(m, g->code, g->pc > 0 ? g->pc - 1 : 0, g->function->globals, g->function->closure, ABSENT, g->registers->item);
  const Frame *f = m->vm->frame;
  while (f->generator != g) f--;
  return picture(m, f->code, frame_pc(f), f->globals, f->closure, frame_namespace(f), f->base);
}

Value frame_of_traceback(Machine *m, const Traceback *t) { return picture(m, t->code, t->pc, t->globals, NULL, ABSENT, NULL); }

Value frame_variables(Machine *m, const Code *code, const Value *registers, const Tuple *closure) {
  Dict *d = dict_new(m);
  for (unsigned i = 0; i < code->locals; i++) {
    Value v = registers[i];
    if (has_type_id(v, TYPE_ID_cell)) v = ((Cell *)as_object(v))->value;
    Str *name = as_str(code->local_names->item[i]);
    if (!is_absent(v) && name->text[0] != '.') dict_set_str(m, d, name, v);
  }
  for (size_t i = 0; closure && i < closure->length; i++) {
    Value v = ((Cell *)as_object(closure->item[i]))->value;
    if (!is_absent(v)) dict_set_str(m, d, as_str(code->free_names->item[i]), v);
  }
  return object_value(d);
}

static int32_t line_of(const FrameObject *f) { return f->code->positions[f->pc].line; }

static Value get_locals(Machine *m, Value self) {
  const FrameObject *f = as_frame(self);
  if (!is_absent(f->namespace)) return f->namespace;
  if (f->code->flags & CODE_MODULE) return object_value(f->globals);
  if (!f->registers) return raise_error(m, TYPE_ID_AttributeError, "the variables of this frame are gone: a traceback does not keep them");
  return frame_variables(m, f->code, f->registers->item, f->closure);
}
static Value get_back(Machine *m __attribute__((unused)), Value self) { return as_frame(self)->back; }
static Value get_code(Machine *m __attribute__((unused)), Value self) { return object_value(as_frame(self)->code); }
static Value get_globals(Machine *m __attribute__((unused)), Value self) { return object_value(as_frame(self)->globals); }
static Value get_builtins(Machine *m, Value self __attribute__((unused))) { return object_value(m->vm->builtins); }
static Value get_line(Machine *m __attribute__((unused)), Value self) { return small_int_value(line_of(as_frame(self))); }
static Value get_last(Machine *m __attribute__((unused)), Value self) { return small_int_value(as_frame(self)->pc); }

static const GetSetSpec frame_getset[] = {
    {"f_back", get_back, NULL, "frame of the caller, or None"},
    {"f_code", get_code, NULL, "code that runs"},
    {"f_globals", get_globals, NULL, "variables of its module"},
    {"f_locals", get_locals, NULL, "its variables, as they were when the frame was asked for"},
    {"f_builtins", get_builtins, NULL, "the built-in names"},
    {"f_lineno", get_line, NULL, "line that was being executed"},
    {"f_lasti", get_last, NULL, "number of the instruction that was being executed"},
    {NULL, NULL, NULL, NULL},
};

static Value frame_repr(Machine *m, Value self) {
  const FrameObject *f = as_frame(self);
  char place[64];
  snprintf(place, sizeof place, "%012llx", (unsigned long long)object_serial(&f->base));
  return str_format(m, "<frame at 0x%s, file %R, line %d, code %V>", place, f->code->filename, (int)line_of(f), object_value(f->code->name));
}

const TypeSpec frame_type = {.size = sizeof(FrameObject), .walk = walk_frame_object, .slots = {.repr = frame_repr}, .getset = frame_getset};
