/* SPDX-License-Identifier: GPL-3.0-or-later */
/* descriptor.c: staticmethod, classmethod, property. */
#include "object/error.h"
#include "object/function.h"
#include "object/hooks.h"
#include "object/native.h"
#include "object/operations.h"

static Value shown(Value v) { return is_absent(v) ? NONE : v; }

/* staticmethod and classmethod. */

static Wrapper *wrapper_of(Value v) { return (Wrapper *)as_object(v); }

static void wrapper_walk(const Object *o, Tracer *t) { trace_value(t, ((const Wrapper *)o)->function); }

static Value wrapper_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  const char *name = type_name(type);
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "%s() takes no keyword arguments", name);
  if (nargs != 1) return raise_error(m, TYPE_ID_TypeError, "%s expected 1 argument, got %d", name, nargs);
  Wrapper *w = type_allocate_fixed(m, type);
  w->function = args[0];
  return object_value(w);
}

static Value wrapper_repr(Machine *m, Value self) { return str_format(m, "<%T(%R)>", self, wrapper_of(self)->function); }

static Value wrapper_function(Machine *m, Value self) {
  (void)m;
  return wrapper_of(self)->function;
}

/* The wrapped function's own: __name__, __doc__, … */
static Value inherited(Machine *m, Value self, const char *name) { return object_get_attr(m, wrapper_of(self)->function, symbol(m, name)); }
static Value wrapper_name(Machine *m, Value self) { return inherited(m, self, "__name__"); }
static Value wrapper_qualname(Machine *m, Value self) { return inherited(m, self, "__qualname__"); }
static Value wrapper_doc(Machine *m, Value self) { return inherited(m, self, "__doc__"); }
static Value wrapper_module(Machine *m, Value self) { return inherited(m, self, "__module__"); }
static Value wrapper_abstract(Machine *m, Value self) {
  Value v;
  int found = object_find_attr(m, wrapper_of(self)->function, symbol(m, "__isabstractmethod__"), &v);
  return found < 0 ? ABSENT : found > 0 ? v : FALSE_VALUE;
}

static const GetSetSpec wrapper_getset[] = {
    {"__func__", wrapper_function, NULL, NULL},
    {"__wrapped__", wrapper_function, NULL, NULL},
    {"__name__", wrapper_name, NULL, NULL},
    {"__qualname__", wrapper_qualname, NULL, NULL},
    {"__doc__", wrapper_doc, NULL, NULL},
    {"__module__", wrapper_module, NULL, NULL},
    {"__isabstractmethod__", wrapper_abstract, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static Value static_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)m, (void)instance, (void)owner;
  return wrapper_of(self)->function;
}

static Value static_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  return object_call_keywords(m, wrapper_of(self)->function, args, nargs, keyword_names);
}

const TypeSpec staticmethod_type = {
    .size = sizeof(Wrapper),
    .walk = wrapper_walk,
    .slots = {.repr = wrapper_repr, .call = static_call, .descr_get = static_get},
    .getset = wrapper_getset,
    .construct = wrapper_construct,
    .construct_signature = "staticmethod(function, /)",
    .doc = "Convert a function to be a static method.",
};

static Value class_get(Machine *m, Value self, Value instance, Type *owner) {
  Value function = wrapper_of(self)->function;
  if (owner == NULL) owner = type_of(m, instance);
  if (has_type_id(function, TYPE_ID_method_descriptor)) return native_bind(m, function, object_value(owner));
  if (is_function(function)) return method_new(m, function, object_value(owner));
  DescrGetSlot get = is_object(function) ? type_of(m, function)->slots.descr_get : NULL;
  if (get != NULL) return get(m, function, object_value(owner), type_of(m, object_value(owner)));
  return method_new(m, function, object_value(owner));
}

const TypeSpec classmethod_type = {
    .size = sizeof(Wrapper),
    .walk = wrapper_walk,
    .slots = {.repr = wrapper_repr, .descr_get = class_get},
    .getset = wrapper_getset,
    .construct = wrapper_construct,
    .construct_signature = "classmethod(function, /)",
    .doc = "Convert a function to be a class method.",
};

/* property. */

static Property *property_of(Value v) { return (Property *)as_object(v); }
static bool is_unset(Value v) { return is_absent(v) || is_none(v); }

static void property_walk(const Object *o, Tracer *t) {
  const Property *p = (const Property *)o;
  const Value fields[] = {p->get, p->set, p->delete, p->doc, p->name};
  trace_values(t, fields, sizeof fields / sizeof *fields);
}

/* In a subclass the docstring of the class would hide the field: there it becomes an attribute of the instance. */
static bool take_doc_of_getter(Machine *m, Property *p) {
  Value doc;
  int found = object_find_attr(m, p->get, symbol(m, "__doc__"), &doc);
  if (found <= 0) return found == 0;
  p->doc_of_getter = true;
  if (type_of(m, object_value(p))->flags & USER_CLASS) return object_set_attr(m, object_value(p), symbol(m, "__doc__"), doc);
  p->doc = doc;
  return true;
}

static Value property_make(Machine *m, Type *type, Value get, Value set, Value delete, Value doc) {
  Property *p = type_allocate_fixed(m, type);
  p->get = get;
  p->set = set;
  p->delete = delete;
  p->doc = doc;
  return is_unset(doc) && !is_unset(get) && !take_doc_of_getter(m, p) ? ABSENT : object_value(p);
}

