/* SPDX-License-Identifier: GPL-3.0-or-later */
/* re_syntax.h: Python's syntax of regular expressions, checked and rewritten for PCRE2. Names become numbers, verbose text is taken
 * out, every escape is spelt so that PCRE2 reads it as Python does. Knows nothing of PCRE2's own headers. */
#ifndef MAYFLY_BUILTINS_RE_SYNTAX_H
#define MAYFLY_BUILTINS_RE_SYNTAX_H

#include "builtins/text.h"

enum { /* the values of Python's module */
  RE_TEMPLATE = 1, /* without effect */
  RE_IGNORECASE = 2,
  RE_LOCALE = 4,
  RE_MULTILINE = 8,
  RE_DOTALL = 16,
  RE_UNICODE = 32,
  RE_VERBOSE = 64,
  RE_DEBUG = 128,
  RE_ASCII = 256,
};
enum { RE_MAX_GROUPS = 32767, RE_MAX_REPEAT = 65535, RE_MAX_DEPTH = 240 };

typedef struct ReSyntax {
  StrBuilder out;    /* the pattern for PCRE2 */
  int64_t flags;     /* given ones and those of the pattern itself */
  int groups;        /* not counting group 0 */
  Value names;       /* dict: name -> number */
  bool needs_wide;   /* mentions something beyond ASCII: PCRE2 must compile it in its Unicode mode even for ASCII subjects */
  uint16_t *closed;  /* [group]: its rank in the order in which groups end; high bit: inside a look-around. malloc'd */
} ReSyntax;
#define RE_LOOKAROUND_RANK 0x8000

/* false: re.error (of type error_type) or ValueError pending. In every case end with re_syntax_drop. */
MUST_USE bool re_syntax_read(Machine *m, TypeId error_type, Value pattern, int64_t flags, ReSyntax *out);
void re_syntax_drop(ReSyntax *s);
/* Raises re.error for a pattern or template at the byte offset; SIZE_MAX: no position. */
extern const TypeSpec re_error_type;
bool re_raise(Machine *m, TypeId error_type, Value pattern, size_t offset, const char *format, ...);

#endif
