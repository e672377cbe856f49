/* SPDX-License-Identifier: GPL-3.0-or-later */
/* element.c: the type Element: base of all elements, native ones and those written in the language. Operators on two elements of one parent
 * call _add_, _mul_ … at once, as Sage does (sage.structure.element); with different parents they answer NOT_IMPLEMENTED, and
 * coercion.c takes over. */
#include "algebra/state.h"
#include "object/error.h"
#include "object/native.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/vm.h"

static Element *as_element(Value v) { return (Element *)as_object(v); }
static bool is_plain_element(Machine *m, Value v) { return is_object(v) && type_is_subtype(type_of(m, v), m->algebra->element_type); }

static void walk_element(const Object *o, Tracer *t) { trace_value(t, ((const Element *)o)->parent); }

static bool same_parent(Machine *m, Value a, Value b) {
  return is_plain_element(m, a) && is_plain_element(m, b) && value_same(as_element(a)->parent, as_element(b)->parent);
}

/* a._op_(b), when a's class has it. */
static Value call_operation(Machine *m, BinaryOp op, Value a, Value b) {
  if (!same_parent(m, a, b)) return NOT_IMPLEMENTED;
  Str *name = m->algebra->binary_methods[op];
  Value method = name ? type_lookup(m, type_of(m, a), name) : ABSENT;
  if (is_absent(method)) return NOT_IMPLEMENTED;
  Value args[2] = {a, b};
  return object_call(m, method, args, 2);
}

#define BINARY(name, sign, plain, swapped, augmented) \
  static Value element_##name(Machine *m, Value a, Value b) { return call_operation(m, BINARY_##name, a, b); }
#include "object/slots.def"

/* Powers by an int: _pow_int when there is one, else repeated squaring by _mul_ with the parent's one(). */
static Value element_pow(Machine *m, Value a, Value exponent) {
  if (!is_plain_element(m, a) || !is_int_instance(m, exponent)) return element_power(m, a, exponent);
  static const char *const names[] = {"_pow_int", "_pow_"};
  for (int i = 0; i < 2; i++) {
    Value method = type_lookup(m, type_of(m, a), symbol(m, names[i]));
    if (is_absent(method)) continue;
    Value args[2] = {a, exponent};
    return object_call(m, method, args, 2);
  }
  Value args[2] = {a, exponent};
  if (!coercion_load(m)) return ABSENT;
  return object_call_method(m, m->algebra->model, "generic_power", args, 2);
}

static Value element_negative(Machine *m, Value a) {
  Value method = type_lookup(m, type_of(m, a), m->algebra->names._neg_);
  if (!is_absent(method)) return object_call(m, method, &a, 1);
  return raise_error(m, TYPE_ID_TypeError, "unsupported operand parent for unary -: '%V'", as_element(a)->parent);
}

static Value element_invert(Machine *m, Value a) {
  if (vm_load_extension(m, type_of(m, a)) < 0) return ABSENT;
  Value method = type_lookup(m, type_of(m, a), symbol(m, "_invert_"));
  if (!is_absent(method)) return object_call(m, method, &a, 1);
  Value one = object_call_method(m, as_element(a)->parent, "one", NULL, 0);
  return is_absent(one) ? ABSENT : object_binary(m, BINARY_true_divide, one, a);
}

/* A \ b: the left side decides. */
static Value element_solve(Machine *m, Value a, Value b) {
  if (!is_plain_element(m, a)) return NOT_IMPLEMENTED;
  if (vm_load_extension(m, type_of(m, a)) < 0) return ABSENT;
  Value method = type_lookup(m, type_of(m, a), m->algebra->binary_methods[BINARY_backslash]);
  if (is_absent(method) || has_type_id(method, TYPE_ID_wrapper_descriptor)) return NOT_IMPLEMENTED; /* the wrapper of this very slot */
  Value args[2] = {a, b};
  return object_call(m, method, args, 2);
}

