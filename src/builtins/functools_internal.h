/* SPDX-License-Identifier: GPL-3.0-or-later */
/* functools_internal.h: what the files of the module _functools share. */
#ifndef MAYFLY_BUILTINS_FUNCTOOLS_INTERNAL_H
#define MAYFLY_BUILTINS_FUNCTOOLS_INTERNAL_H

#include "builtins/sequence.h"
#include "builtins/state.h"

extern const TypeSpec lru_cache_wrapper_type; /* lru_cache.c */
void partial_walk(const Object *o, Tracer *t);

#endif
