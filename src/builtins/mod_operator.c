/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_operator.c: the module operator: the language's operators as functions, and attrgetter, itemgetter, methodcaller. */
#include <stdio.h>

#include "builtins/builtin.h"
#include "builtins/sequence.h"
#include "vm/vm.h"

/* The tables of operators are written once: name, C name of the operation, documentation. */
#define BINARY_FUNCTIONS(X)                                     \
  X(add, add, "Same as a + b.")                                 \
  X(sub, subtract, "Same as a - b.")                            \
  X(mul, multiply, "Same as a * b.")                            \
  X(truediv, true_divide, "Same as a / b.")                     \
  X(floordiv, floor_divide, "Same as a // b.")                  \
  X(mod, modulo, "Same as a % b.")                              \
  X(pow, power, "Same as a ** b.")                              \
  X(lshift, left_shift, "Same as a << b.")                      \
  X(rshift, right_shift, "Same as a >> b.")                     \
  X(and_, bit_and, "Same as a & b.")                            \
  X(xor, bit_xor, "Same as a xor b.")                           \
  X(or_, bit_or, "Same as a | b.")                              \
  X(matmul, matrix_multiply, "Same as a @ b.")
#define INPLACE_FUNCTIONS(X)                                    \
  X(iadd, add, "a += b")                                        \
  X(isub, subtract, "a -= b")                                   \
  X(imul, multiply, "a *= b")                                   \
  X(itruediv, true_divide, "a /= b")                            \
  X(ifloordiv, floor_divide, "a //= b")                         \
  X(imod, modulo, "a %= b")                                     \
  X(ipow, power, "a **= b")                                     \
  X(ilshift, left_shift, "a <<= b")                             \
  X(irshift, right_shift, "a >>= b")                            \
  X(iand, bit_and, "a &= b")                                    \
  X(ixor, bit_xor, "a xor= b")                                  \
  X(ior, bit_or, "a |= b")                                      \
  X(imatmul, matrix_multiply, "a @= b")
#define COMPARE_FUNCTIONS(X)                                    \
  X(lt, LT, "Same as a < b.")                                   \
  X(le, LE, "Same as a <= b.")                                  \
  X(eq, EQ, "Same as a == b.")                                  \
  X(ne, NE, "Same as a != b.")                                  \
  X(ge, GE, "Same as a >= b.")                                  \
  X(gt, GT, "Same as a > b.")

