/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source.c: text, code, and the pieces between them. */
#include "lang/source.h"
#include "lang/source_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lang/transcript.h"

void *source_allocate(void *old, size_t size) {
  void *memory = realloc(old, size > 0 ? size : 1);
  if (!memory) {
    fputs("mayfly: out of memory while reading a program\n", stderr);
    abort();
  }
  return memory;
}

/* ---- building the code ---- */

static void add_piece(CodeBuilder *builder, size_t text) {
  Source *source = builder->source;
  if (source->piece_count > 0) {
    SourcePiece last = source->pieces[source->piece_count - 1];
    if (last.text + (source->code_length - last.code) == text) return;
  }
  if (source->piece_count == builder->piece_capacity) {
    builder->piece_capacity = builder->piece_capacity ? builder->piece_capacity * 2 : 8;
    source->pieces = source_allocate(source->pieces, builder->piece_capacity * sizeof *source->pieces);
  }
  source->pieces[source->piece_count++] = (SourcePiece){(uint32_t)source->code_length, (uint32_t)text};
}

static void reserve(CodeBuilder *builder, size_t length) {
  Source *source = builder->source;
  if (source->code_length + length + 1 <= builder->capacity) return;
  builder->capacity = (source->code_length + length + 1) * 2;
  source->code = source_allocate(source->code, builder->capacity);
}

void code_append(CodeBuilder *builder, size_t text, size_t length) {
  if (length == 0) return;
  Source *source = builder->source;
  reserve(builder, length);
  add_piece(builder, text);
  memcpy(source->code + source->code_length, source->text + text, length);
  source->code_length += length;
}

void code_append_newline(CodeBuilder *builder, size_t text) {
  Source *source = builder->source;
  reserve(builder, 1);
  add_piece(builder, text);
  source->code[source->code_length++] = '\n';
}

void code_chop(CodeBuilder *builder) {
  Source *source = builder->source;
  source->code_length--;
  SourcePiece *last = &source->pieces[source->piece_count - 1];
  if (last->code == source->code_length) source->piece_count--;
}

void code_finish(CodeBuilder *builder) {
  reserve(builder, 0);
  builder->source->code[builder->source->code_length] = '\0';
}

void source_add_note(Source *source, Span span, const char *message) {
  source->notes = source_allocate(source->notes, (source->note_count + 1) * sizeof *source->notes);
  char *copy = source_allocate(NULL, strlen(message) + 1);
  strcpy(copy, message);
  source->notes[source->note_count++] = (SourceNote){span, copy};
}

/* ---- reading a text ---- */

/* Length of the line end at TEXT: 1, 2 (CR LF), or 0. */
static size_t line_end_length(const Source *source, size_t text) {
  if (text >= source->text_length) return 0;
  if (source->text[text] == '\n') return 1;
  if (source->text[text] == '\r')
    return text + 1 < source->text_length && source->text[text + 1] == '\n' ? 2 : 1;
  return 0;
}

static void find_lines(Source *source) {
  size_t capacity = 64;
  source->line_starts = source_allocate(NULL, capacity * sizeof *source->line_starts);
  source->line_starts[source->line_count++] = 0;
  for (size_t i = 0; i < source->text_length;) {
    size_t ending = line_end_length(source, i);
    if (ending == 0) {
      i++;
      continue;
    }
    i += ending;
    if (source->line_count == capacity) {
      capacity *= 2;
      source->line_starts = source_allocate(source->line_starts, capacity * sizeof *source->line_starts);
    }
    source->line_starts[source->line_count++] = (uint32_t)i;
  }
}

size_t source_line_end(const Source *source, size_t number) {
  size_t start = source->line_starts[number];
  size_t end = number + 1 < source->line_count ? source->line_starts[number + 1] : source->text_length;
  if (end > start && source->text[end - 1] == '\n') end--;
  if (end > start && source->text[end - 1] == '\r') end--;
  return end;
}

enum { BYTE_ORDER_MARK = 3 };

static bool starts_with_mark(const Source *source) {
  return source->text_length >= BYTE_ORDER_MARK && memcmp(source->text, "\xef\xbb\xbf", BYTE_ORDER_MARK) == 0;
}

/* The common case: the code is the text with a newline at its end, and needs no copy. The text's buffer has
 * room. */
