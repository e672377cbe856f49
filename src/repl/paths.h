/* SPDX-License-Identifier: GPL-3.0-or-later */
/* paths.h: where the library in .cas files is: beside the program (a moved prefix works), in the source tree of an uninstalled program, or
 * where configure put it. */
#ifndef MAYFLY_REPL_PATHS_H
#define MAYFLY_REPL_PATHS_H

#include <stddef.h>

void paths_stdlib(char *out, size_t size, const char *argv0);

#endif