#define BINARY_FUNCTION(name, op, doc) \
  BUILTIN(operator_##name, #name "(a, b, /)", doc) { return object_binary(m, BINARY_##op, args[0], args[1]); }
BINARY_FUNCTIONS(BINARY_FUNCTION)
#define INPLACE_FUNCTION(name, op, doc) \
  BUILTIN(operator_##name, #name "(a, b, /)", "Same as " doc ".") { return object_binary_inplace(m, BINARY_##op, args[0], args[1]); }
INPLACE_FUNCTIONS(INPLACE_FUNCTION)
#define COMPARE_FUNCTION(name, op, doc) \
  BUILTIN(operator_##name, #name "(a, b, /)", doc) { return object_compare(m, args[0], args[1], COMPARE_##op); }
COMPARE_FUNCTIONS(COMPARE_FUNCTION)

static Value unary(Machine *m, UnarySlot slot, const char *symbol_text, Value v) { return object_unary(m, slot, symbol_text, v); }
BUILTIN(operator_neg, "neg(a, /)", "Same as -a.") { return unary(m, type_of(m, args[0])->slots.negative, "-", args[0]); }
BUILTIN(operator_pos, "pos(a, /)", "Same as +a.") { return unary(m, type_of(m, args[0])->slots.positive, "+", args[0]); }
BUILTIN(operator_invert, "invert(a, /)", "Same as ~a.") { return unary(m, type_of(m, args[0])->slots.invert, "~", args[0]); }
BUILTIN(operator_inv, "inv(a, /)", "Same as ~a.") { return unary(m, type_of(m, args[0])->slots.invert, "~", args[0]); }
BUILTIN(operator_abs, "abs(a, /)", "Same as abs(a).") {
  UnarySlot slot = type_of(m, args[0])->slots.absolute;
  return slot ? slot(m, args[0]) : raise_error(m, TYPE_ID_TypeError, "bad operand type for abs(): '%T'", args[0]);
}
BUILTIN(operator_index, "index(a, /)", "Same as a.__index__()") {
  Value index = object_index(m, args[0]);
  return is_absent(index) ? ABSENT : int_exact(m, index);
}

BUILTIN(operator_truth, "truth(a, /)", "Return True if a is true, False otherwise.") {
  bool truth;
  return object_truth(m, args[0], &truth) ? bool_value(truth) : ABSENT;
}
BUILTIN(operator_not, "not_(a, /)", "Same as not a.") {
  bool truth;
  return object_truth(m, args[0], &truth) ? bool_value(!truth) : ABSENT;
}
BUILTIN(operator_is, "is_(a, b, /)", "Same as a is b.") { return bool_value(value_same(args[0], args[1])); }
BUILTIN(operator_is_not, "is_not(a, b, /)", "Same as a is not b.") { return bool_value(!value_same(args[0], args[1])); }

BUILTIN(operator_getitem, "getitem(a, b, /)", "Same as a[b].") { return object_get_item(m, args[0], args[1]); }
BUILTIN(operator_setitem, "setitem(a, b, c, /)", "Same as a[b] = c.") {
  return object_set_item(m, args[0], args[1], args[2]) ? NONE : ABSENT;
}
BUILTIN(operator_delitem, "delitem(a, b, /)", "Same as del a[b].") {
  return object_set_item(m, args[0], args[1], ABSENT) ? NONE : ABSENT;
}
BUILTIN(operator_contains, "contains(a, b, /)", "Same as b in a (note reversed operands).") {
  bool found;
  return object_contains(m, args[0], args[1], &found) ? bool_value(found) : ABSENT;
}
static bool can_be_concatenated(Machine *m, Value v) {
  if (type_of(m, v)->slots.get_item && !is_type(v) && !is_instance(m, v, TYPE_ID_dict)) return true;
  return raise_false(m, TYPE_ID_TypeError, "'%T' object can't be concatenated", v);
}

BUILTIN(operator_concat, "concat(a, b, /)", "Same as a + b, for a and b sequences.") {
  if (!can_be_concatenated(m, args[0])) return ABSENT;
  return object_binary(m, BINARY_add, args[0], args[1]);
}
BUILTIN(operator_iconcat, "iconcat(a, b, /)", "Same as a += b, for a and b sequences.") {
  if (!can_be_concatenated(m, args[0])) return ABSENT;
  return object_binary_inplace(m, BINARY_add, args[0], args[1]);
}

typedef struct Search {
  Value wanted;
  int64_t position, found;
  bool count;
} Search;

static bool search_item(Machine *m, Value item, void *context) {
  Search *s = context;
  bool equal;
  if (!object_equal(m, item, s->wanted, &equal)) return false;
  s->found += equal;
  if (equal && !s->count) return false;
  s->position++;
  return true;
}

static bool search_in(Machine *m, Value v, Search *s) {
  Value iterator = object_iter(m, v);
  if (!is_absent(iterator)) return object_each_of(m, iterator, search_item, s);
  if (!error_matches(m, TYPE_ID_TypeError)) return false;
  error_take(m);
  return raise_false(m, TYPE_ID_TypeError, "argument of type '%T' is not iterable", v);
}

BUILTIN(operator_countOf, "countOf(a, b, /)", "Return the number of items in a which are, or which equal, b.") {
  Search s = {.wanted = args[1], .count = true};
  return search_in(m, args[0], &s) ? int_value(m, s.found) : ABSENT;
}
BUILTIN(operator_indexOf, "indexOf(a, b, /)", "Return the first index of b in a.") {
  Search s = {.wanted = args[1]};
  if (!search_in(m, args[0], &s)) return ABSENT;
  return s.found ? int_value(m, s.position) : raise_error(m, TYPE_ID_ValueError, "sequence.index(x): x not in sequence");
}

BUILTIN(operator_length_hint, "length_hint(obj, default=0, /)", "Return an estimate of the number of items in obj.") {
  if (!is_absent(args[1]) && !is_int_instance(m, args[1]))
    return raise_error(m, TYPE_ID_TypeError, "'%T' object cannot be interpreted as an integer", args[1]);
  int64_t hint, otherwise;
  if (!is_absent(args[1]) && !object_as_size(m, args[1], &otherwise)) return ABSENT;
  if (!object_length_hint(m, args[0], &hint)) return ABSENT;
  if (hint != NO_LENGTH_HINT) return int_value(m, hint);
  return is_absent(args[1]) ? small_int_value(0) : args[1];
}

BUILTIN(operator_call, "call(*args, **kwargs)", "Same as obj(*args, **kwargs).") {
  const Tuple *positional = as_tuple(args[0]);
  if (positional->length == 0) return raise_error(m, TYPE_ID_TypeError, "call expected at least 1 argument, got 0");
  Value called = positional->item[0];
  if (is_absent(args[1]) || as_dict(args[1])->count == 0) return object_call(m, called, positional->item + 1, (int)positional->length - 1);
  Value all = list_from_iterable(m, args[0]), names = list_new(m, NULL, 0), key, value;
  if (is_absent(all) || is_absent(names)) return ABSENT;
  for (size_t i = 0; dict_next(as_dict(args[1]), &i, &key, &value);)
    if (!list_append(m, names, key) || !list_append(m, all, value)) return ABSENT;
  names = tuple_from_iterable(m, names);
  if (is_absent(names) || !vm_check_keywords(m, called, names)) return ABSENT;
  return object_call_keywords(m, called, as_list(all)->items->item + 1, (int)as_list(all)->length - 1, names);
}

/* attrgetter, itemgetter, methodcaller. */

typedef struct Getter {
  Object base;
  Value what;     /* tuple: dotted names split into tuples of Str; items; or (name, arguments…) */
  Value keywords; /* methodcaller: names tuple or ABSENT */
} Getter;

static Getter *as_getter(Value v) { return (Getter *)as_object(v); }

static void getter_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Getter *)o)->what);
  trace_value(t, ((const Getter *)o)->keywords);
}

