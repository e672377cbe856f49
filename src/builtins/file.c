/* SPDX-License-Identifier: GPL-3.0-or-later */
/* file.c: file objects: reading, writing, opening. Their methods are in file_methods.c. */
#include "builtins/file.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "heap/safepoint.h"
#include "vm/vm.h"

bool is_file(Machine *m, Value v) { return is_object(v) && type_of(m, v) == m->builtins->file_type; }

static void release_file(uintptr_t payload) {
  FileState *state = (FileState *)payload;
  if (state->stream && !state->standard) fclose(state->stream);
  free(state);
}

Value file_new(Machine *m, FILE *stream, Value name, const char *mode, bool standard) {
  FileState *state = malloc(sizeof *state);
  if (!state) return raise_no_memory(m);
  *state = (FileState){stream, standard};
  File *f = heap_new(m, m->builtins->file_type->id, sizeof(File));
  heap_own_native(m, f, (uintptr_t)state, release_file, sizeof *state + (standard ? 0 : BUFSIZ));
  f->state = state;
  f->name = name;
  f->mode = str_from_c(m, mode);
  bool both = strchr(mode, '+') != NULL;
  f->binary = strchr(mode, 'b') != NULL;
  f->readable = both || strchr(mode, 'r') != NULL;
  f->writable = both || strchr(mode, 'r') == NULL;
  return object_value(f);
}

Value standard_stream(Machine *m, int number) {
  Builtins *b = m->builtins;
  Value *where = number == 0 ? &b->in : number == 1 ? &b->out : &b->error;
  static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
  FILE *const streams[] = {stdin, stdout, stderr};
  if (is_absent(*where)) *where = file_new(m, streams[number], str_from_c(m, names[number]), number == 0 ? "r" : "w", true);
  return *where;
}

static FILE *open_stream(Machine *m, File *f) {
  if (!f->state->stream) raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
  return f->state->stream;
}

/* io.UnsupportedOperation, an OSError and a ValueError, made when it is first needed. */
Value unsupported_operation(Machine *m) {
  if (is_absent(m->builtins->unsupported)) {
    Value bases = tuple_pack(m, 2, object_value(builtin_type(m, TYPE_ID_OSError)), object_value(builtin_type(m, TYPE_ID_ValueError)));
    Dict *namespace = dict_new(m);
    dict_set_str(m, namespace, symbol(m, "__module__"), object_value(symbol(m, "io")));
    m->builtins->unsupported = class_new(m, object_value(symbol(m, "UnsupportedOperation")), bases, namespace, ABSENT);
  }
  return m->builtins->unsupported;
}

static FILE *raise_unsupported(Machine *m, const char *message) {
  Value cls = unsupported_operation(m), text = str_from_c(m, message);
  Value exception = is_absent(cls) ? ABSENT : object_call(m, cls, &text, 1);
  if (!is_absent(exception)) raise_value(m, exception);
  return NULL;
}

/* Between reading and writing, a stream must be positioned. */
static void turn(File *f, FILE *stream, bool write) {
  if (f->wrote != write && f->readable && f->writable) fseek(stream, 0, SEEK_CUR);
  f->wrote = write;
}

FILE *file_for_reading(Machine *m, File *f) {
  FILE *stream = open_stream(m, f);
  if (stream && !f->readable) return raise_unsupported(m, f->binary ? "read" : "not readable");
  if (stream == stdin) fflush(stdout);
  if (stream) turn(f, stream, false);
  return stream;
}

FILE *file_for_writing(Machine *m, File *f) {
  FILE *stream = open_stream(m, f);
  if (stream && !f->writable) return raise_unsupported(m, f->binary ? "write" : "not writable");
  if (stream == stderr) fflush(stdout);
  if (stream) turn(f, stream, true);
  return stream;
}

/* Text with code points that UTF-8 does not have, or another encoding: as bytes. */
static Value encoded(Machine *m, File *f, Value text) {
  Value how[2] = {is_absent(f->encoding) ? str_from_c(m, "utf-8") : f->encoding, is_absent(f->errors) ? str_from_c(m, "strict") : f->errors};
  return object_call_method(m, text, "encode", how, 2);
}

