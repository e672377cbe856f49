/* SPDX-License-Identifier: GPL-3.0-or-later */
/* mod_re.c: regular expressions with Python's interface, run by PCRE2: the engine, the type Pattern, the module re.
 *
 * A pattern is compiled for what it is asked: to search, to match at a place, to match all of the rest (three anchorings), on a text
 * that is ASCII or not. On ASCII, where bytes are characters, PCRE2 runs without its Unicode mode, which is faster. Each variant
 * is compiled when it is first wanted and given machine code when it is wanted again. Matching runs in an interruptible region, so
 * a pattern that explodes can be stopped. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdio.h>
#include <stdlib.h>

#include "builtins/builtin.h"
#include "builtins/mod_re.h"
#include "builtins/re_syntax.h"
#include "heap/interrupt.h"
#include "object/alias.h"
#include "vm/vm.h"
#include "object/error.h"
#include "object/function.h"
#include "object/operations.h"

typedef enum Anchoring { SEARCH, AT_PLACE, WHOLE, ANCHORINGS } Anchoring;

typedef struct Variant {
  pcre2_code *code;
  unsigned uses; /* machine code is made at the second */
} Variant;

typedef struct Regex { /* malloc'd, owned by a Pattern */
  Variant variant[2][ANCHORINGS]; /* [wide] */
  pcre2_match_data *data;
  char *source;                   /* in PCRE2's syntax */
  size_t source_bytes;
  uint32_t options;               /* those of all variants */
  bool unicode, needs_wide, ascii_only;
  uint16_t *closed;               /* ranks by which groups end (ReSyntax) */
  Machine *machine;
  size_t compiled_bytes;          /* of all variants, reported to the machine's heap */
} Regex;

typedef struct RegexEngine {
  pcre2_general_context *general;
  pcre2_compile_context *compile;
  pcre2_match_context *match;
  pcre2_jit_stack *stack;
} RegexEngine;

enum { JIT_AT_USE = 2, JIT_STACK_MAX = 16 << 20, HEAP_LIMIT_KIB = 1 << 20 };

/* Engine */

/* PCRE2's allocations inside of a region must not be torn apart by a jump. */
static void *shielded_malloc(size_t size, void *context) {
  (void)context;
  interrupt_blocked++;
  void *p = malloc(size);
  interrupt_blocked--;
  return p;
}
static void shielded_free(void *p, void *context) {
  (void)context;
  interrupt_blocked++;
  free(p);
  interrupt_blocked--;
}

static RegexEngine *engine_new(void) {
  RegexEngine *e = calloc(1, sizeof *e);
  if (e == NULL) return NULL;
  e->general = pcre2_general_context_create(shielded_malloc, shielded_free, NULL);
  e->compile = pcre2_compile_context_create(e->general);
  e->match = pcre2_match_context_create(e->general);
  e->stack = pcre2_jit_stack_create(32 << 10, JIT_STACK_MAX, e->general);
  if (e->compile == NULL || e->match == NULL || e->stack == NULL) return NULL;
  pcre2_set_newline(e->compile, PCRE2_NEWLINE_LF);
  pcre2_set_match_limit(e->match, UINT32_MAX);
  pcre2_set_depth_limit(e->match, UINT32_MAX);
  pcre2_set_heap_limit(e->match, HEAP_LIMIT_KIB);
  pcre2_jit_stack_assign(e->match, NULL, e->stack);
  return e;
}

static void regex_free(uintptr_t payload) {
  Regex *x = (Regex *)payload;
  for (int wide = 0; wide < 2; wide++)
    for (int a = 0; a < ANCHORINGS; a++) pcre2_code_free(x->variant[wide][a].code);
  pcre2_match_data_free(x->data);
  free(x->source);
  free(x->closed);
  heap_count_native(x->machine, -(ptrdiff_t)x->compiled_bytes);
  free(x);
}

static bool compile_failed(Machine *m, Value pattern, int code) {
  RegexState *s = regex_state(m);
  if (code == PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH)
    return re_raise(m, s->error_type, pattern, SIZE_MAX, "look-behind requires fixed-width pattern");
  char text[160];
  pcre2_get_error_message(code, (PCRE2_UCHAR8 *)text, sizeof text);
  return re_raise(m, s->error_type, pattern, SIZE_MAX, "%s", text);
}

static void count_compiled(Machine *m, Regex *x, const pcre2_code *code, uint32_t what) {
  size_t size = 0;
  pcre2_pattern_info(code, what, &size);
  x->compiled_bytes += size;
  heap_count_native(m, (ptrdiff_t)size);
}

