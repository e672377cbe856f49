/* SPDX-License-Identifier: GPL-3.0-or-later */
/* functions_type.c: isinstance and issubclass. A class decides by its MRO, unless it has a say of its own: __subclasshook__ and the list of
 * registered classes that abstract base classes keep (stdlib/abc.py), or, for objects that are not classes, __instancecheck__. */
#include "builtins/sequence.h"
#include "builtins/state.h"
#include "object/alias.h"
#include "object/weak.h"

/* The hook `name` of a class or object, found on its type; ABSENT: none. */
static Value hook_of(Machine *m, Value v, const char *name) {
  Type *type = is_type(v) ? as_type(v) : type_of(m, v);
  if (!(type->flags & USER_CLASS)) return ABSENT;
  return type_lookup(m, type, symbol(m, name));
}

/* Asks cls.__subclasshook__(candidate). 1 yes, 0 no, 2 undecided, -1 error. */
static int ask_subclass_hook(Machine *m, Value cls, Value candidate) {
  Value hook = hook_of(m, cls, "__subclasshook__");
  if (is_absent(hook)) return 2;
  Value answer = object_call_method(m, cls, "__subclasshook__", &candidate, 1);
  if (is_absent(answer)) return -1;
  if (value_same(answer, NOT_IMPLEMENTED)) return 2;
  bool truth;
  if (!object_truth(m, answer, &truth)) return -1;
  return truth;
}

static bool subclass_of_class(Machine *m, Value cls, Value base, bool *result);

/* Whether cls is a subclass of one of the classes that `registered`, a list of weak references, still leads to. */
static bool subclass_of_registered(Machine *m, Value cls, Value registered, bool *result) {
  if (!recursion_enter(m, " in __subclasscheck__")) return false;
  bool ok = true;
  for (size_t i = 0; i < as_list(registered)->length && ok && !*result; i++) {
    Value reference = list_item(as_list(registered), i);
    if (!has_type_id(reference, TYPE_ID_weakref)) continue;
    Value other = weak_target((const WeakRef *)as_object(reference));
    if (!is_absent(other) && is_type(other)) ok = subclass_of_class(m, cls, other, result);
  }
  recursion_leave(m);
  return ok;
}

static bool subclass_of_class(Machine *m, Value cls, Value base, bool *result) {
  *result = type_is_subtype(as_type(cls), as_type(base));
  if (*result || !(as_type(base)->flags & USER_CLASS)) return true;
  int asked = ask_subclass_hook(m, base, cls);
  if (asked != 2) return *result = asked == 1, asked >= 0;
  Value registered = type_lookup(m, as_type(base), symbol(m, "_abc_registered"));
  return is_absent(registered) || !is_list(registered) || subclass_of_registered(m, cls, registered, result);
}

/* May classes be asked, though it is no class? */
static bool knows(Machine *m, Value classes, const char *question) {
  return is_generic_alias(classes) || !is_absent(hook_of(m, classes, question));
}

/* An alias as a subclass: it derives from what its origin's bases derive from. */
static bool bases_are_subclass(Machine *m, Value alias, Value classes, bool *result) {
  const Tuple *bases = as_tuple(as_type(as_generic_alias(alias)->origin)->bases);
  *result = false;
  for (size_t i = 0; i < bases->length && !*result; i++)
    if (!builtin_is_subclass(m, bases->item[i], classes, result)) return false;
  return true;
}

static Value raise_bad_class(Machine *m, const char *function) {
  return raise_error(m, TYPE_ID_TypeError, "%s() arg 2 must be a %s", function,
                     *function == 'i' && function[2] == 'i' ? "type, a tuple of types, or a union" : "class, a tuple of classes, or a union");
}

static bool any_of(Machine *m, Value v, Value classes, bool *result, bool (*test)(Machine *, Value, Value, bool *)) {
  *result = false;
  if (!recursion_enter(m, " in __instancecheck__")) return false;
  const Tuple *t = as_tuple(classes);
  bool ok = true;
  for (size_t i = 0; i < t->length && ok && !*result; i++) ok = test(m, v, t->item[i], result);
  recursion_leave(m);
  return ok;
}

/* An object of a class that says something else of __class__ (a proxy, a mock) passes for one of that, too. */
static bool passes_for(Machine *m, Value v, const Type *wanted, bool *result) {
  Str *name = m->builtins->name_class;
  if (value_same(type_lookup(m, type_of(m, v), name), m->builtins->class_of_object)) return true;
  Value said;
  int found = object_find_attr(m, v, name, &said);
  *result = found > 0 && is_type(said) && type_is_subtype(as_type(said), wanted);
  return found >= 0;
}

bool builtin_is_instance(Machine *m, Value v, Value classes, bool *result) {
  if (is_type(classes)) {
    *result = type_is_subtype(type_of(m, v), as_type(classes));
    if (!*result && type_of(m, v)->flags & USER_CLASS && !passes_for(m, v, as_type(classes), result)) return false;
    if (*result || !(as_type(classes)->flags & USER_CLASS)) return true;
    return subclass_of_class(m, object_value(type_of(m, v)), classes, result);
  }
  if (is_tuple_instance(m, classes)) return any_of(m, v, classes, result, builtin_is_instance);
  if (is_union(classes)) return any_of(m, v, as_union(classes)->args, result, builtin_is_instance);
  if (!knows(m, classes, "__instancecheck__")) return raise_bad_class(m, "isinstance"), false;
  Value answer = object_call_method(m, classes, "__instancecheck__", &v, 1);
  return !is_absent(answer) && object_truth(m, answer, result);
}

bool builtin_is_subclass(Machine *m, Value cls, Value classes, bool *result) {
  if (is_generic_alias(cls) && is_type(as_generic_alias(cls)->origin)) return bases_are_subclass(m, cls, classes, result);
  if (is_tuple_instance(m, classes)) return any_of(m, cls, classes, result, builtin_is_subclass);
  bool asks = !is_type(classes) && !is_union(classes) && knows(m, classes, "__subclasscheck__");
  if (!is_type(cls) && !asks) return raise_false(m, TYPE_ID_TypeError, "issubclass() arg 1 must be a class");
  if (is_type(classes)) return subclass_of_class(m, cls, classes, result);
  if (is_union(classes)) return any_of(m, cls, as_union(classes)->args, result, builtin_is_subclass);
  if (!asks) return raise_bad_class(m, "issubclass"), false;
  Value answer = object_call_method(m, classes, "__subclasscheck__", &cls, 1);
  return !is_absent(answer) && object_truth(m, answer, result);
}

BUILTIN(builtin_isinstance, "isinstance(obj, class_or_tuple, /)",
        "Return whether an object is an instance of a class or of a subclass thereof.\n\nA tuple, as in ``isinstance(x, (A, B, ...))``, may "
        "be given as the target to\ncheck against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)\nor ...`` etc.") {
  bool result;
  return builtin_is_instance(m, args[0], args[1], &result) ? bool_value(result) : ABSENT;
}

BUILTIN(builtin_issubclass, "issubclass(C, class_or_tuple, /)",
        "Return whether 'cls' is derived from another class or is the same class.\n\nA tuple, as in ``issubclass(x, (A, B, ...))``, may be "
        "given as the target to\ncheck against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)\nor ...``.") {
  bool result;
  return builtin_is_subclass(m, args[0], args[1], &result) ? bool_value(result) : ABSENT;
}

const NativeSpec *const builtin_type_functions[] = {&builtin_isinstance, &builtin_issubclass, NULL};