static bool write_bytes(Machine *m, FILE *stream, const void *data, size_t n) {
  if (fwrite_unlocked(data, 1, n, stream) == n) return true;
  int number = errno;
  clearerr(stream);
  raise_os_error(m, number, NULL);
  return false;
}

static bool plain(const File *f, const Str *s) {
  if (!is_absent(f->encoding)) return false;
  return str_is_ascii(s) || !memchr(s->text, 0xed, s->bytes); /* surrogates begin with ED */
}

bool file_write(Machine *m, File *f, Value text) {
  FILE *stream = file_for_writing(m, f);
  if (!stream) return false;
  if (f->binary) {
    if (!is_object(text) || !is_instance(m, text, TYPE_ID_bytes))
      return raise_false(m, TYPE_ID_TypeError, "a bytes-like object is required, not '%T'", text);
    return write_bytes(m, stream, as_bytes(text)->data, as_bytes(text)->length);
  }
  if (!is_str_instance(m, text)) return raise_false(m, TYPE_ID_TypeError, "write() argument must be str, not %N", text);
  if (plain(f, as_str(text))) return write_bytes(m, stream, as_str(text)->text, as_str(text)->bytes);
  Value bytes = encoded(m, f, text);
  return !is_absent(bytes) && write_bytes(m, stream, as_bytes(bytes)->data, as_bytes(bytes)->length);
}

/* Reading. */

typedef struct Buffer {
  char *data;
  size_t used, capacity;
} Buffer;

static bool buffer_add(Machine *m, Buffer *b, int c) {
  if (b->used == b->capacity) {
    size_t capacity = b->capacity ? 2 * b->capacity : 256;
    char *data = realloc(b->data, capacity);
    if (!data) return raise_no_memory(m), false;
    b->data = data;
    b->capacity = capacity;
  }
  b->data[b->used++] = (char)c;
  return true;
}

/* The next byte, newlines translated; EOF at the end or with an exception pending. */
static int next_byte(Machine *m, const File *f, FILE *stream) {
  for (;;) {
    int c = getc_unlocked(stream);
    if (c == '\r' && !f->binary && !f->raw_newlines) {
      int after = getc_unlocked(stream);
      if (after != '\n' && after != EOF) ungetc(after, stream);
      return '\n';
    }
    if (c != EOF || feof(stream)) return c;
    int number = errno;
    clearerr(stream);
    if (number != EINTR) return raise_os_error(m, number, NULL), EOF;
    if (!(m->attention & ATTENTION_INTERRUPT)) continue;
    m->attention &= ~ATTENTION_INTERRUPT;
    return raise_error(m, TYPE_ID_KeyboardInterrupt, ""), EOF;
  }
}

static bool is_ascii(const char *data, size_t n) {
  for (size_t i = 0; i < n; i++)
    if ((unsigned char)data[i] >= 0x80) return false;
  return true;
}

/* The buffer's bytes as the file's kind of text; the buffer is freed. */
static Value decoded(Machine *m, const File *f, Buffer *b) {
  Value result = ABSENT;
  if (!error_pending(m)) {
    if (!f->binary && is_absent(f->encoding) && is_ascii(b->data, b->used)) result = str_new(m, b->data ? b->data : "", b->used);
    else result = bytes_new(m, b->data ? b->data : "", b->used);
  }
  free(b->data);
  if (is_absent(result) || f->binary || is_str(result)) return result;
  Value how[2] = {is_absent(f->encoding) ? str_from_c(m, "utf-8") : f->encoding, is_absent(f->errors) ? str_from_c(m, "strict") : f->errors};
  return object_call_method(m, result, "decode", how, 2);
}

/* Is this byte the first of a character? Then it counts. */
static bool begins_character(const File *f, int c) { return f->binary || (c & 0xc0) != 0x80; }

/* Reads characters until `limit` (negative: none) or, when by_line, the end of a line. */
static Value read_characters(Machine *m, File *f, int64_t limit, bool by_line) {
  FILE *stream = file_for_reading(m, f);
  if (!stream) return ABSENT;
  Buffer b = {0};
  int64_t count = 0;
  for (;;) {
    int c = next_byte(m, f, stream);
    if (c == EOF) break;
    if (begins_character(f, c) && limit >= 0 && count++ == limit) {
      ungetc(c, stream);
      break;
    }
    if (!buffer_add(m, &b, c) || (by_line && c == '\n')) break;
  }
  return decoded(m, f, &b);
}

