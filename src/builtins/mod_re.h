/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_re.h: what the files of the module re share. mod_re.c compiles and runs patterns, re_match.c has what a match knows,
 * re_template.c the replacements of sub(). */
#ifndef MAYFLY_BUILTINS_MOD_RE_H
#define MAYFLY_BUILTINS_MOD_RE_H

#include "builtins/text.h"
#include "object/symbol.h"

/* A compiled pattern. The Regex is native memory, owned by this object. */
typedef struct Pattern {
  Object base;
  struct Regex *regex;
  Value pattern; /* str or bytes, as given */
  Value names;   /* dict: name -> number */
  int64_t flags;
  uint32_t groups;
} Pattern;

#define NO_SPAN SIZE_MAX
typedef struct Match {
  Object base;
  Value pattern, string;
  int64_t pos, endpos; /* in characters */
  int32_t last_index;  /* 0: none */
  uint32_t groups;
  size_t span[];       /* byte offsets: start and end of group 0, 1 … groups; NO_SPAN when it took no part */
} Match;

enum { REGEX_CACHE = 256 };
typedef struct CachedPattern {
  Pattern *pattern; /* weak: NULL once it died */
  int64_t flags;    /* as asked for: a pattern's own have those that its text sets, too */
} CachedPattern;
typedef struct RegexState {
  TypeId pattern_type, match_type, iterator_type, error_type, flag_type;
  struct RegexEngine *engine;
  CachedPattern cache[REGEX_CACHE];
} RegexState;
static inline RegexState *regex_state(Machine *m) { return m->symbols->regex; }
static inline Pattern *as_pattern(Value v) { return (Pattern *)as_object(v); }
static inline Match *as_match(Value v) { return (Match *)as_object(v); }

extern const TypeSpec re_match_type;

/* A match of the pattern whose spans are given. */
MUST_USE Value match_new(Machine *m, Value pattern, Value string, int64_t pos, int64_t endpos, const size_t *spans);
static inline Text subject_text(Machine *m, Value string) {
  return is_bytes_instance(m, string) ? text_of_bytes(as_bytes(string)) : text_of_str(as_str(string));
}
/* The text of a group; if_unset when it took no part. */
MUST_USE Value subject_group(Machine *m, Value string, const size_t *spans, uint32_t group, Value if_unset);
/* The group that ended last, or 0. */
int32_t pattern_last_group(const Pattern *p, const size_t *spans);

/* A replacement, read once: text and references in turn. */
typedef struct TemplatePiece {
  size_t literal_end; /* the text before the reference ends here */
  int32_t group;      /* -1: none, the end */
} TemplatePiece;
typedef struct ReTemplate {
  StrBuilder literal;
  TemplatePiece *piece;
  size_t count, capacity;
} ReTemplate;
MUST_USE bool re_template_read(Machine *m, const Pattern *p, Value template, ReTemplate *out); /* end with re_template_drop */
void re_template_expand(const ReTemplate *t, Text subject, const size_t *spans, StrBuilder *out);
void re_template_drop(ReTemplate *t);

/* RegexFlag (re_flags.c) */
extern const TypeSpec re_flag_type;
Value re_flag_new(Machine *m, int64_t flags);
/* Adds the names of the flags, each behind the prefix; false: there are none. */
bool re_flags_add(StrBuilder *b, int64_t flags, const char *prefix, const char *separator);
void re_flags_publish(Machine *m, Type *type, Dict *names);

#endif
