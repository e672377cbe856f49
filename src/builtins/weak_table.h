/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weak_table.h: tables for users that hold no more than needed, found by equality (hash and == of the language).
 *
 *   EphemeronDict   key (or tuple of keys) -> value     the value is held while all keys live for some other reason
 *   InternTable     key -> instance                     the key is held while the instance lives for some other reason
 *
 * Comparing keys may run code that changes this very table: searches go through the library's cursors, which bear that. */
#ifndef MAYFLY_BUILTINS_WEAK_TABLE_H
#define MAYFLY_BUILTINS_WEAK_TABLE_H

#include "object/type.h"

/* Registers the types and enters them into the module. */
void weak_tables_add(Machine *m, Value module);

#endif
