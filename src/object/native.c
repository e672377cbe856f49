/* SPDX-License-Identifier: GPL-3.0-or-later */
/* native.c: calling functions written in C, and the objects that stand for them: functions and bound methods (type `native`),
 * methods of built-in types (`method_descriptor`), computed attributes (`getset_descriptor`). */
#include "object/native.h"

#include "object/error.h"
#include "object/function.h"
#include "object/operations.h"
#include "object/signature_internal.h"
#include "object/type_internal.h"

/* Calling. */

static Value method_full_name(const Binding *b) {
  Machine *m = b->m;
  Value plain = str_new(m, b->s->name, b->s->name_bytes);
  const Type *owner = ((const NativeFunction *)b->context)->owner;
  if (b->s->is_def) return owner == NULL ? plain : str_format(m, "%s.%V", type_name(owner), plain);
  Value self = !is_absent(b->self) ? b->self : b->bound[0], module = ((const NativeFunction *)b->context)->module;
  if (is_str(plain) && !b->s->has_self && is_str(module) && !str_equals_c(as_str(module), "builtins"))
    return str_format(m, "%V.%V", module, plain);
  if (is_absent(plain) || is_absent(self) || !b->s->has_self) return owner == NULL ? plain : str_format(m, "%s.%V", type_name(owner), plain);
  Str *name = as_str(plain);
  if (b->s->parameter[0].name_bytes == 3 && is_type(self)) return str_format(m, "%s.%S", type_name(as_type(self)), name); /* cls */
  return owner == NULL ? plain : str_format(m, "%s.%S", type_name(owner), name);
}

/* All parameters can be positional and all arguments are: no text is looked at. */
static Value call_simple(Machine *m, const NativeSpec *spec, const Signature *s, Value self, const Value *args, int nargs) {
  int first = is_absent(self) ? 0 : 1;
  if (first == 0 && nargs == s->count) return spec->code(m, args);
  Value bound[s->count];
  bound[0] = self;
  for (int i = 0; i < nargs; i++) bound[first + i] = args[i];
  for (int i = first + nargs; i < s->count; i++) bound[i] = ABSENT;
  return spec->code(m, bound);
}

/* No argument is named, and what is beyond the other parameters goes to the star. */
static Value call_starred(Machine *m, const NativeSpec *spec, const Signature *s, Value self, const Value *args, int nargs) {
  int first = is_absent(self) ? 0 : 1, direct = s->positional - first;
  Value bound[s->count];
  bound[0] = self;
  for (int i = 0; i < direct; i++) bound[first + i] = args[i];
  for (int i = s->star + 1; i < s->count; i++) bound[i] = ABSENT;
  bound[s->star] = tuple_new(m, args + direct, (size_t)(nargs - direct));
  return is_absent(bound[s->star]) ? ABSENT : spec->code(m, bound);
}

Value native_call(Machine *m, const NativeFunction *f, Value self, const Value *args, int nargs, Value keyword_names) {
  const NativeSpec *spec = f->spec;
  const Signature *s = UNLIKELY(*spec->parsed == NULL) ? signature_of(m, spec) : *spec->parsed;
  int given = nargs + !is_absent(self);
  if (LIKELY(s->positional == s->count && is_absent(keyword_names) && given <= s->count && given >= s->required))
    return call_simple(m, spec, s, self, args, nargs);
  if (s->gathers && is_absent(keyword_names) && given >= s->positional) return call_starred(m, spec, s, self, args, nargs);
  Value bound[s->count + 1];
  Binding b = {.m = m, .s = s, .self = self, .bound = bound, .context = f, .full_name = method_full_name};
  return binding_run(&b, args, nargs, keyword_names) ? spec->code(m, bound) : ABSENT;
}

/* Making. */

const char *native_text(const NativeSpec *spec) { return strncmp(spec->signature, "def ", 4) == 0 ? spec->signature + 4 : spec->signature; }

Str *native_name(Machine *m, const NativeSpec *spec) {
  return symbol_from(m, native_text(spec), strcspn(native_text(spec), "("));
}

/* Descriptors of built-in types are leaves, though they name their owner: such a type is a root (type.c). */
static NativeFunction *make(Machine *m, TypeId type, const NativeSpec *spec) {
  NativeFunction *f = type == TYPE_ID_method_descriptor ? heap_new_leaf(m, type, sizeof *f) : heap_new(m, type, sizeof *f);
  f->spec = spec;
  return f;
}