static Value getter_new(Machine *m, Type *type, Value what, Value keywords) {
  if (is_absent(what)) return ABSENT;
  Getter *g = type_allocate_fixed(m, type);
  g->what = what;
  g->keywords = keywords;
  return object_value(g);
}

/* One result as it is, several as a tuple. */
static Value get_all(Machine *m, Value self, Value from, Value (*get)(Machine *m, Value from, Value what)) {
  const Tuple *what = as_tuple(as_getter(self)->what);
  if (what->length == 1) return get(m, from, what->item[0]);
  Value result = tuple_new(m, NULL, what->length);
  for (size_t i = 0; i < what->length && !is_absent(result); i++) {
    Value one = get(m, from, what->item[i]);
    if (is_absent(one)) return ABSENT;
    as_tuple(result)->item[i] = one;
  }
  return result;
}

static Value itemgetter_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "itemgetter", nargs, 1, nargs > 1 ? nargs : 1, keyword_names)) return ABSENT;
  return getter_new(m, type, tuple_new(m, args, (size_t)nargs), ABSENT);
}

static Value itemgetter_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "itemgetter", nargs, 1, 1, keyword_names)) return ABSENT;
  return get_all(m, self, args[0], object_get_item);
}

static Value getter_repr(Machine *m, Value self) {
  Value inside = sequence_repr(m, list_from_iterable(m, as_getter(self)->what), "(", ")", "(...)");
  return is_absent(inside) ? ABSENT : str_format(m, "operator.%s%V", type_name_of(m, self), inside);
}

BUILTIN(getter_reduce, "__reduce__(self, /)", "Return state information for pickling") {
  return instance_reduced(m, args[0], as_getter(args[0])->what, ABSENT);
}
static const NativeSpec *const getter_methods[] = {&getter_reduce, NULL};

static const TypeSpec itemgetter_type = {
    .size = sizeof(Getter),
    .walk = getter_walk,
    .methods = getter_methods,
    .slots = {.call = itemgetter_call, .repr = getter_repr},
    .construct = itemgetter_construct,
    .construct_signature = "itemgetter(item, /, *items)",
    .doc = "itemgetter(item, ...) --> itemgetter object\n\nReturn a callable object that fetches the given item(s) from its operand.\nAfter f = itemgetter(2), the call f(r) returns r[2].\n"
           "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])",
};