static bool compile_variant(Machine *m, Value pattern, Regex *x, bool wide, Anchoring anchoring) {
  Variant *v = &x->variant[wide][anchoring];
  uint32_t options = x->options;
  if (wide) options |= PCRE2_UTF | PCRE2_NO_UTF_CHECK | (x->ascii_only ? 0 : PCRE2_UCP);
  if (anchoring != SEARCH) options |= PCRE2_ANCHORED;
  if (anchoring == WHOLE) options |= PCRE2_ENDANCHORED;
  int code;
  PCRE2_SIZE offset;
  v->code = pcre2_compile((PCRE2_SPTR)x->source, x->source_bytes, options, &code, &offset, regex_state(m)->engine->compile);
  if (v->code == NULL) return compile_failed(m, pattern, code);
  count_compiled(m, x, v->code, PCRE2_INFO_SIZE);
  return true;
}

static void make_machine_code(Machine *m, Regex *x, Variant *v) {
  if (pcre2_jit_compile(v->code, PCRE2_JIT_COMPLETE) == 0) count_compiled(m, x, v->code, PCRE2_INFO_JITSIZE);
  /* no JIT here: the interpreter does as well */
}

static bool run_region(Machine *m, const Regex *x, const Variant *v, Text t, size_t start, uint32_t options, volatile int *result) {
  return NATIVE_REGION(m, "re", *result = pcre2_match(v->code, (PCRE2_SPTR)t.data, t.bytes, start, options, x->data,
                                                      regex_state(m)->engine->match));
}

static bool match_failed(Machine *m, int code) {
  if (code == PCRE2_ERROR_HEAPLIMIT || code == PCRE2_ERROR_NOMEMORY) {
    raise_no_memory(m);
    return false;
  }
  char text[160];
  pcre2_get_error_message(code, (PCRE2_UCHAR8 *)text, sizeof text);
  return raise_false(m, TYPE_ID_RuntimeError, "regular expression: %s", text);
}

/* Runs the pattern on the text from byte `start` on. 1: found, *spans is valid until the next run; 0: not; -1: exception pending.
 * nonempty: an empty match at `start` does not count. */
static int pattern_run(Machine *m, const Pattern *p, Text t, size_t start, Anchoring anchoring, bool nonempty, const size_t **spans) {
  Regex *x = p->regex;
  bool wide = x->unicode && (x->needs_wide || !t.ascii);
  Variant *v = &x->variant[wide][anchoring];
  if (v->code == NULL && !compile_variant(m, p->pattern, x, wide, anchoring)) return -1;
  if (++v->uses == JIT_AT_USE) make_machine_code(m, x, v);
  uint32_t options = PCRE2_NO_UTF_CHECK | (nonempty ? PCRE2_NOTEMPTY_ATSTART : 0);
  volatile int result = 0;
  if (!run_region(m, x, v, t, start, options, &result)) return -1;
  if (result == PCRE2_ERROR_JIT_STACKLIMIT && !run_region(m, x, v, t, start, options | PCRE2_NO_JIT, &result)) return -1;
  if (result == PCRE2_ERROR_NOMATCH) return 0;
  if (result < 0) return match_failed(m, result), -1;
  *spans = pcre2_get_ovector_pointer(x->data);
  for (size_t group = (size_t)result; group <= p->groups; group++) /* PCRE2 leaves unset what lies behind the last one */
    pcre2_get_ovector_pointer(x->data)[2 * group] = pcre2_get_ovector_pointer(x->data)[2 * group + 1] = NO_SPAN;
  return 1;
}

int32_t pattern_last_group(const Pattern *p, const size_t *spans) {
  const uint16_t *closed = p->regex->closed;
  int32_t last = 0;
  for (uint32_t group = 1; group <= p->groups; group++) {
    if (spans[2 * group] == NO_SPAN) continue;
    if (last == 0) {
      last = (int32_t)group;
      continue;
    }
    bool looks = closed[group] & RE_LOOKAROUND_RANK, last_looks = closed[last] & RE_LOOKAROUND_RANK;
    size_t end = spans[2 * group + 1], last_end = spans[2 * last + 1];
    bool later = looks != last_looks ? last_looks : end != last_end ? end > last_end : closed[group] > closed[last];
    if (later) last = (int32_t)group;
  }
  return last;
}

/* Making patterns */

