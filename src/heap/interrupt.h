/* SPDX-License-Identifier: GPL-3.0-or-later */
/* interrupt.h: Ctrl-C, time limits, and getting out of long native calls (goals: the recipe of cysignals).
 *
 *   enter ── native FLINT/GMP work ── leave        SIGINT inside: siglongjmp back, KeyboardInterrupt pending
 *
 * The GMP/FLINT allocators of heap/native.c block the jump while malloc is at work. Inside a region: only plain C; no
 * heap allocation, no call into the language, no output. */
#ifndef MAYFLY_HEAP_INTERRUPT_H
#define MAYFLY_HEAP_INTERRUPT_H

#include <setjmp.h>

#include "machine.h"

void interrupt_start(Machine *m); /* installs the handlers */
void interrupt_stop(void);
void interrupt_taken(void); /* the interrupt was answered: KeyboardInterrupt is on its way */
void interrupt_set_alarm(Machine *m, double seconds); /* 0: off; expiry raises ATTENTION_TIMEOUT, jumps out of regions */
extern volatile sig_atomic_t interrupt_blocked, interrupt_in_region, interrupt_pending;
sigjmp_buf *interrupt_environment(void);
void interrupt_enter(void);
void interrupt_leave(void);

/* Runs statement(s) with interrupts jumping out; evaluates to true when it completed, false when it was interrupted
 * (KeyboardInterrupt is then pending, native memory of the call is lost and counted as such) or when FLINT
 * aborted (an ArithmeticError is pending). Locals changed inside must be volatile or unused after a failure.
 *     if (!NATIVE_REGION(m, "factor", fmpz_factor(f, n))) return ABSENT; */
bool interrupt_failed(Machine *m, const char *what);
#define NATIVE_REGION(m, what, ...) \
  (sigsetjmp(*interrupt_environment(), 0) == 0 ? (interrupt_enter(), (__VA_ARGS__), interrupt_leave(), true) \
                                               : interrupt_failed((m), (what)))
#endif