/* Attributes keep their dotted names; they are split when they are asked. */
static Value get_dotted(Machine *m, Value from, Value dotted) {
  const char *p = as_str(dotted)->text, *end = p + as_str(dotted)->bytes;
  for (;;) {
    const char *dot = memchr(p, '.', (size_t)(end - p));
    from = object_get_attr(m, from, symbol_from(m, p, (size_t)((dot ? dot : end) - p)));
    if (is_absent(from) || !dot) return from;
    p = dot + 1;
  }
}

static Value attrgetter_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "attrgetter", nargs, 1, nargs > 1 ? nargs : 1, keyword_names)) return ABSENT;
  for (int i = 0; i < nargs; i++)
    if (!is_str(args[i])) return raise_error(m, TYPE_ID_TypeError, "attribute name must be a string");
  return getter_new(m, type, tuple_new(m, args, (size_t)nargs), ABSENT);
}

static Value attrgetter_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "attrgetter", nargs, 1, 1, keyword_names)) return ABSENT;
  return get_all(m, self, args[0], get_dotted);
}

static const TypeSpec attrgetter_type = {
    .size = sizeof(Getter),
    .walk = getter_walk,
    .methods = getter_methods,
    .slots = {.call = attrgetter_call, .repr = getter_repr},
    .construct = attrgetter_construct,
    .construct_signature = "attrgetter(attr, /, *attrs)",
    .doc = "attrgetter(attr, ...) --> attrgetter object\n\nReturn a callable object that fetches the given attribute(s) from its operand.\nAfter f = attrgetter('name'), the call f(r) "
           "returns r.name.\nAfter h = attrgetter('name.first', 'name.last'), the call h(r) returns\n(r.name.first, r.name.last).",
};

static Value methodcaller_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  int positional = nargs - (is_absent(keyword_names) ? 0 : (int)as_tuple(keyword_names)->length);
  if (positional < 1) return raise_error(m, TYPE_ID_TypeError, "methodcaller needs at least one argument, the method name");
  if (!is_str(args[0])) return raise_error(m, TYPE_ID_TypeError, "method name must be a string");
  return getter_new(m, type, tuple_new(m, args, (size_t)nargs), keyword_names);
}

/* operator.methodcaller('name', 1, key=2) */
static Value methodcaller_repr(Machine *m, Value self) {
  const Getter *g = as_getter(self);
  const Tuple *what = as_tuple(g->what);
  size_t named = is_absent(g->keywords) ? 0 : as_tuple(g->keywords)->length, positional = what->length - named;
  if (!repr_enter(m, self)) return str_from_c(m, "operator.methodcaller(...)");
  StrBuilder out;
  builder_start(&out);
  builder_add_c(&out, "operator.methodcaller(");
  bool made = true;
  for (size_t i = 0; i < what->length && made; i++) {
    if (i > 0) builder_add_c(&out, ", ");
    if (i >= positional) builder_add_str(&out, as_str(as_tuple(g->keywords)->item[i - positional])), builder_add_c(&out, "=");
    made = builder_add_repr(m, &out, what->item[i]);
  }
  repr_leave(m, self);
  if (!made) return builder_drop(&out), ABSENT;
  builder_add_c(&out, ")");
  return builder_finish(m, &out);
}

static Value methodcaller_call(Machine *m, Value self, const Value *args, int nargs, Value keyword_names) {
  if (!arguments_check(m, "methodcaller", nargs, 1, 1, keyword_names)) return ABSENT;
  const Tuple *what = as_tuple(as_getter(self)->what);
  Value method = object_get_attr(m, args[0], str_intern(m, as_str(what->item[0])));
  if (is_absent(method) || !vm_check_keywords(m, method, as_getter(self)->keywords)) return ABSENT;
  return object_call_keywords(m, method, what->item + 1, (int)what->length - 1, as_getter(self)->keywords);
}

