/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sha512.h: the hash of FIPS 180-4, by which random.seed() turns texts into numbers. */
#ifndef MAYFLY_BUILTINS_SHA512_H
#define MAYFLY_BUILTINS_SHA512_H

#include <stddef.h>
#include <stdint.h>

void sha512(const uint8_t *data, size_t length, uint8_t out[64]);

#endif
