/* SPDX-License-Identifier: GPL-3.0-or-later */
/* verify.h: does a code object keep the register discipline of opcodes.def? Debug builds check all that the compiler makes. */
#ifndef MAYFLY_LANG_VERIFY_H
#define MAYFLY_LANG_VERIFY_H

#include "lang/code.h"

/* NULL, or what is wrong, in a static buffer. Checked on every path: operands in range; a register is read, or lies below the live
 * top, only when it has been written and was not given up since (an instruction that may run other code gives up all
 * registers from its live top on, a call those from its window on). */
const char *code_verify(const Code *code);
/* Reports and aborts when the code is wrong. */
void code_verify_or_abort(const Code *code);

#endif
