/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_object.c: the types `type` and `object`: attributes of classes, the default behaviour of every object. */
#include "vm/frame.h"

#include <stdio.h>

#include "object/alias.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"
#include "object/shape.h"
#include "vm/class_members.h"

/* ---- type ---- */

static void walk_type(const Object *o, Tracer *t) {
  const Type *type = (const Type *)o;
  trace_object(t, type->name);
  trace_value(t, type->qualname);
  trace_value(t, type->module);
  trace_value(t, type->bases);
  trace_value(t, type->mro);
  trace_object(t, type->dict);
  trace_object(t, type->root_shape);
  trace_object(t, type->subclasses);
}

static Value none_if_absent(Value v) { return is_absent(v) ? NONE : v; }

static Value type_repr(Machine *m, Value self) {
  const Type *type = as_type(self);
  Value name = is_absent(type->qualname) ? object_value(type->name) : type->qualname;
  if (is_absent(type->module) || !is_str(type->module) || str_equals_c(as_str(type->module), "builtins"))
    return str_format(m, "<class '%V'>", name);
  return str_format(m, "<class '%V.%V'>", type->module, name);
}

static Value bind_from_metatype(Machine *m, Value found, Value self) {
  DescrGetSlot get = is_object(found) ? type_of(m, found)->slots.descr_get : NULL;
  return get ? get(m, found, self, m->types[TYPE_ID_type]) : found;
}

static Value type_get_attr(Machine *m, Value self, Str *name) {
  Type *type = as_type(self);
  Value meta = type_lookup(m, m->types[TYPE_ID_type], name);
  if (!is_absent(meta) && is_object(meta) && type_of(m, meta)->slots.descr_set) return bind_from_metatype(m, meta, self);
  Value found = type_lookup(m, type, name);
  if (!is_absent(found)) {
    DescrGetSlot get = is_object(found) ? type_of(m, found)->slots.descr_get : NULL;
    return get ? get(m, found, ABSENT, type) : found;
  }
  if (!is_absent(meta)) return bind_from_metatype(m, meta, self);
  return raise_no_attribute(m, self, name);
}

static bool type_set_attribute(Machine *m, Value self, Str *name, Value v) {
  Type *type = as_type(self);
  Value meta = type_lookup(m, m->types[TYPE_ID_type], name);
  bool computed = !is_absent(meta) && is_object(meta) && type_of(m, meta)->slots.descr_set;
  if (computed && type->flags & USER_CLASS) return type_of(m, meta)->slots.descr_set(m, meta, self, v);
  return type_set_attr(m, type, name, v);
}

static Value type_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  return class_instantiate(m, as_type(self), args, nargs, keyword_names);
}

static Value type_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  int keywords_given = is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length;
  int positional = nargs - keywords_given;
  if (positional == 1 && !keywords_given) return object_value(type_of(m, args[0]));
  if (positional == 1 && type->id == TYPE_ID_type) return raise_error(m, TYPE_ID_TypeError, "type() takes no keyword arguments");
  if (positional != 3 || type->id != TYPE_ID_type) return raise_error(m, TYPE_ID_TypeError, "type() takes 1 or 3 arguments");
  if (!is_str_instance(m, args[0])) return raise_wrong_type(m, "type.__new__() argument 1", "str", args[0]);
  if (!is_tuple(args[1])) return raise_wrong_type(m, "type.__new__() argument 2", "tuple", args[1]);
  if (!is_dict(args[2])) return raise_wrong_type(m, "type.__new__() argument 3", "dict", args[2]);
  Dict *keywords = dict_new(m), *namespace = dict_copy(m, as_dict(args[2]));
  for (int i = 0; i < keywords_given; i++)
    if (!dict_set(m, keywords, as_tuple(keyword_names)->item[i], args[positional + i])) return ABSENT;
  if (!namespace) return ABSENT;
  Dict *globals = vm_current_globals(m);
  Value module = globals ? dict_get_str(globals, m->vm->names.__name__) : ABSENT;
  if (!is_absent(module) && is_absent(dict_get_str(namespace, m->vm->names.__module__)))
    dict_set_str(m, namespace, m->vm->names.__module__, module);
  return class_new(m, args[0], args[1], namespace, object_value(keywords));
}

