/* SPDX-License-Identifier: GPL-3.0-or-later */
/* report.c: what a person reads when an exception was not caught: cause chain first, then
 *
 *   lesson2.cas:14:9: ZeroDivisionError: division by zero in Integer Ring
 *      14 |     y = x / (n - n)
 *         |         ~~^~~~~~~~~
 *      called from lesson2.cas:21: y = step(3) + 1
 *                                      ^^^^^^^
 *
 * and the exceptions of a group, one below the other.
 * Frames of the stdlib are passed over unless nothing else is there: the place shown is the innermost one of the user's own. */
#include "vm/frame.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/diagnostic.h"
#include "object/error.h"
#include "object/number.h"
#include "object/operations.h"
#include "vm/report_hint.h"
#include "vm/traceback.h"

/* ---- source lines ---- */

static bool find_line(Value source, int number, SourceLine *line) {
  if (!is_str(source)) return false;
  const char *p = as_str(source)->text;
  for (int i = 1; i < number; i++) {
    p = strchr(p, '\n');
    if (!p++) return false;
  }
  *line = (SourceLine){p, strcspn(p, "\n")};
  if (line->length && p[line->length - 1] == '\r') line->length--;
  return true;
}

static int columns_of(const char *text, size_t bytes) { /* code points */
  int n = 0;
  for (size_t i = 0; i < bytes; i++) n += (text[i] & 0xc0) != 0x80;
  return n;
}

static Marks marks_of(const CodePosition *at) {
  uint32_t start = (uint32_t)at->column, end = at->end_line == at->line && at->end_column > at->column ? (uint32_t)at->end_column : UINT32_MAX;
  Marks marks = {start, end, start, end};
  if (at->anchor >= at->column && at->end_anchor > at->anchor && (uint32_t)at->end_anchor <= end) {
    marks.mark_start = (uint32_t)at->anchor;
    marks.mark_end = (uint32_t)at->end_anchor;
  }
  return marks;
}

static void add_line(StrBuilder *out, SourceLine line, const Marks *marks, const char *head, const char *under_head, bool strip) {
  char *text = diagnostic_line(line, marks, head, under_head, strip);
  builder_add_c(out, text);
  free(text);
}

/* The line behind its number, and the marks. */
static void add_numbered_line(StrBuilder *out, SourceLine line, const CodePosition *at) {
  char head[32];
  snprintf(head, sizeof head, "%5d | ", at->line);
  Marks marks = marks_of(at);
  add_line(out, line, &marks, head, "      | ", false);
}

static void add_excerpt(StrBuilder *out, Value source, const CodePosition *at) {
  SourceLine line;
  if (at->line > 0 && find_line(source, at->line, &line)) add_numbered_line(out, line, at);
}

/* ---- one exception ---- */

/* str() of a SyntaxError would name the file once more. */
static Value message_of(Machine *m, Value exception) {
  Value message;
  bool syntax = is_instance(m, exception, TYPE_ID_SyntaxError);
  if (syntax && object_find_attr(m, exception, symbol(m, "msg"), &message) > 0 && is_str(message)) return message;
  return object_str(m, exception);
}

void vm_report_line(Machine *m, Value exception, StrBuilder *out) {
  Type *type = type_of(m, exception);
  bool builtin = is_absent(type->module) || !is_str(type->module) || str_equals_c(as_str(type->module), "builtins") ||
                 str_equals_c(as_str(type->module), "__main__");
  if (!builtin) builder_addf(out, "%s.", as_str(type->module)->text);
  builder_add_c(out, is_str(type->qualname) ? as_str(type->qualname)->text : type_name(type));
  Value message = message_of(m, exception);
  if (is_absent(message)) {
    error_take(m);
    builder_add_c(out, ": <exception str() failed>");
  } else if (as_str(message)->bytes) {
    builder_add_c(out, ": ");
    builder_add_str(out, as_str(message));
  }
}

static void add_notes(Machine *m, StrBuilder *out, const Exception *e) {
  if (is_absent(e->notes) || !is_list(e->notes)) return;
  for (size_t i = 0; i < as_list(e->notes)->length; i++) {
    if (!builder_add_value(m, out, list_item(as_list(e->notes), i))) error_take(m);
    builder_add_c(out, "\n");
  }
}

