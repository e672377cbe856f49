/* SPDX-License-Identifier: GPL-3.0-or-later */
/* instantiate.c: what calling a class does.
 *
 *   C(args) -> __classcall_private__ of C itself, or __classcall__ along the MRO (Sage's class-call protocol), if there is one
 *           -> __new__ of the language, or the constructor of the built-in layout
 *           -> __init__ of the language
 */
#include "vm/frame.h"

#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

static bool is_user_function(Value v) {
  return !is_absent(v) && !has_type_id(v, TYPE_ID_wrapper_descriptor) && !has_type_id(v, TYPE_ID_method_descriptor) &&
         !has_type_id(v, TYPE_ID_native);
}

static Value user_new(Machine *m, Type *type) { /* ABSENT: the built-in layout's constructor applies */
  Value v = type_lookup(m, type, m->vm->names.__new__);
  return is_user_function(v) ? v : ABSENT;
}

static Value user_init(Machine *m, Type *type) {
  Value v = type_lookup(m, type, m->vm->names.__init__);
  return is_user_function(v) ? v : ABSENT;
}

static Value class_call(Machine *m, Type *type) { /* ABSENT: none */
  Value v = dict_get_str(type->dict, m->vm->names.__classcall_private__);
  return is_absent(v) ? type_lookup(m, type, m->vm->names.__classcall__) : v;
}

bool class_is_plain(Machine *m, Type *type, Value *init) {
  if (LIKELY(type->construct_version == type->version)) {
    *init = type->construct_init;
    return true;
  }
  const Type *object = m->types[TYPE_ID_object];
  if (!(type->flags & USER_CLASS) || type->spec != object->spec || !is_absent(user_new(m, type)) || !is_absent(class_call(m, type)))
    return false;
  type->construct_init = *init = user_init(m, type);
  type->construct_version = type->version;
  return true;
}

/* CPython calls the others with a row of names, and looks at them first. */
static bool is_called_by_names(Machine *m, const Type *type) {
  static const TypeId ids[] = {TYPE_ID_type,  TYPE_ID_bool,      TYPE_ID_float, TYPE_ID_list, TYPE_ID_tuple,     TYPE_ID_dict,  TYPE_ID_super,
                               TYPE_ID_set,   TYPE_ID_frozenset, TYPE_ID_range, TYPE_ID_map,  TYPE_ID_enumerate, TYPE_ID_reversed,
                               TYPE_ID_filter};
  for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
    if (type == m->types[ids[i]]) return true;
  return false;
}

bool class_takes_any_keyword(Machine *m, Type *type) {
  if (!(type->flags & USER_CLASS)) return !is_called_by_names(m, type);
  return is_absent(user_new(m, type)) && is_absent(user_init(m, type)) && is_absent(class_call(m, type));
}

static Value call_prepended(Machine *m, Value callable, Value first, const Value *args, int nargs, Value names) {
  Value bound = method_new(m, callable, first);
  return is_absent(bound) ? ABSENT : call_object(m, bound, args, nargs, names);
}

static Value call_static(Machine *m, Value descriptor, Type *type, const Value *args, int nargs, Value names) {
  DescrGetSlot get = is_object(descriptor) ? type_of(m, descriptor)->slots.descr_get : NULL;
  Value callable = get ? get(m, descriptor, ABSENT, type) : descriptor;
  if (is_absent(callable)) return ABSENT;
  return call_prepended(m, callable, object_value(type), args, nargs, names);
}

static bool run_init(Machine *m, Value instance, Value init, const Value *args, int nargs, Value names) {
  Value result;
  if (is_function(init)) result = call_prepended(m, init, instance, args, nargs, names);
  else {
    DescrGetSlot get = is_object(init) ? type_of(m, init)->slots.descr_get : NULL;
    Value bound = get ? get(m, init, instance, type_of(m, instance)) : init;
    result = is_absent(bound) ? ABSENT : vm_call(m, bound, args, nargs, names);
  }
  if (is_absent(result) || is_none(result)) return !is_absent(result);
  return raise_false(m, TYPE_ID_TypeError, "__init__() should return None, not '%T'", result);
}

