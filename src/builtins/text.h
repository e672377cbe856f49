/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text.h: what the methods of str and of bytes have in common. A Text is a run of bytes of either; its kind says how results are
 * made and which words errors use. Searching, splitting and replacing work on bytes in both: in UTF-8 a valid needle never
 * matches in the middle of a character. */
#ifndef MAYFLY_BUILTINS_TEXT_H
#define MAYFLY_BUILTINS_TEXT_H

#include "object/containers.h"
#include "object/native.h"
#include "object/str.h"

/* As BUILTIN, but the row can be named in another file's method table. */
#define METHOD(word, signature_text, doc_text)                                                                  \
  static Value word##_code(Machine *m, const Value *args);                                                      \
  static struct Signature *word##_parsed;                                                                       \
  const NativeSpec word = {signature_text, doc_text, word##_code, __FILE__ ":" NATIVE_STRING(__LINE__), &word##_parsed}; \
  static Value word##_code(Machine *m __attribute__((unused)), const Value *args __attribute__((unused)))

#define STR_METHOD(word) extern const NativeSpec str_method_##word;
#define BYTES_METHOD(word) extern const NativeSpec bytes_method_##word;
#include "builtins/text_methods.def"
#undef STR_METHOD
#undef BYTES_METHOD

typedef enum TextKind { TEXT_STR, TEXT_BYTES } TextKind;
typedef struct Text {
  const char *data;
  size_t bytes;
  TextKind kind;
  bool ascii; /* one byte, one character: true for all bytes */
} Text;

static inline Text text_of_str(const Str *s) { return (Text){s->text, s->bytes, TEXT_STR, str_is_ascii(s)}; }
static inline Text text_of_bytes(const Bytes *b) { return (Text){(const char *)b->data, b->length, TEXT_BYTES, true}; }
static inline Text text_part(Text t, size_t from, size_t to) {
  return (Text){t.data + from, to - from, t.kind, t.ascii};
}
static inline const char *text_end(Text t) { return t.data + t.bytes; }
static inline size_t text_length(Text t) { return t.ascii ? t.bytes : utf8_count(t.data, t.bytes); }
MUST_USE Value text_value(Machine *m, Text t); /* a new str or bytes */
/* A new text of that kind from the builder, which is emptied. */
MUST_USE Value text_finish(Machine *m, TextKind kind, StrBuilder *b);
/* v itself when it is an exact str or bytes, else its text as one. */
MUST_USE Value text_plain(Machine *m, Value v);
/* The text of v if it is of the kind (bytes: of bytes); false: nothing pending. */
bool text_accept(Machine *m, TextKind kind, Value v, Text *out);

/* Indices start and end of a search in something of that length, clamped; ABSENT and None: the whole. */
MUST_USE bool text_bounds(Machine *m, Value start, Value end, size_t length, size_t *from, size_t *to, bool *empty);
MUST_USE bool text_index(Machine *m, Value v, int64_t if_absent, int64_t *out); /* an int argument */
MUST_USE bool text_c_int(Machine *m, Value v, int if_absent, int *out);        /* one that must be small */

size_t text_count(Text t, Text needle, size_t limit); /* without overlap, at most limit */
MUST_USE Value text_replace(Machine *m, Value self, Text t, Text old, Text new, int64_t limit);
MUST_USE Value text_split(Machine *m, Text t, Text separator, int64_t limit, bool from_right);
MUST_USE Value text_split_space(Machine *m, Text t, int64_t limit, bool from_right);
MUST_USE Value text_split_lines(Machine *m, Text t, bool keep_ends);
MUST_USE Value text_partition(Machine *m, Value self, Text t, Text separator, Value separator_value, bool from_right);
/* set NULL: white space */
MUST_USE Value text_strip(Machine *m, Value self, Text t, const Text *set, bool left, bool right);
MUST_USE Value text_pad(Machine *m, Value self, Text t, int64_t left, int64_t right, uint32_t fill);
MUST_USE Value text_center(Machine *m, Value self, Text t, int64_t width, uint32_t fill);
MUST_USE Value text_zero_fill(Machine *m, Value self, Text t, int64_t width);
MUST_USE Value text_expand_tabs(Machine *m, Value self, Text t, int64_t tab_size);
MUST_USE Value text_repeat(Machine *m, Text t, int64_t times);
bool text_is_wide_space(const char **p);
/* White space below U+0080: a bit for each; str also takes the separators U+001C..1F for it. */
static inline bool text_is_ascii_space(TextKind kind, unsigned char c) {
  const uint64_t common = 0x3e00 | (uint64_t)1 << ' ', separators = 0xf0000000;
  return c <= ' ' && ((kind == TEXT_STR ? common | separators : common) >> c & 1);
}
static inline bool text_is_space(Text t, const char **p) { /* is the character at *p white space? advances */
  if (LIKELY(t.ascii || (unsigned char)**p < 0x80)) return text_is_ascii_space(t.kind, (unsigned char)*(*p)++);
  return text_is_wide_space(p);
}

/* codec.c. errors NULL: strict */
/* What a function was told of a codec: names in C, or the defaults (UTF-8; NULL: strict). */
typedef struct CodecNames {
  const char *encoding, *errors;
} CodecNames;
/* From the arguments of that name, each a string or ABSENT, of a function; TypeError, ValueError. */
MUST_USE bool codec_names(Machine *m, const char *function, Value encoding, Value errors, CodecNames *names);
MUST_USE Value codec_encode(Machine *m, const Str *s, CodecNames names);
MUST_USE Value codec_decode(Machine *m, Value bytes, CodecNames names);
/* percent_format.c: format % argument, of str and of bytes */
MUST_USE Value percent_format(Machine *m, Value format, Value argument);
/* str_format.c */
MUST_USE Value template_format(Machine *m, const Str *format, Value positional, Value keywords);

#endif
