/* SPDX-License-Identifier: GPL-3.0-or-later */
/* collections_internal.h: what the files of the module _collections share. */
#ifndef MAYFLY_BUILTINS_COLLECTIONS_INTERNAL_H
#define MAYFLY_BUILTINS_COLLECTIONS_INTERNAL_H

#include "builtins/sequence.h"
#include "builtins/state.h"

extern const TypeSpec deque_type, deque_iterator_type; /* deque.c */
extern const TypeSpec defaultdict_type, ordered_dict_type; /* mod_collections.c */

#endif
