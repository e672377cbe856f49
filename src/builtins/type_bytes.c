/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_bytes.c: the type bytes: its operators, its constructor, its iterator, and the table of its methods. */
#include "builtins/sequence.h"
#include "builtins/text.h"
#include "object/error.h"
#include "object/operations.h"
#include "object/symbol.h"

static bool bytes_slot_hash(Machine *m, Value self, int64_t *hash) {
  (void)m;
  *hash = bytes_hash(as_bytes(self));
  return true;
}

static bool bytes_slot_length(Machine *m, Value self, int64_t *length) {
  (void)m;
  *length = (int64_t)as_bytes(self)->length;
  return true;
}

static int order(const Bytes *a, const Bytes *b) {
  int common = memcmp(a->data, b->data, a->length < b->length ? a->length : b->length);
  return common != 0 ? common : (a->length > b->length) - (a->length < b->length);
}

static Value bytes_slot_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_bytes_instance(m, other)) return NOT_IMPLEMENTED;
  const Bytes *a = as_bytes(self), *b = as_bytes(other);
  if ((op == COMPARE_EQ || op == COMPARE_NE) && a->length != b->length) return bool_value(op == COMPARE_NE);
  int c = order(a, b);
  switch (op) {
  case COMPARE_EQ: return bool_value(c == 0);
  case COMPARE_NE: return bool_value(c != 0);
  case COMPARE_LT: return bool_value(c < 0);
  case COMPARE_LE: return bool_value(c <= 0);
  case COMPARE_GT: return bool_value(c > 0);
  default: return bool_value(c >= 0);
  }
}

static bool bytes_slot_contains(Machine *m, Value self, Value item, bool *found) {
  const Bytes *b = as_bytes(self);
  if (is_bytes_instance(m, item)) {
    const Bytes *needle = as_bytes(item);
    *found = text_find((const char *)b->data, b->length, (const char *)needle->data, needle->length) != NULL;
    return true;
  }
  if (type_of(m, item)->slots.index == NULL)
    return raise_false(m, TYPE_ID_TypeError, "a bytes-like object is required, not '%T'", item);
  int64_t byte;
  if (!object_as_index_clamped(m, item, &byte)) return false;
  if (byte < 0 || byte > 255) return raise_false(m, TYPE_ID_ValueError, "byte must be in range(0, 256)");
  *found = memchr(b->data, (int)byte, b->length) != NULL;
  return true;
}

static Value item_at(Machine *m, const Bytes *b, int64_t index) {
  if (index < 0) index += (int64_t)b->length;
  if (index < 0 || index >= (int64_t)b->length) return raise_error(m, TYPE_ID_IndexError, "index out of range");
  return small_int_value(b->data[index]);
}

static Value sliced(Machine *m, Value self, Value slice) {
  const Bytes *b = as_bytes(self);
  int64_t start, step, count;
  if (!slice_indices(m, slice, (int64_t)b->length, &start, &step, &count)) return ABSENT;
  if (step == 1 && count == (int64_t)b->length) return text_plain(m, self);
  if (step == 1 || count == 0) return bytes_new(m, b->data + (count ? start : 0), (size_t)count);
  Value made = bytes_new(m, NULL, (size_t)count);
  if (is_absent(made)) return ABSENT;
  for (int64_t i = 0; i < count; i++) as_bytes(made)->data[i] = b->data[start + i * step];
  return made;
}

static Value bytes_slot_get_item(Machine *m, Value self, Value key) {
  if (LIKELY(is_small_int(key))) return item_at(m, as_bytes(self), small_int(key));
  if (is_slice(key)) return sliced(m, self, key);
  if (type_of(m, key)->slots.index == NULL)
    return raise_error(m, TYPE_ID_TypeError, "byte indices must be integers or slices, not %T", key);
  int64_t index;
  return object_as_position(m, key, &index) ? item_at(m, as_bytes(self), index) : ABSENT;
}

