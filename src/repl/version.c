/* SPDX-License-Identifier: GPL-3.0-or-later */
/* version.c: the version, and those of the libraries in use. */
#include "repl/version.h"

#include <stdio.h>

#include "algebra/algebra.h"
#include "builtins/builtin.h"
#include "config.h"
#include "heap/heap.h"
#include "repl/line.h"

const char *version_number(void) { return PACKAGE_VERSION; }

int version_print(void) {
  char gc[64], flint[64], pcre[64];
  heap_library_version(gc, sizeof gc);
  algebra_library_version(flint, sizeof flint);
  builtins_library_version(pcre, sizeof pcre);
  printf("mayfly (Mayfly) %s\n"
         "Copyright (C) 2026 the Mayfly authors.\n"
         "License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.\n"
         "This is free software: you are free to change and redistribute it.\n"
         "There is NO WARRANTY, to the extent permitted by law.\n\n"
         "%s, %s, Readline %s, %s\n",
         PACKAGE_VERSION, flint, gc, line_library_version(), pcre);
  return 0;
}
