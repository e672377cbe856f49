/* SPDX-License-Identifier: GPL-3.0-or-later */
/* file_methods.c: the methods and attributes of file objects. */
#include <errno.h>
#include <unistd.h>

#include "builtins/file.h"

/* A size argument: None or omitted means no limit. */
static bool limit_argument(Machine *m, Value v, int64_t *limit) {
  return argument_index(m, is_none(v) ? ABSENT : v, -1, limit);
}

BUILTIN(file_read_method, "read(self, size=-1, /)", "Read at most size characters; all that is left when size is negative or omitted.") {
  int64_t limit;
  return limit_argument(m, args[1], &limit) ? file_read(m, as_file(args[0]), limit) : ABSENT;
}

BUILTIN(file_readline, "readline(self, size=-1, /)", "Read until newline or end of file. The text is empty at the end.") {
  int64_t limit;
  return limit_argument(m, args[1], &limit) ? file_read_line(m, as_file(args[0]), limit) : ABSENT;
}

static size_t text_size(Value text) { return is_str(text) ? as_str(text)->length : as_bytes(text)->length; }

BUILTIN(file_readlines, "readlines(self, hint=-1, /)", "Return a list of the lines that are left; about hint characters when it is positive.") {
  int64_t hint, total = 0;
  if (!limit_argument(m, args[1], &hint)) return ABSENT;
  Value lines = list_new(m, NULL, 0);
  while (hint <= 0 || total < hint) {
    Value line = file_read_line(m, as_file(args[0]), -1);
    if (is_absent(line)) return ABSENT;
    if (text_size(line) == 0) break;
    total += (int64_t)text_size(line);
    if (!list_append(m, lines, line)) return ABSENT;
  }
  return lines;
}

BUILTIN(file_write_method, "write(self, text, /)", "Write the text and return its length.") {
  if (!file_write(m, as_file(args[0]), args[1])) return ABSENT;
  return small_int_value((int64_t)(is_str_instance(m, args[1]) ? as_str(args[1])->length : as_bytes(args[1])->length));
}

static bool write_line(Machine *m, Value line, void *file) { return file_write(m, file, line); }
BUILTIN(file_writelines, "writelines(self, lines, /)", "Write the strings of an iterable; no newlines are added.") {
  return object_each(m, args[1], write_line, as_file(args[0])) ? NONE : ABSENT;
}

static Value flush(Machine *m, File *f) {
  if (!f->state->stream) return raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
  return f->writable && fflush(f->state->stream) != 0 ? raise_os_error(m, errno, NULL) : NONE;
}
BUILTIN(file_flush, "flush(self, /)", "Write out what is buffered.") { return flush(m, as_file(args[0])); }

static Value close_file(Machine *m, File *f) {
  FILE *stream = f->state->stream;
  if (!stream) return NONE;
  f->state->stream = NULL;
  int failed = f->state->standard ? fflush(stream) : fclose(stream);
  return failed ? raise_os_error(m, errno, NULL) : NONE;
}
BUILTIN(file_close, "close(self, /)", "Flush and close the file. Closing it again does nothing.") { return close_file(m, as_file(args[0])); }

BUILTIN(file_enter, "__enter__(self, /)", "The file itself.") {
  if (!as_file(args[0])->state->stream) return raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
  return args[0];
}
BUILTIN(file_exit, "__exit__(self, /, *args)", "Close the file.") { return close_file(m, as_file(args[0])); }

BUILTIN(file_seek, "seek(self, offset, whence=0, /)", "Change the position: from the start (0), from here (1) or from the end (2). In bytes.") {
  int64_t offset, whence;
  if (!object_as_index(m, args[1], &offset) || !argument_index(m, args[2], 0, &whence)) return ABSENT;
  FILE *stream = as_file(args[0])->state->stream;
  if (!stream) return raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
  if (whence < 0 || whence > 2) return raise_error(m, TYPE_ID_ValueError, "invalid whence (%lld, should be 0, 1 or 2)", (long long)whence);
  if (fseek(stream, offset, whence == 0 ? SEEK_SET : whence == 1 ? SEEK_CUR : SEEK_END) != 0) return raise_os_error(m, errno, NULL);
  return int_value(m, ftell(stream));
}

