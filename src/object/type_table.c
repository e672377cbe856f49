/* SPDX-License-Identifier: GPL-3.0-or-later */
/* type_table.c: the table of all built-in types, made from types.def and exceptions.def. */
#include "object/state.h"

#define TYPE(word, name, base, flags) extern const TypeSpec word##_type;
#include "object/types.def"
#undef TYPE
#define EXCEPTION(name, base) extern const TypeSpec name##_type;
#include "object/exceptions.def"
#undef EXCEPTION

const TypeRow type_rows[] = {
#define TYPE(word, name, base, flags) {name, TYPE_ID_##word, TYPE_ID_##base, flags, &word##_type},
#include "object/types.def"
#undef TYPE
#define EXCEPTION(name, base) {#name, TYPE_ID_##name, TYPE_ID_##base, ATTRS, &name##_type},
#include "object/exceptions.def"
#undef EXCEPTION
};
const size_t type_row_count = sizeof type_rows / sizeof *type_rows;