Value native_function_new(Machine *m, const NativeSpec *spec, Value module) {
  NativeFunction *f = make(m, TYPE_ID_native, spec);
  f->module = module;
  return object_value(f);
}

Value native_bind(Machine *m, Value native, Value self) {
  const NativeFunction *unbound = (NativeFunction *)as_object(native);
  NativeFunction *f = make(m, TYPE_ID_native, unbound->spec);
  f->self = self;
  f->owner = unbound->owner;
  f->module = unbound->module;
  return object_value(f);
}

/* A first parameter `cls` makes a class method, none of the two names a static one. */
Value native_method_new(Machine *m, const NativeSpec *spec, Type *owner) {
  const Signature *s = signature_of(m, spec);
  NativeFunction *f = make(m, s->has_self ? TYPE_ID_method_descriptor : TYPE_ID_native, spec);
  f->owner = owner;
  if (s->has_self && s->parameter[0].name_bytes == 4) return object_value(f);
  Wrapper *w = type_allocate_fixed(m, builtin_type(m, s->has_self ? TYPE_ID_classmethod : TYPE_ID_staticmethod));
  w->function = object_value(f);
  return object_value(w);
}

Value getset_new(Machine *m, const GetSetSpec *spec, Type *owner) {
  GetSetDescriptor *d = heap_new_leaf(m, TYPE_ID_getset_descriptor, sizeof *d);
  d->spec = spec;
  d->owner = owner;
  return object_value(d);
}

/* What natives show of themselves. */

static NativeFunction *native_of(Value v) { return (NativeFunction *)as_object(v); }

static Value get_name(Machine *m, Value self) { return object_value(native_name(m, native_of(self)->spec)); }

static Value get_qualname(Machine *m, Value self) {
  const NativeFunction *f = native_of(self);
  Str *name = native_name(m, f->spec);
  return f->owner == NULL ? object_value(name) : str_format(m, "%s.%S", type_name(f->owner), name);
}

static Value get_doc(Machine *m, Value self) {
  const char *doc = native_of(self)->spec->doc;
  return doc == NULL ? NONE : str_from_c(m, doc);
}

static Value get_module(Machine *m, Value self) {
  (void)m;
  Value module = native_of(self)->module;
  return is_absent(module) ? NONE : module;
}

static Value get_self(Machine *m, Value self) {
  (void)m;
  Value bound = native_of(self)->self;
  return is_absent(bound) ? NONE : bound;
}

static Value get_owner(Machine *m, Value self) {
  (void)m;
  return object_value(native_of(self)->owner);
}

static Value get_text_signature(Machine *m, Value self) {
  const char *text = native_of(self)->spec->signature;
  const char *start = text + strcspn(text, "("), *end = strrchr(text, ')');
  return str_new(m, start, end ? (size_t)(end + 1 - start) : 0);
}