/* Keywords cannot stand in a reduction: (partial(methodcaller, name, key=value), arguments). */
BUILTIN(methodcaller_reduce, "__reduce__(self, /)", "Return state information for pickling") {
  const Getter *g = as_getter(args[0]);
  if (is_absent(g->keywords)) return instance_reduced(m, args[0], g->what, ABSENT);
  const Tuple *what = as_tuple(g->what);
  size_t named = as_tuple(g->keywords)->length, between = what->length - 1 - named;
  Value functools = vm_import(m, "functools"), given = tuple_new(m, NULL, 2 + named);
  Value partial = is_absent(functools) ? ABSENT : object_get_attr(m, functools, symbol(m, "partial"));
  if (is_absent(partial)) return ABSENT;
  as_tuple(given)->item[0] = object_value(type_of(m, args[0]));
  as_tuple(given)->item[1] = what->item[0];
  memcpy(as_tuple(given)->item + 2, what->item + 1 + between, named * sizeof(Value));
  Value maker = object_call_keywords(m, partial, as_tuple(given)->item, (int)(2 + named), g->keywords);
  return is_absent(maker) ? ABSENT : tuple_pack(m, 2, maker, tuple_new(m, what->item + 1, between));
}
static const NativeSpec *const methodcaller_methods[] = {&methodcaller_reduce, NULL};

static const TypeSpec methodcaller_type = {
    .size = sizeof(Getter),
    .walk = getter_walk,
    .methods = methodcaller_methods,
    .slots = {.call = methodcaller_call, .repr = methodcaller_repr},
    .construct = methodcaller_construct,
    .construct_signature = "methodcaller(name, /, *args, **kwargs)",
    .doc = "methodcaller(name, ...) --> methodcaller object\n\nReturn a callable object that calls the given method on its operand.\nAfter f = methodcaller('name', 'foo', bar=1), the call "
           "f(r) returns r.name('foo', bar=1).",
};

#define LISTED(name, op, doc) &operator_##name,
static const NativeSpec *const functions[] = {
    BINARY_FUNCTIONS(LISTED) INPLACE_FUNCTIONS(LISTED) COMPARE_FUNCTIONS(LISTED) &operator_neg, &operator_pos, &operator_invert, &operator_inv,
    &operator_abs, &operator_index, &operator_truth, &operator_not, &operator_is, &operator_is_not, &operator_getitem, &operator_setitem,
    &operator_delitem, &operator_contains, &operator_concat, &operator_iconcat, &operator_countOf, &operator_indexOf, &operator_length_hint,
    &operator_call, NULL};

/* The functions are also there under the names of their methods: operator.__add__ is operator.add. */
static void add_dunder_names(Machine *m, Value module) {
  static const char *const names[] = {"add",  "sub",  "mul",  "truediv",  "floordiv",  "mod",  "pow",  "lshift",  "rshift",  "and_", "xor", "or_",
                                      "iadd", "isub", "imul", "itruediv", "ifloordiv", "imod", "ipow", "iand", "ixor", "ior", "lt", "le",
                                      "eq", "ne", "ge", "gt", "neg", "pos", "invert", "inv", "abs", "index", "not_", "getitem", "setitem", "delitem",
                                      "contains", "concat", "iconcat", "matmul", "imatmul", "ilshift", "irshift", "call"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char dunder[32];
    size_t n = strcspn(names[i], "_");
    snprintf(dunder, sizeof dunder, "__%.*s__", (int)n, names[i]);
    Value function;
    if (object_find_attr(m, module, symbol(m, names[i]), &function) == 1) module_add(m, module, dunder, function);
  }
}

static bool start_operator(Machine *m, Value module) {
  module_add_type(m, module, type_register(m, "itemgetter", "operator", TYPE_ID_object, FINAL, &itemgetter_type));
  module_add_type(m, module, type_register(m, "attrgetter", "operator", TYPE_ID_object, FINAL, &attrgetter_type));
  module_add_type(m, module, type_register(m, "methodcaller", "operator", TYPE_ID_object, FINAL, &methodcaller_type));
  add_dunder_names(m, module);
  return true;
}

const ModuleSpec operator_module = {
    .name = "operator",
    .doc = "Operator interface.\n\nThis module exports a set of functions corresponding to the operators of the language.",
    .functions = functions,
    .functions_module = "_operator",
    .start = start_operator,
};
