/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_str.c: the type str: its operators, its constructor, its iterator, and the table of its methods. */
#include "builtins/sequence.h"
#include "builtins/text.h"
#include "object/error.h"
#include "object/format_spec.h"
#include "object/operations.h"
#include "object/symbol.h"

static Value str_slot_repr(Machine *m, Value self) { return str_repr(m, as_str(self)); }
static Value str_slot_str(Machine *m, Value self) { return text_plain(m, self); }

static bool str_slot_hash(Machine *m, Value self, int64_t *hash) {
  (void)m;
  *hash = str_hash(as_str(self));
  return true;
}

static bool str_slot_length(Machine *m, Value self, int64_t *length) {
  (void)m;
  *length = (int64_t)as_str(self)->length;
  return true;
}

static Value str_slot_compare(Machine *m, Value self, Value other, CompareOp op) {
  if (!is_str_instance(m, other)) return NOT_IMPLEMENTED;
  Str *a = as_str(self), *b = as_str(other);
  switch (op) {
  case COMPARE_EQ: return bool_value(str_equal(a, b));
  case COMPARE_NE: return bool_value(!str_equal(a, b));
  case COMPARE_LT: return bool_value(str_compare(a, b) < 0);
  case COMPARE_LE: return bool_value(str_compare(a, b) <= 0);
  case COMPARE_GT: return bool_value(str_compare(a, b) > 0);
  default: return bool_value(str_compare(a, b) >= 0);
  }
}

static bool str_slot_contains(Machine *m, Value self, Value item, bool *found) {
  if (!is_str_instance(m, item))
    return raise_false(m, TYPE_ID_TypeError, "'in <string>' requires string as left operand, not %T", item);
  const Str *s = as_str(self), *needle = as_str(item);
  *found = text_find(s->text, s->bytes, needle->text, needle->bytes) != NULL;
  return true;
}

/* Items and slices */

static Value item_at(Machine *m, Str *s, int64_t index) {
  int64_t n = (int64_t)s->length;
  if (index < 0) index += n;
  if (index < 0 || index >= n) return raise_error(m, TYPE_ID_IndexError, "string index out of range");
  if (str_is_ascii(s)) return str_char(m, (unsigned char)s->text[index]);
  const char *p = s->text + str_offset(m, s, (size_t)index);
  return str_char(m, utf8_next(&p));
}

/* Every step-th character, backwards too. */
static Value stepped(Machine *m, Str *s, int64_t start, int64_t step, int64_t count) {
  if (str_is_ascii(s)) {
    Str *made = str_blank(m, (size_t)count, (size_t)count);
    if (made == NULL) return ABSENT;
    char *out = str_room(made);
    const char *p = s->text + start;
    for (; step == -1 && count >= 8; count -= 8, p -= 8, out += 8) { /* eight bytes of the reverse */
      uint64_t word;
      memcpy(&word, p - 7, 8);
      word = __builtin_bswap64(word);
      memcpy(out, &word, 8);
    }
    for (; count > 0; count--, p += step) *out++ = *p;
    return object_value(made);
  }
  StrBuilder b;
  builder_start(&b);
  for (int64_t i = 0; i < count; i++) {
    const char *p = s->text + str_offset(m, s, (size_t)(start + i * step));
    builder_add_char(&b, utf8_next(&p));
  }
  return builder_finish(m, &b);
}

static Value str_slot_get_item(Machine *m, Value self, Value key) {
  Str *s = as_str(self);
  if (LIKELY(is_small_int(key))) return item_at(m, s, small_int(key));
  int64_t start, step, count;
  if (is_slice(key)) {
    if (!slice_indices(m, key, (int64_t)s->length, &start, &step, &count)) return ABSENT;
    if (count == 0) return str_empty(m);
    if (step == 1) return str_slice(m, s, (size_t)start, (size_t)(start + count));
    return stepped(m, s, start, step, count);
  }
  if (type_of(m, key)->slots.index == NULL)
    return raise_error(m, TYPE_ID_TypeError, "string indices must be integers, not '%T'", key);
  int64_t index;
  return object_as_position(m, key, &index) ? item_at(m, s, index) : ABSENT;
}

