/* SPDX-License-Identifier: GPL-3.0-or-later */
/* display.c: helpers of the instructions that build and take apart values. */
#include "vm/frame.h"

#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"

/* ---- unpacking ---- */

static bool raise_not_iterable(Machine *m, Value v) {
  if (!error_matches(m, TYPE_ID_TypeError) || object_is_iterable(m, v)) return false;
  error_take(m);
  return raise_false(m, TYPE_ID_TypeError, "cannot unpack non-iterable %T object", v);
}

static bool raise_too_few(Machine *m, int wanted, int got) {
  return raise_false(m, TYPE_ID_ValueError, "not enough values to unpack (expected %d, got %d)", wanted, got);
}

static bool raise_too_many(Machine *m, int wanted) {
  return raise_false(m, TYPE_ID_ValueError, "too many values to unpack (expected %d)", wanted);
}

/* All or nothing reaches `out`: registers that no collection scans while the iterator runs. */
bool unpack_iterable(Machine *m, Value iterable, Value *out, int n) {
  if (is_list(iterable)) {
    size_t length = as_list(iterable)->length;
    if (length < (size_t)n) return raise_too_few(m, n, (int)length);
    if (length > (size_t)n) return raise_too_many(m, n);
    if (n) memcpy(out, as_list(iterable)->items->item, (size_t)n * sizeof *out);
    return true;
  }
  Value iterator = object_iter(m, iterable);
  if (is_absent(iterator)) return raise_not_iterable(m, iterable);
  Array *items = array_new(m, (size_t)n + 1);
  if (!items) return false;
  for (; items->used < (size_t)n; items->used++) {
    Value v = object_next(m, iterator);
    if (is_absent(v)) return error_pending(m) ? false : raise_too_few(m, n, (int)items->used);
    items->item[items->used] = v;
  }
  Value extra = object_next(m, iterator);
  if (!is_absent(extra)) return raise_too_many(m, n);
  if (error_pending(m)) return false;
  if (n) memcpy(out, items->item, (size_t)n * sizeof *out);
  return true;
}

bool unpack_star(Machine *m, Value iterable, Value *out, int before, int after) {
  Value iterator = object_iter(m, iterable);
  if (is_absent(iterator)) return raise_not_iterable(m, iterable);
  Value list = list_new(m, NULL, 0), item;
  if (is_absent(list)) return false;
  List *l = as_list(list);
  while (l->length < (size_t)before && !is_absent(item = object_next(m, iterator)))
    if (!list_append(m, list, item)) return false;
  if (error_pending(m) || (l->length == (size_t)before && !list_extend(m, list, iterator))) return false;
  if (l->length < (size_t)(before + after))
    return raise_false(m, TYPE_ID_ValueError, "not enough values to unpack (expected at least %d, got %zd)", before + after, l->length);
  size_t middle = l->length - (size_t)(before + after);
  const Value *items = l->length ? l->items->item : NULL;
  Value rest = list_new(m, middle ? items + before : out, middle);
  if (is_absent(rest)) return false;
  for (int i = 0; i < before; i++) out[i] = items[i];
  out[before] = rest;
  for (int i = 0; i < after; i++) out[before + 1 + i] = items[(size_t)before + middle + (size_t)i];
  return true;
}

bool list_extend_star(Machine *m, Value list, Value iterable) {
  if (list_extend(m, list, iterable)) return true;
  if (error_matches(m, TYPE_ID_TypeError) && !object_is_iterable(m, iterable)) {
    error_take(m);
    return raise_false(m, TYPE_ID_TypeError, "Value after * must be an iterable, not %T", iterable);
  }
  return false;
}

/* ---- strings ---- */

Value format_value(Machine *m, Value v, int conversion, Value spec) {
  if (conversion == 1) v = object_str(m, v);
  else if (conversion == 2) v = object_repr(m, v);
  else if (conversion == 3) {
    Value ascii = dict_get_str(m->vm->builtins, symbol(m, "ascii"));
    v = vm_call(m, ascii, &v, 1, ABSENT);
  }
  if (is_absent(v)) return ABSENT;
  if (is_absent(spec)) return is_str(v) ? v : is_small_int(v) ? int_to_text(m, v, 10) : object_format(m, v, str_empty(m));
  return is_int(v) || is_float(v) ? number_format(m, v, spec) : object_format(m, v, spec);
}

/* Small integers stand for their decimal digits. */
Value string_concat(Machine *m, const Value *parts, int n) {
  size_t bytes = 0, length = 0;
  for (int i = 0; i < n; i++) {
    bool number = is_small_int(parts[i]);
    size_t digits = number ? int_small_length(small_int(parts[i])) : 0;
    bytes += number ? digits : as_str(parts[i])->bytes;
    length += number ? digits : as_str(parts[i])->length;
  }
  Str *s = str_blank(m, bytes, length);
  if (s == NULL) return ABSENT;
  char *to = str_room(s);
  for (int i = 0; i < n; i++) {
    if (is_small_int(parts[i])) {
      to += int_write_small(small_int(parts[i]), 10, to);
    } else {
      const Str *part = as_str(parts[i]);
      text_copy(to, part->text, part->bytes);
      to += part->bytes;
    }
  }
  return object_value(s);
}