/* What the layout's __new__ has to do with the arguments although a class of the language has an __init__. */
typedef enum NewArguments {
  NEW_IGNORES,       /* nothing */
  NEW_TAKES,         /* the positional ones: the immutable layouts, and exceptions (their args) */
  NEW_READS_KEYWORDS /* all: it knows its keywords by name, and refuses others even then */
} NewArguments;

static NewArguments new_arguments(const Type *type) {
  const Tuple *mro = as_tuple(type->mro);
  for (size_t i = 0; i < mro->length; i++) switch (as_type(mro->item[i])->id) {
      case TYPE_ID_int:
      case TYPE_ID_complex:
      case TYPE_ID_str:
      case TYPE_ID_bytes: return NEW_READS_KEYWORDS;
      case TYPE_ID_float:
      case TYPE_ID_tuple:
      case TYPE_ID_frozenset:
      case TYPE_ID_BaseException:
      case TYPE_ID_weakref: return NEW_TAKES;
      default: break;
    }
  return NEW_IGNORES;
}

static Value raise_no_arguments(Machine *m, Type *type) {
  return raise_error(m, TYPE_ID_TypeError, "%s() takes no arguments", type_name(type));
}

/* The usual way, class-call hooks aside: type.__call__. */
Value class_instantiate_plain(Machine *m, Type *type, const Value *args, int nargs, Value names) {
  Value init = type->flags & USER_CLASS ? user_init(m, type) : ABSENT;
  Value maker = type->flags & USER_CLASS ? user_new(m, type) : ABSENT;
  Value instance;
  Value kept[is_absent(maker) ? 1 : nargs + 1]; /* the callee's registers may lie over the arguments, which __init__ needs too */
  if (!is_absent(maker)) {
    if (nargs) args = memcpy(kept, args, (size_t)nargs * sizeof *kept);
    instance = call_static(m, maker, type, args, nargs, names);
    if (is_absent(instance) || !type_is_subtype(type_of(m, instance), type)) return instance;
    if (is_absent(init)) init = type_filling_init(m, type);
  } else if (type->spec == m->types[TYPE_ID_object]->spec) {
    if (is_absent(init) && nargs) return raise_no_arguments(m, type);
    instance = object_value(type_allocate_fixed(m, type));
  } else if (!type->construct) {
    return raise_error(m, TYPE_ID_TypeError, "cannot create '%s' instances", type_name(type));
  } else {
    bool own_init = !is_absent(init); /* then keywords are mostly its business, and the arguments perhaps the layout's, too */
    int positional = nargs - (is_absent(names) ? 0 : (int)as_tuple(names)->length);
    NewArguments wanted = own_init ? new_arguments(type) : NEW_READS_KEYWORDS;
    if (wanted == NEW_READS_KEYWORDS) instance = type->construct(m, type, args, nargs, names);
    else if (wanted == NEW_TAKES) instance = type->construct(m, type, args, positional, ABSENT);
    else instance = type->construct(m, type, NULL, 0, ABSENT);
  }
  if (is_absent(instance) || is_absent(init)) return instance;
  return run_init(m, instance, init, args, nargs, names) ? instance : ABSENT;
}

Value class_instantiate(Machine *m, Type *type, const Value *args, int nargs, Value names) {
  if (type->id == TYPE_ID_type && nargs == 1 && is_absent(names)) return object_value(type_of(m, args[0]));
  if (type->flags & USER_CLASS) {
    Value hook = class_call(m, type);
    if (!is_absent(hook)) return call_static(m, hook, type, args, nargs, names);
  }
  return class_instantiate_plain(m, type, args, nargs, names);
}
