/* SPDX-License-Identifier: GPL-3.0-or-later */
/* call.c: arguments to parameters, and calls of what is not a function of the language. */
#include "vm/frame.h"

#include <stdlib.h>

#include "object/arguments.h"
#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

/* ---- binding: the slow path, with CPython's messages ---- */

typedef struct Binding {
  Machine *m;
  Function *function;
  Code *code;
  Value *base;
  int positional_given, keywords_given;
} Binding;

static bool raise_too_many(Binding *b) {
  const Code *code = b->code;
  int defaults = is_absent(b->function->defaults) ? 0 : (int)as_tuple(b->function->defaults)->length;
  int keyword_only_given = 0;
  for (int i = 0; i < code->keyword_only; i++) keyword_only_given += !is_absent(b->base[code->positional + i]);
  return raise_too_many_arguments(b->m, function_qualname(b->function), code->positional - defaults, code->positional, b->positional_given,
                                  keyword_only_given);
}

static bool raise_missing(Binding *b, int first, int end, const char *kind) {
  Value *missing = calloc((size_t)(end - first), sizeof *missing);
  int n = 0;
  for (int i = first; i < end; i++)
    if (is_absent(b->base[i])) missing[n++] = b->code->local_names->item[i];
  raise_missing_arguments(b->m, function_qualname(b->function), missing, n, kind);
  free(missing);
  return false;
}

static int find_parameter(const Binding *b, const Str *name, int first, int end) {
  for (int i = first; i < end; i++) {
    Str *parameter = as_str(b->code->local_names->item[i]);
    if (parameter == name || str_equal(parameter, (Str *)(uintptr_t)name)) return i;
  }
  return -1;
}

/* All of them are told at once, in the order of the parameters. false: there is none */
static bool raise_positional_only(const Binding *b, const Tuple *names) {
  StrBuilder text;
  builder_start(&text);
  for (int i = 0; i < b->code->positional_only; i++)
    for (int k = 0; k < b->keywords_given; k++) {
      if (find_parameter(b, as_str(names->item[k]), i, i + 1) < 0) continue;
      builder_addf(&text, "%s%s", text.used ? ", " : "", as_str(names->item[k])->text);
    }
  if (text.used == 0) return builder_drop(&text), false;
  Value given = builder_finish(b->m, &text);
  if (is_absent(given)) return true;
  raise_error(b->m, TYPE_ID_TypeError, "%V() got some positional-only arguments passed as keyword arguments: '%V'",
                                          function_qualname(b->function), given);
  return true;
}

/* The error tells the report which keywords there are. */
static bool raise_unexpected(const Binding *b, Str *name) {
  Machine *m = b->m;
  const Code *code = b->code;
  raise_unexpected_argument(m, function_qualname(b->function), object_value(name));
  error_keywords(m, name, code->local_names->item + code->positional_only,
                 (size_t)(code->positional + code->keyword_only - code->positional_only));
  return false;
}

static bool bind_keyword(Binding *b, const Tuple *names, int which, Value v, Dict *rest) {
  Machine *m = b->m;
  const Code *code = b->code;
  Str *name = as_str(names->item[which]);
  int i = find_parameter(b, name, code->positional_only, code->positional + code->keyword_only);
  if (i >= 0) {
    if (!is_absent(b->base[i]))
      return raise_argument_twice(m, function_qualname(b->function), object_value(name));
    b->base[i] = v;
    return true;
  }
  if (rest) {
    dict_set_str(m, rest, str_intern(m, name), v);
    return true;
  }
  return raise_positional_only(b, names) ? false : raise_unexpected(b, name);
}

static bool bind_defaults(Binding *b) {
  const Code *code = b->code;
  Value defaults = b->function->defaults;
  int count = is_absent(defaults) ? 0 : (int)as_tuple(defaults)->length;
  bool missing = false;
  for (int i = 0; i < code->positional; i++)
    if (is_absent(b->base[i])) {
      int which = i - (code->positional - count);
      if (which >= 0) b->base[i] = as_tuple(defaults)->item[which];
      else missing = true;
    }
  if (missing) return raise_missing(b, 0, code->positional, "positional");
  int end = code->positional + code->keyword_only;
  for (int i = code->positional; i < end; i++)
    if (is_absent(b->base[i])) {
      Value keyword_defaults = b->function->keyword_defaults;
      if (!is_absent(keyword_defaults)) b->base[i] = dict_get_str(as_dict(keyword_defaults), as_str(code->local_names->item[i]));
      missing |= is_absent(b->base[i]);
    }
  return !missing || raise_missing(b, code->positional, end, "keyword-only");
}