BUILTIN(type_mro, "mro(self, /)", "Return the type's method resolution order.") {
  return list_from_iterable(m, as_type(args[0])->mro);
}
BUILTIN(type_subclasses, "__subclasses__(self, /)", "Return the immediate subclasses that are alive.") {
  const Array *subclasses = as_type(args[0])->subclasses;
  return list_new(m, subclasses && subclasses->used ? subclasses->item : &args[0], subclasses ? subclasses->used : 0);
}
BUILTIN(type_call_method, "__call__(self, /, *args, **kwargs)", "Make an instance, past the class-call hooks.") {
  size_t count = as_tuple(args[1])->length + (is_absent(args[2]) ? 0 : as_dict(args[2])->count) + 1;
  Array *window = array_new(m, count); /* the C stack keeps it alive */
  Value names;
  if (!window) return ABSENT;
  int n = call_spread(m, args[0], args[1], args[2], window->item, window->item + count, &names);
  window->used = count;
  return n < 0 ? ABSENT : class_instantiate_plain(m, as_type(args[0]), window->item + 1, n, names);
}
BUILTIN(type_instancecheck, "__instancecheck__(self, instance, /)", "Is the object an instance of this class?") {
  return bool_value(type_is_subtype(type_of(m, args[1]), as_type(args[0])));
}
BUILTIN(type_subclasscheck, "__subclasscheck__(self, subclass, /)", "Is the class a subclass of this one?") {
  if (!is_type(args[1])) return raise_error(m, TYPE_ID_TypeError, "issubclass() arg 1 must be a class");
  return bool_value(type_is_subtype(as_type(args[1]), as_type(args[0])));
}
static void add_names_of_classes(Machine *m, Value mro, Dict *names) {
  Value key, v;
  for (size_t i = 0; i < as_tuple(mro)->length; i++)
    for (size_t k = 0; dict_next(as_type(as_tuple(mro)->item[i])->dict, &k, &key, &v);) dict_set_str(m, names, as_str(key), NONE);
}
BUILTIN(type_dir, "__dir__(self, /)", "Specialized __dir__ implementation for types.") {
  Dict *names = dict_new(m);
  add_names_of_classes(m, as_type(args[0])->mro, names);
  return list_from_iterable(m, object_value(names));
}
static const NativeSpec *const type_methods[] = {&type_dir, &type_mro, &type_subclasses, &type_call_method, &type_instancecheck, &type_subclasscheck, NULL};

