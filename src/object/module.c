/* SPDX-License-Identifier: GPL-3.0-or-later */
/* module.c: modules: a namespace with a name. */
#include "object/error.h"
#include "object/function.h"
#include "object/hooks.h"
#include "object/native.h"
#include "object/operations.h"

static Module *module_of(Value v) { return (Module *)as_object(v); }

static Value make(Machine *m, Type *type, Str *name, Value doc) {
  Dict *dict = dict_new(m);
  Module *module = type_allocate_fixed(m, type);
  if (dict == NULL || module == NULL) return ABSENT;
  module->dict = dict;
  module->name = object_value(name);
  dict_set_str(m, dict, symbol(m, "__name__"), object_value(name));
  dict_set_str(m, dict, symbol(m, "__doc__"), is_absent(doc) ? NONE : doc);
  return object_value(module);
}

Value module_new(Machine *m, Str *name, Value doc) { return make(m, builtin_type(m, TYPE_ID_module), name, doc); }

#define MODULE_SIGNATURE "module(name, doc=None)"

static Value module_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[2];
  if (!signature_bind(m, "module", signature_parse(m, MODULE_SIGNATURE), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  if (!is_str_instance(m, bound[0]))
    return raise_error(m, TYPE_ID_TypeError, "module() argument 'name' must be str, not %N", bound[0]);
  Value module = make(m, type, as_str(bound[0]), bound[1]);
  static const char *const of_importers[] = {"__package__", "__loader__", "__spec__"};
  for (size_t i = 0; !is_absent(module) && i < sizeof of_importers / sizeof *of_importers; i++)
    dict_set_str(m, module_of(module)->dict, symbol(m, of_importers[i]), NONE);
  return module;
}

static void module_walk(const Object *o, Tracer *t) {
  trace_object(t, ((const Module *)o)->dict);
  trace_value(t, ((const Module *)o)->name);
}

static Value module_repr(Machine *m, Value self) {
  const Module *module = module_of(self);
  Value name = dict_get_str(module->dict, symbol(m, "__name__")), file = dict_get_str(module->dict, symbol(m, "__file__"));
  if (is_absent(name)) name = module->name;
  bool by_hand = !is_absent(dict_get_str(module->dict, symbol(m, "__loader__")));
  if (is_absent(file)) return str_format(m, by_hand ? "<module %R>" : "<module %R (built-in)>", name);
  return str_format(m, "<module %R from %R>", name, file);
}

/* The namespace, then the type's attributes, then a function __getattr__ of the module. */
static Value module_get_attr(Machine *m, Value self, Str *name) {
  const Module *module = module_of(self);
  Value found = dict_get_str(module->dict, name);
  if (!is_absent(found)) return found;
  if (!is_absent(type_lookup(m, type_of(m, self), name))) return m->hooks->get_attr(m, self, name);
  Value fallback = dict_get_str(module->dict, symbol(m, "__getattr__"));
  if (is_absent(fallback)) return raise_no_attribute(m, self, name);
  Value argument = object_value(name);
  return object_call(m, fallback, &argument, 1);
}

static bool module_set_attr(Machine *m, Value self, Str *name, Value value) {
  Module *module = module_of(self);
  if (!is_absent(value)) {
    dict_set_str(m, module->dict, name, value);
    return true;
  }
  return dict_delete_str(m, module->dict, name) || !is_absent(raise_no_attribute(m, self, name));
}

static Value module_dict(Machine *m, Value self) {
  (void)m;
  return object_value(module_of(self)->dict);
}

static Value module_annotations(Machine *m, Value self) { /* not in the namespace yet */
  Value made = object_value(dict_new(m));
  dict_set_str(m, module_of(self)->dict, symbol(m, "__annotations__"), made);
  return made;
}

static const GetSetSpec module_getset[] = {{"__dict__", module_dict, NULL, NULL}, {"__annotations__", module_annotations, NULL, NULL}, {NULL, NULL, NULL, NULL}};

const TypeSpec module_type = {
    .size = sizeof(Module),
    .walk = module_walk,
    .slots = {.repr = module_repr, .get_attr = module_get_attr, .set_attr = module_set_attr},
    .getset = module_getset,
    .construct = module_construct,
    .construct_signature = MODULE_SIGNATURE,
    .doc = "Create a module object.",
};
