/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_display.c: expressions that build something from parts: lists, tuples, sets, dicts, slices, f-strings, ellipsis ranges.
 * Long displays are built in pieces, so that they need few registers. */
#include <string.h>

#include "lang/compile_internal.h"
#include "object/containers.h"

enum { PIECE = 64, FEW_CONSTANTS = 4 };

bool has_starred(const NodeList *elements) {
  for (uint32_t i = 0; i < elements->count; i++)
    if (elements->items[i]->kind == AST_Starred) return true;
  return false;
}

/* Pushes consecutive elements up to the next starred one, at most PIECE; how many. */
static uint32_t push_piece(Compiler *c, const NodeList *elements, uint32_t from) {
  uint32_t i = from;
  for (; i < elements->count && i < from + PIECE && elements->items[i]->kind != AST_Starred; i++) expr_push(c, elements->items[i]);
  return i - from;
}

typedef struct Collecting { /* the instructions that fill a list or set */
  Opcode build, add, extend;
} Collecting;
static const Collecting into_list = {OPCODE_BUILD_LIST, OPCODE_LIST_APPEND, OPCODE_LIST_EXTEND};
static const Collecting into_set = {OPCODE_BUILD_SET, OPCODE_SET_ADD, OPCODE_SET_UPDATE};

/* Pushes a list or set of any length with any stars. */
static int collect(Compiler *c, const Node *node, const NodeList *elements, const Collecting *how) {
  int mark = c->unit->top;
  uint32_t i = push_piece(c, elements, 0);
  c->unit->top = mark;
  emit(c, node, how->build, mark, mark, (int)i);
  c->unit->top = mark + 1;
  while (i < elements->count) {
    const Node *element = elements->items[i];
    bool starred = element->kind == AST_Starred;
    int reg;
    uint32_t count = 1;
    if (!starred && elements->count > PIECE) {
      count = push_piece(c, elements, i);
      reg = c->unit->top = mark + 1;
      emit(c, node, OPCODE_BUILD_TUPLE, reg, reg, (int)count);
      starred = true;
    } else {
      reg = expr(c, starred ? ast_Starred(element)->value : element);
      c->unit->top = mark + 1;
    }
    emit(c, element, starred ? how->extend : how->add, mark, reg, 0);
    i += count;
  }
  return mark;
}

/* A list or set of constants is filled from a constant tuple. */
static bool collect_constants(Compiler *c, const Node *node, const NodeList *elements, const Collecting *how, int to) {
  if (elements->count < FEW_CONSTANTS) return false;
  Value *items = ARENA_ARRAY(c->arena, Value, elements->count);
  for (uint32_t i = 0; i < elements->count; i++)
    if (is_absent(items[i] = fold(c, elements->items[i]))) return false;
  int mark = c->unit->top;
  emit(c, node, how->build, mark, mark, 0);
  c->unit->top = mark + 1;
  emit_constant(c, node, mark + 1, tuple_new(c->m, items, elements->count));
  emit(c, node, how->extend, mark, mark + 1, 0);
  c->unit->top = mark;
  emit_move(c, node, to, mark);
  return true;
}

static void sequence_to(Compiler *c, const Node *node, const NodeList *elements, Opcode build, int to) {
  int mark = c->unit->top;
  const Collecting *how = build == OPCODE_BUILD_SET ? &into_set : &into_list;
  if (build != OPCODE_BUILD_TUPLE && collect_constants(c, node, elements, how, to)) return;
  if (!has_starred(elements) && elements->count <= PIECE) {
    push_piece(c, elements, 0);
    c->unit->top = mark;
    emit(c, node, build, to, mark, (int)elements->count);
    return;
  }
  collect(c, node, elements, how);
  c->unit->top = mark;
  if (build == OPCODE_BUILD_TUPLE) emit(c, node, OPCODE_LIST_TO_TUPLE, to, mark, 0);
  else emit_move(c, node, to, mark);
}

int push_sequence(Compiler *c, const Node *node, const NodeList *elements, bool tuple) {
  int to = c->unit->top;
  sequence_to(c, node, elements, tuple ? OPCODE_BUILD_TUPLE : OPCODE_BUILD_LIST, to);
  c->unit->top = to + 1;
  return to;
}

/* ---- dicts ---- */

static void dict_to(Compiler *c, const AstDict *node, int to) {
  int mark = c->unit->top;
  uint32_t i = 0;
  for (; i < node->keys.count && i < PIECE && node->keys.items[i]; i++) {
    expr_push(c, node->keys.items[i]);
    expr_push(c, node->values.items[i]);
  }
  c->unit->top = mark;
  if (i == node->keys.count) {
    emit(c, &node->base, OPCODE_BUILD_DICT, to, mark, (int)i);
    return;
  }
  emit(c, &node->base, OPCODE_BUILD_DICT, mark, mark, (int)i);
  for (; i < node->keys.count; i++) {
    c->unit->top = mark + 1;
    const Node *key_node = node->keys.items[i], *value_node = node->values.items[i];
    int key = key_node ? expr_kept(c, key_node, value_node) : -1;
    int value = expr(c, value_node);
    c->unit->top = mark + 1;
    if (key_node) emit(c, &node->base, OPCODE_DICT_ADD, mark, key, value);
    else emit(c, &node->base, OPCODE_DICT_UPDATE, mark, value, 0);
  }
  c->unit->top = mark;
  emit_move(c, &node->base, to, mark);
}