static uint32_t engine_options(int64_t flags) {
  uint32_t options = PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_BACKSLASH_C;
  if (flags & RE_IGNORECASE) options |= PCRE2_CASELESS;
  if (flags & RE_MULTILINE) options |= PCRE2_MULTILINE;
  if (flags & RE_DOTALL) options |= PCRE2_DOTALL;
  return options;
}

static Regex *regex_new(Machine *m, Value pattern, ReSyntax *syntax) {
  Regex *x = calloc(1, sizeof *x);
  if (x == NULL) return (void)raise_no_memory(m), NULL;
  x->machine = m;
  x->source_bytes = syntax->out.used;
  x->source = malloc(x->source_bytes + 1);
  x->data = pcre2_match_data_create((uint32_t)syntax->groups + 1, regex_state(m)->engine->general);
  x->closed = syntax->closed;
  syntax->closed = NULL;
  if (x->source == NULL || x->data == NULL || syntax->out.failed) {
    regex_free((uintptr_t)x);
    return (void)raise_no_memory(m), NULL;
  }
  memcpy(x->source, syntax->out.data, x->source_bytes);
  x->options = engine_options(syntax->flags);
  x->unicode = is_str_instance(m, pattern);
  x->needs_wide = syntax->needs_wide;
  x->ascii_only = syntax->flags & RE_ASCII;
  if (compile_variant(m, pattern, x, x->unicode && x->needs_wide, SEARCH)) return x;
  regex_free((uintptr_t)x);
  return NULL;
}

static Value pattern_new(Machine *m, Value pattern, int64_t flags) {
  ReSyntax syntax;
  Value made = ABSENT;
  if (re_syntax_read(m, regex_state(m)->error_type, pattern, flags, &syntax)) {
    Regex *x = regex_new(m, pattern, &syntax);
    if (x != NULL) {
      Pattern *p = heap_new(m, regex_state(m)->pattern_type, sizeof *p);
      *p = (Pattern){p->base, x, pattern, syntax.names, syntax.flags, (uint32_t)syntax.groups};
      heap_own_native(m, p, (uintptr_t)x, regex_free, sizeof *x + x->source_bytes);
      made = object_value(p);
    }
  }
  re_syntax_drop(&syntax);
  return made;
}

static bool same_pattern_text(Machine *m, Value a, Value b) {
  Text s = subject_text(m, a), t = subject_text(m, b);
  return s.kind == t.kind && s.bytes == t.bytes && memcmp(s.data, t.data, s.bytes) == 0;
}

/* The pattern for a str, bytes or Pattern argument; each of the first two is compiled once while it lives. */
static Value pattern_of(Machine *m, Value v, Value flags_value) {
  RegexState *s = regex_state(m);
  int64_t flags;
  if (!text_index(m, flags_value, 0, &flags)) return ABSENT;
  if (has_type_id(v, s->pattern_type)) {
    if (flags == 0) return v;
    return raise_error(m, TYPE_ID_ValueError, "cannot process flags argument with a compiled pattern");
  }
  int64_t hash;
  if (!object_hash(m, v, &hash)) return ABSENT; /* CPython looks into its cache first */
  if (!is_str_instance(m, v) && !is_bytes_instance(m, v))
    return raise_error(m, TYPE_ID_TypeError, "first argument must be string or compiled pattern");
  Text t = subject_text(m, v);
  CachedPattern *slot = &s->cache[(text_hash(t.data, t.bytes) ^ (uint32_t)flags) % REGEX_CACHE];
  if (slot->pattern != NULL && slot->flags == flags && same_pattern_text(m, slot->pattern->pattern, v))
    return object_value(slot->pattern);
  Value made = pattern_new(m, text_plain(m, v), flags);
  if (!is_absent(made)) *slot = (CachedPattern){as_pattern(made), flags};
  return made;
}

static void forget_dead_patterns(Machine *m, void *context) {
  (void)context;
  RegexState *s = regex_state(m);
  for (int i = 0; i < REGEX_CACHE; i++)
    if (s->cache[i].pattern != NULL && !heap_is_marked(s->cache[i].pattern)) s->cache[i].pattern = NULL;
}

/* What is searched */

typedef struct Subject {
  Value pattern, string;
  Text text;        /* cut at endpos */
  size_t at;        /* where the next search begins */
  bool nonempty;    /* the next match may not be empty there: an empty one was just found */
  int64_t pos, endpos;
} Subject;

