/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Weak references and their callbacks, objects that are told of their death, interrupts.
 */
#include "heap/heap.h"

#include <flint/fmpz.h>
#include <flint/fmpz_factor.h>
#include <signal.h>
#include <time.h>

#include "heap/interrupt.h"
#include "heap/safepoint.h"
#include "object/bare.h"
#include "object/containers.h"
#include "object/error.h"
#include "object/hooks.h"
#include "object/weak.h"
#include "tap.h"

static Value held;
static char calls[16];
static size_t call_count;

/* Stands in for the vm: callables are one-character strings. */
static void run_death(Machine *m, Value callable, Value argument) {
  (void)m, (void)argument;
  calls[call_count++] = as_str(callable)->text[0];
}

static Value new_referable(Machine *m) { return set_new(m, TYPE_ID_set); }

static Value watch(Machine *m, Value target, const char *name) {
  return weak_new(m, builtin_type(m, TYPE_ID_weakref), target, str_from_c(m, name));
}

static void references(Machine *m) {
  Type *type = builtin_type(m, TYPE_ID_weakref);
  Value target = new_referable(m);
  held = tuple_pack(m, 3, weak_new(m, type, target, ABSENT), target, NONE);
  const Tuple *t = as_tuple(held);
  CHECK(value_same(weak_new(m, type, target, ABSENT), t->item[0]), "a reference without callback is shared");
  CHECK(weak_count(m, target) == 1, "and counted once");
  safepoint_collect(m);
  CHECK(value_same(weak_target((WeakRef *)as_object(t->item[0])), target), "it answers its target while that lives");
  as_tuple(held)->item[1] = NONE;
  safepoint_collect(m);
  CHECK(is_absent(weak_target((WeakRef *)as_object(as_tuple(held)->item[0]))), "and nothing afterwards");
  CHECK(is_absent(weak_new(m, type, small_int_value(3), ABSENT)) && error_matches(m, TYPE_ID_TypeError), "an int has no weak references");
  error_take(m);
}

static void callbacks(Machine *m) {
  Value first = new_referable(m), second = new_referable(m), third = new_referable(m);
  Value a = watch(m, second, "a"), b = watch(m, first, "b"), c = watch(m, third, "c");
  held = tuple_pack(m, 4, b, a, c, third);
  watch(m, first, "x"); /* nobody holds this reference */
  safepoint_collect(m);
  CHECK(m->attention & ATTENTION_DEATHS, "deaths ask for a safepoint");
  CHECK(call_count == 0, "nothing runs inside the collection");
  CHECK(safepoint_run(m), "the safepoint runs them");
  CHECK(call_count == 2 && calls[0] == 'a' && calls[1] == 'b', "in the order of the references, if these live (%.*s)", (int)call_count, calls);
  safepoint_collect(m);
  CHECK(safepoint_run(m) && call_count == 2, "once");
}

static void run_del_of(Machine *m) {
  held = NONE;
  call_count = 0;
  Value list = new_referable(m);
  heap_watch_death(m, as_object(list));
  Value reference = weak_new(m, builtin_type(m, TYPE_ID_weakref), list, ABSENT);
  held = reference;
  safepoint_collect(m);
  CHECK(is_absent(weak_target((WeakRef *)as_object(reference))), "weak references are cleared before __del__ runs");
  CHECK(m->attention & ATTENTION_DEATHS, "the object waits to be told");
  uint64_t serial = object_serial(as_object(list));
  CHECK(object_type_id(as_object(list)) == TYPE_ID_set && serial > 0, "and lives until then");
  CHECK(safepoint_run(m), "told");
  size_t before = heap_count_objects(m);
  safepoint_collect(m);
  CHECK(heap_count_objects(m) < before, "then it dies for good");
}

/* Takes for ever. */
static void factor_hard(fmpz_factor_t f, fmpz_t n) {
  for (int i = 0; i < 100000; i++) fmpz_factor(f, n);
}

static void interrupts(Machine *m) {
  fmpz_t n;
  fmpz_factor_t f;
  struct sigevent as_ctrl_c = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGINT};
  struct itimerspec soon = {.it_value = {.tv_nsec = 20000000}};
  timer_t timer;
  interrupt_start(m);
  if (timer_create(CLOCK_MONOTONIC, &as_ctrl_c, &timer) != 0) tap_bail_out("no timer");
  fmpz_init(n);
  fmpz_factor_init(f);
  fmpz_set_str(n, "340282366920938463463374607431768211457000000000000000000000000000000000001", 10);
  for (int i = 0; i < 5; i++) {
    timer_settime(timer, 0, &soon, NULL);
    bool done = NATIVE_REGION(m, "factor", factor_hard(f, n));
    CHECK(!done && error_matches(m, TYPE_ID_KeyboardInterrupt), "an interrupt leaves native code, time %d", i + 1);
    error_take(m);
    fmpz_factor_init(f);
  }
  CHECK(m->attention == 0 || !(m->attention & ATTENTION_INTERRUPT), "and is answered once");
  fmpz_set_ui(n, 91);
  CHECK(NATIVE_REGION(m, "factor", fmpz_factor(f, n)) && f->num == 2, "the next computation is right");
  raise(SIGINT);
  CHECK(m->attention & ATTENTION_INTERRUPT, "outside of native code it waits");
  CHECK(!safepoint_run(m) && error_matches(m, TYPE_ID_KeyboardInterrupt), "for the safepoint");
  error_take(m);
  CHECK(!NATIVE_REGION(m, "power", abort()) && error_matches(m, TYPE_ID_ArithmeticError), "an abort inside becomes an exception");
  error_take(m);
  interrupt_stop();
}

int main(void) {
  static const Hooks hooks = {.run_death = run_death};
  Machine *m = machine_new_bare();
  m->hooks = &hooks;
  held = NONE;
  heap_add_root_value(m, &held);
  references(m);
  callbacks(m);
  run_del_of(m);
  interrupts(m);
  machine_free_bare(m);
  return tap_finish();
}
