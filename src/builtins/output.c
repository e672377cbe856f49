/* SPDX-License-Identifier: GPL-3.0-or-later */
/* output.c: print, input, open. Output to the original standard output goes straight to the C library's buffer. */
#include "builtins/file.h"

/* Where print writes: a stream, or any object with write(). */
typedef struct Target {
  FILE *stream;
  File *file;
  Value object;
} Target;

/* sys.stdout, or the original when sys was never imported. */
static Value current_stream(Machine *m, Str *name, int number) {
  Value v = m->builtins->sys ? dict_get_str(m->builtins->sys, name) : ABSENT;
  return is_absent(v) ? standard_stream(m, number) : v;
}

static bool aim(Machine *m, Value object, Target *t) {
  *t = (Target){.object = object};
  if (!is_file(m, object)) return true;
  t->file = as_file(object);
  t->stream = t->file->binary ? NULL : file_for_writing(m, t->file);
  return t->file->binary || t->stream;
}

static bool put_raw(Machine *m, Target *t, const char *text, size_t bytes) {
  if (t->stream) {
    fwrite_unlocked(text, 1, bytes, t->stream);
    return true;
  }
  Value string = str_new(m, text, bytes);
  if (is_absent(string)) return false;
  return !is_absent(object_call_method(m, t->object, "write", &string, 1));
}

static bool put_small_int(Machine *m, Target *t, int64_t i) {
  char digits[24], *p = digits + sizeof digits;
  uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
  do *--p = (char)('0' + u % 10);
  while (u /= 10);
  if (i < 0) *--p = '-';
  return put_raw(m, t, p, (size_t)(digits + sizeof digits - p));
}

static bool put_value(Machine *m, Target *t, Value v) {
  if (is_small_int(v)) return put_small_int(m, t, small_int(v));
  Value text = is_str(v) ? v : object_str(m, v);
  if (is_absent(text)) return false;
  if (t->file) return file_write(m, t->file, text);
  return !is_absent(object_call_method(m, t->object, "write", &text, 1));
}

static bool check_text(Machine *m, const char *name, Value v) {
  if (is_absent(v) || is_none(v) || is_str_instance(m, v)) return true;
  return raise_false(m, TYPE_ID_TypeError, "%s must be None or a string, not %T", name, v);
}

static bool put_text(Machine *m, Target *t, Value text_or_none, const char *otherwise) {
  if (is_absent(text_or_none) || is_none(text_or_none)) return put_raw(m, t, otherwise, 1);
  return put_value(m, t, text_or_none);
}

static bool flush_target(Machine *m, const Target *t) {
  if (t->stream) return fflush(t->stream), true;
  return !is_absent(object_call_method(m, t->object, "flush", NULL, 0));
}

BUILTIN(builtin_print, "print(*args, sep=' ', end='\\n', file=None, flush=False)",
        "Prints the values to a stream, or to sys.stdout by default.\n\n  sep\n    string inserted between values, default a space.\n  end\n"
        "    string appended after the last value, default a newline.\n  file\n    a file-like object (stream); defaults to the current "
        "sys.stdout.\n  flush\n    whether to forcibly flush the stream.") {
  const Tuple *values = as_tuple(args[0]);
  Value file = is_absent(args[3]) || is_none(args[3]) ? current_stream(m, m->builtins->name_stdout, 1) : args[3];
  Target t;
  bool flush = false;
  if (!check_text(m, "sep", args[1]) || !check_text(m, "end", args[2])) return ABSENT;
  if (is_none(file)) return NONE;
  if (!aim(m, file, &t)) return ABSENT;
  for (size_t i = 0; i < values->length; i++) {
    if (i > 0 && !put_text(m, &t, args[1], " ")) return ABSENT;
    if (!put_value(m, &t, values->item[i])) return ABSENT;
  }
  if (!put_text(m, &t, args[2], "\n")) return ABSENT;
  if (!is_absent(args[4]) && !object_truth(m, args[4], &flush)) return ABSENT;
  bool at_once = flush || (t.stream == stdout && m->builtins->interactive_out) || t.stream == stderr;
  return !at_once || flush_target(m, &t) ? NONE : ABSENT;
}

BUILTIN(builtin_input, "input(prompt='', /)",
        "Read a string from standard input.  The trailing newline is stripped.\n\nThe prompt string, if given, is printed to standard output "
        "without a\ntrailing newline before reading input.\n\nIf the user hits EOF, raise EOFError.") {
  Target t;
  if (!aim(m, current_stream(m, m->builtins->name_stdout, 1), &t)) return ABSENT;
  if (!is_absent(args[0]) && !put_value(m, &t, args[0])) return ABSENT;
  if (!flush_target(m, &t)) return ABSENT;
  Value in = current_stream(m, m->builtins->name_stdin, 0);
  Value line = is_file(m, in) ? file_read_line(m, as_file(in), -1) : object_call_method(m, in, "readline", NULL, 0);
  if (is_absent(line)) return ABSENT;
  if (!is_str(line)) return raise_error(m, TYPE_ID_TypeError, "object.readline() returned non-string");
  const Str *s = as_str(line);
  if (s->bytes == 0) return raise_error(m, TYPE_ID_EOFError, "EOF when reading a line");
  return s->text[s->bytes - 1] == '\n' ? str_new(m, s->text, s->bytes - 1) : line;
}

BUILTIN(builtin_open, "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        "Open file and return a file object; raise OSError upon failure.\n\nmode is 'r' (read), 'w' (write, truncating), 'x' (create) or 'a' "
        "(append),\nwith '+' for both reading and writing and 'b' for bytes instead of text.\nText is UTF-8 unless encoding says otherwise.") {
  if (!is_absent(args[1]) && !is_str_instance(m, args[1]))
    return raise_error(m, TYPE_ID_TypeError, "open() argument 'mode' must be str, not %N", args[1]);
  Value path = args[0];
  if (!is_str_instance(m, path) && !is_absent(type_lookup(m, type_of(m, path), symbol(m, "__fspath__")))) {
    path = object_call_method(m, path, "__fspath__", NULL, 0);
    if (is_absent(path)) return ABSENT;
  }
  Value file = file_open(m, path, is_absent(args[1]) ? "r" : as_str(args[1])->text, args[5]);
  if (is_absent(file)) return ABSENT;
  File *f = as_file(file);
  if (!is_absent(args[4]) && !is_none(args[4])) f->errors = args[4];
  if (is_absent(args[3]) || is_none(args[3]) || !is_str_instance(m, args[3])) return file;
  const char *encoding = as_str(args[3])->text;
  bool utf8 = strcasecmp(encoding, "utf-8") == 0 || strcasecmp(encoding, "utf8") == 0;
  if (!utf8 || !is_absent(f->errors)) f->encoding = args[3];
  return file;
}

const NativeSpec *const builtin_output_functions[] = {&builtin_print, &builtin_input, &builtin_open, NULL};