static bool subject_start(Machine *m, Value pattern, Value string, Value pos, Value endpos, Subject *s) {
  bool unicode = as_pattern(pattern)->regex->unicode;
  bool is_text = is_str_instance(m, string);
  if (!is_text && !is_bytes_instance(m, string))
    return raise_false(m, TYPE_ID_TypeError, "expected string or bytes-like object, got '%T'", string);
  if (is_text != unicode)
    return raise_false(m, TYPE_ID_TypeError, unicode ? "cannot use a string pattern on a bytes-like object"
                                                     : "cannot use a bytes pattern on a string-like object");
  *s = (Subject){.pattern = pattern, .string = string, .text = subject_text(m, string)};
  int64_t length = is_text ? (int64_t)as_str(string)->length : (int64_t)s->text.bytes;
  if (!text_index(m, pos, 0, &s->pos) || !text_index(m, endpos, INT64_MAX, &s->endpos)) return false;
  s->pos = s->pos < 0 ? 0 : s->pos > length ? length : s->pos;
  s->endpos = s->endpos < 0 ? 0 : s->endpos > length ? length : s->endpos;
  if (s->pos > 0) s->at = is_text ? str_offset(m, as_str(string), (size_t)s->pos) : (size_t)s->pos;
  if (s->endpos < length) s->text.bytes = is_text ? str_offset(m, as_str(string), (size_t)s->endpos) : (size_t)s->endpos;
  return true;
}

static Value subject_match(Machine *m, Subject *s, Anchoring anchoring) {
  const size_t *spans;
  if (s->at > s->text.bytes) return NONE;
  int found = pattern_run(m, as_pattern(s->pattern), s->text, s->at, anchoring, s->nonempty, &spans);
  if (found <= 0) return found < 0 ? ABSENT : NONE;
  return match_new(m, s->pattern, s->string, s->pos, s->endpos, spans);
}

/* The next of the matches that follow one another. As pattern_run. */
static int subject_next(Machine *m, Subject *s, const size_t **spans) {
  if (s->at > s->text.bytes) return 0;
  int found = pattern_run(m, as_pattern(s->pattern), s->text, s->at, SEARCH, s->nonempty, spans);
  if (found > 0) {
    s->nonempty = (*spans)[0] == (*spans)[1];
    s->at = (*spans)[1];
  }
  return found;
}

static Value match_at(Machine *m, const Value *args, Anchoring anchoring) {
  Subject s;
  return subject_start(m, args[0], args[1], args[2], args[3], &s) ? subject_match(m, &s, anchoring) : ABSENT;
}

#define RANGE "pos=0, endpos=9223372036854775807"
BUILTIN(pattern_match, "match(self, /, string, " RANGE ")",
        "The match at the beginning of string[pos:endpos], or None.") {
  return match_at(m, args, AT_PLACE);
}
BUILTIN(pattern_fullmatch, "fullmatch(self, /, string, " RANGE ")",
        "The match of all of string[pos:endpos], or None.") {
  return match_at(m, args, WHOLE);
}
BUILTIN(pattern_search, "search(self, /, string, " RANGE ")",
        "The first match in string[pos:endpos], or None.") {
  return match_at(m, args, SEARCH);
}

/* What findall collects of one match. */
static Value found_value(Machine *m, const Subject *s, const size_t *spans) {
  uint32_t groups = as_pattern(s->pattern)->groups;
  Value empty = text_value(m, text_part(s->text, 0, 0));
  if (groups <= 1) return subject_group(m, s->string, spans, groups, empty);
  Value result = tuple_new(m, NULL, groups);
  for (uint32_t i = 1; i <= groups && !is_absent(result); i++) {
    Value item = subject_group(m, s->string, spans, i, empty);
    if (is_absent(item)) return ABSENT;
    as_tuple(result)->item[i - 1] = item;
  }
  return result;
}

static Value find_all(Machine *m, Value pattern, Value string, Value pos, Value endpos) {
  Subject s;
  const size_t *spans;
  Value list = list_new(m, NULL, 0);
  if (is_absent(list) || !subject_start(m, pattern, string, pos, endpos, &s)) return ABSENT;
  int found;
  while ((found = subject_next(m, &s, &spans)) > 0) {
    Value item = found_value(m, &s, spans);
    if (is_absent(item) || !list_append(m, list, item)) return ABSENT;
  }
  return found < 0 ? ABSENT : list;
}
BUILTIN(pattern_findall, "findall(self, /, string, " RANGE ")",
        "The texts of all matches; with groups, those of the groups.") {
  return find_all(m, args[0], args[1], args[2], args[3]);
}

/* finditer's iterator */

typedef struct MatchIterator {
  Object base;
  Value pattern, string; /* pattern ABSENT: exhausted */
  size_t at, end;
  int64_t pos, endpos;
  bool nonempty;
} MatchIterator;

