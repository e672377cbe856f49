/* SPDX-License-Identifier: GPL-3.0-or-later */
/* magic.h: %commands and !commands of the prompt. */
#ifndef MAYFLY_REPL_MAGIC_H
#define MAYFLY_REPL_MAGIC_H

#include "object/containers.h"

/* %name rest. ValueError for unknown names. false: exception pending. */
MUST_USE bool magic_run(Machine *m, Dict *globals, const char *name, size_t name_bytes, const char *rest, size_t rest_bytes);
/* !command. PermissionError in a sandbox. */
MUST_USE bool magic_shell(Machine *m, const char *command, size_t bytes);

#endif
