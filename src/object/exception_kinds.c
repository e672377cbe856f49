/* SPDX-License-Identifier: GPL-3.0-or-later */
/* exception_kinds.c: the exception classes with fields of their own.
 *
 *   class                          value            extra
 *   StopIteration                  value
 *   SystemExit                     code
 *   ImportError                    name             tuple (path, name_from)
 *   NameError                      name
 *   AttributeError                 name             obj
 *   OSError                        errno            tuple (strerror, filename, filename2)
 *   SyntaxError                    print_file_…     tuple (msg, filename, lineno, offset, text, end_lineno, end_offset)
 *   Unicode{De,En}codeError                         tuple (encoding, object, start, end, reason)
 *
 * The tuples are private: setters write into them. */
#include "object/exception_internal.h"

#include <errno.h>
#include <stdio.h>

#include "object/operations.h"

Value exception_part(Value self, int i) {
  Value extra = as_exception(self)->extra;
  return is_absent(extra) ? NONE : exception_shown(as_tuple(extra)->item[i]);
}

static bool set_part(Machine *m, Value self, int i, int n, Value v) {
  Exception *e = as_exception(self);
  if (is_absent(e->extra)) e->extra = tuple_new(m, NULL, (size_t)n);
  if (is_absent(e->extra)) return false;
  as_tuple(e->extra)->item[i] = v;
  return true;
}

#define VALUE_FIELD(word, field)                                     \
  static Value get_##word(Machine *m, Value self) {                  \
    (void)m;                                                         \
    return exception_shown(as_exception(self)->field);               \
  }                                                                  \
  static bool set_##word(Machine *m, Value self, Value v) {          \
    (void)m;                                                         \
    as_exception(self)->field = v;                                   \
    return true;                                                     \
  }
#define PART_FIELD(word, i, n)                                                                       \
  static Value get_##word(Machine *m, Value self) {                                                  \
    (void)m;                                                                                         \
    return exception_part(self, i);                                                                            \
  }                                                                                                  \
  static bool set_##word(Machine *m, Value self, Value v) { return set_part(m, self, i, n, v); }
#define CONSTRUCT(word)                                                                                                    \
  static Value word##_construct(Machine *m, Type *type, const Value *args, int nargs, Value keyword_names) {               \
    return exception_make(m, type, init_##word, args, nargs, keyword_names);                                               \
  }

VALUE_FIELD(value, value)
VALUE_FIELD(extra, extra)

/* StopIteration, SystemExit, KeyError. */

static bool init_stop(Machine *m, Exception *e, const Value *args, int nargs, Value keyword_names) {
  if (!exception_no_keywords(m, e, keyword_names)) return false;
  e->value = nargs > 0 ? args[0] : NONE;
  return true;
}
CONSTRUCT(stop)
static const GetSetSpec stop_getset[] = {{"value", get_value, set_value, "generator return value"}, {NULL, NULL, NULL, NULL}};
const TypeSpec StopIteration_type = {
    .construct = stop_construct, .getset = stop_getset, .doc = "Signal the end from iterator.__next__()."};

static bool init_exit(Machine *m, Exception *e, const Value *args, int nargs, Value keyword_names) {
  if (!exception_no_keywords(m, e, keyword_names)) return false;
  e->value = nargs == 0 ? NONE : nargs == 1 ? args[0] : e->args;
  return true;
}
CONSTRUCT(exit)
static const GetSetSpec exit_getset[] = {{"code", get_value, set_value, "exception code"}, {NULL, NULL, NULL, NULL}};
const TypeSpec SystemExit_type = {.construct = exit_construct, .getset = exit_getset, .doc = "Request to exit from the interpreter."};

static Value key_str(Machine *m, Value self) {
  const Tuple *args = as_tuple(as_exception(self)->args);
  return args->length == 1 ? object_repr(m, args->item[0]) : exception_base_str(m, self);
}
const TypeSpec KeyError_type = {.slots = {.str = key_str}, .doc = "Mapping key not found."};

