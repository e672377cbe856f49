/* SPDX-License-Identifier: GPL-3.0-or-later */
/* time_internal.h: the two files of the module time. */
#ifndef MAYFLY_BUILTINS_TIME_INTERNAL_H
#define MAYFLY_BUILTINS_TIME_INTERNAL_H

#include "object/native.h"

MUST_USE bool time_start_calendar(Machine *m, Value module); /* adds struct_time and the functions on it */

#endif
