/* SPDX-License-Identifier: GPL-3.0-or-later */
/* exception_group.c: BaseExceptionGroup and ExceptionGroup. Fields: value is the message, extra the tuple of exceptions. */
#include "object/exception_internal.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"
#include "object/type_internal.h"

static Tuple *members(Value group) { return as_tuple(as_exception(group)->extra); }

/* Making. */

static bool check_members(Machine *m, const Tuple *exceptions, bool *all_ordinary) {
  *all_ordinary = true;
  if (exceptions->length == 0)
    return raise_false(m, TYPE_ID_ValueError, "second argument (exceptions) must be a non-empty sequence");
  for (size_t i = 0; i < exceptions->length; i++) {
    if (!is_exception(m, exceptions->item[i]))
      return raise_false(m, TYPE_ID_ValueError, "Item %zu of second argument (exceptions) is not an exception", i);
    if (!is_instance(m, exceptions->item[i], TYPE_ID_Exception)) *all_ordinary = false;
  }
  return true;
}

/* A group of ordinary exceptions only is an ExceptionGroup, which nothing else may be. */
static Type *choose_class(Machine *m, Type *type, bool all_ordinary) {
  Type *ordinary = builtin_type(m, TYPE_ID_ExceptionGroup);
  if (type->id == TYPE_ID_BaseExceptionGroup) return all_ordinary ? ordinary : type;
  if (all_ordinary) return type;
  if (type == ordinary) raise_error(m, TYPE_ID_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
  else if (type_is_subtype(type, builtin_type(m, TYPE_ID_Exception)))
    raise_error(m, TYPE_ID_TypeError, "Cannot nest BaseExceptions in '%s'", type_name(type));
  else return type;
  return NULL;
}

static Value group_construct(Machine *m, Type *type, const Value *args, int nargs, Value names) {
  int positional = nargs - (is_absent(names) ? 0 : (int)as_tuple(names)->length);
  if (positional != 2)
    return raise_error(m, TYPE_ID_TypeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)", positional);
  if (!is_str_instance(m, args[0])) return raise_error(m, TYPE_ID_TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %N", args[0]);
  const Slots *slots = &type_of(m, args[1])->slots;
  if (slots->get_item == NULL || slots->length == NULL || is_instance(m, args[1], TYPE_ID_dict))
    return raise_error(m, TYPE_ID_TypeError, "second argument (exceptions) must be a sequence");
  Value exceptions = tuple_from_iterable(m, args[1]);
  bool all_ordinary;
  if (is_absent(exceptions) || !check_members(m, as_tuple(exceptions), &all_ordinary)) return ABSENT;
  type = choose_class(m, type, all_ordinary);
  if (type == NULL) return ABSENT;
  Value group = exception_make(m, type, NULL, args, positional, ABSENT);
  if (is_absent(group)) return ABSENT;
  as_exception(group)->value = args[0];
  as_exception(group)->extra = exceptions;
  return group;
}

static Value group_str(Machine *m, Value self) {
  size_t n = members(self)->length;
  return str_format(m, "%V (%zu sub-exception%s)", as_exception(self)->value, n, n == 1 ? "" : "s");
}

static Value group_message(Machine *m, Value self) {
  (void)m;
  return as_exception(self)->value;
}
static Value group_exceptions(Machine *m, Value self) {
  (void)m;
  return as_exception(self)->extra;
}
static const GetSetSpec group_getset[] = {{"message", group_message, NULL, "exception message"},
                                          {"exceptions", group_exceptions, NULL, "nested exceptions"},
                                          {NULL, NULL, NULL, NULL}};

/* Splitting. */

typedef enum Matcher { BY_TYPE, BY_TYPES, BY_CALL, BY_IDENTITY } Matcher; /* the last: a dict of the ids of single exceptions */

static bool is_exception_class(Machine *m, Value v) {
  return is_type(v) && type_is_subtype(as_type(v), builtin_type(m, TYPE_ID_BaseException));
}

static bool choose_matcher(Machine *m, Value condition, Matcher *matcher) {
  if (is_exception_class(m, condition)) return *matcher = BY_TYPE, true;
  if (is_tuple(condition)) {
    bool all = true;
    for (size_t i = 0; i < as_tuple(condition)->length; i++) all = all && is_exception_class(m, as_tuple(condition)->item[i]);
    if (all) return *matcher = BY_TYPES, true;
  } else if (is_function(condition)) { /* of the language: nothing else that can be called */
    return *matcher = BY_CALL, true;
  }
  return raise_false(m, TYPE_ID_TypeError, "expected a function, exception type or tuple of exception types");
}

static bool matches(Machine *m, Value exception, Value condition, Matcher matcher, bool *result) {
  *result = false;
  if (matcher == BY_TYPE) {
    *result = type_is_subtype(type_of(m, exception), as_type(condition));
  } else if (matcher == BY_TYPES) {
    for (size_t i = 0; i < as_tuple(condition)->length && !*result; i++)
      *result = type_is_subtype(type_of(m, exception), as_type(as_tuple(condition)->item[i]));
  } else if (matcher == BY_IDENTITY) {
    Value id = int_value(m, (int64_t)object_id(m, exception)), unused;
    int found = dict_find(m, as_dict(condition), id, &unused);
    *result = found > 0;
    return found >= 0;
  } else {
    Value answer = object_call(m, condition, &exception, 1);
    return !is_absent(answer) && object_truth(m, answer, result);
  }
  return true;
}

/* group.derive(list), with what the original had of context, traceback and notes; None of an empty list. */
static Value derive(Machine *m, Value group, Value list) {
  if (as_list(list)->length == 0) return NONE;
  Value derived = object_call_method(m, group, "derive", &list, 1);
  if (is_absent(derived)) return ABSENT;
  if (!is_instance(m, derived, TYPE_ID_BaseExceptionGroup))
    return raise_error(m, TYPE_ID_TypeError, "derive must return an instance of BaseExceptionGroup");
  Exception *to = as_exception(derived), *from = as_exception(group);
  to->traceback = from->traceback;
  exception_set_context(to, from->context);
  to->cause = from->cause;
  to->suppress_context = from->suppress_context;
  if (is_absent(from->notes)) return derived;
  to->notes = list_from_iterable(m, from->notes);
  return is_absent(to->notes) ? ABSENT : derived;
}

static bool append_part(Machine *m, Value list, Value part) { return is_none(part) || list_append(m, list, part); }

/* parts[0]: what matches, parts[1]: the rest; each a group, the exception itself, or None. */
static bool split(Machine *m, Value exception, Value condition, Matcher matcher, Value parts[2]) {
  bool whole;
  parts[0] = parts[1] = NONE;
  if (!matches(m, exception, condition, matcher, &whole)) return false;
  if (whole || !is_instance(m, exception, TYPE_ID_BaseExceptionGroup)) {
    parts[whole ? 0 : 1] = exception;
    return true;
  }
  if (!recursion_enter(m, " in exception_group_split_recursive")) return false;
  Value lists[2] = {list_new(m, NULL, 0), list_new(m, NULL, 0)};
  bool done = !is_absent(lists[0]) && !is_absent(lists[1]);
  for (size_t i = 0; done && i < members(exception)->length; i++) {
    Value inner[2];
    done = split(m, members(exception)->item[i], condition, matcher, inner) && append_part(m, lists[0], inner[0]) &&
           append_part(m, lists[1], inner[1]);
  }
  recursion_leave(m);
  for (int i = 0; done && i < 2; i++) {
    parts[i] = derive(m, exception, lists[i]);
    done = !is_absent(parts[i]);
  }
  return done;
}

static bool add_singles(Machine *m, Value exception, Dict *ids) {
  if (!is_instance(m, exception, TYPE_ID_BaseExceptionGroup)) return dict_set(m, ids, int_value(m, (int64_t)object_id(m, exception)), NONE);
  if (!recursion_enter(m, "")) return false;
  bool done = true;
  for (size_t i = 0; done && i < members(exception)->length; i++) done = add_singles(m, members(exception)->item[i], ids);
  recursion_leave(m);
  return done;
}

Value exception_group_project(Machine *m, Value group, Value parts) {
  Dict *ids = dict_new(m);
  Value found[2];
  for (size_t i = 0; i < as_list(parts)->length; i++)
    if (!add_singles(m, list_item(as_list(parts), i), ids)) return ABSENT;
  return split(m, group, object_value(ids), BY_IDENTITY, found) ? found[0] : ABSENT;
}

BUILTIN(group_split, "split(self, condition, /)", "Split the group into what matches the condition and the rest.") {
  Matcher matcher;
  Value parts[2];
  if (!choose_matcher(m, args[1], &matcher) || !split(m, args[0], args[1], matcher, parts)) return ABSENT;
  return tuple_new(m, parts, 2);
}

BUILTIN(group_subgroup, "subgroup(self, condition, /)", "What of the group matches the condition, or None.") {
  Matcher matcher;
  Value parts[2];
  if (!choose_matcher(m, args[1], &matcher) || !split(m, args[0], args[1], matcher, parts)) return ABSENT;
  return parts[0];
}

BUILTIN(group_derive, "derive(self, excs, /)", "A group with the same message around other exceptions.") {
  Value fields[2] = {as_exception(args[0])->value, args[1]};
  return group_construct(m, builtin_type(m, TYPE_ID_BaseExceptionGroup), fields, 2, ABSENT);
}

static const NativeSpec *const group_methods[] = {&group_split, &group_subgroup, &group_derive, NULL};

const TypeSpec BaseExceptionGroup_type = {
    .construct = group_construct,
    .slots = {.str = group_str},
    .methods = group_methods,
    .getset = group_getset,
    .doc = "A combination of multiple unrelated exceptions.",
};
const TypeSpec ExceptionGroup_type = {.doc = "A combination of multiple unrelated exceptions, none of which ends the program."};

/* The one built-in class with two bases: class ExceptionGroup(BaseExceptionGroup, Exception). */
void exception_group_join(Machine *m) {
  Type *group = builtin_type(m, TYPE_ID_ExceptionGroup), *exception = builtin_type(m, TYPE_ID_Exception);
  Value base_group = object_value(builtin_type(m, TYPE_ID_BaseExceptionGroup));
  group->bases = tuple_pack(m, 2, base_group, object_value(exception));
  group->mro = tuple_pack(m, 5, object_value(group), base_group, object_value(exception),
                          object_value(builtin_type(m, TYPE_ID_BaseException)), object_value(builtin_type(m, TYPE_ID_object)));
  type_add_subclass(m, exception, group);
  type_modified(m, group);
}