/* ---- f-strings ---- */

static void formatted_to(Compiler *c, const AstFormattedValue *node, int to, int flags) {
  int mark = c->unit->top;
  flags |= node->conversion == 's' ? 1 : node->conversion == 'r' ? 2 : node->conversion == 'a' ? 3 : 0;
  int reg;
  if (node->spec) {
    reg = expr_push(c, node->value);
    expr_push(c, node->spec);
    flags |= 4;
  } else {
    reg = expr(c, node->value);
  }
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_FORMAT_VALUE, to, reg, flags);
}

static void joined_to(Compiler *c, const AstJoinedStr *node, int to) {
  int mark = c->unit->top;
  if (node->values.count == 0) {
    emit_constant(c, &node->base, to, str_empty(c->m));
    return;
  }
  if (node->values.count == 1) {
    expr_to(c, node->values.items[0], to);
    return;
  }
  for (uint32_t i = 0; i < node->values.count; i++) {
    const Node *value = node->values.items[i];
    if (value->kind == AST_FormattedValue) {
      formatted_to(c, ast_FormattedValue(value), c->unit->top, 8);
      temp_push(c);
    } else {
      expr_push(c, value);
    }
    if (c->unit->top - mark < PIECE) continue;
    int pieces = c->unit->top - mark;
    c->unit->top = mark;
    emit(c, &node->base, OPCODE_BUILD_STRING, mark, mark, pieces);
    c->unit->top = mark + 1;
  }
  int pieces = c->unit->top - mark;
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_BUILD_STRING, to, mark, pieces);
}

/* ---- slices and ranges ---- */

static void push_or_none(Compiler *c, const Node *at, const Node *node) {
  if (node) {
    expr_push(c, node);
  } else {
    emit(c, at, OPCODE_LOAD_NONE, c->unit->top, 0, 0);
    temp_push(c);
  }
}

static void slice_to(Compiler *c, const AstSlice *node, int to) {
  int mark = c->unit->top;
  push_or_none(c, &node->base, node->lower);
  push_or_none(c, &node->base, node->upper);
  push_or_none(c, &node->base, node->step);
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_BUILD_SLICE, to, mark, 0);
}

enum { RANGE_SECOND = 1, RANGE_ENDLESS = 2, RANGE_LAZY = 4 };

/* Ranges with several ellipses or further items are left to Sage's own function. */
static void general_range_to(Compiler *c, const AstEllipsisRange *node, int to) {
  int mark = c->unit->top;
  const char *function = node->lazy ? "ellipsis_iter" : "ellipsis_range";
  Name name = name_intern(c->names, function, strlen(function));
  emit(c, &node->base, OPCODE_LOAD_GLOBAL, mark, cache_add(c, &node->base, name, OPCODE_LOAD_GLOBAL), 0);
  c->unit->top = mark + 1;
  for (uint32_t i = 0; i < node->items.count; i++) expr_push(c, node->items.items[i]);
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_CALL, to, mark, (int)node->items.count);
}

static void range_to(Compiler *c, const AstEllipsisRange *node, int to) {
  int mark = c->unit->top;
  const NodeList *items = &node->items;
  uint32_t dots = 0, ellipses = 0;
  for (uint32_t i = 0; i < items->count; i++)
    if (items->items[i]->kind == AST_Ellipsis) {
      if (!ellipses++) dots = i;
    }
  if (ellipses != 1 || dots < 1 || dots > 2 || items->count > dots + 2) {
    general_range_to(c, node, to);
    return;
  }
  int flags = (dots == 2 ? RANGE_SECOND : 0) | (items->count == dots + 1 ? RANGE_ENDLESS : 0) | (node->lazy ? RANGE_LAZY : 0);
  for (uint32_t i = 0; i < items->count; i++)
    if (i != dots) expr_push(c, items->items[i]);
  c->unit->top = mark;
  emit(c, &node->base, OPCODE_ELLIPSIS_RANGE, to, mark, flags);
}

void display_to(Compiler *c, const Node *node, int to) {
  switch (node->kind) {
    case AST_Tuple: sequence_to(c, node, &ast_Tuple(node)->elements, OPCODE_BUILD_TUPLE, to); break;
    case AST_List: sequence_to(c, node, &ast_List(node)->elements, OPCODE_BUILD_LIST, to); break;
    case AST_Set: sequence_to(c, node, &ast_Set(node)->elements, OPCODE_BUILD_SET, to); break;
    case AST_Dict: dict_to(c, ast_Dict(node), to); break;
    case AST_JoinedStr: joined_to(c, ast_JoinedStr(node), to); break;
    case AST_FormattedValue: formatted_to(c, ast_FormattedValue(node), to, 0); break;
    case AST_Slice: slice_to(c, ast_Slice(node), to); break;
    case AST_EllipsisRange: range_to(c, ast_EllipsisRange(node), to); break;
    default: compile_fail(c, node->span, "a %s cannot stand here", ast_kind_name(node->kind));
  }
}
