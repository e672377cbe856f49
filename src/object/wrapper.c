/* SPDX-License-Identifier: GPL-3.0-or-later */
/* wrapper.c: slots as methods: int.__add__, [].__len__, object.__init__ … For every slot that a built-in type's spec defines, the
 * namespace of the type gets a wrapper under each dunder name of the slot; rows of names come from slots.def. */
#include "object/containers.h"
#include "object/error.h"
#include "object/function.h"
#include "object/hooks.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/state.h"
#include "object/type_internal.h"

typedef struct WrapperRow WrapperRow;
typedef void (*AnySlot)(void);
typedef Value (*WrapperCall)(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value keyword_names);
struct WrapperRow {
  const char *name;
  size_t offset; /* of the slot in Slots */
  WrapperCall call;
  int least, most; /* arguments besides self; most -1: the slot looks at them, keywords too */
};

/* One function for each signature. */

static Value wrap_unary(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)args, (void)nargs, (void)names;
  return ((UnarySlot)slot)(m, self);
}

static Value wrap_binary(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  return ((BinarySlot)slot)(m, self, args[0]);
}

static Value wrap_format(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  if (!is_str_instance(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "__format__() argument must be str, not %N", args[0]);
  return ((BinarySlot)slot)(m, self, args[0]);
}

static Value wrap_reflected(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  return ((BinarySlot)slot)(m, args[0], self);
}

static Value wrap_hash(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)args, (void)nargs, (void)names;
  int64_t hash;
  return ((HashSlot)slot)(m, self, &hash) ? int_value(m, hash) : ABSENT;
}

static Value wrap_truth(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)args, (void)nargs, (void)names;
  bool truth;
  return ((TruthSlot)slot)(m, self, &truth) ? bool_value(truth) : ABSENT;
}

static Value wrap_length(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)args, (void)nargs, (void)names;
  int64_t length;
  return ((LengthSlot)slot)(m, self, &length) ? int_value(m, length) : ABSENT;
}

static Value wrap_contains(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  bool found;
  return ((ContainsSlot)slot)(m, self, args[0], &found) ? bool_value(found) : ABSENT;
}

static Value wrap_next(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)args, (void)nargs, (void)names;
  Value next = ((NextSlot)slot)(m, self);
  return is_absent(next) && !error_pending(m) ? raise_error(m, TYPE_ID_StopIteration, "") : next;
}

static Value wrap_call(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  return ((CallSlot)slot)(m, self, args, nargs, names);
}

static Str *attribute_name(Machine *m, Value v) {
  if (is_str_instance(m, v)) return str_intern(m, as_str(v));
  raise_error(m, TYPE_ID_TypeError, "attribute name must be string, not '%T'", v);
  return NULL;
}

static Value wrap_get_attr(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  Str *name = attribute_name(m, args[0]);
  return name == NULL ? ABSENT : ((GetAttrSlot)slot)(m, self, name);
}

/* Also deletes: without a second argument the value is ABSENT. */
static Value wrap_set_attr(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)names;
  Str *name = attribute_name(m, args[0]);
  return name != NULL && ((SetAttrSlot)slot)(m, self, name, nargs > 1 ? args[1] : ABSENT) ? NONE : ABSENT;
}

static Value wrap_set_item(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)names;
  return ((SetItemSlot)slot)(m, self, args[0], nargs > 1 ? args[1] : ABSENT) ? NONE : ABSENT;
}

static Value wrap_descr_set(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)names;
  return ((DescrSetSlot)slot)(m, self, args[0], nargs > 1 ? args[1] : ABSENT) ? NONE : ABSENT;
}

static Value wrap_descr_get(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)names;
  Value instance = is_none(args[0]) ? ABSENT : args[0];
  if (nargs > 1 && !is_none(args[1]) && !is_type(args[1])) return raise_wrong_type(m, "__get__() owner", "a type", args[1]);
  Type *owner = nargs > 1 && is_type(args[1]) ? as_type(args[1]) : type_of(m, args[0]);
  if (is_absent(instance) && (nargs < 2 || is_none(args[1])))
    return raise_error(m, TYPE_ID_TypeError, "__get__(None, None) is invalid");
  return ((DescrGetSlot)slot)(m, self, instance, owner);
}

