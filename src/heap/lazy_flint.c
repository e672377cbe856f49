/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lazy_flint.c: FLINT by need. Debian's libflint draws in NTL and the C++ library, whose 10,000 relocations are more than half of
 * what starting Mayfly would cost, and a script without rings other than ZZ has no use for it. So the program does not link with FLINT: it has a
 * function of each name in flint_functions.def that jumps through a slot. All slots lead to flint_first until the first call,
 * which loads the library and points them at FLINT's functions; from then on a call costs one indirect jump, as through the
 * linker's own table. Where the jumps are not written for the machine, the program links with FLINT as usual. */
#include "heap/lazy_flint.h"

#include "config.h"

#ifdef MAYFLY_FLINT_SONAME

#include <dlfcn.h>
#include <stdio.h>
#include <unistd.h>

#define FUNCTION(name) +1
enum { FLINT_FUNCTION_COUNT = 0
#include "heap/flint_functions.def"
};
#undef FUNCTION

#define FUNCTION(name) #name,
static const char *const function_names[] = {
#include "heap/flint_functions.def"
};
#undef FUNCTION

extern void *flint_slots[FLINT_FUNCTION_COUNT] __attribute__((visibility("hidden")));

/* A function and its slot. Before the library is there, r11 (which no call preserves) says whom to call then. */
#define FUNCTION(name)                                                                                                                \
  __asm__(".pushsection .text\n\t.globl " #name "\n\t.hidden " #name "\n\t.type " #name ", @function\n" #name ":\n\t"                \
          "jmp *9f(%rip)\n8:\tlea " #name "(%rip), %r11\n\tjmp flint_first\n\t.size " #name ", . - " #name "\n\t.popsection\n\t"       \
          ".pushsection .data.flint_slots, \"aw\"\n9:\t.quad 8b\n\t.popsection");
__asm__(".pushsection .data.flint_slots, \"aw\"\n\t.balign 8\n\t.globl flint_slots\n\t.hidden flint_slots\nflint_slots:\n\t.popsection");
#include "heap/flint_functions.def"
#undef FUNCTION

/* Keeps the arguments (and al, which counts the vector registers of a variadic call), loads, and calls again. */
__asm__(".pushsection .text\n\t.type flint_first, @function\nflint_first:\n\t"
        "push %rbp\n\tmov %rsp, %rbp\n\tsub $128, %rsp\n\t"
        "mov %rdi, -8(%rbp)\n\tmov %rsi, -16(%rbp)\n\tmov %rdx, -24(%rbp)\n\tmov %rcx, -32(%rbp)\n\t"
        "mov %r8, -40(%rbp)\n\tmov %r9, -48(%rbp)\n\tmov %rax, -56(%rbp)\n\tmov %r11, -64(%rbp)\n\t"
        "movsd %xmm0, -72(%rbp)\n\tmovsd %xmm1, -80(%rbp)\n\tmovsd %xmm2, -88(%rbp)\n\tmovsd %xmm3, -96(%rbp)\n\t"
        "call flint_load\n\t"
        "mov -8(%rbp), %rdi\n\tmov -16(%rbp), %rsi\n\tmov -24(%rbp), %rdx\n\tmov -32(%rbp), %rcx\n\t"
        "mov -40(%rbp), %r8\n\tmov -48(%rbp), %r9\n\tmov -56(%rbp), %rax\n\tmov -64(%rbp), %r11\n\t"
        "movsd -72(%rbp), %xmm0\n\tmovsd -80(%rbp), %xmm1\n\tmovsd -88(%rbp), %xmm2\n\tmovsd -96(%rbp), %xmm3\n\t"
        "leave\n\tjmp *%r11\n\t.size flint_first, . - flint_first\n\t.popsection");

static bool loaded;

bool flint_is_loaded(void) { return loaded; }

static void missing(void) {
  fprintf(stderr, "mayfly: a function is missing in %s\n", MAYFLY_FLINT_SONAME);
  _exit(127);
}

/* The dynamic linker ends the process with 127 when it lacks a library; so does this. */
__attribute__((used)) void flint_load(void) {
  if (loaded) return;
  native_flint_loading();
  void *library = dlopen(MAYFLY_FLINT_SONAME, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) {
    fprintf(stderr, "mayfly: %s\n", dlerror());
    _exit(127);
  }
  for (int i = 0; i < FLINT_FUNCTION_COUNT; i++) {
    void *function = dlsym(library, function_names[i]);
    flint_slots[i] = function != NULL ? function : (void *)missing;
  }
  loaded = true;
  native_flint_loaded();
}

#else

bool flint_is_loaded(void) { return true; }
void flint_load(void) {}

#endif
