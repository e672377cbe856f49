/* SPDX-License-Identifier: GPL-3.0-or-later */
/* arena.c: blocks of growing size, each linked to the one before. */
#include "lang/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "heap/heap.h"

struct ArenaBlock {
  ArenaBlock *older;
  alignas(max_align_t) char bytes[];
};

enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

void arena_init(Arena *arena) {
  *arena = (Arena){0};
}

void arena_free(Arena *arena) {
  ArenaBlock *block = arena->newest;
  while (block) {
    ArenaBlock *older = block->older;
    free(block);
    block = older;
  }
  arena_init(arena);
}

/* Begin a block with room for SIZE bytes; blocks double with the total so that their number stays
 * logarithmic. */
static void add_block(Arena *arena, size_t size) {
  size_t room = arena->total < FIRST_BLOCK ? FIRST_BLOCK : arena->total;
  if (room > LARGEST_BLOCK) room = LARGEST_BLOCK;
  if (room < size) room = size;
  bool refused = arena->exhausted && !heap_has_room(arena->total + room);
  ArenaBlock *block = refused ? NULL : malloc(sizeof *block + room);
  if (!block) {
    if (arena->exhausted) longjmp(*arena->exhausted, 1);
    fputs("mayfly: out of memory while reading a program\n", stderr);
    abort();
  }
  block->older = arena->newest;
  arena->newest = block;
  arena->free = block->bytes;
  arena->end = block->bytes + room;
  arena->total += room;
}

void *arena_alloc(Arena *arena, size_t size) {
  const size_t unit = alignof(max_align_t);
  size = size > 0 ? (size + unit - 1) / unit * unit : unit;
  if (size > (size_t)(arena->end - arena->free)) add_block(arena, size);
  void *piece = arena->free;
  arena->free += size;
  return memset(piece, 0, size);
}

char *arena_copy(Arena *arena, const char *bytes, size_t length) {
  char *copy = arena_alloc(arena, length + 1);
  if (length > 0) memcpy(copy, bytes, length);
  return copy;
}

char *arena_format(Arena *arena, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  char *text = arena_format_list(arena, format, arguments);
  va_end(arguments);
  return text;
}

char *arena_format_list(Arena *arena, const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, again);
  va_end(again);
  if (length < 0) return arena_copy(arena, format, strlen(format));
  char *text = arena_alloc(arena, (size_t)length + 1);
  vsnprintf(text, (size_t)length + 1, format, arguments);
  return text;
}