/* Keyword arguments `first` and perhaps `second` go to value and extra. */
static bool init_named(Machine *m, Exception *e, const char *type, const Value *args, int nargs, Value keyword_names, const char *first,
                       const char *second) {
  if (is_absent(keyword_names)) return true;
  const Tuple *names = as_tuple(keyword_names);
  int most = second != NULL ? 2 : 1;
  if ((int)names->length > most)
    return raise_false(m, TYPE_ID_TypeError, "%s() takes at most %d keyword argument%s (%d given)", type, most, most == 1 ? "" : "s", (int)names->length);
  for (size_t i = 0; i < names->length; i++) {
    if (!keyword_check(m, names->item[i])) return false;
    Str *name = as_str(names->item[i]);
    Value v = args[nargs - (int)names->length + (int)i];
    if (str_equals_c(name, first)) e->value = v;
    else if (second != NULL && str_equals_c(name, second)) e->extra = v;
    else return raise_false(m, TYPE_ID_TypeError, "'%S' is an invalid keyword argument for %s()", name, type);
  }
  return true;
}

static bool init_name(Machine *m, Exception *e, const Value *args, int nargs, Value names) {
  return init_named(m, e, "NameError", args, nargs, names, "name", NULL);
}
CONSTRUCT(name)
static const GetSetSpec name_getset[] = {{"name", get_value, set_value, "name"}, {NULL, NULL, NULL, NULL}};
const TypeSpec NameError_type = {.construct = name_construct, .getset = name_getset, .doc = "Name not found globally."};

static bool init_attribute(Machine *m, Exception *e, const Value *args, int nargs, Value names) {
  return init_named(m, e, "AttributeError", args, nargs, names, "name", "obj");
}
CONSTRUCT(attribute)
static const GetSetSpec attribute_getset[] = {
    {"name", get_value, set_value, "attribute name"}, {"obj", get_extra, set_extra, "object"}, {NULL, NULL, NULL, NULL}};
const TypeSpec AttributeError_type = {.construct = attribute_construct, .getset = attribute_getset, .doc = "Attribute not found."};

static bool init_import(Machine *m, Exception *e, const Value *args, int nargs, Value names) {
  if (!init_named(m, e, "ImportError", args, nargs, names, "name", "path")) return false;
  Value path = e->extra;
  e->extra = ABSENT;
  return is_absent(path) || set_part(m, object_value(e), IMPORT_PATH, IMPORT_PARTS, path);
}
PART_FIELD(path, IMPORT_PATH, IMPORT_PARTS)
PART_FIELD(name_from, IMPORT_NAME_FROM, IMPORT_PARTS)
CONSTRUCT(import)

static Value import_message(Machine *m, Value self) {
  (void)m;
  const Tuple *args = as_tuple(as_exception(self)->args);
  return args->length == 1 ? args->item[0] : NONE;
}
static const GetSetSpec import_getset[] = {{"msg", import_message, NULL, "exception message"},
                                           {"name", get_value, set_value, "module name"},
                                           {"name_from", get_name_from, set_name_from, "the name that the module does not have"},
                                           {"path", get_path, set_path, "module path"},
                                           {NULL, NULL, NULL, NULL}};
const TypeSpec ImportError_type = {
    .construct = import_construct, .getset = import_getset, .doc = "Import can't find module, or can't find name in module."};

/* OSError. */

enum { OS_REASON, OS_FILE, OS_FILE2, OS_PARTS };

static TypeId os_error_class(Value error_number) {
  if (!is_small_int(error_number)) return TYPE_ID_OSError;
  switch (small_int(error_number)) {
  case EEXIST: return TYPE_ID_FileExistsError;
  case ENOENT: return TYPE_ID_FileNotFoundError;
  case EISDIR: return TYPE_ID_IsADirectoryError;
  case ENOTDIR: return TYPE_ID_NotADirectoryError;
  case EACCES: case EPERM: return TYPE_ID_PermissionError;
  case EPIPE: case ESHUTDOWN: return TYPE_ID_BrokenPipeError;
  case EAGAIN: case EALREADY: case EINPROGRESS: return TYPE_ID_BlockingIOError;
  case ECHILD: return TYPE_ID_ChildProcessError;
  case ECONNABORTED: return TYPE_ID_ConnectionAbortedError;
  case ECONNREFUSED: return TYPE_ID_ConnectionRefusedError;
  case ECONNRESET: return TYPE_ID_ConnectionResetError;
  case ESRCH: return TYPE_ID_ProcessLookupError;
  case EINTR: return TYPE_ID_InterruptedError;
  case ETIMEDOUT: return TYPE_ID_TimeoutError;
  default: return TYPE_ID_OSError;
  }
}