static Value element_compare(Machine *m, Value a, Value b, CompareOp op) {
  if (value_same(a, b) && (op == COMPARE_EQ || op == COMPARE_NE)) return bool_value(op == COMPARE_EQ);
  if (!same_parent(m, a, b)) return NOT_IMPLEMENTED;
  Value method = type_lookup(m, type_of(m, a), m->algebra->names._richcmp_);
  if (is_absent(method)) return NOT_IMPLEMENTED;
  static const int sage_numbers[] = {2, 3, 0, 1, 4, 5}; /* op_EQ op_NE op_LT op_LE op_GT op_GE of sage.structure.richcmp */
  Value args[3] = {a, b, small_int_value(sage_numbers[op])};
  return object_call(m, method, args, 3);
}

static bool element_hash(Machine *m, Value a, int64_t *hash) {
  Value method = type_lookup(m, type_of(m, a), symbol(m, "_hash_"));
  if (is_absent(method)) {
    *hash = (int64_t)object_id(m, a);
    return true;
  }
  Value v = object_call(m, method, &a, 1);
  return !is_absent(v) && object_as_index(m, v, hash);
}

static Value element_repr(Machine *m, Value a) {
  Value method = type_lookup(m, type_of(m, a), symbol(m, "_repr_"));
  return is_absent(method) ? object_default_repr(m, a) : object_call(m, method, &a, 1);
}

static Value element_parent(Machine *m, Value a) {
  (void)m;
  Value parent = as_element(a)->parent;
  return is_absent(parent) ? NONE : parent;
}

BUILTIN(element_init, "__init__(self, parent, /)", "Set the parent of a new element.") {
  as_element(args[0])->parent = args[1];
  return NONE;
}
BUILTIN(element_parent_method, "parent(self, x=None, /)", "Return the parent of this element; or the conversion of x to it.") {
  Value parent = element_parent(m, args[0]);
  return is_absent(args[1]) || is_none(args[1]) ? parent : object_call(m, parent, &args[1], 1);
}
/* The rules stand in stdlib/structure/pickling.cas. */
BUILTIN(element_reduce, "__reduce__(self, /)", "How the element is made again in its parent, by copies and pickles.") {
  Value rules = vm_import(m, "structure.pickling");
  return is_absent(rules) ? ABSENT : object_call_method(m, rules, "reduced_element", &args[0], 1);
}
static const NativeSpec *const element_methods[] = {&element_init, &element_parent_method, &element_reduce, NULL};

static bool set_parent(Machine *m, Value self, Value v) {
  if (is_absent(v)) return raise_false(m, TYPE_ID_TypeError, "the parent of an element cannot be deleted");
  as_element(self)->parent = v;
  return true;
}
static const GetSetSpec element_getset[] = {{"_parent", element_parent, set_parent, "the parent of this element"}, {NULL, NULL, NULL, NULL}};

static Value element_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  (void)keyword_names;
  Element *e = type_allocate_fixed(m, type);
  if (nargs) e->parent = args[0];
  return object_value(e);
}

static const TypeSpec element_type = {
    .size = sizeof(Element),
    .walk = walk_element,
    .slots = {.repr = element_repr, .hash = element_hash, .compare = element_compare, .negative = element_negative, .invert = element_invert,
              .parent = element_parent,
#define BINARY(name, sign, plain, swapped, augmented) .name = element_##name,
#include "object/slots.def"
              },
    .methods = element_methods,
    .getset = element_getset,
    .construct = element_construct,
    .construct_signature = "Element(parent)",
    .doc = "Base of all elements: what has a parent.",
};

void elements_start(Machine *m) {
  struct Algebra *a = m->algebra;
  a->element_type = type_register(m, "Element", "sage.structure.element", TYPE_ID_object, ELEMENT, &element_type);
  a->element_type->slots.power = element_pow;
  a->element_type->slots.backslash = element_solve;
}