static void match_iterator_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const MatchIterator *)o)->pattern);
  trace_value(t, ((const MatchIterator *)o)->string);
}

static Value match_iterator_next(Machine *m, Value self) {
  MatchIterator *it = (MatchIterator *)as_object(self);
  if (is_absent(it->pattern)) return ABSENT;
  Subject s = {it->pattern, it->string, text_part(subject_text(m, it->string), 0, it->end), it->at, it->nonempty, it->pos, it->endpos};
  const size_t *spans;
  int found = subject_next(m, &s, &spans);
  it->at = s.at;
  it->nonempty = s.nonempty;
  if (found > 0) return match_new(m, s.pattern, s.string, s.pos, s.endpos, spans);
  it->pattern = ABSENT;
  return ABSENT;
}
static Value iterator_itself(Machine *m, Value self) { return (void)m, self; }

static const TypeSpec match_iterator_type = {
  .size = sizeof(MatchIterator), .walk = match_iterator_walk, .slots = {.iter = iterator_itself, .next = match_iterator_next}};

static Value find_iter(Machine *m, Value pattern, Value string, Value pos, Value endpos) {
  Subject s;
  if (!subject_start(m, pattern, string, pos, endpos, &s)) return ABSENT;
  MatchIterator *it = heap_new(m, regex_state(m)->iterator_type, sizeof *it);
  *it = (MatchIterator){it->base, pattern, string, s.at, s.text.bytes, s.pos, s.endpos, false};
  return object_value(it);
}
BUILTIN(pattern_finditer, "finditer(self, /, string, " RANGE ")", "An iterator over all matches.") {
  return find_iter(m, args[0], args[1], args[2], args[3]);
}

/* split */

static bool add_split_groups(Machine *m, Value list, const Subject *s, const size_t *spans) {
  for (uint32_t i = 1; i <= as_pattern(s->pattern)->groups; i++) {
    Value item = subject_group(m, s->string, spans, i, NONE);
    if (is_absent(item) || !list_append(m, list, item)) return false;
  }
  return true;
}

static bool add_between(Machine *m, Value list, const Subject *s, size_t from, size_t to) {
  Value piece = text_value(m, text_part(s->text, from, to));
  return !is_absent(piece) && list_append(m, list, piece);
}

static Value split_at_matches(Machine *m, Value pattern, Value string, Value limit_value) {
  Subject s;
  int64_t limit;
  const size_t *spans;
  Value list = list_new(m, NULL, 0);
  if (is_absent(list) || !text_index(m, limit_value, 0, &limit) || !subject_start(m, pattern, string, ABSENT, ABSENT, &s)) return ABSENT;
  size_t last = 0;
  for (int64_t n = 0; limit <= 0 || n < limit; n++) {
    int found = limit < 0 ? 0 : subject_next(m, &s, &spans);
    if (found < 0) return ABSENT;
    if (found == 0) break;
    if (!add_between(m, list, &s, last, spans[0])) return ABSENT;
    last = spans[1];
    if (!add_split_groups(m, list, &s, spans)) return ABSENT;
  }
  return add_between(m, list, &s, last, s.text.bytes) ? list : ABSENT;
}
BUILTIN(pattern_split, "split(self, /, string, maxsplit=0)",
        "The pieces of the string between matches, and the groups of these.") {
  return split_at_matches(m, args[0], args[1], args[2]);
}

/* sub */

typedef struct Replacer {
  Value callable;      /* ABSENT: the template */
  Value misfit;        /* a replacement of the wrong kind, which is an error once it is needed; else ABSENT */
  ReTemplate template;
  size_t pieces;       /* pieces of the result so far, for messages */
} Replacer;

static bool raise_misfit(Machine *m, const Replacer *r, TextKind kind, Value v) {
  return raise_false(m, TYPE_ID_TypeError, kind == TEXT_STR ? "sequence item %zu: expected str instance, %T found"
                                                            : "sequence item %zu: expected a bytes-like object, %T found", r->pieces, v);
}

static bool replace_one(Machine *m, const Replacer *r, const Subject *s, const size_t *spans, StrBuilder *out) {
  if (!is_absent(r->misfit)) return raise_misfit(m, r, s->text.kind, r->misfit);
  if (is_absent(r->callable)) {
    re_template_expand(&r->template, s->text, spans, out);
    return true;
  }
  Text text;
  Value match = match_new(m, s->pattern, s->string, s->pos, s->endpos, spans);
  Value result = is_absent(match) ? ABSENT : object_call(m, r->callable, &match, 1);
  if (is_absent(result)) return false;
  if (is_none(result)) return true;
  if (!text_accept(m, s->text.kind, result, &text)) return raise_misfit(m, r, s->text.kind, result);
  builder_add(out, text.data, text.bytes);
  return true;
}

