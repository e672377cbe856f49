/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unicode_name.h: names of characters, their categories and normal forms, by GNU libunistring, which is loaded when first asked.
 * Without the library (configure --without-unicode-names, or it is not installed where the program runs) unicode_names_load answers false,
 * and nothing else may be called. */
#ifndef MAYFLY_OBJECT_UNICODE_NAME_H
#define MAYFLY_OBJECT_UNICODE_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

bool unicode_names_load(void);
#define UNICODE_NAMES_MISSING "names of characters need the library libunistring, which is not here"

enum { UNICODE_NAME_MAX = 256 };
/* In upper case, NUL-terminated; false: the character has none. */
bool unicode_name_of(uint32_t c, char name[UNICODE_NAME_MAX]);
/* By name or alias, in any case of letters; false: there is none. */
bool unicode_by_name(const char *name, size_t bytes, uint32_t *c);

/* Two letters. */
const char *unicode_category(uint32_t c);
int unicode_combining_class(uint32_t c);
/* Value of a digit in the wider sense (superscripts, too), or -1. */
int unicode_digit(uint32_t c);

/* The text in one of the normal forms, malloc'ed; NULL: no memory. */
typedef enum UnicodeForm { UNICODE_NFC, UNICODE_NFD, UNICODE_NFKC, UNICODE_NFKD } UnicodeForm;
uint32_t *unicode_normalize(UnicodeForm form, const uint32_t *text, size_t length, size_t *result_length);

#endif
