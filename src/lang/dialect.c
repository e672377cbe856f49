/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dialect.c: which reading a file gets, and what the prompt keeps for itself. */
#include "lang/dialect.h"

#include <string.h>

Dialect dialect_for_file(const char *name) {
  size_t length = name ? strlen(name) : 0;
  return length > 3 && strcmp(name + length - 3, ".py") == 0 ? DIALECT_PYTHON : DIALECT_CAS;
}

static bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static void trim(const char **bytes, size_t *length) {
  while (*length > 0 && is_blank(**bytes)) {
    ++*bytes;
    --*length;
  }
  while (*length > 0 && is_blank((*bytes)[*length - 1])) --*length;
}

static bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

/* %name rest, %%name rest */
static PromptInput magic(const char *bytes, size_t length) {
  PromptInput input = {.kind = PROMPT_MAGIC};
  input.cell_magic = length > 1 && bytes[1] == '%';
  size_t start = input.cell_magic ? 2 : 1, end = start;
  while (end < length && is_word(bytes[end])) end++;
  input.subject = bytes + start;
  input.subject_length = end - start;
  input.rest = bytes + end;
  input.rest_length = length - end;
  trim(&input.rest, &input.rest_length);
  return input;
}

/* Is the '?' at the end really one, and not part of a string or a comment? */
static bool is_outside_strings(const char *bytes, size_t length) {
  char quote = 0;
  for (size_t i = 0; i < length; i++) {
    char c = bytes[i];
    if (quote) {
      if (c == '\\')
        i++;
      else if (c == quote)
        quote = 0;
    } else if (c == '#') {
      return false;
    } else if (c == '"' || c == '\'') {
      quote = c;
    }
  }
  return !quote;
}

/* The '?' and '??' of help, at either end of a single line. */
static PromptInput help(const char *bytes, size_t length) {
  PromptInput input = {.kind = PROMPT_CODE};
  bool before = bytes[0] == '?';
  if (!before && (bytes[length - 1] != '?' || !is_outside_strings(bytes, length))) return input;
  size_t marks = 1;
  if (length > 1) marks += before ? bytes[1] == '?' : bytes[length - 2] == '?';
  input.kind = marks == 2 ? PROMPT_SOURCE : PROMPT_HELP;
  input.subject = before ? bytes + marks : bytes;
  input.subject_length = length > marks ? length - marks : 0;
  trim(&input.subject, &input.subject_length);
  input.rest = input.subject + input.subject_length;
  return input;
}

PromptInput dialect_prompt_input(const char *bytes, size_t length) {
  trim(&bytes, &length);
  PromptInput code = {.kind = PROMPT_CODE};
  if (length == 0) return code;
  if (bytes[0] == '%') return magic(bytes, length);
  if (bytes[0] == '!') {
    PromptInput input = {
        .kind = PROMPT_SHELL, .subject = bytes, .rest = bytes + 1, .rest_length = length - 1};
    trim(&input.rest, &input.rest_length);
    return input;
  }
  if (memchr(bytes, '\n', length)) return code;
  return help(bytes, length);
}
