/* SPDX-License-Identifier: GPL-3.0-or-later */
/* report_hint.h: "did you mean" below a report. */
#ifndef MAYFLY_VM_REPORT_HINT_H
#define MAYFLY_VM_REPORT_HINT_H

#include "object/error.h"
#include "object/str.h"
#include "vm/traceback.h"

/* A line with the names that resemble the one that was not found, if there are any. `innermost` may be NULL. */
void report_add_hint(Machine *m, StrBuilder *out, const Exception *e, const Traceback *innermost);

#endif