static bool given(Machine *m, Value self, Value v, const char *name) { /* what every class has cannot be deleted */
  return !is_absent(v) || raise_false(m, TYPE_ID_TypeError, "cannot delete '%s' attribute of immutable type '%s'", name, type_name(as_type(self)));
}
static Value get_name(Machine *m, Value self) { return (void)m, object_value(as_type(self)->name); }
static bool set_name(Machine *m, Value self, Value v) {
  if (!given(m, self, v, "__name__")) return false;
  if (!is_str_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "can only assign string to %s.__name__, not '%T'", type_name(as_type(self)), v);
  as_type(self)->name = str_intern(m, as_str(v));
  return true;
}
static Value get_qualname(Machine *m, Value self) {
  const Type *type = as_type(self);
  return (void)m, is_absent(type->qualname) ? object_value(type->name) : type->qualname;
}
static bool set_qualname(Machine *m, Value self, Value v) {
  if (!given(m, self, v, "__qualname__")) return false;
  if (!is_str_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "can only assign string to %s.__qualname__, not '%T'", type_name(as_type(self)), v);
  as_type(self)->qualname = v;
  return true;
}
static Value get_module(Machine *m, Value self) { return (void)m, none_if_absent(as_type(self)->module); }
static bool set_module(Machine *m, Value self, Value v) {
  if (!given(m, self, v, "__module__")) return false;
  as_type(self)->module = v;
  dict_set_str(m, as_type(self)->dict, m->vm->names.__module__, v);
  return true;
}
static Value get_bases(Machine *m, Value self) { return (void)m, as_type(self)->bases; }
static Value get_mro(Machine *m, Value self) { return (void)m, as_type(self)->mro; }
static Value get_base(Machine *m, Value self) {
  const Tuple *bases = as_tuple(as_type(self)->bases);
  return (void)m, bases->length ? bases->item[0] : NONE;
}
static Value get_dict(Machine *m, Value self) {
  Value dict = object_value(as_type(self)->dict);
  return vm_call(m, object_value(m->types[TYPE_ID_mappingproxy]), &dict, 1, ABSENT);
}
static Value get_doc(Machine *m, Value self) {
  Value doc = dict_get_str(as_type(self)->dict, m->vm->names.__doc__);
  if (!has_type_id(doc, TYPE_ID_getset_descriptor)) {
    DescrGetSlot get = !is_absent(doc) && is_object(doc) ? type_of(m, doc)->slots.descr_get : NULL;
    return get && !is_function(doc) ? get(m, doc, ABSENT, as_type(self)) : none_if_absent(doc);
  }
  const char *own = as_type(self)->spec->doc; /* the descriptor is for instances */
  return own ? str_from_c(m, own) : NONE;
}
static bool set_doc(Machine *m, Value self, Value v) {
  return given(m, self, v, "__doc__") && type_set_attr(m, as_type(self), m->vm->names.__doc__, v);
}
/* A class of the language has annotations of its own, made when they are asked for. */
static Value get_annotations(Machine *m, Value self) {
  const Type *type = as_type(self);
  Value own = dict_get_str(type->dict, m->vm->names.__annotations__);
  if (!is_absent(own)) return own;
  if (!(type->flags & USER_CLASS)) return raise_no_attribute(m, self, m->vm->names.__annotations__);
  own = object_value(dict_new(m));
  return type_set_attr(m, as_type(self), m->vm->names.__annotations__, own) ? own : ABSENT;
}
static bool set_annotations(Machine *m, Value self, Value v) {
  Str *name = m->vm->names.__annotations__;
  if (is_absent(v) && is_absent(dict_get_str(as_type(self)->dict, name))) return raise_false(m, TYPE_ID_AttributeError, "%s", name->text);
  return type_set_attr(m, as_type(self), name, v);
}
/* C[key]: __class_getitem__ */
static Value type_get_item(Machine *m, Value self, Value key) {
  Value method;
  int found = object_find_attr(m, self, m->vm->names.__class_getitem__, &method);
  if (found) return found < 0 ? ABSENT : object_call(m, method, &key, 1);
  if (as_type(self)->id == TYPE_ID_type) return generic_alias_new(m, self, key);
  return raise_error(m, TYPE_ID_TypeError, "type '%s' is not subscriptable", type_name(as_type(self)));
}

static const GetSetSpec type_getset[] = {
    {"__name__", get_name, set_name, "name of the class"},
    {"__qualname__", get_qualname, set_qualname, "name with the enclosing scopes"},
    {"__module__", get_module, set_module, "module that defines the class"},
    {"__bases__", get_bases, NULL, "tuple of the base classes"},
    {"__base__", get_base, NULL, "first base class"},
    {"__mro__", get_mro, NULL, "method resolution order"},
    {"__dict__", get_dict, NULL, "read-only view of the namespace"},
    {"__doc__", get_doc, set_doc, "docstring"},
    {"__annotations__", get_annotations, set_annotations, "annotations of the body"},
    {NULL, NULL, NULL, NULL},
};
const TypeSpec type_type = {
    .size = sizeof(Type),
    .walk = walk_type,
    .slots = {.repr = type_repr, .call = type_call, .get_attr = type_get_attr, .set_attr = type_set_attribute, .get_item = type_get_item, .bit_or = union_of},
    .methods = type_methods,
    .getset = type_getset,
    .construct = type_construct,
    .construct_signature = "type(object_or_name, bases=(), dict={}, /)",
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
};

