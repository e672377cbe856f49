/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_time.c: the module time: clocks and sleep. Calendars are in time_calendar.c. */
#include "builtins/time_internal.h"

#include <errno.h>
#include <math.h>
#include <poll.h>
#include <signal.h>
#include <time.h>

#include "builtins/builtin.h"
#include "builtins/sequence.h"
#include "heap/safepoint.h"
#include "object/error.h"
#include "object/function.h"
#include "object/number.h"
#include "object/operations.h"

static int64_t nanoseconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

#define CLOCK(name, clock, doc)                                                                                   \
  BUILTIN(time_##name, #name "()", doc) { return float_value(m, (double)nanoseconds(clock) * 1e-9); }             \
  BUILTIN(time_##name##_ns, #name "_ns()", doc "\n\nIn nanoseconds, as an int.") { return int_value(m, nanoseconds(clock)); }

CLOCK(time, CLOCK_REALTIME, "Return the current time in seconds since the Epoch.")
CLOCK(monotonic, CLOCK_MONOTONIC, "Monotonic clock, cannot go backward.")
CLOCK(perf_counter, CLOCK_MONOTONIC, "Performance counter for benchmarking.")
CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID, "Process time for profiling: sum of the kernel and user-space CPU time.")
CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID, "Thread time for profiling: sum of the kernel and user-space CPU time.")

/* Clocks by their numbers. */
static bool read_clock(Machine *m, Value id, int (*read)(clockid_t, struct timespec *), int64_t *out) {
  int clock;
  struct timespec t;
  if (!object_as_c_int(m, id, &clock)) return false;
  if (read(clock, &t) != 0) return !is_absent(raise_os_error(m, errno, NULL));
  *out = (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
  return true;
}
BUILTIN(time_clock_gettime, "clock_gettime(clk_id, /)", "Return the time of the specified clock clk_id as a float.") {
  int64_t t;
  return read_clock(m, args[0], clock_gettime, &t) ? float_value(m, (double)t * 1e-9) : ABSENT;
}
BUILTIN(time_clock_gettime_ns, "clock_gettime_ns(clk_id, /)", "Return the time of the specified clock clk_id as nanoseconds (int).") {
  int64_t t;
  return read_clock(m, args[0], clock_gettime, &t) ? int_value(m, t) : ABSENT;
}
BUILTIN(time_clock_getres, "clock_getres(clk_id, /)", "Return the resolution (precision) of the specified clock clk_id.") {
  int64_t t;
  return read_clock(m, args[0], clock_getres, &t) ? float_value(m, (double)t * 1e-9) : ABSENT;
}

/* Sleeps until `end` on the monotonic clock; an interrupt ends it. Signals are let in
 * only while ppoll waits, so that none comes between the question and the sleep. */
static void sleep_until(Machine *m, int64_t end) {
  sigset_t all, before;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &before);
  for (;;) {
    int64_t left = end - nanoseconds(CLOCK_MONOTONIC);
    if (left <= 0 || (m->attention & (ATTENTION_INTERRUPT | ATTENTION_TIMEOUT))) break;
    struct timespec t = {left / 1000000000, left % 1000000000};
    ppoll(NULL, 0, &t, &before);
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
}

BUILTIN(time_sleep, "sleep(seconds, /)", "Delay execution for a given number of seconds.  The argument may be a float for subsecond precision.") {
  double seconds;
  if (!is_float_instance(m, args[0]) && !type_of(m, args[0])->slots.index && !type_of(m, args[0])->slots.to_float)
    return raise_error(m, TYPE_ID(TypeError), "'%T' object cannot be interpreted as an integer", args[0]);
  if (!object_as_double(m, args[0], &seconds)) return ABSENT;
  if (isnan(seconds)) return raise_error(m, TYPE_ID(ValueError), "Invalid value NaN (not a number)");
  if (seconds < 0) return raise_error(m, TYPE_ID(ValueError), "sleep length must be non-negative");
  if (seconds > 9e9) return raise_error(m, TYPE_ID(OverflowError), "timestamp out of range for platform time_t");
  sleep_until(m, nanoseconds(CLOCK_MONOTONIC) + (int64_t)(seconds * 1e9));
  if (m->attention & (ATTENTION_INTERRUPT | ATTENTION_TIMEOUT)) return safepoint_run(m) ? NONE : ABSENT;
  return NONE;
}

static const NativeSpec *const functions[] = {
  &time_time,         &time_time_ns,         &time_monotonic,    &time_monotonic_ns,    &time_perf_counter, &time_perf_counter_ns,
  &time_process_time, &time_process_time_ns, &time_thread_time,  &time_thread_time_ns,  &time_sleep,        &time_clock_gettime,
  &time_clock_gettime_ns, &time_clock_getres, NULL,
};

static bool start_time(Machine *m, Value module) {
  static const struct { const char *name; clockid_t clock; } clocks[] = {
    {"CLOCK_REALTIME", CLOCK_REALTIME}, {"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID},
    {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID}, {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW}, {"CLOCK_BOOTTIME", CLOCK_BOOTTIME},
    {"CLOCK_TAI", CLOCK_TAI},
  };
  for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) module_add(m, module, clocks[i].name, small_int_value(clocks[i].clock));
  return time_start_calendar(m, module);
}

const ModuleSpec time_module = {
  .name = "time",
  .doc = "Clocks, delays, and times as calendars show them.",
  .functions = functions,
  .start = start_time,
};