static int64_t int_attribute(Machine *m, Value object, const char *name) {
  Value v;
  int64_t n;
  if (object_find_attr(m, object, symbol(m, name), &v) <= 0) return error_take(m), 0;
  return is_small_int(v) ? small_int(v) : is_int(v) && int_fits_int64(v, &n) ? n : 0;
}

/* A SyntaxError shows its own place. */
static bool add_syntax_error(Machine *m, StrBuilder *out, Value exception) {
  Value filename, text;
  CodePosition at = {.line = (int32_t)int_attribute(m, exception, "lineno"), .anchor = -1};
  if (at.line <= 0) return false;
  at.column = (int32_t)int_attribute(m, exception, "offset") - 1;
  at.end_line = (int32_t)int_attribute(m, exception, "end_lineno");
  at.end_column = (int32_t)int_attribute(m, exception, "end_offset") - 1;
  if (at.end_line == 0) at.end_line = at.line;
  if (at.end_column <= at.column && at.end_line == at.line) at.end_column = at.column + 1;
  if (object_find_attr(m, exception, symbol(m, "filename"), &filename) <= 0 || !is_str(filename)) filename = str_from_c(m, "<string>");
  if (object_find_attr(m, exception, symbol(m, "text"), &text) <= 0) text = NONE;
  Value message = message_of(m, exception);
  if (is_absent(message)) return error_take(m), false;
  builder_addf(out, "%s:%d:%d: %s: %s\n", as_str(filename)->text, at.line, at.column + 1, type_name_of(m, exception), as_str(message)->text);
  if (is_str(text) && as_str(text)->bytes) add_numbered_line(out, (SourceLine){as_str(text)->text, strcspn(as_str(text)->text, "\r\n")}, &at);
  return true;
}

/* The place of a call, its line without the indent, and the call underlined where it is not the whole line. */
static void add_call(StrBuilder *out, const char *place, Value source, const CodePosition *at) {
  SourceLine line;
  if (!find_line(source, at->line, &line)) {
    builder_addf(out, "%s\n", place);
    return;
  }
  size_t indent = 0;
  while (indent < line.length && strchr(" \t\f", line.bytes[indent])) indent++;
  int width = columns_of(line.bytes, line.length);
  bool whole = at->end_line != at->line || (at->column <= (int)indent && at->end_column >= width);
  StrBuilder head, below;
  builder_start(&head);
  builder_addf(&head, "%s: ", place);
  builder_start(&below);
  builder_add_repeated(&below, ' ', (size_t)columns_of(head.data, head.used));
  builder_add(&head, "", 1);
  builder_add(&below, "", 1);
  Marks marks = marks_of(at);
  marks.mark_start = marks.start;
  marks.mark_end = marks.end;
  add_line(out, line, &marks, head.data, whole ? NULL : below.data, true);
  builder_drop(&head);
  builder_drop(&below);
}

enum { SHOWN_CALLS = 16, SHOWN_ALIKE = 3 };

static bool is_same_call(const Traceback *a, const Traceback *b) { return a->code == b->code && a->pc == b->pc; }

/* How many entries before chain[i] are the same call, as recursion leaves them. */
static int count_alike(const Traceback *const *chain, int i) {
  int n = 0;
  while (n < i && is_same_call(chain[i - n - 1], chain[i])) n++;
  return n;
}

static void add_calls(StrBuilder *out, const Traceback *const *chain, int n) {
  int alike = 0;
  for (int i = n - 1; i >= 0; i--) {
    int left = count_alike(chain, i) + 1;
    alike = i + 1 < n && is_same_call(chain[i + 1], chain[i]) ? alike + 1 : 1;
    if (alike > SHOWN_ALIKE && left > 1) {
      builder_addf(out, "   the same call %d more times\n", left);
      i -= left - 1;
      continue;
    }
    if (n > SHOWN_CALLS && i == n - SHOWN_CALLS / 2) {
      int skipped = n - SHOWN_CALLS;
      builder_addf(out, "   … %d more calls …\n", skipped);
      i -= skipped - 1;
      continue;
    }
    const Traceback *entry = chain[i];
    const CodePosition *at = &entry->code->positions[entry->pc];
    StrBuilder place;
    builder_start(&place);
    builder_addf(&place, "   called from %s:%d", as_str(entry->code->filename)->text, at->line);
    builder_add(&place, "", 1);
    add_call(out, place.data, entry->code->source, at);
    builder_drop(&place);
  }
}

