/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the sanitizers must know before main() runs, in builds with --enable-sanitizers.
 * The collector frees what its own marking finds dead, so nothing is ever a leak to the leak
 * checker; and it scans the machine stack, so locals must live there and not on a fake stack.
 */
const char *__asan_default_options(void);
const char *__ubsan_default_options(void);

const char *__asan_default_options(void)
{
  return "detect_leaks=0:detect_stack_use_after_return=0:allocator_may_return_null=1";
}

const char *__ubsan_default_options(void)
{
  return "print_stacktrace=1";
}
