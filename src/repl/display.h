/* SPDX-License-Identifier: GPL-3.0-or-later */
/* display.h: how values are shown at the prompt (SageMath's rules): None is not; a list, tuple, set or dict that does not fit 79 columns is
 * shown an item a line. */
#ifndef MAYFLY_REPL_DISPLAY_H
#define MAYFLY_REPL_DISPLAY_H

#include "object/str.h"

/* The text of v, without a newline at the end. false: exception pending (out is still to be finished or dropped). */
MUST_USE bool display_value(Machine *m, Value v, StrBuilder *out);

/* What PRINT_EXPR calls: shows v on standard output and remembers it as _ (then __, ___) in the namespace of __main__. */
bool display_echo(Machine *m, Value v);

#endif
