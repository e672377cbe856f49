/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bytes.c: making and showing bytes, and the iterators over bytes and str. Methods: builtins/type_bytes.c. */
#include "object/error.h"
#include "object/str.h"
#include "object/symbol.h"

size_t bytes_variable_size(const Object *o) { return bytes_size(((const Bytes *)o)->length); }

Value bytes_new(Machine *m, const void *data, size_t length) {
  if (length > SIZE_MAX / 2) return raise_no_memory(m);
  Bytes *b = heap_new_leaf(m, TYPE_ID_bytes, sizeof(Bytes) + length + 1);
  if (b == NULL) return ABSENT;
  b->length = length;
  if (data != NULL) memcpy(b->data, data, length);
  return object_value(b);
}

Value bytes_of_type(Machine *m, Type *type, const void *data, size_t length) {
  if (type->id == TYPE_ID_bytes) return bytes_new(m, data, length);
  Bytes *b = type_allocate(m, type, bytes_size(length));
  if (b == NULL) return ABSENT;
  b->length = length;
  memcpy(b->data, data, length);
  return object_value(b);
}

uint32_t bytes_hash(const Bytes *b) { return text_hash((const char *)b->data, b->length); }

Value bytes_repr(Machine *m, Value bytes) {
  const Bytes *b = as_bytes(bytes);
  bool single = memchr(b->data, '\'', b->length) != NULL, twice = memchr(b->data, '"', b->length) != NULL;
  char quote = single && !twice ? '"' : '\'';
  StrBuilder out;
  builder_start(&out);
  builder_add_char(&out, 'b');
  builder_add_char(&out, (uint32_t)quote);
  for (size_t i = 0; i < b->length; i++) {
    uint8_t c = b->data[i];
    if (c == (uint8_t)quote || c == '\\') builder_addf(&out, "\\%c", c);
    else if (c == '\n') builder_add_c(&out, "\\n");
    else if (c == '\t') builder_add_c(&out, "\\t");
    else if (c == '\r') builder_add_c(&out, "\\r");
    else if (c < 0x20 || c >= 0x7f) builder_addf(&out, "\\x%02x", c);
    else builder_add_char(&out, c);
  }
  builder_add_char(&out, (uint32_t)quote);
  return builder_finish(m, &out);
}

Value text_iterator_new(Machine *m, TypeId type, Value text) {
  TextIterator *it = heap_new(m, type, sizeof *it);
  it->text = text;
  return object_value(it);
}
