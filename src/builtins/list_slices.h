/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list_slices.h: slices of lists, read, assigned and deleted. */
#ifndef MAYFLY_BUILTINS_LIST_SLICES_H
#define MAYFLY_BUILTINS_LIST_SLICES_H

#include "object/containers.h"

MUST_USE Value list_get_slice(Machine *m, List *l, Value slice);
MUST_USE bool list_set_slice(Machine *m, List *l, Value slice, Value iterable);
MUST_USE bool list_delete_slice(Machine *m, List *l, Value slice);

#endif
