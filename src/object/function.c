/* SPDX-License-Identifier: GPL-3.0-or-later */
/* function.c: functions of the language, bound methods, cells. Running a function is vm's; here is what they are. */
#include "object/function.h"

#include "object/error.h"
#include "object/hooks.h"
#include "object/native.h"
#include "object/operations.h"
#include "object/shape.h"

/* A field that a getter shows: ABSENT as None. */
static Value shown(Value v) { return is_absent(v) ? NONE : v; }

/* Functions. */

FunctionInfo *function_info_new(Machine *m, Value name, Value qualname, Value doc, Value annotations) {
  FunctionInfo *info = heap_new(m, TYPE_ID_function_info, sizeof *info);
  info->name = name;
  info->qualname = qualname;
  info->doc = doc;
  info->annotations = annotations;
  return info;
}

static void info_walk(const Object *o, Tracer *t) {
  const FunctionInfo *info = (const FunctionInfo *)o;
  const Value fields[] = {info->name, info->qualname, info->doc, info->annotations};
  trace_values(t, fields, sizeof fields / sizeof *fields);
}

const TypeSpec function_info_type = {.size = sizeof(FunctionInfo), .walk = info_walk};

/* Before a change. */
static FunctionInfo *own_info(Machine *m, Value function) {
  Function *f = as_function(function);
  return f->info = function_info_new(m, f->info->name, f->info->qualname, f->info->doc, f->info->annotations);
}

Value function_new(Machine *m, struct Code *code, Dict *globals, Tuple *closure, FunctionInfo *info) {
  Function *f = type_allocate_fixed(m, builtin_type(m, TYPE_ID_function));
  f->code = code;
  f->globals = globals;
  f->closure = closure;
  f->info = info;
  f->defaults = f->keyword_defaults = f->module = ABSENT;
  return object_value(f);
}

static void function_walk(const Object *o, Tracer *t) {
  const Function *f = (const Function *)o;
  trace_object(t, f->code);
  trace_object(t, f->globals);
  trace_object(t, f->closure);
  trace_object(t, f->info);
  const Value fields[] = {f->defaults, f->keyword_defaults, f->module};
  trace_values(t, fields, sizeof fields / sizeof *fields);
}

static Value function_repr(Machine *m, Value self) {
  return str_format(m, "<function %V at 0x%llx>", shown(function_qualname(as_function(self))), (unsigned long long)object_id(m, self));
}

static Value function_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  return m->hooks->call(m, self, args, nargs, keyword_names);
}

static Value function_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)owner;
  return is_absent(instance) ? self : method_new(m, self, instance);
}

#define FUNCTION_GETTER(what, field)                        \
  static Value get_##what(Machine *m, Value self) {         \
    (void)m;                                                \
    return shown(as_function(self)->field);                 \
  }
FUNCTION_GETTER(name, info->name)
FUNCTION_GETTER(qualname, info->qualname)
FUNCTION_GETTER(doc, info->doc)
FUNCTION_GETTER(module, module)
FUNCTION_GETTER(defaults, defaults)
FUNCTION_GETTER(keyword_defaults, keyword_defaults)

static Value get_code(Machine *m, Value self) {
  (void)m;
  return object_value(as_function(self)->code);
}

static Value get_globals(Machine *m, Value self) {
  (void)m;
  return object_value(as_function(self)->globals);
}

static Value get_closure(Machine *m, Value self) {
  (void)m;
  const Tuple *closure = as_function(self)->closure;
  return closure == NULL ? NONE : object_value(closure);
}

static Value get_annotations(Machine *m, Value self) {
  if (is_absent(as_function(self)->info->annotations)) own_info(m, self)->annotations = object_value(dict_new(m));
  return as_function(self)->info->annotations;
}

static bool check_text(Machine *m, const char *what, Value v) {
  if (!is_absent(v) && is_str_instance(m, v)) return true;
  return raise_false(m, TYPE_ID_TypeError, "%s must be set to a string object", what);
}