static void report_one(Machine *m, Value exception, StrBuilder *out) {
  Exception *e = as_exception(exception);
  if (is_instance(m, exception, TYPE_ID_SyntaxError) && add_syntax_error(m, out, exception)) return add_notes(m, out, e);
  int n = 0, users = 0;
  for (Value o = e->traceback; is_object(o); o = as_traceback(o)->next) n++, users += !(as_traceback(o)->code->flags & CODE_INTERNAL);
  const Traceback **chain = calloc((size_t)n + 1, sizeof *chain); /* entries stay alive through e */
  int shown = 0;
  for (Value o = e->traceback; is_object(o); o = as_traceback(o)->next)
    if (!users || !(as_traceback(o)->code->flags & CODE_INTERNAL)) chain[shown++] = as_traceback(o);
  const Traceback *innermost = shown ? chain[shown - 1] : NULL;
  const CodePosition *at = innermost ? &innermost->code->positions[innermost->pc] : NULL;
  if (at && at->line > 0) builder_addf(out, "%s:%d:%d: ", as_str(innermost->code->filename)->text, at->line, at->column + 1);
  vm_report_line(m, exception, out);
  builder_add_c(out, "\n");
  if (at) add_excerpt(out, innermost->code->source, at);
  report_add_hint(m, out, e, innermost);
  add_notes(m, out, e);
  if (shown > 1) add_calls(out, chain, shown - 1);
  free(chain);
}

enum { LONGEST_CHAIN = 20, DEEPEST_GROUP = 10, WIDEST_GROUP = 15 };

static void report_chain(Machine *m, Value exception, StrBuilder *out, int groups);

static void add_behind_bar(StrBuilder *out, const char *text, size_t bytes) {
  for (const char *end = text + bytes; text < end;) {
    const char *line = memchr(text, '\n', (size_t)(end - text));
    size_t n = line ? (size_t)(line - text) : (size_t)(end - text);
    builder_addf(out, n ? "  | %.*s\n" : "  |\n", (int)n, text);
    text += n + 1;
  }
}

/* The exceptions of a group, numbered, each with its own place and chain. */
static void add_members(Machine *m, StrBuilder *out, const Exception *group, int groups) {
  const Tuple *members = as_tuple(group->extra);
  static const char rule[] = "----------------";
  if (groups >= DEEPEST_GROUP) {
    builder_addf(out, "  ... (max_group_depth is %d)\n", DEEPEST_GROUP);
    return;
  }
  for (size_t i = 0; i < members->length && i < WIDEST_GROUP; i++) {
    StrBuilder one;
    builder_start(&one);
    report_chain(m, members->item[i], &one, groups + 1);
    builder_addf(out, "  +%s %zu %s\n", rule, i + 1, rule);
    add_behind_bar(out, one.data, one.used);
    builder_drop(&one);
  }
  if (members->length > WIDEST_GROUP)
    builder_addf(out, "  +%s ... %s\n  | and %zu more exceptions\n", rule, rule, members->length - WIDEST_GROUP);
  builder_addf(out, "  +%s----%s\n", rule, rule);
}

/* What led to e, ABSENT if that is not to be told. */
static Value earlier_of(const Exception *e) { return is_object(e->cause) ? e->cause : !e->suppress_context ? e->context : ABSENT; }

static bool is_among(Value v, const Value *shown, int n) {
  while (n > 0)
    if (value_same(shown[--n], v)) return true;
  return false;
}

static void report_chain(Machine *m, Value exception, StrBuilder *out, int groups) {
  Value shown[LONGEST_CHAIN]; /* each holds the next one */
  int n = 0;
  for (; is_object(exception) && n < LONGEST_CHAIN && !is_among(exception, shown, n); exception = earlier_of(as_exception(shown[n - 1])))
    shown[n++] = exception;
  if (is_object(exception) && !is_among(exception, shown, n)) builder_add_c(out, "… earlier exceptions …\n\n");
  while (n--) {
    const Exception *e = as_exception(shown[n]);
    report_one(m, shown[n], out);
    if (is_instance(m, shown[n], TYPE_ID_BaseExceptionGroup)) add_members(m, out, e, groups);
    if (n > 0)
      builder_add_c(out, is_object(as_exception(shown[n - 1])->cause) ? "\nThe above exception was the direct cause of the following exception:\n\n"
                                                                      : "\nDuring handling of the above exception, another exception occurred:\n\n");
  }
}

void vm_report(Machine *m, Value exception, StrBuilder *out) { report_chain(m, exception, out, 0); }
