/* SPDX-License-Identifier: GPL-3.0-or-later */
/* version.h: what --version and the banner say. */
#ifndef MAYFLY_REPL_VERSION_H
#define MAYFLY_REPL_VERSION_H

int version_print(void);          /* to standard output; answers 0 */
const char *version_number(void); /* "0.1.0" */

#endif