static const GetSetSpec native_getset[] = {
    {"__name__", get_name, NULL, NULL},
    {"__qualname__", get_qualname, NULL, NULL},
    {"__doc__", get_doc, NULL, NULL},
    {"__module__", get_module, NULL, NULL},
    {"__self__", get_self, NULL, NULL},
    {"__text_signature__", get_text_signature, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static void native_walk(const Object *o, Tracer *t) {
  const NativeFunction *f = (const NativeFunction *)o;
  trace_value(t, f->self);
  trace_value(t, f->module);
  trace_object(t, f->owner);
}

static Value native_repr(Machine *m, Value self) {
  const NativeFunction *f = native_of(self);
  Str *name = native_name(m, f->spec);
  if (is_absent(f->self)) return str_format(m, "<built-in function %S>", name);
  return str_format(m, "<built-in method %S of %T object at 0x%llx>", name, f->self, (unsigned long long)object_id(m, f->self));
}

static Value native_call_slot(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  const NativeFunction *f = native_of(self);
  return native_call(m, f, f->self, args, nargs, keyword_names);
}

static Value native_compare(Machine *m, Value a, Value b, CompareOp op) {
  (void)m;
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !has_type_id(b, TYPE_ID_native)) return NOT_IMPLEMENTED;
  bool same = native_of(a)->spec == native_of(b)->spec && value_same(native_of(a)->self, native_of(b)->self);
  return bool_value(same == (op == COMPARE_EQ));
}

static bool native_hash(Machine *m, Value self, int64_t *hash) {
  const NativeFunction *f = native_of(self);
  *hash = (int64_t)((uintptr_t)f->spec >> 4);
  if (!is_absent(f->self)) *hash ^= (int64_t)object_id(m, f->self) * 31;
  return true;
}

const TypeSpec native_type = {
    .size = sizeof(NativeFunction),
    .walk = native_walk,
    .slots = {.repr = native_repr, .call = native_call_slot, .compare = native_compare, .hash = native_hash},
    .getset = native_getset,
};

/* Methods of built-in types. */

static const GetSetSpec method_descriptor_getset[] = {
    {"__name__", get_name, NULL, NULL},
    {"__qualname__", get_qualname, NULL, NULL},
    {"__doc__", get_doc, NULL, NULL},
    {"__objclass__", get_owner, NULL, NULL},
    {"__text_signature__", get_text_signature, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static Value method_descriptor_repr(Machine *m, Value self) {
  const NativeFunction *f = native_of(self);
  return str_format(m, "<method '%S' of '%s' objects>", native_name(m, f->spec), type_name(f->owner));
}

bool descriptor_check(Machine *m, Value instance, const Type *owner, const char *name, size_t bytes) {
  if (LIKELY(type_of(m, instance) == owner || type_is_subtype(type_of(m, instance), owner))) return true;
  Value text = str_new(m, name, bytes);
  if (is_absent(text)) return false;
  return raise_false(m, TYPE_ID_TypeError, "descriptor '%V' for '%s' objects doesn't apply to a '%T' object", text, type_name(owner), instance);
}

static Value method_descriptor_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)owner;
  if (is_absent(instance)) return self;
  const NativeFunction *f = native_of(self);
  if (type_of(m, instance) != f->owner &&
      !descriptor_check(m, instance, f->owner, native_text(f->spec), strcspn(native_text(f->spec), "(")))
    return ABSENT;
  return native_bind(m, self, instance);
}

static Value method_descriptor_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  const NativeFunction *f = native_of(self);
  int given = nargs - (is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length);
  if (given == 0)
    return raise_error(m, TYPE_ID_TypeError, "unbound method %s.%S() needs an argument", type_name(f->owner), native_name(m, f->spec));
  if (type_of(m, args[0]) != f->owner &&
      !descriptor_check(m, args[0], f->owner, native_text(f->spec), strcspn(native_text(f->spec), "(")))
    return ABSENT;
  return native_call(m, f, args[0], args + 1, nargs - 1, keyword_names);
}

const TypeSpec method_descriptor_type = {
    .size = sizeof(NativeFunction),
    .slots = {.repr = method_descriptor_repr, .call = method_descriptor_call, .descr_get = method_descriptor_get},
    .getset = method_descriptor_getset,
};

/* Computed attributes. */

static GetSetDescriptor *getset_of(Value v) { return (GetSetDescriptor *)as_object(v); }

static Value getset_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)owner;
  if (is_absent(instance)) return self;
  const GetSetDescriptor *d = getset_of(self);
  if (!descriptor_check(m, instance, d->owner, d->spec->name, strlen(d->spec->name))) return ABSENT;
  return d->spec->get(m, instance);
}

static bool getset_set(Machine *m, Value self, Value instance, Value value) {
  const GetSetDescriptor *d = getset_of(self);
  if (!descriptor_check(m, instance, d->owner, d->spec->name, strlen(d->spec->name))) return false;
  if (d->spec->set != NULL) return d->spec->set(m, instance, value);
  return raise_false(m, TYPE_ID_AttributeError, "attribute '%s' of '%s' objects is not writable", d->spec->name, type_name(d->owner));
}

static Value getset_repr(Machine *m, Value self) {
  const GetSetDescriptor *d = getset_of(self);
  return str_format(m, "<attribute '%s' of '%s' objects>", d->spec->name, type_name(d->owner));
}

static Value getset_name(Machine *m, Value self) { return object_value(symbol(m, getset_of(self)->spec->name)); }
static Value getset_owner(Machine *m, Value self) {
  (void)m;
  return object_value(getset_of(self)->owner);
}
static Value getset_doc(Machine *m, Value self) {
  const char *doc = getset_of(self)->spec->doc;
  return doc == NULL ? NONE : str_from_c(m, doc);
}

static const GetSetSpec getset_getset[] = {
    {"__name__", getset_name, NULL, NULL},
    {"__objclass__", getset_owner, NULL, NULL},
    {"__doc__", getset_doc, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const TypeSpec getset_descriptor_type = {
    .size = sizeof(GetSetDescriptor),
    .slots = {.repr = getset_repr, .descr_get = getset_get, .descr_set = getset_set},
    .getset = getset_getset,
};