/* ---- object ---- */

static bool object_identity_hash(Machine *m, Value self, int64_t *hash) {
  *hash = (int64_t)object_id(m, self);
  return true;
}
static Value object_identity_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (op == COMPARE_EQ) return value_same(self, other) ? TRUE_VALUE : NOT_IMPLEMENTED;
  if (op != COMPARE_NE) return NOT_IMPLEMENTED;
  CompareSlot compare = type_of(m, self)->slots.compare;
  bool truth;
  Value equal = compare ? compare(m, self, other, COMPARE_EQ) : NOT_IMPLEMENTED;
  if (is_absent(equal) || value_same(equal, NOT_IMPLEMENTED)) return equal;
  return object_truth(m, equal, &truth) ? bool_value(!truth) : ABSENT;
}

static Value object_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)args, (void)keyword_names;
  if (nargs && type->id == TYPE_ID_object) return raise_error(m, TYPE_ID_TypeError, "object() takes no arguments");
  const Type *object = builtin_type(m, TYPE_ID_object);
  Str *new = m->vm->names.__new__, *init = m->vm->names.__init__;
  if (nargs && !value_same(type_lookup(m, type, new), dict_get_str(object->dict, new)))
    return raise_error(m, TYPE_ID_TypeError, "object.__new__() takes exactly one argument (the type to instantiate)");
  if (nargs && value_same(type_lookup(m, type, init), dict_get_str(object->dict, init)))
    return raise_error(m, TYPE_ID_TypeError, "%s() takes no arguments", type_name(type));
  if (type->flags & ABSTRACT) return raise_error(m, TYPE_ID_TypeError, "Can't instantiate abstract class %s", type_name(type));
  return object_value(type_allocate_fixed(m, type));
}

BUILTIN(object_init_subclass, "__init_subclass__(cls, /)", "Called when a class is subclassed; does nothing.") { return NONE; }
BUILTIN(object_format_method, "__format__(self, format_spec, /)", "Default object formatter.") {
  if (!is_str_instance(m, args[1])) return raise_wrong_type(m, "__format__() argument", "str", args[1]);
  if (!as_str(args[1])->length) return object_str(m, args[0]);
  return raise_error(m, TYPE_ID_TypeError, "unsupported format string passed to %T.__format__", args[0]);
}
BUILTIN(object_getstate, "__getstate__(self, /)", "A copy of the attributes, for copying and pickling; None when there are none.") {
  const Attributes *attributes = is_object(args[0]) ? attributes_of(m, args[0]) : NULL;
  Dict *state = attributes ? attributes_copy(m, attributes) : NULL;
  if (error_pending(m)) return ABSENT;
  Value whole = state && state->count ? object_value(state) : NONE, members = class_member_values(m, args[0]);
  return is_absent(members) || !as_dict(members)->count ? whole : tuple_pack(m, 2, whole, members);
}
/* How an object is rebuilt is decided in stdlib/copyreg.py, for copies and pickles alike. */
static Value reduced_by_rule(Machine *m, Value self) {
  Value rules = vm_import(m, "copyreg");
  return is_absent(rules) ? ABSENT : object_call_method(m, rules, "reduced", &self, 1);
}
BUILTIN(object_reduce, "__reduce__(self, /)", "Helper for pickle.") { return reduced_by_rule(m, args[0]); }
BUILTIN(object_reduce_ex, "__reduce_ex__(self, protocol, /)", "Helper for pickle.") {
  Str *name = symbol(m, "__reduce__");
  Value own = type_lookup(m, type_of(m, args[0]), name);
  if (value_same(own, type_lookup(m, builtin_type(m, TYPE_ID_object), name))) return reduced_by_rule(m, args[0]);
  return object_call_method(m, args[0], "__reduce__", NULL, 0);
}
BUILTIN(object_dir, "__dir__(self, /)", "Default dir() implementation.") {
  Dict *names = dict_new(m);
  const Attributes *attributes = is_object(args[0]) ? attributes_of(m, args[0]) : NULL;
  if (attributes) attributes_add_names(m, attributes, names);
  add_names_of_classes(m, type_of(m, args[0])->mro, names);
  return list_from_iterable(m, object_value(names));
}
BUILTIN(object_sizeof, "__sizeof__(self, /)", "Size of the object in the heap, in bytes.") {
  return small_int_value(is_object(args[0]) ? (int64_t)heap_object_size(as_object(args[0])) : 0);
}
static const NativeSpec *const object_methods[] = {&object_init_subclass, &object_format_method, &object_getstate,  &object_dir,
                                                   &object_sizeof,        &object_reduce,        &object_reduce_ex, NULL};