/* Replaces up to `limit` matches (0: all); *count of them were. false: exception pending */
static bool replace_all(Machine *m, Replacer *r, Subject *s, int64_t limit, int64_t *count, StrBuilder *out) {
  const size_t *spans;
  size_t last = 0;
  for (*count = 0; limit == 0 || *count < limit; ++*count) {
    int found = subject_next(m, s, &spans);
    if (found < 0) return false;
    if (found == 0) break;
    builder_add(out, s->text.data + last, spans[0] - last);
    r->pieces += spans[0] > last;
    last = spans[1];
    if (!replace_one(m, r, s, spans, out)) return false;
    r->pieces++;
  }
  builder_add(out, s->text.data + last, s->text.bytes - last);
  return true;
}

static bool replacer_start(Machine *m, Value pattern, Value replacement, Replacer *r) {
  *r = (Replacer){.callable = ABSENT, .misfit = ABSENT};
  builder_start(&r->template.literal);
  if (object_is_callable(m, replacement)) {
    r->callable = replacement;
    return true;
  }
  bool unicode = as_pattern(pattern)->regex->unicode;
  if (unicode ? is_str_instance(m, replacement) : is_bytes_instance(m, replacement))
    return re_template_read(m, as_pattern(pattern), replacement, &r->template);
  int64_t hash; /* CPython keeps templates in a table */
  if (!is_str_instance(m, replacement) && !is_bytes_instance(m, replacement))
    return object_hash(m, replacement, &hash) && raise_false(m, TYPE_ID_TypeError, "decoding to str: need a bytes-like object, %T found", replacement);
  r->misfit = replacement;
  return true;
}

/* args: pattern, replacement, string, count */
static Value substitute(Machine *m, const Value *args, bool with_count) {
  Subject s;
  Replacer r;
  int64_t limit, count;
  StrBuilder out;
  if (!text_index(m, args[3], 0, &limit)) return ABSENT;
  builder_start(&out);
  bool good = replacer_start(m, args[0], args[1], &r) && subject_start(m, args[0], args[2], ABSENT, ABSENT, &s) && replace_all(m, &r, &s, limit, &count, &out);
  re_template_drop(&r.template);
  Value result = ABSENT;
  if (good) result = count == 0 ? text_plain(m, s.string) : text_finish(m, s.text.kind, &out);
  builder_drop(&out);
  return with_count && !is_absent(result) ? tuple_pack(m, 2, result, small_int_value(count)) : result;
}
BUILTIN(pattern_sub, "sub(self, /, repl, string, count=0)",
        "The string with matches replaced by repl, a template or a function of the match.") {
  return substitute(m, args, false);
}
BUILTIN(pattern_subn, "subn(self, /, repl, string, count=0)",
        "As sub, with the number of replacements: (string, number).") {
  return substitute(m, args, true);
}

/* The type Pattern */

static void pattern_walk(const Object *o, Tracer *t) {
  trace_value(t, ((const Pattern *)o)->pattern);
  trace_value(t, ((const Pattern *)o)->names);
}

/* In this order, which is not that of RegexFlag. */
static const int shown_flags[] = {RE_TEMPLATE, RE_IGNORECASE, RE_LOCALE, RE_MULTILINE, RE_DOTALL, RE_UNICODE, RE_VERBOSE, RE_DEBUG, RE_ASCII};

static Value pattern_repr(Machine *m, Value self) {
  const Pattern *p = as_pattern(self);
  int64_t flags = p->flags;
  if (p->regex->unicode && (flags & (RE_LOCALE | RE_UNICODE | RE_ASCII)) == RE_UNICODE) flags &= ~(int64_t)RE_UNICODE;
  Value text = object_repr(m, p->pattern);
  if (is_absent(text)) return ABSENT;
  if (as_str(text)->length > 200 && is_absent(text = str_slice(m, as_str(text), 0, 200))) return ABSENT;
  StrBuilder b;
  builder_start(&b);
  builder_add_c(&b, "re.compile(");
  builder_add_str(&b, as_str(text));
  const char *prefix = ", re.";
  for (size_t i = 0; i < sizeof shown_flags / sizeof *shown_flags; i++)
    if (re_flags_add(&b, flags & shown_flags[i], prefix, "")) prefix = "|re.";
  builder_add_c(&b, ")");
  return builder_finish(m, &b);
}