static bool bind_all(Binding *b, const Value *args, const Tuple *names) {
  Machine *m = b->m;
  const Code *code = b->code;
  int direct = b->positional_given < code->positional ? b->positional_given : code->positional;
  for (int i = 0; i < direct; i++) b->base[i] = args[i];
  int next = code->positional + code->keyword_only;
  if (code->flags & CODE_VARARGS) {
    Value rest = tuple_new(m, args + direct, (size_t)(b->positional_given - direct));
    if (is_absent(rest)) return false;
    b->base[next++] = rest;
  }
  Dict *keywords = NULL;
  if (code->flags & CODE_VARKEYWORDS) {
    keywords = dict_new(m);
    b->base[next] = object_value(keywords);
  }
  for (int i = 0; i < b->keywords_given; i++)
    if (!bind_keyword(b, names, i, args[b->positional_given + i], keywords)) return false;
  if (direct < b->positional_given && !(code->flags & CODE_VARARGS)) return raise_too_many(b);
  return bind_defaults(b);
}

/* Nothing here runs code of the language, so the copy of the arguments needs no root. */
bool call_bind(Machine *m, Function *function, Value *base, const Value *args, int nargs, Value keyword_names) {
  enum { FEW = 32 };
  Value few[FEW];
  if (UNLIKELY(base + nargs + function->code->locals > m->vm->registers_end))
    return raise_false(m, TYPE_ID_RecursionError, "maximum recursion depth exceeded");
  Value *copy = nargs <= FEW ? few : malloc(sizeof *copy * (size_t)nargs);
  if (nargs) memcpy(copy, args, sizeof *copy * (size_t)nargs);
  const Tuple *names = is_absent(keyword_names) ? NULL : as_tuple(keyword_names);
  Binding b = {.m = m, .function = function, .code = function->code, .base = base};
  b.keywords_given = names ? (int)names->length : 0;
  b.positional_given = nargs - b.keywords_given;
  for (int i = 0; i < b.code->locals; i++) base[i] = ABSENT;
  bool bound = bind_all(&b, copy, names);
  if (copy != few) free(copy);
  return bound;
}

/* ---- calls from C ---- */

static Value call_function(Machine *m, Function *function, const Value *args, int nargs, Value keyword_names) {
  Value *base = frame_free_registers(m);
  bool simple = code_takes(function->code, nargs, keyword_names) && base + nargs < m->vm->registers_end;
  if (simple && nargs) memmove(base, args, (size_t)nargs * sizeof *base);
  if (!simple && !call_bind(m, function, base, args, nargs, keyword_names)) return ABSENT;
  if (!recursion_enter(m, " while calling a Python object")) return ABSENT;
  Value result = ABSENT;
  if (frame_push(m, function->code, base, function, function->globals, simple ? nargs : function->code->locals, FRAME_ENTRY, 0)) result = vm_loop(m);
  recursion_leave(m);
  return result;
}

static Value call_method(Machine *m, Method *method, const Value *args, int nargs, Value keyword_names) {
  enum { FEW = 16 };
  Value few[FEW];
  Array *many = NULL;
  Value *all = few;
  if (nargs >= FEW) {
    many = array_new(m, (size_t)nargs + 1);
    if (!many) return ABSENT;
    many->used = (size_t)nargs + 1;
    all = many->item;
  }
  all[0] = method->self;
  if (nargs) memcpy(all + 1, args, sizeof *all * (size_t)nargs);
  return vm_call(m, method->function, all, nargs + 1, keyword_names);
}

Value call_object(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names) {
  TypeId id = type_id_of(callable);
  if (id == TYPE_ID_native) {
    const NativeFunction *native = (NativeFunction *)as_object(callable);
    return native_call(m, native, native->self, args, nargs, keyword_names);
  }
  if (id == TYPE_ID_method) return call_method(m, (Method *)as_object(callable), args, nargs, keyword_names);
  if (id == TYPE_ID_type) return class_instantiate(m, as_type(callable), args, nargs, keyword_names);
  CallSlot call = m->types[id]->slots.call;
  if (!call) return raise_error(m, TYPE_ID_TypeError, "'%T' object is not callable", callable);
  return call(m, callable, args, nargs, keyword_names);
}

Value vm_call(Machine *m, Value callable, const Value *args, int nargs, Value keyword_names) {
  if (is_function(callable)) return call_function(m, as_function(callable), args, nargs, keyword_names);
  if (!recursion_enter(m, " while calling a Python object")) return ABSENT;
  Value result = call_object(m, callable, args, nargs, keyword_names);
  recursion_leave(m);
  return result;
}

/* ---- f(*positional, **keywords) ---- */

static Value function_label(Machine *m, Value callable) { /* as CPython names the callee in such errors */
  Value name, module = ABSENT;
  int found = object_find_attr(m, callable, m->vm->names.__qualname__, &name);
  if (found > 0 && object_find_attr(m, callable, m->vm->names.__module__, &module) < 0) return ABSENT;
  if (error_pending(m)) return ABSENT;
  if (found == 0) return object_str(m, callable);
  if (is_absent(module) || !is_str(module) || str_equals_c(as_str(module), "builtins")) return str_format(m, "%V()", name);
  return str_format(m, "%V.%V()", module, name);
}

