/* SPDX-License-Identifier: GPL-3.0-or-later */
/* complete.h: what Tab offers: names, attributes of a plain path of names (nothing is called or computed but plain attributes), keywords, keys of a
 * dict inside its subscript, modules after import. */
#ifndef MAYFLY_REPL_COMPLETE_H
#define MAYFLY_REPL_COMPLETE_H

#include "object/containers.h"

void complete_start(Machine *m, Dict *globals);

#endif
