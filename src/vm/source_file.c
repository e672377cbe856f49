/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vm/source_file.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lang/compile.h"
#include "lang/dialect.h"
#include "object/error.h"
#include "object/number.h"

char *source_file_read(Machine *m, FILE *stream, const char *path, size_t *bytes) {
  size_t capacity = 1 << 14, used = 0;
  char *data = malloc(capacity);
  while (data) {
    size_t n = fread(data + used, 1, capacity - used - 1, stream);
    used += n;
    if (n == 0) break;
    if (capacity - used < 2) {
      char *grown = realloc(data, capacity *= 2);
      if (!grown) free(data);
      data = grown;
    }
  }
  if (!data) return raise_no_memory(m), NULL;
  if (ferror(stream)) {
    raise_os_error(m, errno, path);
    free(data);
    return NULL;
  }
  data[used] = '\0';
  *bytes = used;
  return data;
}

char *source_file_text(Machine *m, const char *path, size_t *bytes) {
  struct stat s;
  if (stat(path, &s) == 0 && S_ISDIR(s.st_mode)) return raise_os_error(m, EISDIR, path), NULL;
  FILE *stream = fopen(path, "rb");
  if (!stream) return raise_os_error(m, errno, path), NULL;
  char *text = source_file_read(m, stream, path, bytes);
  fclose(stream);
  return text;
}

Value source_file_compile(Machine *m, const char *path, unsigned flags) {
  size_t bytes;
  char *text = source_file_text(m, path, &bytes);
  if (!text) return ABSENT;
  bool python = dialect_for_file(path) == DIALECT_PYTHON;
  Value code = compile_text(m, text, bytes, path, flags | (python ? 0 : COMPILE_CAS));
  free(text);
  return code;
}

Value source_file_program(Machine *m, const char *path, unsigned flags) {
  int_set_digit_limit(m, dialect_for_file(path) == DIALECT_PYTHON ? INT_DEFAULT_DIGITS : 0);
  return source_file_compile(m, path, flags);
}