bool call_positional(Machine *m, Value callable, Value *positional) {
  if (is_tuple(*positional)) return true;
  Value items = tuple_from_iterable(m, *positional);
  if (!is_absent(items)) {
    *positional = items;
    return true;
  }
  if (!error_matches(m, TYPE_ID_TypeError) || object_is_iterable(m, *positional)) return false;
  error_take(m);
  Value label = function_label(m, callable);
  return !is_absent(label) &&
         raise_false(m, TYPE_ID_TypeError, "%V argument after * must be an iterable, not %T", label, *positional);
}

static int spread_positional(Machine *m, Value callable, Value positional, Value *window, const Value *end) {
  if (!call_positional(m, callable, &positional)) return -1;
  const Tuple *items = as_tuple(positional);
  if (items->length + 1 > (size_t)(end - window)) return raise_error(m, TYPE_ID_MemoryError, "too many arguments"), -1;
  for (size_t i = 0; i < items->length; i++) window[1 + i] = items->item[i];
  return (int)items->length;
}

/* A type may want to complain of something else first, and so may what has no use for names or keeps them all. */
static bool takes_any_keyword(Machine *m, Value callable) {
  TypeId id = type_id_of(callable);
  if (id == TYPE_ID_type) return class_takes_any_keyword(m, as_type(callable));
  if (id == TYPE_ID_wrapper_descriptor || id == TYPE_ID_method_wrapper) return true;
  if (id == TYPE_ID_native || id == TYPE_ID_method_descriptor) return signature_of(m, ((NativeFunction *)as_object(callable))->spec)->double_star >= 0;
  return !object_is_callable(m, callable);
}

bool vm_check_keywords(Machine *m, Value callable, Value keyword_names) {
  for (size_t i = 0; !is_absent(keyword_names) && i < as_tuple(keyword_names)->length; i++)
    if (!is_str_instance(m, as_tuple(keyword_names)->item[i]))
      return takes_any_keyword(m, callable) || keyword_check(m, as_tuple(keyword_names)->item[i]);
  return true;
}

int call_spread(Machine *m, Value callable, Value positional, Value keywords, Value *window, const Value *end, Value *names) {
  *names = ABSENT;
  int n = spread_positional(m, callable, positional, window, end);
  if (n < 0) return -1;
  window[0] = callable;
  if (is_absent(keywords) || !as_dict(keywords)->count) return n;
  Dict *d = as_dict(keywords);
  *names = tuple_new(m, NULL, d->count);
  if (is_absent(*names)) return -1;
  if (d->count + (size_t)n + 1 > (size_t)(end - window)) return raise_error(m, TYPE_ID_MemoryError, "too many arguments"), -1;
  Value key, v;
  size_t filled = 0;
  for (size_t i = 0; dict_next(d, &i, &key, &v); filled++) {
    as_tuple(*names)->item[filled] = key;
    window[1 + n + (int)filled] = v;
  }
  return vm_check_keywords(m, callable, *names) ? n + (int)filled : -1;
}

bool call_moves_on(Machine *m, Value callable) {
  Value init;
  if (is_function(callable)) return true;
  if (has_type_id(callable, TYPE_ID_method)) return is_function(((Method *)as_object(callable))->function);
  return is_type(callable) && class_is_plain(m, as_type(callable), &init) && is_function(init);
}

int call_apart(Machine *m, const Value *window, int nargs, Value names, Value *kept, Value *out) {
  if (!is_absent(names)) {
    kept[0] = tuple_new(m, window + 1, (size_t)nargs);
    if (is_absent(kept[0])) return -1;
    kept[1] = names;
  }
  *out = vm_call(m, window[0], as_tuple(kept[0])->item, nargs, names);
  return is_absent(*out) ? -1 : 0;
}

bool call_merge_keywords(Machine *m, Value function, Value into, Value mapping) {
  Value label = function_label(m, function);
  if (is_absent(label)) return false;
  if (!is_dict(mapping)) {
    Value keys;
    int found = object_find_attr(m, mapping, m->vm->names.keys, &keys);
    if (found < 0) return false;
    if (!found) return raise_false(m, TYPE_ID_TypeError, "%V argument after ** must be a mapping, not %T", label, mapping);
    Dict *copy = dict_new(m);
    if (!dict_update(m, copy, mapping)) return false;
    mapping = object_value(copy);
  }
  Value key, v;
  for (size_t i = 0; dict_next(as_dict(mapping), &i, &key, &v);) {
    Value name = is_str_instance(m, key) ? object_value(str_intern(m, as_str(key))) : key;
    int added = dict_put(m, as_dict(into), name, v, false, NULL);
    if (added < 0) return false;
    if (!added) return raise_false(m, TYPE_ID_TypeError, "%V got multiple values for keyword argument '%V'", label, name);
  }
  return true;
}

Value vm_run_in(Machine *m, Code *code, Dict *globals, Value local_namespace) {
  Frame *f = frame_push(m, code, frame_free_registers(m), NULL, globals, 0, FRAME_ENTRY, 0);
  if (!f) return ABSENT;
  f->namespace = local_namespace;
  return vm_loop(m);
}

Value vm_run(Machine *m, Code *code, Dict *globals) { return vm_run_in(m, code, globals, ABSENT); }