static bool set_name(Machine *m, Value self, Value v) {
  if (!check_text(m, "__name__", v)) return false;
  own_info(m, self)->name = v;
  return true;
}

static bool set_qualname(Machine *m, Value self, Value v) {
  if (!check_text(m, "__qualname__", v)) return false;
  own_info(m, self)->qualname = v;
  return true;
}

static bool set_doc(Machine *m, Value self, Value v) {
  own_info(m, self)->doc = v;
  return true;
}

static bool set_module(Machine *m, Value self, Value v) {
  (void)m;
  as_function(self)->module = v;
  return true;
}

static bool set_defaults(Machine *m, Value self, Value v) {
  if (!is_absent(v) && !is_none(v) && !is_tuple(v)) return raise_false(m, TYPE_ID_TypeError, "__defaults__ must be set to a tuple object");
  as_function(self)->defaults = is_none(v) ? ABSENT : v;
  return true;
}

static bool set_keyword_defaults(Machine *m, Value self, Value v) {
  if (!is_absent(v) && !is_none(v) && !is_dict(v)) return raise_false(m, TYPE_ID_TypeError, "__kwdefaults__ must be set to a dict object");
  as_function(self)->keyword_defaults = is_none(v) ? ABSENT : v;
  return true;
}

static bool set_annotations(Machine *m, Value self, Value v) {
  if (!is_absent(v) && !is_none(v) && !is_dict(v)) return raise_false(m, TYPE_ID_TypeError, "__annotations__ must be set to a dict object");
  own_info(m, self)->annotations = is_none(v) ? ABSENT : v;
  return true;
}

static bool set_code(Machine *m, Value self, Value v) {
  if (is_absent(v) || !has_type_id(v, TYPE_ID_code)) return raise_false(m, TYPE_ID_TypeError, "__code__ must be set to a code object");
  as_function(self)->code = (struct Code *)as_object(v);
  return true;
}

static const GetSetSpec function_getset[] = {
    {"__name__", get_name, set_name, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL},
    {"__doc__", get_doc, set_doc, NULL},
    {"__module__", get_module, set_module, NULL},
    {"__defaults__", get_defaults, set_defaults, NULL},
    {"__kwdefaults__", get_keyword_defaults, set_keyword_defaults, NULL},
    {"__code__", get_code, set_code, NULL},
    {"__globals__", get_globals, NULL, NULL},
    {"__closure__", get_closure, NULL, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL},
    {NULL, NULL, NULL, NULL},
};

const TypeSpec function_type = {
    .size = sizeof(Function),
    .walk = function_walk,
    .slots = {.repr = function_repr, .call = function_call, .descr_get = function_get},
    .getset = function_getset,
};

/* Bound methods. */

static Method *method_of(Value v) { return (Method *)as_object(v); }

Value method_new(Machine *m, Value function, Value self) {
  Method *method = heap_new(m, TYPE_ID_method, sizeof *method);
  method->function = function;
  method->self = self;
  return object_value(method);
}

static void method_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Method *)o)->function);
  trace_value(t, ((const Method *)o)->self);
}

static Value method_repr(Machine *m, Value self) {
  Value name;
  int found = object_find_attr(m, method_of(self)->function, symbol(m, "__qualname__"), &name);
  if (found == 0) found = object_find_attr(m, method_of(self)->function, symbol(m, "__name__"), &name);
  if (found < 0) return ABSENT;
  if (found == 0) return str_format(m, "<bound method ? of %R>", method_of(self)->self);
  return str_format(m, "<bound method %V of %R>", name, method_of(self)->self);
}

static Value method_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  return m->hooks->call(m, self, args, nargs, keyword_names);
}

static Value method_compare(Machine *m, Value a, Value b, CompareOp op) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !has_type_id(b, TYPE_ID_method)) return NOT_IMPLEMENTED;
  bool equal = value_same(method_of(a)->self, method_of(b)->self);
  if (equal && !object_equal(m, method_of(a)->function, method_of(b)->function, &equal)) return ABSENT;
  return bool_value(equal == (op == COMPARE_EQ));
}

