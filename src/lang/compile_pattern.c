/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_pattern.c: match. As in CPython, names are bound when a whole pattern has matched, before the guard: until then what they
 * capture stays in temporaries, none of which is popped before the end of the case. */
#include <string.h>

#include "lang/compile_internal.h"
#include "object/containers.h"
#include "object/operations.h"

typedef struct Capture {
  struct Capture *next;
  Name name;
  const Node *node;
  int reg;
} Capture;

typedef struct Matcher {
  Compiler *c;
  Label fail;
  Capture *captures; /* newest first */
} Matcher;

static void pattern(Matcher *p, const Node *node, int subject);

static Capture *find_capture(Capture *captures, Name name) {
  while (captures && captures->name != name) captures = captures->next;
  return captures;
}

static void capture(Matcher *p, const Node *node, Name name, int reg) {
  if (find_capture(p->captures, name)) compile_fail(p->c, node->span, "multiple assignments to name '%s' in pattern", name->bytes);
  Capture *one = ARENA_NEW(p->c->arena, Capture);
  *one = (Capture){p->captures, name, node, reg};
  p->captures = one;
}

static bool is_wildcard(const Node *node) { /* `_` or `*_` */
  if (node->kind == AST_MatchStar) return !ast_MatchStar(node)->name;
  return node->kind == AST_MatchAs && !ast_MatchAs(node)->pattern && !ast_MatchAs(node)->name;
}

/* Fails where an alternative behind one that always matches could never be reached. */
static void check_reachable(Compiler *c, const Node *node) {
  while (node->kind == AST_MatchAs && ast_MatchAs(node)->pattern) node = ast_MatchAs(node)->pattern;
  if (node->kind != AST_MatchAs) return;
  Name name = ast_MatchAs(node)->name;
  if (name) compile_fail(c, node->span, "name capture '%s' makes remaining patterns unreachable", name->bytes);
  else compile_fail(c, node->span, "wildcard makes remaining patterns unreachable");
}

/* ---- the parts ---- */

static void value_pattern(Matcher *p, const AstMatchValue *node, int subject) {
  Compiler *c = p->c;
  int mark = c->unit->top;
  int value = expr(c, node->value);
  c->unit->top = mark;
  emit_jump(c, &node->base, OPCODE_JUMP_UNLESS_EQUAL, subject, value, p->fail);
}

static void singleton_pattern(Matcher *p, const AstMatchSingleton *node, int subject) {
  Compiler *c = p->c;
  if (node->value->kind == AST_None) {
    emit_jump(c, &node->base, OPCODE_JUMP_IF_NOT_NONE, subject, 0, p->fail);
    return;
  }
  int mark = c->unit->top;
  expr_to(c, node->value, mark);
  emit_jump(c, &node->base, OPCODE_JUMP_UNLESS_IS, subject, mark, p->fail);
}

/* The sub-patterns of registers base, base + 1, … */
static void each_pattern(Matcher *p, const NodeList *patterns, int base) {
  for (uint32_t i = 0; i < patterns->count; i++) pattern(p, patterns->items[i], base + (int)i);
}

static bool all_wildcards(const NodeList *patterns) {
  for (uint32_t i = 0; i < patterns->count; i++)
    if (!is_wildcard(patterns->items[i])) return false;
  return true;
}

/* [a, b, *_]: what the star stands for is not looked at, however long it is. */
static void first_patterns(Matcher *p, const AstMatchSequence *node, int subject) {
  Compiler *c = p->c;
  for (int i = 0; i < (int)node->patterns.count - 1; i++) {
    const Node *item = node->patterns.items[i];
    if (is_wildcard(item)) continue;
    int reg = c->unit->top;
    emit_bx(c, item, OPCODE_LOAD_INT, reg, i);
    emit(c, item, OPCODE_GET_ITEM, reg, subject, reg);
    c->unit->top = reg + 1;
    pattern(p, item, reg);
  }
}