Value file_read(Machine *m, File *f, int64_t limit) { return read_characters(m, f, limit, false); }
Value file_read_line(Machine *m, File *f, int64_t limit) { return read_characters(m, f, limit, true); }

/* Opening. */

/* The mode with its letters checked, as fopen wants it. */
static bool read_mode(Machine *m, const char *mode, char out[8]) {
  int kinds = 0, plus = 0, binary = 0, text = 0;
  char kind = 'r';
  for (const char *p = mode; *p; p++) {
    int *count = strchr("rwax", *p) ? &kinds : *p == '+' ? &plus : *p == 'b' ? &binary : *p == 't' ? &text : NULL;
    if (!count || (strchr(p + 1, *p) != NULL)) return raise_false(m, TYPE_ID_ValueError, "invalid mode: '%s'", mode);
    ++*count;
    if (count == &kinds) kind = *p;
  }
  if (text && binary) return raise_false(m, TYPE_ID_ValueError, "can't have text and binary mode at once");
  if (kinds != 1) return raise_false(m, TYPE_ID_ValueError, "must have exactly one of create/read/write/append mode");
  snprintf(out, 8, "%c%s%s%se", kind == 'x' ? 'w' : kind, binary ? "b" : "", plus ? "+" : "", kind == 'x' ? "x" : "");
  return true;
}

Value file_open(Machine *m, Value name, const char *mode, Value newline) {
  char how[8];
  if (!read_mode(m, mode, how) || !sandbox_permits(m, is_str_instance(m, name) ? as_str(name)->text : NULL)) return ABSENT;
  FILE *stream;
  if (is_int_instance(m, name)) {
    int64_t fd;
    stream = int_fits_int64(name, &fd) ? fdopen(dup((int)fd), how) : NULL;
  } else if (is_str_instance(m, name)) {
    stream = fopen(as_str(name)->text, how);
  } else {
    return raise_error(m, TYPE_ID_TypeError, "expected str, bytes or os.PathLike object, not %T", name);
  }
  const char *path = is_str_instance(m, name) ? as_str(name)->text : NULL;
  if (!stream) return raise_os_error(m, errno, path);
  struct stat about;
  if (fstat(fileno(stream), &about) == 0 && S_ISDIR(about.st_mode)) {
    fclose(stream);
    return raise_os_error(m, EISDIR, path);
  }
  Value file = file_new(m, stream, name, mode, false);
  if (!is_absent(file)) as_file(file)->raw_newlines = !is_absent(newline) && !is_none(newline);
  return file;
}

static void file_walk(const Object *o, Tracer *t) {
  const File *f = (const File *)o;
  trace_value(t, f->name);
  trace_value(t, f->mode);
  trace_value(t, f->encoding);
  trace_value(t, f->errors);
}

static Value file_repr(Machine *m, Value self) {
  File *f = as_file(self);
  if (f->binary) return str_format(m, "<_io.BufferedReader name=%R>", f->name);
  return str_format(m, "<_io.TextIOWrapper name=%R mode=%R encoding='utf-8'>", f->name, f->mode);
}

static Value file_iter(Machine *m, Value self) { return open_stream(m, as_file(self)) ? self : ABSENT; }

static Value file_next(Machine *m, Value self) {
  Value line = file_read_line(m, as_file(self), -1);
  if (is_absent(line)) return ABSENT;
  size_t length = is_str(line) ? as_str(line)->bytes : as_bytes(line)->length;
  return length ? line : ABSENT;
}

Type *file_type_register(Machine *m) {
  static const TypeSpec file_type = {
      .size = sizeof(File),
      .walk = file_walk,
      .slots = {.repr = file_repr, .iter = file_iter, .next = file_next},
      .methods = file_methods,
      .getset = file_getset,
      .doc = "A file of text (or, in a mode with b, of bytes).",
  };
  return type_register(m, "TextIOWrapper", "_io", TYPE_ID_object, FINAL, &file_type);
}