static bool method_hash(Machine *m, Value self, int64_t *hash) {
  if (!object_hash(m, method_of(self)->function, hash)) return false;
  *hash ^= (int64_t)(object_id(m, method_of(self)->self) * 31);
  return true;
}

/* What the type method does not have, the function is asked for. */
static Value method_get_attr(Machine *m, Value self, Str *name) {
  Type *type = builtin_type(m, TYPE_ID_method);
  if (is_absent(type_lookup(m, type, name))) return object_get_attr(m, method_of(self)->function, name);
  return m->hooks->get_attr(m, self, name);
}

static Value method_function(Machine *m, Value self) {
  (void)m;
  return method_of(self)->function;
}
static Value method_self(Machine *m, Value self) {
  (void)m;
  return method_of(self)->self;
}
static Value method_doc(Machine *m, Value self) {
  Value doc;
  int found = object_find_attr(m, method_of(self)->function, symbol(m, "__doc__"), &doc);
  return found < 0 ? ABSENT : found > 0 ? doc : NONE;
}

static const GetSetSpec method_getset[] = {
    {"__func__", method_function, NULL, NULL},
    {"__self__", method_self, NULL, NULL},
    {"__doc__", method_doc, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static Value method_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)type;
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "method() takes no keyword arguments");
  if (nargs != 2) return raise_error(m, TYPE_ID_TypeError, "method expected 2 arguments, got %d", nargs);
  if (!object_is_callable(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "first argument must be callable");
  if (is_none(args[1])) return raise_error(m, TYPE_ID_TypeError, "instance must not be None");
  return method_new(m, args[0], args[1]);
}

const TypeSpec method_type = {
    .size = sizeof(Method),
    .walk = method_walk,
    .slots = {.repr = method_repr, .call = method_call, .compare = method_compare, .hash = method_hash, .get_attr = method_get_attr},
    .getset = method_getset,
    .construct = method_construct,
    .construct_signature = "method(function, instance, /)",
};

/* Cells. */

Cell *cell_new(Machine *m, Value value) {
  Cell *cell = heap_new(m, TYPE_ID_cell, sizeof *cell);
  cell->value = value;
  return cell;
}

static void cell_walk(const Object *o, Tracer *t) { trace_value(t, ((const Cell *)o)->value); }

static Value cell_repr(Machine *m, Value self) {
  const Cell *cell = (Cell *)as_object(self);
  unsigned long long id = object_id(m, self);
  if (is_absent(cell->value)) return str_format(m, "<cell at 0x%llx: empty>", id);
  return str_format(m, "<cell at 0x%llx: %T object at 0x%llx>", id, cell->value, (unsigned long long)object_id(m, cell->value));
}

static Value cell_get(Machine *m, Value self) {
  Value value = ((Cell *)as_object(self))->value;
  return is_absent(value) ? raise_error(m, TYPE_ID_ValueError, "Cell is empty") : value;
}
static bool cell_set(Machine *m, Value self, Value value) {
  (void)m;
  ((Cell *)as_object(self))->value = value;
  return true;
}
static const GetSetSpec cell_getset[] = {{"cell_contents", cell_get, cell_set, NULL}, {NULL, NULL, NULL, NULL}};

static Value cell_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)type;
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "cell() takes no keyword arguments");
  if (nargs > 1) return raise_error(m, TYPE_ID_TypeError, "cell expected at most 1 argument, got %d", nargs);
  return object_value(cell_new(m, nargs > 0 ? args[0] : ABSENT));
}

const TypeSpec cell_type = {
    .size = sizeof(Cell),
    .walk = cell_walk,
    .slots = {.repr = cell_repr},
    .getset = cell_getset,
    .construct = cell_construct,
    .construct_signature = "cell(contents=..., /)",
};
