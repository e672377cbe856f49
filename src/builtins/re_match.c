/* SPDX-License-Identifier: GPL-3.0-or-later */
/* re_match.c: what a match knows: its groups, where they are, and replacements filled from them. */
#include "builtins/mod_re.h"
#include "object/error.h"
#include "object/operations.h"

Value subject_group(Machine *m, Value string, const size_t *spans, uint32_t group, Value if_unset) {
  size_t start = spans[2 * group], end = spans[2 * group + 1];
  if (start == NO_SPAN) return if_unset;
  Text t = subject_text(m, string);
  if (start == 0 && end == t.bytes) return text_plain(m, string);
  return text_value(m, text_part(t, start, end));
}

Value match_new(Machine *m, Value pattern, Value string, int64_t pos, int64_t endpos, const size_t *spans) {
  uint32_t groups = as_pattern(pattern)->groups;
  Match *match = heap_new(m, regex_state(m)->match_type, sizeof(Match) + 2 * sizeof(size_t) * (groups + 1));
  if (match == NULL) return ABSENT;
  match->pattern = pattern;
  match->string = string;
  match->pos = pos;
  match->endpos = endpos;
  match->groups = groups;
  memcpy(match->span, spans, 2 * sizeof(size_t) * (groups + 1));
  match->last_index = pattern_last_group(as_pattern(pattern), spans);
  return object_value(match);
}

static void match_walk(const Object *o, Tracer *t) {
  const Match *match = (const Match *)o;
  trace_value(t, match->pattern);
  trace_value(t, match->string);
}

static size_t match_size(const Object *o) { return sizeof(Match) + 2 * sizeof(size_t) * (((const Match *)o)->groups + 1); }

/* The number of a group given by number or name; -1: IndexError pending. */
static int64_t group_number(Machine *m, const Match *match, Value which) {
  int64_t number = -1;
  if (is_absent(which)) return 0;
  if (is_str_instance(m, which) || is_bytes_instance(m, which)) {
    Value known;
    int found = dict_find(m, as_dict(as_pattern(match->pattern)->names), which, &known);
    if (found < 0) return -1;
    if (found > 0) number = small_int(known);
  } else if (type_of(m, which)->slots.index != NULL && !object_as_index_clamped(m, which, &number)) {
    return -1;
  }
  if (number >= 0 && number <= match->groups) return number;
  raise_error(m, TYPE_ID_IndexError, "no such group");
  return -1;
}

static Value group_value(Machine *m, const Match *match, Value which, Value if_unset) {
  int64_t number = group_number(m, match, which);
  return number < 0 ? ABSENT : subject_group(m, match->string, match->span, (uint32_t)number, if_unset);
}

BUILTIN(match_group, "group(self, /, *groups)",
        "The text of a group given by number or name (0: all); of several, a tuple.") {
  const Match *match = as_match(args[0]);
  const Tuple *which = as_tuple(args[1]);
  if (which->length == 0) return group_value(m, match, ABSENT, NONE);
  if (which->length == 1) return group_value(m, match, which->item[0], NONE);
  Value result = tuple_new(m, NULL, which->length);
  for (size_t i = 0; i < which->length && !is_absent(result); i++) {
    Value item = group_value(m, match, which->item[i], NONE);
    if (is_absent(item)) return ABSENT;
    as_tuple(result)->item[i] = item;
  }
  return result;
}

static Value match_get_item(Machine *m, Value self, Value which) { return group_value(m, as_match(self), which, NONE); }

BUILTIN(match_groups, "groups(self, /, default=None)",
        "The texts of all groups from 1 on; default for those that took no part.") {
  const Match *match = as_match(args[0]);
  Value result = tuple_new(m, NULL, match->groups), if_unset = is_absent(args[1]) ? NONE : args[1];
  for (uint32_t i = 1; i <= match->groups && !is_absent(result); i++) {
    Value item = subject_group(m, match->string, match->span, i, if_unset);
    if (is_absent(item)) return ABSENT;
    as_tuple(result)->item[i - 1] = item;
  }
  return result;
}

BUILTIN(match_groupdict, "groupdict(self, /, default=None)", "The texts of the named groups by name.") {
  const Match *match = as_match(args[0]);
  Dict *result = dict_new(m);
  Value name, number;
  for (size_t i = 0; dict_next(as_dict(as_pattern(match->pattern)->names), &i, &name, &number);) {
    Value item = subject_group(m, match->string, match->span, (uint32_t)small_int(number), is_absent(args[1]) ? NONE : args[1]);
    if (is_absent(item) || !dict_set(m, result, name, item)) return ABSENT;
  }
  return object_value(result);
}

/* A byte offset as the language counts. */
static Value position_value(Machine *m, const Match *match, size_t offset) {
  if (offset == NO_SPAN) return small_int_value(-1);
  if (is_bytes_instance(m, match->string)) return small_int_value((int64_t)offset);
  return small_int_value((int64_t)str_index_of_offset(m, as_str(match->string), offset));
}

