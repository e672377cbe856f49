/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_json.h: the two halves of the module _json. */
#ifndef MAYFLY_BUILTINS_MOD_JSON_H
#define MAYFLY_BUILTINS_MOD_JSON_H

#include "builtins/text.h"

extern const NativeSpec json_encode;
/* Adds the string in double quotes, escaped. */
void json_add_string(StrBuilder *b, const Str *s, bool ascii);

#endif