static void sequence_pattern(Matcher *p, const AstMatchSequence *node, int subject) {
  Compiler *c = p->c;
  int star = -1, count = (int)node->patterns.count, t = c->unit->top;
  for (int i = 0; i < count; i++) {
    if (node->patterns.items[i]->kind != AST_MatchStar) continue;
    if (star >= 0) compile_fail(c, node->base.span, "multiple starred expressions in sequence pattern");
    star = i;
  }
  if (count > INT16_MAX || star > 255 || (star >= 0 && count - star - 1 > 255)) {
    compile_fail(c, node->base.span, "too many expressions in star-unpacking sequence pattern");
    return;
  }
  int items = star >= 0 ? count - 1 : count;
  emit(c, &node->base, OPCODE_MATCH_SEQUENCE, t, subject, items << 1 | (star >= 0));
  emit_jump(c, &node->base, OPCODE_JUMP_IF_FALSE, t, 0, p->fail);
  if (all_wildcards(&node->patterns)) return;
  if (star == count - 1 && star >= 0 && is_wildcard(node->patterns.items[star])) {
    first_patterns(p, node, subject);
    return;
  }
  if (star >= 0) emit(c, &node->base, OPCODE_UNPACK_STAR, t, subject, star + 256 * (count - star - 1));
  else emit(c, &node->base, OPCODE_UNPACK, t, subject, count);
  c->unit->top = t + count;
  each_pattern(p, &node->patterns, t);
}

/* Unpacks the tuple in the newest temporary and matches its items. */
static void match_items(Matcher *p, const Node *node, const NodeList *first, const NodeList *second, int tuple) {
  Compiler *c = p->c;
  int count = (int)(first->count + (second ? second->count : 0));
  emit_jump(c, node, OPCODE_JUMP_IF_NONE, tuple, 0, p->fail);
  c->unit->top = tuple;
  emit(c, node, OPCODE_UNPACK, tuple, tuple, count);
  c->unit->top = tuple + count;
  each_pattern(p, first, tuple);
  if (second) each_pattern(p, second, tuple + (int)first->count);
}

static void check_keys(Compiler *c, const AstMatchMapping *node) {
  Dict *seen = dict_new(c->m);
  for (uint32_t i = 0; i < node->keys.count; i++) {
    Value key = fold(c, node->keys.items[i]), shown;
    if (is_absent(key)) continue; /* a name with dots */
    if (dict_put(c->m, seen, key, NONE, false, NULL)) continue;
    shown = object_repr(c->m, key);
    if (!is_absent(shown)) compile_fail(c, node->base.span, "mapping pattern checks duplicate key (%s)", as_str(shown)->text);
  }
}

static void mapping_pattern(Matcher *p, const AstMatchMapping *node, int subject) {
  Compiler *c = p->c;
  int t = c->unit->top;
  check_keys(c, node);
  emit(c, &node->base, OPCODE_MATCH_MAPPING, t, subject, 0);
  emit_jump(c, &node->base, OPCODE_JUMP_IF_FALSE, t, 0, p->fail);
  if (!node->keys.count && !node->rest) return;
  int keys = push_sequence(c, &node->base, &node->keys, true);
  int values = c->unit->top;
  if (node->keys.count) {
    emit(c, &node->base, OPCODE_MATCH_KEYS, values, subject, keys);
    match_items(p, &node->base, &node->patterns, NULL, values);
  }
  if (!node->rest) return;
  int rest = c->unit->top;
  emit(c, &node->base, OPCODE_MATCH_REST, rest, subject, keys);
  temp_push(c);
  capture(p, &node->base, node->rest, rest);
}

static void class_pattern(Matcher *p, const AstMatchClass *node, int subject) {
  Compiler *c = p->c;
  int window = c->unit->top;
  uint32_t named = node->keyword_names.count;
  Value *names = ARENA_ARRAY(c->arena, Value, named + 1);
  for (uint32_t i = 0; i < named; i++) {
    for (uint32_t k = 0; k < i; k++)
      if (node->keyword_names.items[k] == node->keyword_names.items[i])
        compile_fail(c, node->keyword_names.spans[i], "attribute name repeated in class pattern: %s", node->keyword_names.items[i]->bytes);
    names[i] = object_value(name_str(c, node->keyword_names.items[i]));
  }
  emit(c, &node->base, OPCODE_MOVE, window, subject, 0);
  temp_push(c);
  expr_push(c, node->cls);
  emit_constant(c, &node->base, c->unit->top, named ? tuple_new(c->m, names, named) : tuple_empty(c->m));
  c->unit->top = window;
  emit(c, &node->base, OPCODE_MATCH_CLASS, window, window, (int)node->patterns.count);
  match_items(p, &node->base, &node->patterns, &node->keyword_patterns, window);
}

/* ---- alternatives: each must bind the same names, which get registers of their own ---- */

static uint32_t count_until(const Capture *captures, const Capture *end) {
  uint32_t count = 0;
  for (; captures != end; captures = captures->next) count++;
  return count;
}

static void collect_names(Matcher *p, const Node *node);

static void collect_child(void *context, Node *child) {
  if (child->kind >= AST_MatchValue && child->kind <= AST_MatchOr) collect_names(context, child);
}