BUILTIN(file_tell, "tell(self, /)", "The position in bytes.") {
  FILE *stream = as_file(args[0])->state->stream;
  if (!stream) return raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
  long at = ftell(stream);
  return at < 0 ? raise_os_error(m, errno, NULL) : int_value(m, at);
}

BUILTIN(file_truncate, "truncate(self, size=None, /)", "Cut the file to size bytes, the current position by default.") {
  FILE *stream = file_for_writing(m, as_file(args[0]));
  if (!stream) return ABSENT;
  int64_t size;
  fflush(stream);
  if (!argument_index(m, is_none(args[1]) ? ABSENT : args[1], ftell(stream), &size)) return ABSENT;
  return ftruncate(fileno(stream), size) != 0 ? raise_os_error(m, errno, NULL) : int_value(m, size);
}

BUILTIN(file_fileno, "fileno(self, /)", "The number of the underlying file descriptor.") {
  FILE *stream = as_file(args[0])->state->stream;
  return stream ? small_int_value(fileno(stream)) : raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
}
BUILTIN(file_isatty, "isatty(self, /)", "Is it a terminal?") {
  FILE *stream = as_file(args[0])->state->stream;
  return stream ? bool_value(isatty(fileno(stream))) : raise_error(m, TYPE_ID_ValueError, "I/O operation on closed file.");
}
BUILTIN(file_readable, "readable(self, /)", "May it be read?") { return bool_value(as_file(args[0])->readable); }
BUILTIN(file_writable, "writable(self, /)", "May it be written?") { return bool_value(as_file(args[0])->writable); }
BUILTIN(file_seekable, "seekable(self, /)", "Does it have positions?") {
  FILE *stream = as_file(args[0])->state->stream;
  return bool_value(stream && ftell(stream) >= 0);
}

const NativeSpec *const file_methods[] = {
    &file_read_method, &file_readline, &file_readlines, &file_write_method, &file_writelines, &file_flush,    &file_close,
    &file_enter,       &file_exit,     &file_seek,      &file_tell,         &file_truncate,   &file_fileno,   &file_isatty,
    &file_readable,    &file_writable, &file_seekable,  NULL};

static Value get_closed(Machine *m __attribute__((unused)), Value self) { return bool_value(!as_file(self)->state->stream); }
static Value get_name(Machine *m __attribute__((unused)), Value self) { return as_file(self)->name; }
static Value get_mode(Machine *m __attribute__((unused)), Value self) { return as_file(self)->mode; }
static Value get_encoding(Machine *m, Value self) {
  Value encoding = as_file(self)->encoding;
  return is_absent(encoding) ? str_from_c(m, "utf-8") : encoding;
}
static Value get_errors(Machine *m, Value self) {
  Value errors = as_file(self)->errors;
  return is_absent(errors) ? str_from_c(m, "strict") : errors;
}
/* The bytes of a standard stream. Other files are opened in the mode that is wanted. */
static Value get_buffer(Machine *m, Value self) {
  const File *f = as_file(self);
  if (!f->binary && f->state->standard) return file_new(m, f->state->stream, f->name, f->readable ? "rb" : "wb", true);
  return raise_error(m, TYPE_ID_AttributeError, "'%T' object has no attribute 'buffer'", self);
}

const GetSetSpec file_getset[] = {{"closed", get_closed, NULL, "Is it closed?"},
                                  {"name", get_name, NULL, "What it was opened by."},
                                  {"mode", get_mode, NULL, "The mode it was opened in."},
                                  {"encoding", get_encoding, NULL, NULL},
                                  {"errors", get_errors, NULL, NULL},
                                  {"buffer", get_buffer, NULL, "The same stream, read or written as bytes."},
                                  {0}};