/* OSError(errno, strerror[, filename[, winerror[, filename2]]]): args keeps the first two. */
static bool init_os(Machine *m, Exception *e, const Value *args, int nargs, Value names) {
  if (!exception_no_keywords(m, e, names)) return false;
  if (nargs < 2 || nargs > 5) return true;
  e->value = args[0];
  e->extra = tuple_new(m, NULL, OS_PARTS);
  if (is_absent(e->extra)) return false;
  Value *parts = as_tuple(e->extra)->item;
  parts[OS_REASON] = args[1];
  if (nargs > 2 && !is_none(args[2])) {
    parts[OS_FILE] = args[2];
    if (nargs > 4) parts[OS_FILE2] = args[4];
    e->args = tuple_new(m, args, 2);
  }
  return !is_absent(e->args);
}

static Value os_construct(Machine *m, Type *type, const Value *args, int nargs, Value names) {
  if (type->id == TYPE_ID_OSError && nargs >= 2 && nargs <= 5 && is_absent(names)) type = builtin_type(m, os_error_class(args[0]));
  return exception_make(m, type, init_os, args, nargs, names);
}

static Value os_str(Machine *m, Value self) {
  Value given = as_exception(self)->value, number = exception_shown(given), reason = exception_part(self, OS_REASON), file = exception_part(self, OS_FILE);
  Value second = exception_part(self, OS_FILE2);
  if (!is_none(file)) {
    if (!is_none(second)) return str_format(m, "[Errno %V] %V: %R -> %R", number, reason, file, second);
    return str_format(m, "[Errno %V] %V: %R", number, reason, file);
  }
  if (!is_absent(given) && !is_absent(as_exception(self)->extra)) return str_format(m, "[Errno %V] %V", number, reason);
  return exception_base_str(m, self);
}

PART_FIELD(strerror, OS_REASON, OS_PARTS)
PART_FIELD(filename, OS_FILE, OS_PARTS)
PART_FIELD(filename2, OS_FILE2, OS_PARTS)

static const GetSetSpec os_getset[] = {{"errno", get_value, set_value, "POSIX exception code"},
                                       {"strerror", get_strerror, set_strerror, "exception strerror"},
                                       {"filename", get_filename, set_filename, "exception filename"},
                                       {"filename2", get_filename2, set_filename2, "second exception filename"},
                                       {NULL, NULL, NULL, NULL}};
const TypeSpec OSError_type = {
    .construct = os_construct, .slots = {.str = os_str}, .getset = os_getset, .doc = "Base class for I/O related errors."};

/* SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset])). */

enum { SYNTAX_MESSAGE, SYNTAX_FILE, SYNTAX_LINE, SYNTAX_OFFSET, SYNTAX_TEXT, SYNTAX_END_LINE, SYNTAX_END_OFFSET, SYNTAX_PARTS };

static bool init_syntax(Machine *m, Exception *e, const Value *args, int nargs, Value names) {
  if (!exception_no_keywords(m, e, names)) return false;
  if (nargs == 0) return true;
  e->extra = tuple_new(m, NULL, SYNTAX_PARTS);
  if (is_absent(e->extra)) return false;
  as_tuple(e->extra)->item[SYNTAX_MESSAGE] = args[0];
  if (nargs != 2) return true;
  Value place = tuple_from_iterable(m, args[1]);
  if (is_absent(place)) return false;
  size_t n = as_tuple(place)->length;
  if (n != 4 && n != 6)
    return raise_false(m, TYPE_ID_TypeError, n < 4    ? "function missing required argument 'filename' (pos 1)"
                                             : n == 5 ? "end_offset must be provided when end_lineno is provided"
                                                      : "function takes at most 6 arguments (%zu given)", n);
  memcpy(&as_tuple(e->extra)->item[SYNTAX_FILE], as_tuple(place)->item, n * sizeof(Value));
  return true;
}
CONSTRUCT(syntax)