static Value get_class(Machine *m, Value self) { return object_value(type_of(m, self)); }
static bool set_class(Machine *m, Value self, Value v) {
  if (is_absent(v)) return raise_false(m, TYPE_ID_TypeError, "can't delete __class__ attribute");
  if (!is_type(v)) return raise_false(m, TYPE_ID_TypeError, "__class__ must be set to a class, not '%T' object", v);
  Type *old = type_of(m, self), *new = as_type(v);
  bool usual = old->flags & USER_CLASS && new->flags & USER_CLASS;
  if (usual && old->spec == new->spec && !class_same_layout(old, new))
    return raise_false(m, TYPE_ID_TypeError, "__class__ assignment: '%s' object layout differs from '%s'", type_name(new), type_name(old));
  if (!usual || old->spec != new->spec)
    return raise_false(m, TYPE_ID_TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses");
  Object *o = as_object(self);
  Attributes *attributes = attributes_of(m, self);
  Shape *shape = attributes ? shape_of_other_class(m, new, attributes->shape) : NULL;
  if (attributes && !shape) return false;
  if (attributes) attributes->shape = shape;
  o->header = object_header(new->id, object_serial(o));
  return true;
}
static Value get_instance_dict(Machine *m, Value self) {
  Attributes *attributes = is_object(self) ? attributes_of(m, self) : NULL;
  if (!attributes) return raise_no_attribute(m, self, m->vm->names.__dict__);
  Dict *d = attributes_dict(m, attributes);
  return d ? object_value(d) : ABSENT;
}
static bool set_instance_dict(Machine *m, Value self, Value v) {
  Attributes *attributes = is_object(self) ? attributes_of(m, self) : NULL;
  if (!attributes) return !is_absent(raise_no_attribute(m, self, m->vm->names.__dict__));
  if (is_absent(v)) return attributes_adopt(m, attributes, dict_new(m));
  if (!is_dict_instance(m, v)) return raise_false(m, TYPE_ID_TypeError, "__dict__ must be set to a dictionary, not a '%T'", v);
  return attributes_adopt(m, attributes, as_dict(v));
}
static const GetSetSpec object_getset[] = {
    {"__class__", get_class, set_class, "the object's class"},
    {"__dict__", get_instance_dict, set_instance_dict, "the object's own attributes"},
    {NULL, NULL, NULL, NULL},
};
const TypeSpec object_type = {
    .size = sizeof(Object),
    .slots = {.repr = object_default_repr, .hash = object_identity_hash, .compare = object_identity_compare,
              .get_attr = attribute_get, .set_attr = attribute_set},
    .methods = object_methods,
    .getset = object_getset,
    .construct = object_construct,
    .construct_signature = "object()",
    .doc = "The base class of the class hierarchy.",
};