BUILTIN(match_start, "start(self, group=0, /)", "Where a group begins; -1 when it took no part.") {
  int64_t number = group_number(m, as_match(args[0]), args[1]);
  return number < 0 ? ABSENT : position_value(m, as_match(args[0]), as_match(args[0])->span[2 * number]);
}
BUILTIN(match_end, "end(self, group=0, /)", "Where a group ends; -1 when it took no part.") {
  int64_t number = group_number(m, as_match(args[0]), args[1]);
  return number < 0 ? ABSENT : position_value(m, as_match(args[0]), as_match(args[0])->span[2 * number + 1]);
}

static Value span_value(Machine *m, const Match *match, int64_t number) {
  Value start = position_value(m, match, match->span[2 * number]);
  return tuple_pack(m, 2, start, position_value(m, match, match->span[2 * number + 1]));
}
BUILTIN(match_span, "span(self, group=0, /)", "Where a group begins and ends; (-1, -1) when it took no part.") {
  int64_t number = group_number(m, as_match(args[0]), args[1]);
  return number < 0 ? ABSENT : span_value(m, as_match(args[0]), number);
}

BUILTIN(match_expand, "expand(self, /, template)", "The template with \\1, \\g<name> and the like filled in.") {
  const Match *match = as_match(args[0]);
  Text subject = subject_text(m, match->string), text;
  if (!text_accept(m, subject.kind, args[1], &text))
    return raise_error(m, TYPE_ID_TypeError, "expected %s instance, %T found", subject.kind == TEXT_STR ? "str" : "a bytes-like object", args[1]);
  ReTemplate template;
  Value result = ABSENT;
  if (re_template_read(m, as_pattern(match->pattern), args[1], &template)) {
    StrBuilder out;
    builder_start(&out);
    re_template_expand(&template, subject, match->span, &out);
    result = text_finish(m, subject.kind, &out);
  }
  re_template_drop(&template);
  return result;
}

BUILTIN(match_copy, "__copy__(self, /)", "The match itself: it never changes.") { return args[0]; }
BUILTIN(match_deepcopy, "__deepcopy__(self, memo, /)", "The match itself: it never changes.") { return args[0]; }

enum { SHOWN = 50 }; /* characters of the text of a match */
static Value match_repr(Machine *m, Value self) {
  const Match *match = as_match(self);
  Value span = span_value(m, match, 0), text = subject_group(m, match->string, match->span, 0, NONE);
  if (is_absent(span) || is_absent(text)) return ABSENT;
  Value shown = object_repr(m, text);
  if (!is_absent(shown) && as_str(shown)->length > SHOWN) shown = str_slice(m, as_str(shown), 0, SHOWN);
  return is_absent(shown) ? ABSENT : str_format(m, "<re.Match object; span=%R, match=%V>", span, shown);
}

static Value get_string(Machine *m, Value self) { return (void)m, as_match(self)->string; }
static Value get_re(Machine *m, Value self) { return (void)m, as_match(self)->pattern; }
static Value get_pos(Machine *m, Value self) { return (void)m, small_int_value(as_match(self)->pos); }
static Value get_endpos(Machine *m, Value self) { return (void)m, small_int_value(as_match(self)->endpos); }
static Value get_lastindex(Machine *m, Value self) {
  return (void)m, as_match(self)->last_index == 0 ? NONE : small_int_value(as_match(self)->last_index);
}
static Value get_lastgroup(Machine *m, Value self) {
  (void)m;
  const Match *match = as_match(self);
  Value name, number;
  for (size_t i = 0; dict_next(as_dict(as_pattern(match->pattern)->names), &i, &name, &number);)
    if (small_int(number) == match->last_index) return name;
  return NONE;
}
static Value get_regs(Machine *m, Value self) {
  const Match *match = as_match(self);
  Value result = tuple_new(m, NULL, match->groups + 1);
  for (uint32_t i = 0; i <= match->groups && !is_absent(result); i++) {
    Value span = span_value(m, match, i);
    if (is_absent(span)) return ABSENT;
    as_tuple(result)->item[i] = span;
  }
  return result;
}

const TypeSpec re_match_type = {
  .size = sizeof(Match),
  .walk = match_walk,
  .variable = match_size,
  .slots = {.repr = match_repr, .get_item = match_get_item},
  .methods = (const NativeSpec *const[]){&match_group, &match_groups, &match_groupdict, &match_start, &match_end, &match_span,
                                         &match_expand, &match_copy, &match_deepcopy, NULL},
  .getset = (const GetSetSpec[]){{"string", get_string, NULL, "What was searched."},
                                 {"re", get_re, NULL, "The pattern."},
                                 {"pos", get_pos, NULL, "Where the search began."},
                                 {"endpos", get_endpos, NULL, "Where the search had to end."},
                                 {"lastindex", get_lastindex, NULL, "The number of the group that ended last, or None."},
                                 {"lastgroup", get_lastgroup, NULL, "The name of the group that ended last, or None."},
                                 {"regs", get_regs, NULL, "The spans of all groups."},
                                 {NULL, NULL, NULL, NULL}},
  .doc = "What a pattern found: its groups and where they are.",
};
