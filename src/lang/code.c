/* SPDX-License-Identifier: GPL-3.0-or-later */
/* code.c: the type of code objects. */
#include "lang/code.h"

#include "object/error.h"
#include "object/function.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"

unsigned code_live_top(const Code *code, uint32_t pc) {
  uint32_t low = 0, high = code->live_count; /* the entry wanted is the last one that does not begin behind pc */
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (code->live[middle].pc <= pc) low = middle;
    else high = middle;
  }
  return code->live_count ? code->live[low].top : code->locals;
}

static void code_walk(const Object *o, Tracer *t) {
  const Code *code = (const Code *)o;
  trace_object(t, code->constants);
  for (uint32_t i = 0; i < code->cache_count; i++) { /* what a cell has learnt may die in this collection: forget it */
    trace_object(t, code->caches[i].name);
    code->caches[i] = (CacheCell){.name = code->caches[i].name};
  }
  trace_object(t, code->local_names);
  trace_object(t, code->free_names);
  trace_object(t, code->cell_registers);
  trace_object(t, code->name);
  trace_object(t, code->qualname);
  trace_value(t, code->filename);
  trace_value(t, code->doc);
  trace_object(t, code->function_info);
  trace_value(t, code->source);
}

static Value code_repr(Machine *m, Value self) {
  const Code *code = as_code(self);
  return str_format(m, "<code object %S at 0x%llx, file \"%V\", line %d>", code->name, (unsigned long long)object_id(m, self),
                    code->filename, (int)code->first_line);
}

/* ---- attributes, in CPython's names ---- */

static Value get_name(Machine *m, Value self) { return (void)m, object_value(as_code(self)->name); }
static Value get_qualname(Machine *m, Value self) { return (void)m, object_value(as_code(self)->qualname); }
static Value get_filename(Machine *m, Value self) { return (void)m, as_code(self)->filename; }
static Value get_first_line(Machine *m, Value self) { return (void)m, small_int_value(as_code(self)->first_line); }
static Value get_argcount(Machine *m, Value self) { return (void)m, small_int_value(as_code(self)->positional); }
static Value get_posonly(Machine *m, Value self) { return (void)m, small_int_value(as_code(self)->positional_only); }
static Value get_kwonly(Machine *m, Value self) { return (void)m, small_int_value(as_code(self)->keyword_only); }
static Value get_freevars(Machine *m, Value self) { return (void)m, object_value(as_code(self)->free_names); }
static Value get_nlocals(Machine *m, Value self) { return (void)m, small_int_value(as_code(self)->locals); }

static bool is_cell_register(const Code *code, size_t reg) {
  for (size_t i = 0; i < code->cell_registers->length; i++)
    if (small_int(code->cell_registers->item[i]) == (int64_t)reg) return true;
  return false;
}

/* Named registers: parameters always count as variables, others unless they are cells. */
static Value get_varnames(Machine *m, Value self) {
  const Code *code = as_code(self);
  size_t parameters = (size_t)code->positional + code->keyword_only + !!(code->flags & CODE_VARARGS) + !!(code->flags & CODE_VARKEYWORDS);
  Value list = list_new(m, NULL, 0);
  for (size_t i = 0; i < code->locals && !is_absent(list); i++)
    if ((i < parameters || !is_cell_register(code, i)) && !list_append(m, list, code->local_names->item[i])) return ABSENT;
  return is_absent(list) ? ABSENT : tuple_from_iterable(m, list);
}

static Value get_cellvars(Machine *m, Value self) {
  const Code *code = as_code(self);
  Value names = tuple_new(m, NULL, code->cell_registers->length);
  for (size_t i = 0; i < code->cell_registers->length && !is_absent(names); i++)
    as_tuple(names)->item[i] = code->local_names->item[small_int(code->cell_registers->item[i])];
  return names;
}

static Value get_consts(Machine *m, Value self) {
  const Code *code = as_code(self);
  return tuple_new(m, code->constants->item, code->constant_count);
}

static Value get_flags(Machine *m, Value self) {
  (void)m;
  uint32_t flags = as_code(self)->flags;
  bool function = !(flags & (CODE_MODULE | CODE_CLASS_BODY));
  return small_int_value((function ? 3 : 0) | (flags & CODE_VARARGS ? 4 : 0) | (flags & CODE_VARKEYWORDS ? 8 : 0) |
                         (flags & CODE_NESTED ? 16 : 0) | (flags & CODE_GENERATOR ? 32 : 0));
}

static const GetSetSpec code_getset[] = {
  {"co_name", get_name, NULL, "Name of the function, class or module."},
  {"co_qualname", get_qualname, NULL, "Name with those of the functions and classes around."},
  {"co_filename", get_filename, NULL, "File the code was compiled from."},
  {"co_firstlineno", get_first_line, NULL, "First line, decorators included."},
  {"co_argcount", get_argcount, NULL, "Number of positional parameters."},
  {"co_posonlyargcount", get_posonly, NULL, "Number of positional-only parameters."},
  {"co_kwonlyargcount", get_kwonly, NULL, "Number of keyword-only parameters."},
  {"co_nlocals", get_nlocals, NULL, "Number of local variables."},
  {"co_varnames", get_varnames, NULL, "Names of parameters and local variables."},
  {"co_cellvars", get_cellvars, NULL, "Names of local variables that inner functions use."},
  {"co_freevars", get_freevars, NULL, "Names of variables of outer functions."},
  {"co_consts", get_consts, NULL, "Constants."},
  {"co_flags", get_flags, NULL, "Flags, numbered as CPython's."},
  {NULL, NULL, NULL, NULL},
};

extern const TypeSpec code_type;
const TypeSpec code_type = {
  .size = sizeof(Code),
  .walk = code_walk,
  .slots = {.repr = code_repr},
  .getset = code_getset,
  .doc = "Compiled code of a function, class body or module.",
};
