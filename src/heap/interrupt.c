/* SPDX-License-Identifier: GPL-3.0-or-later */
/* interrupt.c: signal handlers, and the jump out of native code. Compiled without the fortified longjmp.
 *
 * State: in a region and not blocked, a signal jumps at once; blocked (an allocator is at work), the allocator jumps when it has
 * finished; outside of regions the signal waits for the next safepoint. SA_NODEFER, because a jump does not restore the mask. */
#include "heap/interrupt.h"

#include <stdlib.h>
#include <sys/time.h>
#include <unistd.h>

#include "heap/heap_internal.h"
#include "heap/safepoint.h"

volatile sig_atomic_t interrupt_blocked, interrupt_in_region, interrupt_pending;
static volatile sig_atomic_t unheeded; /* Ctrl-C since the last one that was answered */
static volatile sig_atomic_t timed_out;
static sigjmp_buf environment;
static JumpReason reason;
static Machine *machine;

sigjmp_buf *interrupt_environment(void) { return &environment; }

_Noreturn void interrupt_jump(JumpReason why) {
  reason = why;
  interrupt_in_region = 0;
  interrupt_blocked = 0;
  siglongjmp(environment, 1);
}

static void stop_soon(int attention) {
  safepoint_request(machine, attention);
  interrupt_pending = 1;
  if (interrupt_in_region && !interrupt_blocked) interrupt_jump(JUMP_INTERRUPT);
}

static void on_interrupt(int signal_number) {
  (void)signal_number;
  static const char patience[] = "\nstill finishing; once more to leave at once\n";
  if (machine == NULL) _exit(130);
  unheeded++;
  if (unheeded == 2 && write(STDERR_FILENO, patience, sizeof patience - 1) < 0) _exit(130);
  if (unheeded > 2) _exit(130);
  stop_soon(ATTENTION_INTERRUPT);
}

static void on_alarm(int signal_number) {
  (void)signal_number;
  if (machine == NULL) return;
  timed_out = 1;
  stop_soon(ATTENTION_TIMEOUT);
}

/* GMP aborts when a number is too large, and divides by zero on purpose. Outside of regions these are faults of ours. */
static void on_fault(int signal_number) {
  if (interrupt_in_region) interrupt_jump(JUMP_ABORT);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void handle(int signal_number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_NODEFER};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

void interrupt_start(Machine *m) {
  machine = m;
  handle(SIGINT, on_interrupt);
  handle(SIGALRM, on_alarm);
  handle(SIGABRT, on_fault);
  handle(SIGFPE, on_fault);
}

void interrupt_stop(void) {
  machine = NULL;
  signal(SIGALRM, SIG_IGN);
}

void interrupt_set_alarm(Machine *m, double seconds) {
  struct itimerval timer = {.it_value = {.tv_sec = (time_t)seconds, .tv_usec = (suseconds_t)((seconds - (double)(time_t)seconds) * 1e6)}};
  machine = m;
  timed_out = 0;
  if (seconds > 0 && timer.it_value.tv_sec == 0 && timer.it_value.tv_usec == 0) timer.it_value.tv_usec = 1;
  setitimer(ITIMER_REAL, &timer, NULL);
}

void interrupt_taken(void) {
  interrupt_pending = 0;
  unheeded = 0;
  timed_out = 0;
}

void interrupt_enter(void) {
  assert(!interrupt_in_region);
  native_note_enter();
  interrupt_in_region = 1;
  if (interrupt_pending) interrupt_jump(JUMP_INTERRUPT);
}

void interrupt_leave(void) { interrupt_in_region = 0; }

bool interrupt_failed(Machine *m, const char *what) {
  native_note_jump();
  switch (reason) {
  case JUMP_INTERRUPT: {
    int attention = timed_out ? ATTENTION_TIMEOUT : ATTENTION_INTERRUPT;
    __atomic_fetch_and(&m->attention, ~attention, __ATOMIC_RELAXED);
    interrupt_taken();
    m->heap->client->raise_interrupted(m, attention);
    break;
  }
  case JUMP_NO_MEMORY:
    m->heap->client->raise_no_memory(m);
    break;
  case JUMP_ABORT:
    m->heap->client->raise_native(m, what);
    break;
  }
  return false;
}
