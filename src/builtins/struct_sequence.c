/* SPDX-License-Identifier: GPL-3.0-or-later */
/* struct_sequence.c: see struct_sequence.h. */
#include "builtins/struct_sequence.h"

#define STRUCT_GETTER(n) \
  Value struct_field_##n(Machine *m __attribute__((unused)), Value self) { return as_tuple(self)->item[n]; }
STRUCT_FIELDS(STRUCT_GETTER)
#undef STRUCT_GETTER

Value struct_sequence_new(Machine *m, const char *name, const char *module, const TypeSpec *spec, const Value *items, size_t n) {
  Type *type = type_register(m, name, module, TYPE_ID_tuple, FINAL, spec);
  Tuple *t = type_allocate(m, type, sizeof(Tuple) + n * sizeof(Value));
  if (!t) return ABSENT;
  t->length = n;
  memcpy(t->item, items, n * sizeof(Value));
  return object_value(t);
}

Value struct_sequence_repr(Machine *m, Value self) {
  const Type *type = type_of(m, self);
  const GetSetSpec *field = type->spec->getset;
  StrBuilder b;
  builder_start(&b);
  if (!builder_add_value(m, &b, type->module)) return builder_drop(&b), ABSENT;
  builder_addf(&b, ".%s(", type_name(type));
  for (size_t i = 0; i < as_tuple(self)->length; i++) {
    builder_addf(&b, "%s%s=", i ? ", " : "", field[i].name);
    if (!builder_add_repr(m, &b, as_tuple(self)->item[i])) return builder_drop(&b), ABSENT;
  }
  builder_add_c(&b, ")");
  return builder_finish(m, &b);
}