#define PROPERTY_SIGNATURE "property(fget=None, fset=None, fdel=None, doc=None)"

static Value property_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[4];
  if (!signature_bind(m, "property", signature_parse(m, PROPERTY_SIGNATURE), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  return property_make(m, type, bound[0], bound[1], bound[2], bound[3]);
}

static Value raise_no_accessor(Machine *m, const Property *p, Value instance, const char *accessor) {
  const Type *type = type_of(m, instance);
  Value owner = is_absent(type->qualname) ? object_value(type->name) : type->qualname;
  if (is_absent(p->name)) return raise_error(m, TYPE_ID_AttributeError, "property of '%V' object has no %s", owner, accessor);
  return raise_error(m, TYPE_ID_AttributeError, "property %R of '%V' object has no %s", p->name, owner, accessor);
}

static Value property_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)owner;
  const Property *p = property_of(self);
  if (is_absent(instance)) return self;
  if (is_unset(p->get)) return raise_no_accessor(m, p, instance, "getter");
  return object_call(m, p->get, &instance, 1);
}

static bool property_set(Machine *m, Value self, Value instance, Value value) {
  const Property *p = property_of(self);
  Value args[2] = {instance, value};
  Value accessor = is_absent(value) ? p->delete : p->set;
  if (is_unset(accessor)) return !is_absent(raise_no_accessor(m, p, instance, is_absent(value) ? "deleter" : "setter"));
  return !is_absent(object_call(m, accessor, args, is_absent(value) ? 1 : 2));
}

/* A copy with one accessor replaced; subclasses are called with the four fields. */
static Value property_copy(Machine *m, Value self, Value get, Value set, Value delete) {
  const Property *p = property_of(self);
  Type *type = type_of(m, self);
  Value fields[4] = {shown(is_unset(get) ? p->get : get), shown(is_unset(set) ? p->set : set),
                     shown(is_unset(delete) ? p->delete : delete), p->doc_of_getter ? NONE : shown(p->doc)};
  Value copy = type->flags & USER_CLASS ? object_call(m, object_value(type), fields, 4)
                                        : property_make(m, type, fields[0], fields[1], fields[2], fields[3]);
  if (!is_absent(copy) && is_instance(m, copy, TYPE_ID_property)) property_of(copy)->name = p->name;
  return copy;
}

BUILTIN(property_getter, "getter(self, function, /)", "Descriptor to obtain a copy of the property with a different getter.") {
  return property_copy(m, args[0], args[1], NONE, NONE);
}
BUILTIN(property_setter, "setter(self, function, /)", "Descriptor to obtain a copy of the property with a different setter.") {
  return property_copy(m, args[0], NONE, args[1], NONE);
}
BUILTIN(property_deleter, "deleter(self, function, /)", "Descriptor to obtain a copy of the property with a different deleter.") {
  return property_copy(m, args[0], NONE, NONE, args[1]);
}
BUILTIN(property_set_name, "__set_name__(self, /, *args)", "Method to set name of a property.") {
  const Tuple *given = as_tuple(args[1]); /* the owner and the name */
  if (given->length != 2)
    return raise_error(m, TYPE_ID_TypeError, "__set_name__() takes 2 positional arguments but %zd were given", given->length);
  property_of(args[0])->name = given->item[1];
  return NONE;
}

static const NativeSpec *const property_methods[] = {&property_getter, &property_setter, &property_deleter, &property_set_name, NULL};

#define PROPERTY_GETTER(word, field)                          \
  static Value property_##word(Machine *m, Value self) {      \
    (void)m;                                                  \
    return shown(property_of(self)->field);                   \
  }
PROPERTY_GETTER(fget, get)
PROPERTY_GETTER(fset, set)
PROPERTY_GETTER(fdel, delete)
PROPERTY_GETTER(doc, doc)

static bool property_set_doc(Machine *m, Value self, Value doc) {
  (void)m;
  property_of(self)->doc = doc;
  return true;
}

static Value property_abstract(Machine *m, Value self) {
  const Property *p = property_of(self);
  const Value accessors[] = {p->get, p->set, p->delete};
  for (int i = 0; i < 3; i++) {
    Value v;
    bool truth;
    if (is_unset(accessors[i])) continue;
    int found = object_find_attr(m, accessors[i], symbol(m, "__isabstractmethod__"), &v);
    if (found < 0 || (found > 0 && !object_truth(m, v, &truth))) return ABSENT;
    if (found > 0 && truth) return TRUE_VALUE;
  }
  return FALSE_VALUE;
}

static const GetSetSpec property_getset[] = {
    {"fget", property_fget, NULL, NULL},
    {"fset", property_fset, NULL, NULL},
    {"fdel", property_fdel, NULL, NULL},
    {"__doc__", property_doc, property_set_doc, NULL},
    {"__isabstractmethod__", property_abstract, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const TypeSpec property_type = {
    .size = sizeof(Property),
    .walk = property_walk,
    .slots = {.descr_get = property_get, .descr_set = property_set},
    .methods = property_methods,
    .getset = property_getset,
    .construct = property_construct,
    .construct_signature = PROPERTY_SIGNATURE,
    .doc = "Property attribute.",
};