/* Operators */

static Value str_slot_add(Machine *m, Value left, Value right) {
  return is_str_instance(m, left) && is_str_instance(m, right) ? str_concat(m, left, right) : NOT_IMPLEMENTED;
}

static Value str_slot_multiply(Machine *m, Value left, Value right) {
  bool is_left = is_str_instance(m, left);
  Value text = is_left ? left : right;
  int64_t n;
  int read = sequence_factor(m, is_left ? right : left, &n);
  if (read <= 0) return read == 0 ? NOT_IMPLEMENTED : ABSENT;
  return n == 1 ? text_plain(m, text) : text_repeat(m, text_of_str(as_str(text)), n);
}

static Value str_slot_modulo(Machine *m, Value left, Value right) {
  if (!is_str_instance(m, left)) return NOT_IMPLEMENTED;
  return percent_format(m, left, right);
}

/* format(text, spec) */
static Value str_slot_format(Machine *m, Value self, Value spec_value) {
  Str *s = as_str(self), *text = as_str(spec_value);
  FormatSpec spec;
  if (text->bytes == 0) return object_str(m, self);
  if (!format_spec_parse(m, text->text, text->bytes, type_name_of(m, self), '<', 's', &spec)) return ABSENT;
  if (spec.type != 's') return format_spec_unknown_type(m, &spec, type_name_of(m, self));
  if (spec.sign == ' ') return raise_error(m, TYPE_ID_ValueError, "Space not allowed in string format specifier");
  if (spec.sign != 0) return raise_error(m, TYPE_ID_ValueError, "Sign not allowed in string format specifier");
  if (spec.no_minus_zero) return raise_error(m, TYPE_ID_ValueError, "Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) return raise_error(m, TYPE_ID_ValueError, "Alternate form (#) not allowed in string format specifier");
  if (spec.align == '=') return raise_error(m, TYPE_ID_ValueError, "'=' alignment not allowed in string format specifier");
  size_t length = s->length;
  if (spec.precision >= 0 && (size_t)spec.precision < length) length = (size_t)spec.precision;
  StrBuilder b;
  builder_start(&b);
  format_spec_pad(&b, &spec, s->text, str_offset(m, s, length), length);
  return builder_finish(m, &b);
}

/* Iteration */

static Value str_slot_iter(Machine *m, Value self) {
  return text_iterator_new(m, str_is_ascii(as_str(self)) ? TYPE_ID_str_ascii_iterator : TYPE_ID_str_iterator, self);
}

static Value str_iterator_next(Machine *m, Value self) {
  TextIterator *it = (TextIterator *)as_object(self);
  if (is_absent(it->text)) return ABSENT;
  Str *s = as_str(it->text);
  if (it->position >= s->bytes) {
    it->text = ABSENT;
    return ABSENT;
  }
  const char *p = s->text + it->position;
  uint32_t c = utf8_next(&p);
  it->position = (size_t)(p - s->text);
  return str_char(m, c);
}

static Value iterator_itself(Machine *m, Value self) { return (void)m, self; }

static void text_iterator_walk(const Object *o, Tracer *t) { trace_value(t, ((const TextIterator *)o)->text); }

BUILTIN(str_iterator_length_hint, "__length_hint__(self, /)", "How many characters are to come.") {
  const TextIterator *it = (const TextIterator *)as_object(args[0]);
  if (is_absent(it->text)) return small_int_value(0);
  const Str *s = as_str(it->text);
  return small_int_value((int64_t)utf8_count(s->text + it->position, s->bytes - it->position));
}

BUILTIN(str_iterator_reduce, "__reduce__(self, /)", "Return state information for pickling.") {
  const TextIterator *it = (const TextIterator *)as_object(args[0]);
  if (is_absent(it->text)) return iterator_reduced(m, str_empty(m), ABSENT);
  return iterator_reduced(m, it->text, int_value(m, (int64_t)utf8_count(as_str(it->text)->text, it->position)));
}
BUILTIN(str_iterator_setstate, "__setstate__(self, state, /)", "Set state information for unpickling.") {
  TextIterator *it = (TextIterator *)as_object(args[0]);
  const Str *s = is_absent(it->text) ? NULL : as_str(it->text);
  int64_t index;
  if (!iterator_state(m, args[1], 0, s ? (int64_t)s->length : 0, &index)) return ABSENT;
  it->position = s ? str_offset(m, s, (size_t)index) : 0;
  return NONE;
}

/* str(), str(object), str(bytes, encoding, errors) */

static Value decode_argument(Machine *m, Value object, Value encoding, Value errors) {
  CodecNames names;
  if (!codec_names(m, "str", encoding, errors, &names)) return ABSENT;
  if (is_str_instance(m, object)) return raise_error(m, TYPE_ID_TypeError, "decoding str is not supported");
  if (!is_bytes_instance(m, object))
    return raise_error(m, TYPE_ID_TypeError, "decoding to str: need a bytes-like object, %T found", object);
  return codec_decode(m, object, names);
}

static const char str_signature[] = "str(object=..., encoding=..., errors=...)";

static Value str_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {
  Value bound[3], text;
  if (nargs == 1 && is_absent(keyword_names)) {
    bound[0] = args[0];
    bound[1] = bound[2] = ABSENT;
  } else if (!signature_bind(m, "str", signature_parse(m, str_signature), ABSENT, args, nargs, keyword_names, bound)) {
    return ABSENT;
  }
  if (!is_absent(bound[1]) || !is_absent(bound[2]))
    text = is_absent(bound[0]) ? str_empty(m) : decode_argument(m, bound[0], bound[1], bound[2]);
  else text = is_absent(bound[0]) ? str_empty(m) : object_str(m, bound[0]);
  if (is_absent(text) || type->id == TYPE_ID_str) return text;
  return str_of_type(m, type, as_str(text));
}

BUILTIN(str_getnewargs, "__getnewargs__(self, /)", "What copying and pickling need.") {
  Value text = text_plain(m, args[0]);
  return is_absent(text) ? ABSENT : tuple_pack(m, 1, text);
}

BUILTIN(str_sizeof, "__sizeof__(self, /)", "The bytes that the string takes.") {
  return small_int_value((int64_t)str_size(as_str(args[0])->bytes));
}

static const NativeSpec *const str_methods[] = {
#define STR_METHOD(word) &str_method_##word,
#define BYTES_METHOD(word)
#include "builtins/text_methods.def"
#undef STR_METHOD
#undef BYTES_METHOD
  &str_getnewargs, &str_sizeof, NULL};

const TypeSpec str_type = {
  .size = sizeof(Str),
  .walk = str_walk,
  .variable = str_variable_size,
  .slots = {.repr = str_slot_repr, .str = str_slot_str, .hash = str_slot_hash, .compare = str_slot_compare,
            .length = str_slot_length, .iter = str_slot_iter, .get_item = str_slot_get_item,
            .contains = str_slot_contains, .format = str_slot_format, .add = str_slot_add,
            .multiply = str_slot_multiply, .modulo = str_slot_modulo},
  .methods = str_methods,
  .construct = str_construct,
  .construct_signature = str_signature,
  .doc = "Text: an immutable sequence of Unicode code points. str(object) is the text that print shows; str(bytes, encoding, "
         "errors) decodes.",
};

#define STR_ITERATOR                                                      \
  {                                                                       \
    .size = sizeof(TextIterator),                                         \
    .walk = text_iterator_walk,                                           \
    .slots = {.iter = iterator_itself, .next = str_iterator_next},        \
    .methods = (const NativeSpec *const[]){&str_iterator_length_hint, &str_iterator_reduce, &str_iterator_setstate, NULL}, \
  }
const TypeSpec str_iterator_type = STR_ITERATOR, str_ascii_iterator_type = STR_ITERATOR;