#define COMPARISON(op)                                                                                            \
  static Value wrap_##op(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {       \
    (void)nargs, (void)names;                                                                                     \
    return ((CompareSlot)slot)(m, self, args[0], COMPARE_##op);                                                   \
  }
COMPARISON(EQ)
COMPARISON(NE)
COMPARISON(LT)
COMPARISON(LE)
COMPARISON(GT)
COMPARISON(GE)
static Value wrap_compare(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  return wrap_EQ(m, slot, self, args, nargs, names);
}

/* pow(a, b, modulus), as the number among them that is asked answers it */
static Value power_of_three(Machine *m, Value asked, Value a, Value b, Value modulus) {
  if (is_int_instance(m, asked)) {
    bool ints = is_int_instance(m, a) && is_int_instance(m, b) && is_int_instance(m, modulus);
    return ints ? int_power_modulo(m, a, b, modulus) : NOT_IMPLEMENTED;
  }
  if (is_instance(m, asked, TYPE_ID_complex)) return raise_error(m, TYPE_ID_ValueError, "complex modulo");
  return raise_error(m, TYPE_ID_TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
}

static Value wrap_power(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)names;
  if (nargs < 2 || is_none(args[1])) return ((BinarySlot)slot)(m, self, args[0]);
  return power_of_three(m, self, self, args[0], args[1]);
}
static Value wrap_reflected_power(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)names;
  if (nargs < 2 || is_none(args[1])) return ((BinarySlot)slot)(m, args[0], self);
  return power_of_three(m, self, args[0], self, args[1]);
}

/* Sequences append what is like them, with words of their own for what is not; and repeat by an index, from either side. */
static Value wrap_append(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  Value result = ((BinarySlot)slot)(m, self, args[0]);
  return value_same(result, NOT_IMPLEMENTED) ? raise_unsupported_binary(m, binary_symbol(BINARY_add), self, args[0]) : result;
}
static Value wrap_repeat(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)nargs, (void)names;
  int64_t times;
  return object_as_index(m, args[0], &times) ? ((BinarySlot)slot)(m, self, args[0]) : ABSENT;
}

enum { /* arguments by signature; [signature word] */
  LEAST_unary = 0, MOST_unary = 0, LEAST_binary = 1, MOST_binary = 1, LEAST_hash = 0, MOST_hash = 0, LEAST_truth = 0, MOST_truth = 0,
  LEAST_length = 0, MOST_length = 0, LEAST_contains = 1, MOST_contains = 1, LEAST_next = 0, MOST_next = 0, LEAST_call = 0, MOST_call = -1,
  LEAST_get_attr = 1, MOST_get_attr = 1, LEAST_set_attr = 2, MOST_set_attr = 2, LEAST_set_item = 2, MOST_set_item = 2,
  LEAST_descr_get = 1, MOST_descr_get = 2, LEAST_descr_set = 2, MOST_descr_set = 2, LEAST_compare = 1, MOST_compare = 1,
  LEAST_format = 1, MOST_format = 1,
};