/* ---- [a..b], [a, b..c], (a..) ---- */

enum { HAS_SECOND = 1, ENDLESS = 2, LAZY = 4 };

/* An iterator without end: itertools.count does it. */
static Value count_from(Machine *m, Value start, Value step) {
  Value module = vm_import(m, "itertools");
  if (is_absent(module)) return ABSENT;
  Value args[2] = {start, step};
  return object_call_method(m, module, "count", args, 2);
}

static Value collect(Machine *m, Value start, Value step, Value stop) {
  Value list = list_new(m, NULL, 0);
  bool negative;
  if (is_absent(list) || !object_less(m, step, small_int_value(0), &negative)) return ABSENT;
  for (Value v = start;;) {
    bool past;
    if (!(negative ? object_less(m, v, stop, &past) : object_less(m, stop, v, &past))) return ABSENT;
    if (past) return list;
    if (!list_append(m, list, v)) return ABSENT;
    v = object_binary(m, BINARY_add, v, step);
    if (is_absent(v)) return ABSENT;
  }
}

Value ellipsis_range(Machine *m, const Value *operands, int flags) {
  Value start = operands[0], step = small_int_value(1);
  const Value *next = operands + 1;
  if (flags & HAS_SECOND) {
    step = object_binary(m, BINARY_subtract, *next++, start);
    if (is_absent(step)) return ABSENT;
    bool zero;
    if (!object_equal(m, step, small_int_value(0), &zero)) return ABSENT;
    if (zero) return raise_error(m, TYPE_ID_ValueError, "the step of an ellipsis range must not be zero");
  }
  if (flags & ENDLESS) return count_from(m, start, step);
  Value stop = *next;
  if (both_small_int(start, stop) && is_small_int(step)) {
    Value range = range_new(m, start, small_int_value(small_int(stop) + (small_int(step) > 0 ? 1 : -1)), step);
    if (is_absent(range)) return ABSENT;
    return flags & LAZY ? object_iter(m, range) : list_from_iterable(m, range);
  }
  Value list = collect(m, start, step, stop);
  return is_absent(list) || !(flags & LAZY) ? list : object_iter(m, list);
}

/* ---- sets, dicts, functions ---- */

Value first_ngens(Machine *m, Value structure, unsigned n) {
  Value count = small_int_value(n);
  Value gens = object_call_method(m, structure, "_first_ngens", &count, 1);
  return is_absent(gens) ? ABSENT : tuple_from_iterable(m, gens);
}

Value build_set(Machine *m, const Value *items, unsigned n) {
  Value set = set_new(m, TYPE_ID_set);
  for (unsigned i = 0; i < n && !is_absent(set); i++)
    if (!set_add(m, set, items[i])) return ABSENT;
  return set;
}

Value build_dict(Machine *m, const Value *pairs, unsigned n) {
  Dict *d = dict_new(m);
  for (unsigned i = 0; i < n; i++)
    if (!dict_set(m, d, pairs[2 * i], pairs[2 * i + 1])) return ABSENT;
  return object_value(d);
}

bool dict_update_star(Machine *m, Value dict, Value mapping) {
  if (!is_dict(mapping) && !match_is_mapping(m, mapping)) {
    Value keys;
    int found = object_find_attr(m, mapping, m->vm->names.keys, &keys);
    if (found < 0) return false;
    if (!found) return raise_false(m, TYPE_ID_TypeError, "'%T' object is not a mapping", mapping);
  }
  return dict_update(m, as_dict(dict), mapping);
}

static FunctionInfo *info_of(Machine *m, const Code *code, Value annotations) {
  return function_info_new(m, object_value(code->name), object_value(code->qualname), code->doc, annotations);
}

/* Modules keep their names in one place as long as they gain and lose no name. */
static Value name_of_module(Machine *m, Dict *globals) {
  struct Vm *vm = m->vm;
  if (vm->named_version != globals->keys_version || globals->keys_version == 0) {
    int64_t position = dict_position_str(globals, vm->names.__name__);
    if (position < 0) return ABSENT;
    vm->named_version = globals->keys_version;
    vm->named_position = position;
  }
  return *dict_value_at(globals, vm->named_position);
}

Value make_function(Machine *m, Dict *globals, Code *code, Value closure_or_absent) {
  if (UNLIKELY(!code->function_info)) code->function_info = info_of(m, code, ABSENT);
  Tuple *closure = is_absent(closure_or_absent) ? NULL : as_tuple(closure_or_absent);
  Value function = function_new(m, code, globals, closure, code->function_info);
  as_function(function)->module = name_of_module(m, globals);
  return function;
}

Value make_function_with(Machine *m, Dict *globals, Code *code, const Value *parts) {
  Value function = make_function(m, globals, code, parts[0]);
  Function *made = as_function(function);
  made->defaults = parts[1];
  made->keyword_defaults = parts[2];
  if (!is_absent(parts[3])) made->info = info_of(m, code, parts[3]);
  return function;
}