static void share_text(Source *source) {
  source->code = source->text;
  source->code_length = source->text_length;
  if (source->code_length == 0) return;
  if (source->text[source->text_length - 1] != '\n') source->text[source->code_length++] = '\n';
  source->pieces = source_allocate(NULL, sizeof *source->pieces);
  source->pieces[0] = (SourcePiece){0, 0};
  source->piece_count = 1;
}

static void copy_lines(Source *source) {
  CodeBuilder builder = {.source = source};
  for (size_t line = 0; line < source->line_count; line++) {
    size_t start = source->line_starts[line];
    size_t end = source_line_end(source, line);
    bool last = line + 1 == source->line_count;
    if (line == 0 && starts_with_mark(source)) start += BYTE_ORDER_MARK;
    code_append(&builder, start, end - start);
    if (!last || end > start) code_append_newline(&builder, end);
  }
  code_finish(&builder);
}

Source *source_from_text(const char *name, const char *bytes, size_t length, unsigned flags) {
  Source *source = source_allocate(NULL, sizeof *source);
  *source = (Source){.references = 1};
  source->name = source_allocate(NULL, strlen(name) + 1);
  strcpy(source->name, name);
  source->text = source_allocate(NULL, length + 2);
  memcpy(source->text, bytes, length);
  source->text[length] = source->text[length + 1] = '\0';
  source->text_length = length;
  find_lines(source);
  if ((flags & SOURCE_TRANSCRIPT) && transcript_detect(source->text, length))
    transcript_read(source);
  else if (starts_with_mark(source) || memchr(bytes, '\r', length))
    copy_lines(source);
  else
    share_text(source);
  return source;
}

Source *source_retain(Source *source) {
  source->references++;
  return source;
}

void source_release(Source *source) {
  if (!source || --source->references > 0) return;
  for (size_t i = 0; i < source->note_count; i++) free((char *)source->notes[i].message);
  if (source->code != source->text) free(source->code);
  free(source->name);
  free(source->text);
  free(source->line_starts);
  free(source->pieces);
  free(source->cells);
  free(source->notes);
  free(source);
}

/* ---- from code to text ---- */

static size_t text_offset(const Source *source, uint32_t offset) {
  if (source->piece_count == 0) return 0;
  size_t low = 0, high = source->piece_count;
  while (high - low > 1) {
    size_t middle = (low + high) / 2;
    if (source->pieces[middle].code <= offset)
      low = middle;
    else
      high = middle;
  }
  size_t text = source->pieces[low].text + (offset - source->pieces[low].code);
  return text < source->text_length ? text : source->text_length;
}

/* The index of the line that holds a byte of the text. */
static size_t line_index(const Source *source, size_t text) {
  size_t low = 0, high = source->line_count;
  while (high - low > 1) {
    size_t middle = (low + high) / 2;
    if (source->line_starts[middle] <= text)
      low = middle;
    else
      high = middle;
  }
  return low;
}

static Position text_position(const Source *source, size_t text, size_t line) {
  uint32_t column = 1;
  for (size_t i = source->line_starts[line]; i < text; i++)
    if (((unsigned char)source->text[i] & 0xc0) != 0x80) column++;
  return (Position){(uint32_t)line + 1, column};
}

Position source_position(const Source *source, uint32_t offset) {
  size_t text = text_offset(source, offset);
  return text_position(source, text, line_index(source, text));
}

Position source_end_position(const Source *source, uint32_t offset) {
  if (offset == 0) return source_position(source, 0);
  size_t text = text_offset(source, offset - 1);
  size_t line = line_index(source, text);
  if (text >= source->text_length) return text_position(source, text, line);
  return text_position(source, text + 1, line);
}

uint32_t source_line_at(const Source *source, uint32_t offset) {
  return (uint32_t)line_index(source, text_offset(source, offset)) + 1;
}

SourceLine source_line(const Source *source, uint32_t number) {
  if (number == 0 || number > source->line_count) return (SourceLine){"", 0};
  size_t start = source->line_starts[number - 1];
  return (SourceLine){source->text + start, source_line_end(source, number - 1) - start};
}

SourceLine source_text_of(const Source *source, Span span) {
  if (span.end <= span.start) return (SourceLine){"", 0};
  size_t start = text_offset(source, span.start);
  size_t last = text_offset(source, span.end - 1);
  size_t end = last < source->text_length ? last + 1 : last;
  return (SourceLine){source->text + start, end - start};
}