static Value bytes_slot_add(Machine *m, Value left, Value right) {
  if (!is_bytes_instance(m, left) || !is_bytes_instance(m, right)) return NOT_IMPLEMENTED;
  const Bytes *a = as_bytes(left), *b = as_bytes(right);
  if (a->length == 0 && is_bytes(right)) return right;
  if (b->length == 0 && is_bytes(left)) return left;
  Value sum = bytes_new(m, NULL, a->length + b->length);
  if (is_absent(sum)) return ABSENT;
  memcpy(as_bytes(sum)->data, a->data, a->length);
  memcpy(as_bytes(sum)->data + a->length, b->data, b->length);
  return sum;
}

static Value bytes_slot_multiply(Machine *m, Value left, Value right) {
  bool is_left = is_bytes_instance(m, left);
  Value bytes = is_left ? left : right, times = is_left ? right : left;
  int64_t n;
  int read = sequence_factor(m, times, &n);
  if (read <= 0) return read == 0 ? NOT_IMPLEMENTED : ABSENT;
  return n == 1 ? text_plain(m, bytes) : text_repeat(m, text_of_bytes(as_bytes(bytes)), n);
}

static Value bytes_slot_modulo(Machine *m, Value left, Value right) {
  return is_bytes_instance(m, left) ? percent_format(m, left, right) : NOT_IMPLEMENTED;
}

/* Iteration */

static Value bytes_slot_iter(Machine *m, Value self) { return text_iterator_new(m, TYPE_ID_bytes_iterator, self); }

static Value bytes_iterator_next(Machine *m, Value self) {
  (void)m;
  TextIterator *it = (TextIterator *)as_object(self);
  if (is_absent(it->text)) return ABSENT;
  const Bytes *b = as_bytes(it->text);
  if (it->position < b->length) return small_int_value(b->data[it->position++]);
  it->text = ABSENT;
  return ABSENT;
}

static Value iterator_itself(Machine *m, Value self) { return (void)m, self; }
static void text_iterator_walk(const Object *o, Tracer *t) { trace_value(t, ((const TextIterator *)o)->text); }

BUILTIN(bytes_iterator_length_hint, "__length_hint__(self, /)", "How many bytes are to come.") {
  const TextIterator *it = (const TextIterator *)as_object(args[0]);
  return small_int_value(is_absent(it->text) ? 0 : (int64_t)(as_bytes(it->text)->length - it->position));
}

BUILTIN(bytes_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const TextIterator *it = (const TextIterator *)as_object(args[0]);
  return is_absent(it->text) ? iterator_reduced(m, tuple_new(m, NULL, 0), ABSENT) : iterator_reduced(m, it->text, int_value(m, (int64_t)it->position));
}
BUILTIN(bytes_iterator_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  TextIterator *it = (TextIterator *)as_object(args[0]);
  int64_t index;
  if (!iterator_state(m, args[1], 0, is_absent(it->text) ? 0 : (int64_t)as_bytes(it->text)->length, &index)) return ABSENT;
  it->position = (size_t)index;
  return NONE;
}

/* bytes(), bytes(count), bytes(iterable of ints), bytes(str, encoding, errors), bytes(object with __bytes__) */

static bool add_item(Machine *m, Value item, void *context) {
  int64_t byte;
  if (!object_as_index_clamped(m, item, &byte)) return false;
  if (byte < 0 || byte > 255) return raise_false(m, TYPE_ID_ValueError, "bytes must be in range(0, 256)");
  builder_add(context, (char[]){(char)byte}, 1);
  return true;
}

static Value bytes_of_iterable(Machine *m, Value v) {
  if (!object_is_iterable(m, v))
    return raise_error(m, TYPE_ID_TypeError, "cannot convert '%T' object to bytes", v);
  Value iterator = object_iter(m, v);
  int64_t hint;
  if (is_absent(iterator) || !object_length_hint(m, v, &hint)) return ABSENT; /* a hint may be a method of the language and fail */
  StrBuilder b;
  builder_start(&b);
  if (object_each_of(m, iterator, add_item, &b)) return text_finish(m, TEXT_BYTES, &b);
  builder_drop(&b);
  return ABSENT;
}

static Value zero_bytes(Machine *m, Value count) {
  int64_t n;
  if (!object_as_index(m, count, &n)) return ABSENT;
  return n < 0 ? raise_error(m, TYPE_ID_ValueError, "negative count") : bytes_new(m, NULL, (size_t)n);
}

