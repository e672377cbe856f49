/* SPDX-License-Identifier: GPL-3.0-or-later */
/* function.h: callable and descriptor objects of the language: functions, bound methods, cells, properties, modules. */
#ifndef MAYFLY_OBJECT_FUNCTION_H
#define MAYFLY_OBJECT_FUNCTION_H

#include "object/containers.h"

struct Code;
/* What functions are called, and what is said of them: shared by those of one code until one is changed. */
typedef struct FunctionInfo {
  Object base;
  Value name, qualname, doc, annotations; /* ABSENT: unset */
} FunctionInfo;
typedef struct Function {
  Object base;
  struct Code *code;
  Dict *globals;
  Tuple *closure;      /* cells, in the order of code->free_names; NULL: none */
  Value defaults;      /* tuple for the last positional parameters, or ABSENT */
  Value keyword_defaults; /* dict, or ABSENT */
  Value module;        /* ABSENT: unset */
  FunctionInfo *info;
  /* attribute part follows (attrs_offset) */
} Function;
typedef struct Method {
  Object base;
  Value function, self;
} Method;
typedef struct Cell {
  Object base;
  Value value; /* ABSENT: unbound */
} Cell;
typedef struct Property {
  Object base;
  Value get, set, delete, doc; /* ABSENT or NONE: unset */
  Value name;                  /* Str given by __set_name__, or ABSENT */
  bool doc_of_getter;
} Property;
typedef struct Wrapper { /* staticmethod and classmethod */
  Object base;
  Value function;
} Wrapper;
typedef struct Module {
  Object base;
  Dict *dict;
  Value name; /* Str */
  bool running; /* its file has not come to its end: names may yet be missing */
  /* attribute part unused: attributes are the dict */
} Module;

static inline bool module_is_running(Value module) { return ((const Module *)as_object(module))->running; }

static inline bool is_function(Value v) { return has_type_id(v, TYPE_ID_function); }
static inline Function *as_function(Value v) { return (Function *)as_object(v); }
FunctionInfo *function_info_new(Machine *m, Value name, Value qualname, Value doc, Value annotations);
MUST_USE Value function_new(Machine *m, struct Code *code, Dict *globals, Tuple *closure, FunctionInfo *info);
/* __qualname__, or __name__ where that is unset. */
static inline Value function_qualname(const Function *f) { return is_absent(f->info->qualname) ? f->info->name : f->info->qualname; }
MUST_USE Value method_new(Machine *m, Value function, Value self);
MUST_USE Cell *cell_new(Machine *m, Value value);
MUST_USE Value module_new(Machine *m, Str *name, Value doc);

#endif