#define OFFSET(name) offsetof(Slots, name)
static const WrapperRow rows[] = {
#define SLOT(name, signature, dunder) {dunder, OFFSET(name), wrap_##signature, LEAST_##signature, MOST_##signature},
#define BINARY(name, symbol, dunder, reflected, inplace)   \
  {dunder, OFFSET(name), wrap_binary, 1, 1},               \
  {reflected, OFFSET(name), wrap_reflected, 1, 1},         \
  {inplace, OFFSET(inplace_##name), wrap_binary, 1, 1},
#include "object/slots.def"
    {"__eq__", OFFSET(compare), wrap_EQ, 1, 1},
    {"__ne__", OFFSET(compare), wrap_NE, 1, 1},
    {"__lt__", OFFSET(compare), wrap_LT, 1, 1},
    {"__le__", OFFSET(compare), wrap_LE, 1, 1},
    {"__gt__", OFFSET(compare), wrap_GT, 1, 1},
    {"__ge__", OFFSET(compare), wrap_GE, 1, 1},
    {"__delattr__", OFFSET(set_attr), wrap_set_attr, 1, 1},
    {"__delitem__", OFFSET(set_item), wrap_set_item, 1, 1},
    {"__delete__", OFFSET(descr_set), wrap_descr_set, 1, 1},
    {"__pow__", OFFSET(power), wrap_power, 1, 2},
    {"__rpow__", OFFSET(power), wrap_reflected_power, 1, 2},
    {"__add__", OFFSET(add), wrap_append, 1, 1},
    {"__mul__", OFFSET(multiply), wrap_repeat, 1, 1},
    {"__rmul__", OFFSET(multiply), wrap_repeat, 1, 1},
    {"__imul__", OFFSET(inplace_multiply), wrap_repeat, 1, 1},
};

static Value wrap_init(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  return ((bool (*)(Machine *, Value, const Value *, int, Value))slot)(m, self, args, nargs, names) ? NONE : ABSENT;
}
static const WrapperRow filling_row = {"__init__", 0, wrap_init, 0, -1}; /* of TypeSpec, not of Slots */

/* Of the type, or inherited. */
static AnySlot filling_init(const Type *t) {
  const Tuple *mro = as_tuple(t->mro);
  size_t i = 0;
  while (as_type(mro->item[i])->spec->init == NULL) i++;
  return (AnySlot)as_type(mro->item[i])->spec->init;
}

static AnySlot slot_at(const Slots *slots, size_t offset) { return *(AnySlot const *)((const char *)slots + offset); }

/* Calls. */

static Value call_row(Machine *m, const WrapperDescriptor *w, Value self, const Value *args, int nargs, Value names) {
  const WrapperRow *row = w->row;
  int keywords = is_absent(names) ? 0 : (int)as_tuple(names)->length;
  if (row->most >= 0) {
    if (keywords > 0) return raise_error(m, TYPE_ID_TypeError, "wrapper %s() takes no keyword arguments", row->name);
    if (nargs < row->least || nargs > row->most) {
      int wanted = nargs < row->least ? row->least : row->most;
      const char *bound = row->least == row->most ? "" : nargs < row->least ? "at least " : "at most ";
      const char *nameless = row->most == 2 ? " " : ""; /* CPython leaves a name out there */
      return raise_error(m, TYPE_ID_TypeError, "%sexpected %s%d argument%s, got %d", nameless, bound, wanted, wanted == 1 ? "" : "s", nargs);
    }
  }
  AnySlot slot = row == &filling_row ? filling_init(w->owner) : slot_at(&w->owner->slots, row->offset);
  return row->call(m, slot, self, args, nargs, names);
}

static WrapperDescriptor *wrapper_of(Value v) { return (WrapperDescriptor *)as_object(v); }

static Value wrapper_call(Machine *m, Value self, const Value *args, int nargs, Value names) {
  const WrapperDescriptor *w = wrapper_of(self);
  int given = nargs - (is_absent(names) ? 0 : (int)as_tuple(names)->length);
  if (given == 0)
    return raise_error(m, TYPE_ID_TypeError, "descriptor '%s' of '%s' object needs an argument", w->row->name, type_name(w->owner));
  if (!type_is_subtype(type_of(m, args[0]), w->owner))
    return raise_error(m, TYPE_ID_TypeError, "descriptor '%s' requires a '%s' object but received a '%T'", w->row->name,
                       type_name(w->owner), args[0]);
  return call_row(m, w, args[0], args + 1, nargs - 1, names);
}

static Value wrapper_get(Machine *m, Value self, Value instance, Type *owner) {
  (void)owner;
  if (is_absent(instance)) return self;
  if (!descriptor_check(m, instance, wrapper_of(self)->owner, wrapper_of(self)->row->name, strlen(wrapper_of(self)->row->name)))
    return ABSENT;
  MethodWrapper *bound = heap_new(m, TYPE_ID_method_wrapper, sizeof *bound);
  bound->wrapper = wrapper_of(self);
  bound->self = instance;
  return object_value(bound);
}

static Value wrapper_repr(Machine *m, Value self) {
  return str_format(m, "<slot wrapper '%s' of '%s' objects>", wrapper_of(self)->row->name, type_name(wrapper_of(self)->owner));
}

static Value wrapper_name(Machine *m, Value self) { return object_value(symbol(m, wrapper_of(self)->row->name)); }
static Value wrapper_qualname(Machine *m, Value self) {
  return str_format(m, "%s.%s", type_name(wrapper_of(self)->owner), wrapper_of(self)->row->name);
}
static Value wrapper_owner(Machine *m, Value self) {
  (void)m;
  return object_value(wrapper_of(self)->owner);
}

static const GetSetSpec wrapper_getset[] = {
    {"__name__", wrapper_name, NULL, NULL},
    {"__qualname__", wrapper_qualname, NULL, NULL},
    {"__objclass__", wrapper_owner, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

const TypeSpec wrapper_descriptor_type = {
    .size = sizeof(WrapperDescriptor),
    .slots = {.repr = wrapper_repr, .call = wrapper_call, .descr_get = wrapper_get},
    .getset = wrapper_getset,
};

/* Bound wrappers. */

static MethodWrapper *bound_of(Value v) { return (MethodWrapper *)as_object(v); }

static Value bound_call(Machine *m, Value self, const Value *args, int nargs, Value names) {
  return call_row(m, bound_of(self)->wrapper, bound_of(self)->self, args, nargs, names);
}

static Value bound_repr(Machine *m, Value self) {
  const MethodWrapper *b = bound_of(self);
  return str_format(m, "<method-wrapper '%s' of %T object at 0x%llx>", b->wrapper->row->name, b->self,
                    (unsigned long long)object_id(m, b->self));
}

static Value bound_compare(Machine *m, Value a, Value b, CompareOp op) {
  (void)m;
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !has_type_id(b, TYPE_ID_method_wrapper)) return NOT_IMPLEMENTED;
  bool same = bound_of(a)->wrapper == bound_of(b)->wrapper && value_same(bound_of(a)->self, bound_of(b)->self);
  return bool_value(same == (op == COMPARE_EQ));
}

static bool bound_hash(Machine *m, Value self, int64_t *hash) {
  *hash = (int64_t)(object_serial(&bound_of(self)->wrapper->base) * 31 ^ object_id(m, bound_of(self)->self));
  return true;
}

static Value bound_name(Machine *m, Value self) { return wrapper_name(m, object_value(bound_of(self)->wrapper)); }
static Value bound_qualname(Machine *m, Value self) { return wrapper_qualname(m, object_value(bound_of(self)->wrapper)); }
static Value bound_self(Machine *m, Value self) {
  (void)m;
  return bound_of(self)->self;
}

static const GetSetSpec bound_getset[] = {
    {"__name__", bound_name, NULL, NULL},
    {"__qualname__", bound_qualname, NULL, NULL},
    {"__self__", bound_self, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};

static void bound_walk(const Object *o, Tracer *t) {
  trace_object(t, ((const MethodWrapper *)o)->wrapper);
  trace_value(t, ((const MethodWrapper *)o)->self);
}

const TypeSpec method_wrapper_type = {
    .size = sizeof(MethodWrapper),
    .walk = bound_walk,
    .slots = {.repr = bound_repr, .call = bound_call, .compare = bound_compare, .hash = bound_hash},
    .getset = bound_getset,
};

/* T.__new__: bound to T, so that the class to make comes first. */

static bool check_new(Machine *m, const Type *owner, Value cls) {
  const char *name = type_name(owner);
  if (!is_type(cls)) return raise_false(m, TYPE_ID_TypeError, "%s.__new__(X): X is not a type object (%T)", name, cls);
  const Type *type = as_type(cls);
  if (!type_is_subtype(type, owner))
    return raise_false(m, TYPE_ID_TypeError, "%s.__new__(%s): %s is not a subtype of %s", name, type_name(type), type_name(type), name);
  if (type->construct == owner->construct || (owner->attrs_offset != 0 && type->construct != NULL)) return true;
  const Tuple *mro = as_tuple(type->mro);
  const Type *safe = type;
  for (size_t i = 0; i < mro->length && safe->flags & USER_CLASS; i++) safe = as_type(mro->item[i]);
  if (type->construct == NULL) return raise_false(m, TYPE_ID_TypeError, "cannot create '%s' instances", type_name(type));
  return raise_false(m, TYPE_ID_TypeError, "%s.__new__(%s) is not safe, use %s.__new__()", name, type_name(type), type_name(safe));
}

/* The arguments as a call has them: positional ones, then the values of keywords. */
static Value construct_with(Machine *m, Type *type, const Tuple *positional, Value keywords) {
  size_t named = is_absent(keywords) ? 0 : as_dict(keywords)->count, n = positional->length;
  Value all = tuple_new(m, NULL, n + named), names = ABSENT, key, value;
  if (is_absent(all)) return ABSENT;
  memcpy(as_tuple(all)->item, positional->item, n * sizeof(Value));
  if (named > 0) {
    names = tuple_new(m, NULL, named);
    if (is_absent(names)) return ABSENT;
    size_t position = 0;
    for (size_t i = 0; i < named && dict_next(as_dict(keywords), &position, &key, &value); i++) {
      as_tuple(names)->item[i] = key;
      as_tuple(all)->item[n + i] = value;
    }
  }
  return type->construct(m, type, as_tuple(all)->item, (int)(n + named), names);
}

Value type_filling_init(Machine *m, Type *t) {
  Value init = type_lookup(m, t, symbol(m, "__init__"));
  return has_type_id(init, TYPE_ID_wrapper_descriptor) && wrapper_of(init)->row == &filling_row ? init : ABSENT;
}

BUILTIN(type_new, "__new__(self, /, *args, **kwargs)", "Create and return a new object.  See help(type) for accurate signature.") {
  Type *owner = as_type(args[0]);
  const Tuple *given = as_tuple(args[1]);
  if (given->length == 0) return raise_error(m, TYPE_ID_TypeError, "%s.__new__(): not enough arguments", type_name(owner));
  if (!check_new(m, owner, given->item[0])) return ABSENT;
  Type *type = as_type(given->item[0]);
  bool keeps = is_absent(type_filling_init(m, owner)) || type_is_subtype(type, builtin_type(m, TYPE_ID_BaseException));
  if (!keeps) return type->construct(m, type, NULL, 0, ABSENT);
  Value rest = tuple_new(m, given->item + 1, given->length - 1);
  return is_absent(rest) ? ABSENT : construct_with(m, type, as_tuple(rest), args[2]);
}

static Value new_method(Machine *m, Type *t) {
  NativeFunction *f = heap_new(m, TYPE_ID_native, sizeof *f);
  f->spec = &type_new;
  f->self = object_value(t);
  return object_value(f);
}

/* object.__init__ complains about arguments that nobody wanted. */
static Value init_object(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)slot, (void)args, (void)names;
  if (nargs == 0) return NONE;
  Type *type = type_of(m, self), *object = builtin_type(m, TYPE_ID_object);
  Str *init = symbol(m, "__init__"), *new = m->object->name_new;
  if (!value_same(type_lookup(m, type, init), type_lookup(m, object, init)))
    return raise_error(m, TYPE_ID_TypeError, "object.__init__() takes exactly one argument (the instance to initialize)");
  if (type->construct != NULL && value_same(type_lookup(m, type, new), type_lookup(m, object, new)))
    return raise_error(m, TYPE_ID_TypeError, "%s.__init__() takes exactly one argument (the instance to initialize)", type_name(type));
  return NONE;
}
static const WrapperRow init_row = {"__init__", 0, init_object, 0, -1};

/* Whoever called judges what __repr__ gave. */
static Value str_object(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)slot, (void)args, (void)nargs, (void)names;
  UnarySlot repr = type_of(m, self)->slots.repr;
  return repr ? repr(m, self) : object_default_repr(m, self);
}
static const WrapperRow str_row = {"__str__", 0, str_object, 0, 0};

static Value init_type(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)slot, (void)self, (void)args;
  int keywords = is_absent(names) ? 0 : (int)as_tuple(names)->length, positional = nargs - keywords;
  if (keywords > 0 && positional == 1) return raise_error(m, TYPE_ID_TypeError, "type.__init__() takes no keyword arguments");
  if (positional != 1 && positional != 3) return raise_error(m, TYPE_ID_TypeError, "type.__init__() takes 1 or 3 arguments");
  return NONE;
}
static const WrapperRow init_type_row = {"__init__", 0, init_type, 0, -1};

/* Most types say themselves that their attributes are found in the usual way, so that their __getattribute__ takes none but their own. */
static Value get_attr_usual(Machine *m, AnySlot slot, Value self, const Value *args, int nargs, Value names) {
  (void)slot, (void)nargs, (void)names;
  Str *name = attribute_name(m, args[0]);
  return name == NULL ? ABSENT : m->hooks->get_attr(m, self, name);
}
static const WrapperRow get_attr_row = {"__getattribute__", 0, get_attr_usual, 1, 1};

static bool says_get_attr(const Type *t) {
  static const TypeId silent[] = {TYPE_ID_none,         TYPE_ID_not_implemented,        TYPE_ID_function,
                                  TYPE_ID_staticmethod, TYPE_ID_classmethod,            TYPE_ID_dict_reversekeyiterator,
                                  TYPE_ID_dict_reversevalueiterator, TYPE_ID_dict_reverseitemiterator};
  for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
    if (t->id == silent[i]) return false;
  return t->spec->slots.get_attr == NULL && as_tuple(t->mro)->length == 2; /* itself and object */
}

/* Filling a namespace. */

static void add_row(Machine *m, Type *t, const WrapperRow *row) {
  WrapperDescriptor *w = heap_new_leaf(m, TYPE_ID_wrapper_descriptor, sizeof *w);
  w->row = row;
  w->owner = t;
  dict_set_str(m, t->dict, symbol(m, row->name), object_value(w));
}

/* Sequences concatenate in C, without a reflected form; two operators have rows of their own; classes are subscripted by __class_getitem__. */
static bool is_left_out(const Type *t, const WrapperRow *row) {
  if (t->id == TYPE_ID_type && row->offset == OFFSET(get_item)) return true;
  bool sequence = t->flags & SEQUENCE;
  if (row->offset == OFFSET(multiply) || row->offset == OFFSET(inplace_multiply)) return sequence != (row->call == wrap_repeat);
  if (row->offset == OFFSET(add)) return sequence != (row->call == wrap_append);
  return row->offset == OFFSET(power) && (row->call == wrap_binary || row->call == wrap_reflected);
}

/* CPython's exceptions have an __init__ each. */
static bool inherits_init(Machine *m, const Type *t) {
  return t->id > TYPE_ID_BaseException && t->id != TYPE_ID_ExceptionGroup && type_is_subtype(t, m->types[TYPE_ID_BaseException]);
}

void wrappers_add(Machine *m, Type *t) {
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    const WrapperRow *row = &rows[i];
    if (row->name == NULL || slot_at(&t->spec->slots, row->offset) == NULL || is_left_out(t, row)) continue;
    add_row(m, t, row);
  }
  if (t->id == TYPE_ID_object) add_row(m, t, &init_row), add_row(m, t, &str_row);
  if (t->id == TYPE_ID_type) add_row(m, t, &init_type_row);
  if (says_get_attr(t)) add_row(m, t, &get_attr_row);
  if (t->spec->init != NULL || inherits_init(m, t)) add_row(m, t, &filling_row);
  if (t->construct != NULL && (t->spec->construct != NULL || t->id == TYPE_ID_base_exception))
    dict_set_str(m, t->dict, m->object->name_new, new_method(m, t));
}
