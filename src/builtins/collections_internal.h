/* SPDX-License-Identifier: GPL-3.0-or-later */
/* collections_internal.h: what the files of the module _collections share. */
#ifndef MAYFLY_BUILTINS_COLLECTIONS_INTERNAL_H
#define MAYFLY_BUILTINS_COLLECTIONS_INTERNAL_H

#include "builtins/sequence.h"
#include "builtins/state.h"

extern const TypeSpec deque_type, deque_iterator_type; /* deque.c */
extern const TypeSpec defaultdict_type;                /* mod_collections.c */
Value new_dict_of(Machine *m, Type *type);             /* empty, of dict's subclass type */
void ordered_dict_start(Machine *m);                   /* ordered_dict.c: registers the class, its views and its iterator */

#endif
