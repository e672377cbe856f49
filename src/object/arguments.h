/* SPDX-License-Identifier: GPL-3.0-or-later */
/* arguments.h: what is said of a call with the wrong arguments: of a function of the language, and of one in C that is one in CPython.
 * All answer false, with the TypeError pending. */
#ifndef MAYFLY_OBJECT_ARGUMENTS_H
#define MAYFLY_OBJECT_ARGUMENTS_H

#include "object/value.h"

/* More than `most` positional arguments; keyword_only: so many of the parameters that cannot be positional were given, too. */
bool raise_too_many_arguments(Machine *m, Value qualname, int least, int most, int given, int keyword_only);
/* No values for the parameters names[0..n-1], which are all "positional" or all "keyword-only". */
bool raise_missing_arguments(Machine *m, Value qualname, const Value *names, int n, const char *kind);
bool raise_unexpected_argument(Machine *m, Value qualname, Value name);
bool raise_argument_twice(Machine *m, Value qualname, Value name);

#endif