static bool pattern_hash(Machine *m, Value self, int64_t *hash) {
  Text t = subject_text(m, as_pattern(self)->pattern);
  *hash = (int64_t)text_hash(t.data, t.bytes) ^ as_pattern(self)->flags;
  return true;
}

static Value pattern_compare(Machine *m, Value self, Value other, CompareOp op) {
  if ((op != COMPARE_EQ && op != COMPARE_NE) || !has_type_id(other, regex_state(m)->pattern_type)) return NOT_IMPLEMENTED;
  const Pattern *a = as_pattern(self), *b = as_pattern(other);
  bool equal = a->flags == b->flags && same_pattern_text(m, a->pattern, b->pattern);
  return bool_value(equal == (op == COMPARE_EQ));
}

static Value get_pattern(Machine *m, Value self) { return (void)m, as_pattern(self)->pattern; }
static Value get_flags(Machine *m, Value self) { return (void)m, small_int_value(as_pattern(self)->flags); }
static Value get_groups(Machine *m, Value self) { return (void)m, small_int_value(as_pattern(self)->groups); }
static Value get_groupindex(Machine *m, Value self) { return mappingproxy_new(m, as_pattern(self)->names); }

BUILTIN(re_compile, "def compile(pattern, flags=0)", "The pattern, compiled.") { return pattern_of(m, args[0], args[1]); }
BUILTIN(re_compile_again, "def _compile(pattern, flags)", "What pickles of patterns call.") { return pattern_of(m, args[0], args[1]); }

BUILTIN(pattern_reduce, "__reduce__(self, /)", "Return state information for pickling: (re._compile, (pattern, flags)).") {
  const Pattern *p = as_pattern(args[0]);
  Value module = vm_import(m, "re"), function = is_absent(module) ? ABSENT : object_get_attr(m, module, symbol(m, "_compile"));
  return is_absent(function) ? ABSENT : tuple_pack(m, 2, function, tuple_pack(m, 2, p->pattern, small_int_value(p->flags)));
}
BUILTIN(pattern_copy, "__copy__(self, /)", "The pattern itself: it never changes.") { return args[0]; }
BUILTIN(pattern_deepcopy, "__deepcopy__(self, memo, /)", "The pattern itself: it never changes.") { return args[0]; }

static const TypeSpec pattern_type = {
  .size = sizeof(Pattern),
  .walk = pattern_walk,
  .slots = {.repr = pattern_repr, .hash = pattern_hash, .compare = pattern_compare},
  .methods = (const NativeSpec *const[]){&pattern_match, &pattern_fullmatch, &pattern_search, &pattern_findall, &pattern_finditer,
                                         &pattern_split, &pattern_sub, &pattern_subn, &pattern_copy, &pattern_deepcopy, &pattern_reduce,
                                         NULL},
  .getset = (const GetSetSpec[]){{"pattern", get_pattern, NULL, "The text that was compiled."},
                                 {"flags", get_flags, NULL, "The flags, those in the text included."},
                                 {"groups", get_groups, NULL, "How many groups there are."},
                                 {"groupindex", get_groupindex, NULL, "The numbers of the named groups."},
                                 {NULL, NULL, NULL, NULL}},
  .doc = "A compiled regular expression.",
};

/* The module */