static Value syntax_str(Machine *m, Value self) {
  Value message = exception_part(self, SYNTAX_MESSAGE), file = exception_part(self, SYNTAX_FILE), line = exception_part(self, SYNTAX_LINE);
  bool has_line = is_small_int(line);
  if (!is_str_instance(m, file)) return has_line ? str_format(m, "%V (line %V)", message, line) : object_str(m, message);
  const char *text = as_str(file)->text;
  size_t skipped = as_str(file)->bytes;
  while (skipped > 0 && text[skipped - 1] != '/') skipped--;
  Value name = str_new(m, text + skipped, as_str(file)->bytes - skipped);
  if (is_absent(name)) return ABSENT;
  if (has_line) return str_format(m, "%V (%V, line %V)", message, name, line);
  return str_format(m, "%V (%V)", message, name);
}

PART_FIELD(message, SYNTAX_MESSAGE, SYNTAX_PARTS)
PART_FIELD(syntax_file, SYNTAX_FILE, SYNTAX_PARTS)
PART_FIELD(line, SYNTAX_LINE, SYNTAX_PARTS)
PART_FIELD(offset, SYNTAX_OFFSET, SYNTAX_PARTS)
PART_FIELD(text, SYNTAX_TEXT, SYNTAX_PARTS)
PART_FIELD(end_line, SYNTAX_END_LINE, SYNTAX_PARTS)
PART_FIELD(end_offset, SYNTAX_END_OFFSET, SYNTAX_PARTS)

static const GetSetSpec syntax_getset[] = {{"msg", get_message, set_message, "exception msg"},
                                           {"filename", get_syntax_file, set_syntax_file, "exception filename"},
                                           {"lineno", get_line, set_line, "exception lineno"},
                                           {"offset", get_offset, set_offset, "exception offset"},
                                           {"text", get_text, set_text, "exception text"},
                                           {"end_lineno", get_end_line, set_end_line, "exception end lineno"},
                                           {"end_offset", get_end_offset, set_end_offset, "exception end offset"},
                                           {"print_file_and_line", get_value, set_value, "exception print_file_and_line"},
                                           {NULL, NULL, NULL, NULL}};
const TypeSpec SyntaxError_type = {
    .construct = syntax_construct, .slots = {.str = syntax_str}, .getset = syntax_getset, .doc = "Invalid syntax."};

/* UnicodeDecodeError(encoding, object, start, end, reason) and its twin; UnicodeTranslateError has no encoding. */

enum { CODEC_NAME, CODEC_OBJECT, CODEC_START, CODEC_END, CODEC_REASON, CODEC_PARTS };

static bool init_codec(Machine *m, Exception *e, const Value *args, int nargs, Value names) {
  if (!exception_no_keywords(m, e, names)) return false;
  bool decode = is_instance(m, object_value(e), TYPE_ID_UnicodeDecodeError);
  int first = is_instance(m, object_value(e), TYPE_ID_UnicodeTranslateError) ? CODEC_OBJECT : CODEC_NAME;
  if (nargs != CODEC_PARTS - first)
    return raise_false(m, TYPE_ID_TypeError, "function takes exactly %d arguments (%d given)", CODEC_PARTS - first, nargs);
  static const char *const wanted[] = {"str", "str", "int", "int", "str"};
  for (int i = 0; i < nargs; i++) {
    int part = first + i;
    bool right = part == CODEC_START || part == CODEC_END     ? is_small_int(args[i])
                                                           : (part == CODEC_OBJECT && decode) || is_str_instance(m, args[i]);
    if (!right) return raise_false(m, TYPE_ID_TypeError, "argument %d must be %s, not %N", i + 1, wanted[part], args[i]);
  }
  Value bytes = args[CODEC_OBJECT - first];
  if (decode && !is_instance(m, bytes, TYPE_ID_bytes)) return raise_false(m, TYPE_ID_TypeError, "a bytes-like object is required, not '%T'", bytes);
  e->extra = tuple_new(m, NULL, CODEC_PARTS);
  if (is_absent(e->extra)) return false;
  memcpy(&as_tuple(e->extra)->item[first], args, (size_t)nargs * sizeof(Value));
  return true;
}
CONSTRUCT(codec)

static uint32_t code_point_at(const Str *s, int64_t index) {
  const char *p = s->text;
  for (int64_t i = 0; i < index; i++) utf8_next(&p);
  return utf8_next(&p);
}

