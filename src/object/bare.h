/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bare.h: a machine with heap, strings and types and nothing above: what vm/machine.c begins with, and what unit tests use. */
#ifndef MAYFLY_OBJECT_BARE_H
#define MAYFLY_OBJECT_BARE_H

#include "machine.h"

Machine *machine_new_bare(void);
void machine_free_bare(Machine *m); /* collects everything; the machine is gone afterwards */

#endif