/* The names that a pattern binds, as captures without registers. */
static void collect_names(Matcher *p, const Node *node) {
  Name name = node->kind == AST_MatchAs        ? ast_MatchAs(node)->name
              : node->kind == AST_MatchStar    ? ast_MatchStar(node)->name
              : node->kind == AST_MatchMapping ? ast_MatchMapping(node)->rest
                                               : NULL;
  if (name) capture(p, node, name, -1);
  if (node->kind == AST_MatchOr) collect_names(p, ast_MatchOr(node)->patterns.items[0]);
  else ast_each_child(node, collect_child, p);
}

static void move_captures(Matcher *p, const Node *node, Capture *found, const Capture *end, Capture *wanted, uint32_t wanted_count) {
  if (count_until(found, end) != wanted_count) compile_fail(p->c, node->span, "alternative patterns bind different names");
  for (; found != end; found = found->next) {
    const Capture *place = find_capture(wanted, found->name);
    if (!place) compile_fail(p->c, node->span, "alternative patterns bind different names");
    else emit(p->c, node, OPCODE_MOVE, place->reg, found->reg, 0);
  }
}

static void or_pattern(Matcher *p, const AstMatchOr *node, int subject) {
  Compiler *c = p->c;
  Matcher names = {.c = c};
  collect_names(&names, node->patterns.items[0]);
  uint32_t wanted = count_until(names.captures, NULL);
  for (Capture *one = names.captures; one; one = one->next) {
    one->reg = c->unit->top;
    emit(c, &node->base, OPCODE_LOAD_NONE, one->reg, 0, 0);
    temp_push(c);
  }
  int base = c->unit->top;
  Label success = label_new(c), outer_fail = p->fail;
  Capture *before = p->captures;
  for (uint32_t i = 0; i < node->patterns.count; i++) {
    const Node *alternative = node->patterns.items[i];
    bool last = i + 1 == node->patterns.count;
    if (!last) check_reachable(c, alternative);
    p->fail = last ? outer_fail : label_new(c);
    pattern(p, alternative, subject);
    move_captures(p, &node->base, p->captures, before, names.captures, wanted);
    p->captures = before;
    c->unit->top = base;
    if (last) break;
    emit_goto(c, &node->base, success);
    label_place(c, p->fail);
  }
  p->fail = outer_fail;
  label_place(c, success);
  for (Capture *one = names.captures; one; one = one->next) capture(p, one->node, one->name, one->reg);
}

static void pattern(Matcher *p, const Node *node, int subject) {
  switch (node->kind) {
    case AST_MatchValue: value_pattern(p, ast_MatchValue(node), subject); break;
    case AST_MatchSingleton: singleton_pattern(p, ast_MatchSingleton(node), subject); break;
    case AST_MatchSequence: sequence_pattern(p, ast_MatchSequence(node), subject); break;
    case AST_MatchMapping: mapping_pattern(p, ast_MatchMapping(node), subject); break;
    case AST_MatchClass: class_pattern(p, ast_MatchClass(node), subject); break;
    case AST_MatchOr: or_pattern(p, ast_MatchOr(node), subject); break;
    case AST_MatchStar:
      if (ast_MatchStar(node)->name) capture(p, node, ast_MatchStar(node)->name, subject);
      break;
    default:
      if (ast_MatchAs(node)->pattern) pattern(p, ast_MatchAs(node)->pattern, subject);
      if (ast_MatchAs(node)->name) capture(p, node, ast_MatchAs(node)->name, subject);
  }
}

/* ---- the statement ---- */

static void bind_captures(Compiler *c, const Capture *captures) {
  if (!captures) return;
  bind_captures(c, captures->next);
  store_name(c, captures->node, captures->name, captures->reg);
}

void compile_match(Compiler *c, const AstMatch *match) {
  int subject = expr_push(c, match->subject);
  Label end = label_new(c);
  for (uint32_t i = 0; i < match->cases.count; i++) {
    const AstMatchCase *one = ast_MatchCase(match->cases.items[i]);
    Matcher matcher = {.c = c, .fail = label_new(c)};
    if (i + 1 < match->cases.count && !one->guard) check_reachable(c, one->pattern);
    c->unit->top = subject + 1;
    pattern(&matcher, one->pattern, subject);
    bind_captures(c, matcher.captures);
    c->unit->top = subject + 1;
    if (one->guard) expr_branch(c, one->guard, false, matcher.fail);
    c->unit->top = subject;
    compile_body(c, &one->body);
    emit_goto(c, match->cases.items[i], end);
    label_place(c, matcher.fail);
  }
  c->unit->top = subject;
  label_place(c, end);
}
