/* SPDX-License-Identifier: GPL-3.0-or-later */
/* struct_sequence.h: tuples whose items have names too: sys.version_info, sys.float_info. The names are the getset rows of the type. */
#ifndef MAYFLY_BUILTINS_STRUCT_SEQUENCE_H
#define MAYFLY_BUILTINS_STRUCT_SEQUENCE_H

#include "builtins/sequence.h"

/* Getter of item number n (0 … 17), for GetSetSpec rows. */
#define STRUCT_FIELDS(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17)
#define STRUCT_GETTER(n) Value struct_field_##n(Machine *m, Value self);
STRUCT_FIELDS(STRUCT_GETTER)
#undef STRUCT_GETTER

/* The one instance, with n items, of a new type that spec describes: its getset rows name the items, its repr is struct_sequence_repr. */
MUST_USE Value struct_sequence_new(Machine *m, const char *name, const char *module, const TypeSpec *spec, const Value *items, size_t n);
Value struct_sequence_repr(Machine *m, Value self);

#endif