static Value codec_one(Machine *m, Value self, Value object, int64_t start) {
  char unit[16];
  const char *verb = "decode byte";
  bool translate = is_instance(m, self, TYPE_ID_UnicodeTranslateError);
  if (is_instance(m, object, TYPE_ID_bytes)) {
    snprintf(unit, sizeof unit, "0x%02x", as_bytes(object)->data[start]);
  } else {
    uint32_t c = code_point_at(as_str(object), start);
    snprintf(unit, sizeof unit, c <= 0xff ? "'\\x%02x'" : c <= 0xffff ? "'\\u%04x'" : "'\\U%08x'", c);
    verb = "encode character";
  }
  if (translate) return str_format(m, "can't translate character %s in position %lld: %V", unit, (long long)start, exception_part(self, CODEC_REASON));
  return str_format(m, "'%V' codec can't %s %s in position %lld: %V", exception_part(self, CODEC_NAME), verb, unit, (long long)start,
                    exception_part(self, CODEC_REASON));
}

static Value codec_str(Machine *m, Value self) {
  if (is_absent(as_exception(self)->extra)) return str_empty(m);
  Value object = exception_part(self, CODEC_OBJECT);
  if (!is_small_int(exception_part(self, CODEC_START)) || !is_small_int(exception_part(self, CODEC_END))) return exception_base_str(m, self);
  int64_t start = small_int(exception_part(self, CODEC_START)), end = small_int(exception_part(self, CODEC_END));
  bool decode = is_instance(m, object, TYPE_ID_bytes);
  int64_t length = decode ? (int64_t)as_bytes(object)->length : is_str_instance(m, object) ? (int64_t)as_str(object)->length : 0;
  if (end == start + 1 && start >= 0 && start < length) return codec_one(m, self, object, start);
  if (is_instance(m, self, TYPE_ID_UnicodeTranslateError))
    return str_format(m, "can't translate characters in position %lld-%lld: %V", (long long)start, (long long)(end - 1), exception_part(self, CODEC_REASON));
  return str_format(m, "'%V' codec can't %s in position %lld-%lld: %V", exception_part(self, CODEC_NAME),
                    decode ? "decode bytes" : "encode characters", (long long)start, (long long)(end - 1), exception_part(self, CODEC_REASON));
}

PART_FIELD(encoding, CODEC_NAME, CODEC_PARTS)
PART_FIELD(object, CODEC_OBJECT, CODEC_PARTS)
PART_FIELD(start, CODEC_START, CODEC_PARTS)
PART_FIELD(end, CODEC_END, CODEC_PARTS)
PART_FIELD(reason, CODEC_REASON, CODEC_PARTS)

static const GetSetSpec codec_getset[] = {{"encoding", get_encoding, set_encoding, "exception encoding"},
                                          {"object", get_object, set_object, "exception object"},
                                          {"start", get_start, set_start, "exception start"},
                                          {"end", get_end, set_end, "exception end"},
                                          {"reason", get_reason, set_reason, "exception reason"},
                                          {NULL, NULL, NULL, NULL}};
const TypeSpec UnicodeDecodeError_type = {
    .construct = codec_construct, .slots = {.str = codec_str}, .getset = codec_getset, .doc = "Unicode decoding error."};
const TypeSpec UnicodeEncodeError_type = {
    .construct = codec_construct, .slots = {.str = codec_str}, .getset = codec_getset, .doc = "Unicode encoding error."};
const TypeSpec UnicodeTranslateError_type = {
    .construct = codec_construct, .slots = {.str = codec_str}, .getset = codec_getset, .doc = "Unicode translation error."};

static ExceptionInit init_of_kind(TypeId id) {
  switch (id) {
    case TYPE_ID_StopIteration: return init_stop;
    case TYPE_ID_SystemExit: return init_exit;
    case TYPE_ID_NameError: return init_name;
    case TYPE_ID_ImportError: return init_import;
    case TYPE_ID_AttributeError: return init_attribute;
    case TYPE_ID_OSError: return init_os;
    case TYPE_ID_SyntaxError: return init_syntax;
    case TYPE_ID_UnicodeDecodeError:
    case TYPE_ID_UnicodeEncodeError:
    case TYPE_ID_UnicodeTranslateError: return init_codec;
    default: return NULL;
  }
}

ExceptionInit exception_init_of(const Type *type) {
  const Tuple *mro = as_tuple(type->mro);
  for (size_t i = 0; i < mro->length; i++) {
    ExceptionInit init = init_of_kind(as_type(mro->item[i])->id);
    if (init) return init;
  }
  return NULL;
}
