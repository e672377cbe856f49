/* SPDX-License-Identifier: GPL-3.0-or-later */
/* arena.h: memory that is freed all at once.
 *
 *   Arena -> newest block -> ... -> oldest block
 *
 * The front end (tokens, names, syntax trees, messages) allocates here and never frees a single piece;
 * whoever made the arena frees it when code has been generated. Nothing in an arena may point into the
 * collected heap, and the collector never looks here.
 *
 * Without memory, or beyond the limit of --max-heap, arena_alloc jumps to `exhausted`; where that is NULL the process ends, but only
 * when the system has no more. */
#ifndef MAYFLY_LANG_ARENA_H
#define MAYFLY_LANG_ARENA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

typedef struct ArenaBlock ArenaBlock;

typedef struct Arena {
  ArenaBlock *newest;
  char *free;   /* next free byte of the newest block */
  char *end;    /* one past its last byte */
  size_t total; /* bytes asked of malloc so far */
  jmp_buf *exhausted;
} Arena;

/* Start an empty arena; allocates nothing yet. */
void arena_init(Arena *arena);

/* Free every block. The arena may be used again. */
void arena_free(Arena *arena);

/* SIZE zeroed bytes, aligned for any object. Never NULL: does not return when there is no memory. */
void *arena_alloc(Arena *arena, size_t size);

/* A copy of LENGTH bytes (of none, BYTES may be NULL) with a NUL after them. */
char *arena_copy(Arena *arena, const char *bytes, size_t length);

/* Text formatted as by printf, in the arena. */
char *arena_format(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_format_list(Arena *arena, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

#define ARENA_NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_ARRAY(arena, Type, count) ((Type *)arena_alloc((arena), sizeof(Type) * (count)))

#endif