static Value function_match(Machine *m, const Value *args, Anchoring anchoring) {
  Value full[] = {pattern_of(m, args[0], args[2]), args[1], ABSENT, ABSENT};
  return is_absent(full[0]) ? ABSENT : match_at(m, full, anchoring);
}
BUILTIN(re_match, "def match(pattern, string, flags=0)",
        "The match at the beginning of the string, or None.") {
  return function_match(m, args, AT_PLACE);
}
BUILTIN(re_fullmatch, "def fullmatch(pattern, string, flags=0)",
        "The match of all of the string, or None.") {
  return function_match(m, args, WHOLE);
}
BUILTIN(re_search, "def search(pattern, string, flags=0)",
        "The first match in the string, or None.") {
  return function_match(m, args, SEARCH);
}
BUILTIN(re_findall, "def findall(pattern, string, flags=0)",
        "The texts of all matches; with groups, those of the groups.") {
  Value p = pattern_of(m, args[0], args[2]);
  return is_absent(p) ? ABSENT : find_all(m, p, args[1], ABSENT, ABSENT);
}
BUILTIN(re_finditer, "def finditer(pattern, string, flags=0)", "An iterator over all matches.") {
  Value p = pattern_of(m, args[0], args[2]);
  return is_absent(p) ? ABSENT : find_iter(m, p, args[1], ABSENT, ABSENT);
}
BUILTIN(re_split, "def split(pattern, string, maxsplit=0, flags=0)",
        "The pieces of the string between matches, and the groups of these.") {
  Value p = pattern_of(m, args[0], args[3]);
  return is_absent(p) ? ABSENT : split_at_matches(m, p, args[1], args[2]);
}
static Value function_substitute(Machine *m, const Value *args, bool with_count) {
  Value full[] = {pattern_of(m, args[0], args[4]), args[1], args[2], args[3]};
  return is_absent(full[0]) ? ABSENT : substitute(m, full, with_count);
}
BUILTIN(re_sub, "def sub(pattern, repl, string, count=0, flags=0)",
        "The string with matches replaced by repl, a template or a function of the match.") {
  return function_substitute(m, args, false);
}
BUILTIN(re_subn, "def subn(pattern, repl, string, count=0, flags=0)",
        "As sub, with the number of replacements: (string, number).") {
  return function_substitute(m, args, true);
}
BUILTIN(re_purge, "def purge()", "Forget the compiled patterns that functions of this module keep.") {
  memset(regex_state(m)->cache, 0, sizeof regex_state(m)->cache);
  return NONE;
}

BUILTIN(re_escape, "def escape(pattern)", "The text with a backslash before what has a meaning in patterns.") {
  if (!is_str_instance(m, args[0]) && !is_bytes_instance(m, args[0]))
    return raise_error(m, TYPE_ID_TypeError, "decoding to str: need a bytes-like object, %T found", args[0]);
  Text t = subject_text(m, args[0]);
  StrBuilder b;
  builder_start(&b);
  for (size_t i = 0; i < t.bytes; i++) {
    if (t.data[i] != 0 && strchr("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", t.data[i]) != NULL) builder_add(&b, "\\", 1);
    builder_add(&b, t.data + i, 1);
  }
  return text_finish(m, t.kind, &b);
}

static const NativeSpec *const re_functions[] = {&re_compile, &re_compile_again, &re_match, &re_fullmatch, &re_search, &re_findall, &re_finditer, &re_split,
                                                 &re_sub, &re_subn, &re_purge, &re_escape, NULL};

static RegexState *state_start(Machine *m) {
  RegexState *s = calloc(1, sizeof *s);
  if (s == NULL || (s->engine = engine_new()) == NULL) return (void)raise_no_memory(m), NULL;
  m->symbols->regex = s;
  s->pattern_type = type_register(m, "Pattern", "re", TYPE_ID_object, FINAL, &pattern_type)->id;
  s->match_type = type_register(m, "Match", "re", TYPE_ID_object, FINAL, &re_match_type)->id;
  generic_alias_allow(m, builtin_type(m, s->pattern_type));
  generic_alias_allow(m, builtin_type(m, s->match_type));
  s->iterator_type = type_register(m, "callable_iterator", "builtins", TYPE_ID_object, FINAL, &match_iterator_type)->id;
  s->error_type = type_register(m, "error", "re", TYPE_ID_Exception, 0, &re_error_type)->id;
  s->flag_type = type_register(m, "RegexFlag", "re", TYPE_ID_int, FINAL, &re_flag_type)->id;
  heap_add_marked_hook(m, forget_dead_patterns, NULL);
  return s;
}

static bool re_start(Machine *m, Value module) {
  RegexState *s = regex_state(m) != NULL ? regex_state(m) : state_start(m);
  if (s == NULL) return false;
  Dict *names = ((Module *)as_object(module))->dict;
  re_flags_publish(m, builtin_type(m, s->flag_type), names);
  dict_set_str(m, names, symbol(m, "Pattern"), object_value(m->types[s->pattern_type]));
  dict_set_str(m, names, symbol(m, "Match"), object_value(m->types[s->match_type]));
  dict_set_str(m, names, symbol(m, "error"), object_value(m->types[s->error_type]));
  return true;
}

void builtins_library_version(char *out, size_t size) {
  char version[64] = "";
  pcre2_config(PCRE2_CONFIG_VERSION, version);
  version[strcspn(version, " ")] = 0;
  snprintf(out, size, "PCRE2 %s", version);
}

const ModuleSpec re_module = {
  .name = "re", .doc = "Regular expressions, with Python's syntax and names.", .functions = re_functions, .start = re_start};
