/* SPDX-License-Identifier: GPL-3.0-or-later */
/* fast_path.h: the short ways through items, iterators and calls that the interpreter loop takes inline. Each answers as the general way does, or
 * says that it does not apply. */
#ifndef MAYFLY_VM_FAST_PATH_H
#define MAYFLY_VM_FAST_PATH_H

#include "vm/frame.h"

#include "object/error.h"
#include "object/native.h"
#include "object/operations.h"

/* The items of a list by a small index, of a tuple, of a dict by a key; everything else by its slot. */
static inline Value get_item(Machine *m, Value container, Value key) {
  if (is_small_int(key) && is_object(container)) {
    int64_t index = small_int(key);
    TypeId type = object_type_id(as_object(container));
    if (type == TYPE_ID_list) {
      const List *l = as_list(container);
      if (index < 0) index += (int64_t)l->length;
      if (LIKELY((uint64_t)index < l->length)) return l->items->item[index];
    } else if (type == TYPE_ID_tuple) {
      const Tuple *t = as_tuple(container);
      if (index < 0) index += (int64_t)t->length;
      if (LIKELY((uint64_t)index < t->length)) return t->item[index];
    }
  }
  if (!is_dict(container)) return object_get_item(m, container, key);
  Value v = ABSENT;
  int found = dict_find(m, as_dict(container), key, &v);
  return found == 0 ? raise_with_value(m, TYPE_ID_KeyError, key) : v; /* the key's hash and comparisons run once */
}

static inline bool set_item(Machine *m, Value container, Value key, Value v) {
  if (is_small_int(key) && is_list(container)) {
    List *l = as_list(container);
    int64_t index = small_int(key);
    if (index < 0) index += (int64_t)l->length;
    if (LIKELY((uint64_t)index < l->length)) {
      l->items->item[index] = v;
      return true;
    }
  }
  if (is_dict(container)) return dict_set(m, as_dict(container), key, v);
  return object_set_item(m, container, key, v);
}

static inline bool truth_of(Machine *m, Value v, bool *truth) {
  if (is_bool(v)) *truth = v.bits == TRUE_VALUE.bits;
  else if (is_small_int(v)) *truth = v.bits != 1;
  else if (is_none(v)) *truth = false;
  else return object_truth(m, v, truth);
  return true;
}

/* One step of a `for` over the common iterators. 1: *out; 0: exhausted; -1: ask the general path. */
static inline int fast_next(Value iterator, Value *out) {
  switch (object_type_id(as_object(iterator))) {
    case TYPE_ID_range_iterator: {
      RangeIterator *it = (RangeIterator *)as_object(iterator);
      if (it->remaining < 0) return -1;
      if (it->remaining-- == 0) {
        it->remaining = 0;
        return 0;
      }
      *out = (Value){(uint64_t)it->next << 1 | 1};
      it->next += it->step;
      return 1;
    }
    case TYPE_ID_list_iterator: {
      ListIterator *it = (ListIterator *)as_object(iterator);
      if (!it->list) return 0;
      if (it->index < it->list->length) {
        *out = it->list->items->item[it->index++];
        return 1;
      }
      it->list = NULL;
      return 0;
    }
    case TYPE_ID_tuple_iterator: {
      TupleIterator *it = (TupleIterator *)as_object(iterator);
      if (!it->tuple) return 0;
      if (it->index < it->tuple->length) {
        *out = it->tuple->item[it->index++];
        return 1;
      }
      it->tuple = NULL;
      return 0;
    }
    default: return -1;
  }
}

static inline bool generator_can_resume(Value v) {
  if (!has_type_id(v, TYPE_ID_generator)) return false;
  const Generator *g = (const Generator *)as_object(v);
  return g->state == GENERATOR_NEW || g->state == GENERATOR_SUSPENDED;
}

/* Pushes the frame of a function call whose arguments stand at args (the last ones named by the tuple names, or ABSENT).
 * 1: pushed, 0: not a function of the language (nothing done), -1: failed. The callee's registers begin at args. */
static inline __attribute__((always_inline)) int push_call(Machine *m, Value callable, Value *args, int nargs, Value names, FrameMode mode, uint16_t target) {
  if (!is_function(callable)) return 0;
  Function *function = as_function(callable);
  Code *code = function->code;
  bool simple = code_takes(code, nargs, names);
  if (UNLIKELY(!simple) && !call_bind(m, function, args, args, nargs, names)) return -1;
  return LIKELY(frame_push(m, code, args, function, function->globals, simple ? nargs : code->locals, mode, target)) ? 1 : -1;
}

/* Calls a function in C, if the arguments are just its parameters. false: nothing was done. */
static inline bool call_complete(Machine *m, const NativeSpec *spec, const Value *args, int nargs, Value *out) {
  const Signature *s = *spec->parsed;
  if (!s || s->count != nargs || s->positional != nargs) return false;
  *out = spec->code(m, args);
  return true;
}

/* Calls window[0], which is not a function of the language, with nargs arguments, self first. */
static inline Value call_method_of_type(Machine *m, const Value *window, int nargs) {
  Value v;
  if (has_type_id(window[0], TYPE_ID_method_descriptor)) {
    const NativeFunction *native = (const NativeFunction *)as_object(window[0]);
    if (type_of(m, window[1]) == native->owner && call_complete(m, native->spec, window + 1, nargs, &v)) return v;
  }
  return call_object(m, window[0], window + 1, nargs, ABSENT);
}

/* Calls window[0] with the nargs arguments behind it. 1: frame pushed, 0: *out is the result, -1: failed. What the
 * language itself would do first (self of a method, a new instance for __init__) takes the callable's place in the window. */
static inline int call_window(Machine *m, Value *window, int nargs, Value names, uint16_t target, Value *out) {
  Value callable = window[0];
  if (is_object(callable)) {
    Object *o = as_object(callable);
    TypeId type = object_type_id(o);
    if (type == TYPE_ID_function) return push_call(m, callable, window + 1, nargs, names, FRAME_CALL, target);
    if (type == TYPE_ID_method) {
      Method *method = (Method *)o;
      if (is_function(method->function)) {
        window[0] = method->self;
        return push_call(m, method->function, window, nargs + 1, names, FRAME_CALL, target);
      }
    } else if (type == TYPE_ID_native) {
      const NativeFunction *native = (const NativeFunction *)o;
      if (is_absent(names) && is_absent(native->self) && call_complete(m, native->spec, window + 1, nargs, out)) return is_absent(*out) ? -1 : 0;
    } else if (type == TYPE_ID_type) {
      Value init;
      Type *cls = as_type(callable);
      if (!(cls->flags & USER_CLASS) && cls->construct && cls->id != TYPE_ID_type) {
        *out = cls->construct(m, cls, window + 1, nargs, names);
        return is_absent(*out) ? -1 : 0;
      }
      if (class_is_plain(m, cls, &init) && is_function(init)) {
        Value instance = object_value(type_allocate_fixed(m, cls));
        window[0] = instance;
        int pushed = push_call(m, init, window, nargs + 1, names, FRAME_INIT, target);
        if (pushed > 0) m->vm->frame->instance = instance;
        return pushed;
      }
    } else if (m->types[type]->flags & USER_CLASS) {
      Value call = type_lookup(m, m->types[type], m->vm->names.__call__);
      if (is_function(call)) return push_call(m, call, window, nargs + 1, names, FRAME_CALL, target);
    }
  }
  *out = call_object(m, callable, window + 1, nargs, names);
  return is_absent(*out) ? -1 : 0;
}

#endif
