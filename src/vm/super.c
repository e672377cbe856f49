/* SPDX-License-Identifier: GPL-3.0-or-later */
/* super.c: super(type, object): attributes of the classes behind `type` in the MRO of the object's class, bound to the object. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

typedef struct Super {
  Object base;
  Type *after;   /* the class whose successors are searched */
  Value self;    /* ABSENT: unbound */
  Type *start;   /* the class whose MRO is walked */
} Super;

static Super *as_super(Value v) { return (Super *)as_object(v); }

static void walk_super(const Object *o, Tracer *t) {
  const Super *s = (const Super *)o;
  trace_object(t, s->after);
  trace_value(t, s->self);
  trace_object(t, s->start);
}

static Value super_get_attr(Machine *m, Value self, Str *name) {
  const Super *s = as_super(self);
  if (is_absent(s->self) || name == m->vm->names.__class__) return attribute_get(m, self, name);
  Value found = type_lookup_after(m, s->start, s->after, name);
  if (is_absent(found)) {
    Value inherited = attribute_find(m, self, name);
    if (!is_absent(inherited) || error_pending(m)) return inherited;
    return raise_error(m, TYPE_ID_AttributeError, "'super' object has no attribute '%S'", name);
  }
  DescrGetSlot get = is_object(found) ? type_of(m, found)->slots.descr_get : NULL;
  if (!get) return found;
  bool through_class = is_type(s->self) && as_type(s->self) == s->start;
  return get(m, found, through_class ? ABSENT : s->self, s->start);
}

static Value super_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names);

/* An unbound one that is found in a class binds to the instance. */
static Value super_descr_get(Machine *m, Value self, Value instance, Type *owner __attribute__((unused))) {
  const Super *s = as_super(self);
  if (is_absent(instance) || is_none(instance) || !is_absent(s->self)) return self;
  Type *type = type_of(m, self);
  const Value args[2] = {object_value(s->after), instance};
  return type->flags & USER_CLASS ? vm_call(m, object_value(type), args, 2, ABSENT) : super_construct(m, type, args, 2, ABSENT);
}

bool super_find_method(Machine *m, Value self, Str *name, Value out[2]) {
  const Super *s = as_super(self);
  if (is_absent(s->self) || is_type(s->self) || name == m->vm->names.__class__) return false;
  Value found = type_lookup_after(m, s->start, s->after, name);
  if (!is_function(found) && !has_type_id(found, TYPE_ID_method_descriptor) && !has_type_id(found, TYPE_ID_wrapper_descriptor)) return false;
  out[0] = found;
  out[1] = s->self;
  return true;
}

static Value super_repr(Machine *m, Value self) {
  const Super *s = as_super(self);
  if (is_absent(s->self)) return str_format(m, "<super: <class '%s'>, NULL>", type_name(s->after));
  return str_format(m, "<super: <class '%s'>, <%s object>>", type_name(s->after), type_name(s->start));
}

static Value super_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!is_absent(keyword_names)) return raise_error(m, TYPE_ID_TypeError, "super() takes no keyword arguments");
  if (nargs == 0) { /* the compiler passes both where it sees a class around the function */
    const Code *code = m->vm->frame->code;
    return raise_error(m, TYPE_ID_RuntimeError, code && code->positional ? "super(): __class__ cell not found" : "super(): no arguments");
  }
  if (nargs > 2) return raise_error(m, TYPE_ID_TypeError, "super() expected at most 2 arguments, got %d", nargs);
  if (!is_type(args[0])) return raise_error(m, TYPE_ID_TypeError, "super() argument 1 must be a type, not %T", args[0]);
  Super *s = type_allocate_fixed(m, type);
  s->after = as_type(args[0]);
  if (nargs == 1 || is_none(args[1])) return object_value(s);
  s->self = args[1];
  if (is_type(args[1]) && type_is_subtype(as_type(args[1]), s->after)) s->start = as_type(args[1]);
  else if (type_is_subtype(type_of(m, args[1]), s->after)) s->start = type_of(m, args[1]);
  else return raise_error(m, TYPE_ID_TypeError, "super(type, obj): obj must be an instance or subtype of type");
  return object_value(s);
}

static Value get_thisclass(Machine *m __attribute__((unused)), Value self) { return object_value(as_super(self)->after); }
static Value get_self(Machine *m __attribute__((unused)), Value self) { return is_absent(as_super(self)->self) ? NONE : as_super(self)->self; }
static Value get_self_class(Machine *m __attribute__((unused)), Value self) {
  return as_super(self)->start ? object_value(as_super(self)->start) : NONE;
}
static const GetSetSpec super_getset[] = {
    {"__thisclass__", get_thisclass, NULL, "the class invoking super()"},
    {"__self__", get_self, NULL, "the instance invoking super(); may be None"},
    {"__self_class__", get_self_class, NULL, "the type of the instance invoking super(); may be None"},
    {NULL, NULL, NULL, NULL},
};

const TypeSpec super_type = {
    .size = sizeof(Super),
    .walk = walk_super,
    .slots = {.repr = super_repr, .get_attr = super_get_attr, .descr_get = super_descr_get},
    .getset = super_getset,
    .construct = super_construct,
    .construct_signature = "super(type, object_or_type=None, /)",
    .doc = "super() -> same as super(__class__, <first argument>)\nsuper(type, obj) -> bound super object",
};