static Value bytes_of_object(Machine *m, Value v) {
  if (is_bytes(v)) return v;
  Value method = type_lookup(m, type_of(m, v), symbol(m, "__bytes__"));
  if (!is_absent(method)) {
    Value made = object_call(m, method, &v, 1);
    if (is_absent(made) || is_bytes_instance(m, made)) return made;
    return raise_error(m, TYPE_ID_TypeError, "__bytes__ returned non-bytes (type %T)", made);
  }
  if (is_bytes_instance(m, v)) return text_plain(m, v);
  if (is_str_instance(m, v)) return raise_error(m, TYPE_ID_TypeError, "string argument without an encoding");
  if (type_of(m, v)->slots.index != NULL) {
    Value zeros = zero_bytes(m, v);
    if (!is_absent(zeros) || !error_matches(m, TYPE_ID_TypeError)) return zeros;
    error_take(m); /* no index after all: CPython then tries whether it is iterable */
  }
  return bytes_of_iterable(m, v);
}

static Value encode_argument(Machine *m, Value source, Value encoding, Value errors) {
  CodecNames names;
  if (!codec_names(m, "bytes", encoding, errors, &names)) return ABSENT;
  if (is_absent(source) || !is_str_instance(m, source))
    return raise_error(m, TYPE_ID_TypeError,
                       is_absent(encoding) ? "errors without a string argument" : "encoding without a string argument");
  if (is_absent(encoding)) return raise_error(m, TYPE_ID_TypeError, "string argument without an encoding");
  return codec_encode(m, as_str(source), names);
}

static const char bytes_signature[] = "bytes(source=..., encoding=..., errors=...)";

static Value bytes_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[3], made;
  if (!signature_bind(m, "bytes", signature_parse(m, bytes_signature), ABSENT, args, nargs, keyword_names, bound)) return ABSENT;
  if (!is_absent(bound[1]) || !is_absent(bound[2])) made = encode_argument(m, bound[0], bound[1], bound[2]);
  else made = is_absent(bound[0]) ? bytes_new(m, "", 0) : bytes_of_object(m, bound[0]);
  if (is_absent(made) || type->id == TYPE_ID_bytes) return made;
  return bytes_of_type(m, type, as_bytes(made)->data, as_bytes(made)->length);
}

BUILTIN(bytes_getnewargs, "__getnewargs__(self, /)", "What copying and pickling need.") {
  Value plain = text_plain(m, args[0]);
  return is_absent(plain) ? ABSENT : tuple_pack(m, 1, plain);
}
BUILTIN(bytes_bytes, "__bytes__(self, /)", "The same as bytes proper.") { return text_plain(m, args[0]); }

static const NativeSpec *const bytes_methods[] = {
#define STR_METHOD(word)
#define BYTES_METHOD(word) &bytes_method_##word,
#include "builtins/text_methods.def"
#undef STR_METHOD
#undef BYTES_METHOD
  &bytes_getnewargs, &bytes_bytes, NULL};

const TypeSpec bytes_type = {
  .size = sizeof(Bytes),
  .variable = bytes_variable_size,
  .slots = {.repr = bytes_repr, .str = bytes_repr, .hash = bytes_slot_hash, .compare = bytes_slot_compare,
            .length = bytes_slot_length, .iter = bytes_slot_iter,
            .get_item = bytes_slot_get_item, .contains = bytes_slot_contains, .add = bytes_slot_add,
            .multiply = bytes_slot_multiply, .modulo = bytes_slot_modulo},
  .methods = bytes_methods,
  .construct = bytes_construct,
  .construct_signature = bytes_signature,
  .doc = "An immutable sequence of integers from 0 to 255. bytes(n) is n zeros, bytes(iterable) takes integers, "
         "bytes(text, encoding) encodes.",
};

const TypeSpec bytes_iterator_type = {
  .size = sizeof(TextIterator),
  .walk = text_iterator_walk,
  .slots = {.iter = iterator_itself, .next = bytes_iterator_next},
  .methods = (const NativeSpec *const[]){&bytes_iterator_length_hint, &bytes_iterator_reduce, &bytes_iterator_setstate, NULL},
};
