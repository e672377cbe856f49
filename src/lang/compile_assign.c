/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_assign.c: everything that stores: plain, unpacking, augmented and annotated assignment, and `del`. */
#include <string.h>

#include "lang/compile_internal.h"

/* ---- targets ---- */

enum { MAX_BEFORE_STAR = 255, MAX_AFTER_STAR = 255 };

static void emit_unpack(Compiler *c, const Node *node, const NodeList *targets, int base, int from) {
  int star = -1;
  for (uint32_t i = 0; i < targets->count; i++) {
    if (targets->items[i]->kind != AST_Starred) continue;
    if (star >= 0) compile_fail(c, targets->items[i]->span, "multiple starred expressions in assignment");
    star = (int)i;
  }
  int count = (int)targets->count;
  if (star > MAX_BEFORE_STAR || (star >= 0 && count - star - 1 > MAX_AFTER_STAR))
    compile_fail(c, node->span, "too many expressions in star-unpacking assignment");
  else if (star >= 0) emit(c, node, OPCODE_UNPACK_STAR, base, from, star + 256 * (count - star - 1));
  else emit(c, node, OPCODE_UNPACK, base, from, count);
}

int push_unpacked(Compiler *c, const Node *node, const NodeList *targets, int from) {
  int base = c->unit->top;
  emit_unpack(c, node, targets, base, from);
  c->unit->top = base + (int)targets->count;
  return base;
}

static const Node *bare(const Node *target) { return target->kind == AST_Starred ? ast_Starred(target)->value : target; }

/* The first register of targets that are locals one after another, or -1. */
static int consecutive_locals(Compiler *c, const NodeList *targets) {
  int first = -1;
  for (uint32_t i = 0; i < targets->count; i++) {
    const Node *target = bare(targets->items[i]);
    int reg = target->kind == AST_Name ? local_register(c, ast_Name(target)->name) : -1;
    if (reg < 0 || (i > 0 && reg != first + (int)i)) return -1;
    if (i == 0) first = reg;
  }
  return first;
}

/* UNPACK writes all or nothing, so it may write to the locals themselves. */
static bool unpack_into_locals(Compiler *c, const Node *node, const NodeList *targets, int from) {
  int first = consecutive_locals(c, targets), top = c->unit->top;
  if (first < 0) return false;
  emit_unpack(c, node, targets, first, from);
  for (uint32_t i = 0; i < targets->count; i++) store_target(c, bare(targets->items[i]), first + (int)i);
  c->unit->top = top;
  return true;
}

static void unpack_into(Compiler *c, const Node *node, const NodeList *targets, int from) {
  int mark = c->unit->top;
  if (unpack_into_locals(c, node, targets, from)) return;
  int base = push_unpacked(c, node, targets, from);
  for (uint32_t i = 0; i < targets->count; i++) store_target(c, bare(targets->items[i]), base + (int)i);
  c->unit->top = mark;
}

static int attribute_cache(Compiler *c, const AstAttribute *node, Opcode user) {
  return cache_add(c, &node->base, scope_mangle(c->unit->inner, c->names, node->name), user);
}

void store_target(Compiler *c, const Node *target, int from) {
  int mark = c->unit->top;
  switch (target->kind) {
    case AST_Name: store_name(c, target, ast_Name(target)->name, from); break;
    case AST_Attribute: {
      int object = expr(c, ast_Attribute(target)->value);
      c->unit->top = mark;
      emit(c, target, OPCODE_SET_ATTR, from, object, attribute_cache(c, ast_Attribute(target), OPCODE_SET_ATTR));
      break;
    }
    case AST_Subscript: {
      int object = expr_kept(c, ast_Subscript(target)->value, ast_Subscript(target)->index);
      int index = expr(c, ast_Subscript(target)->index);
      c->unit->top = mark;
      emit(c, target, OPCODE_SET_ITEM, from, object, index);
      break;
    }
    case AST_Tuple: unpack_into(c, target, &ast_Tuple(target)->elements, from); break;
    case AST_List: unpack_into(c, target, &ast_List(target)->elements, from); break;
    case AST_Starred: compile_fail(c, target->span, "starred assignment target must be in a list or tuple"); break;
    default: compile_fail(c, target->span, "cannot assign to this");
  }
}

/* ---- a, b = b, a without a tuple ---- */

static const NodeList *plain_display(const Node *node) {
  const NodeList *elements = node->kind == AST_Tuple  ? &ast_Tuple(node)->elements
                             : node->kind == AST_List ? &ast_List(node)->elements
                                                      : NULL;
  return elements && elements->count && elements->count <= 16 && !has_starred(elements) ? elements : NULL;
}

/* Do the first `count` targets leave the local in this register alone? */
static bool targets_spare(Compiler *c, const NodeList *targets, uint32_t count, int reg) {
  for (uint32_t i = 0; i < count; i++) {
    const Node *target = targets->items[i];
    if (target->kind == AST_Tuple || target->kind == AST_List) return false;
    if (target->kind == AST_Name && local_register(c, ast_Name(target)->name) == reg) return false;
  }
  return true;
}

/* The local that the last value may be computed into, though the other targets get theirs later: they are names, and nothing of it is kept. Else -1. */
static int last_local(Compiler *c, const NodeList *targets, const int *regs) {
  uint32_t last = targets->count - 1;
  const Node *target = targets->items[last];
  int reg = target->kind == AST_Name && !c->unit->scope->has_walrus ? local_register(c, ast_Name(target)->name) : -1;
  for (uint32_t i = 0; i < last; i++)
    if (targets->items[i]->kind != AST_Name || regs[i] == reg || local_register(c, ast_Name(targets->items[i])->name) == reg) return -1;
  return reg;
}

static bool parallel_assign(Compiler *c, const Node *target, const Node *value) {
  const NodeList *targets = plain_display(target), *values = plain_display(value);
  if (!targets || !values || targets->count != values->count) return false;
  int mark = c->unit->top, regs[16];
  for (uint32_t i = 0; i < values->count; i++) {
    int local = i + 1 == values->count ? last_local(c, targets, regs) : -1;
    if (local >= 0) {
      expr_to(c, values->items[i], local);
      regs[i] = local;
      break;
    }
    int reg = expr(c, values->items[i]);
    if (reg < c->unit->locals && (c->unit->scope->has_walrus || !targets_spare(c, targets, i, reg))) {
      emit(c, values->items[i], OPCODE_MOVE, c->unit->top, reg, 0);
      reg = temp_push(c);
    }
    regs[i] = reg;
  }
  for (uint32_t i = 0; i < targets->count; i++) store_target(c, targets->items[i], regs[i]);
  c->unit->top = mark;
  return true;
}

/* ---- assignment ---- */

static bool assign_local(Compiler *c, const Node *target, const Node *value) {
  int reg = target->kind == AST_Name ? local_register(c, ast_Name(target)->name) : -1;
  if (reg < 0) return false;
  expr_to(c, value, reg);
  store_name(c, target, ast_Name(target)->name, reg);
  return true;
}

static void assign_one(Compiler *c, const Node *target, const Node *value) {
  int mark = c->unit->top;
  if (assign_local(c, target, value) || parallel_assign(c, target, value)) return;
  store_target(c, target, expr_kept(c, value, target));
  c->unit->top = mark;
}

void compile_assign(Compiler *c, const AstAssign *assign) {
  if (assign->targets.count == 1) {
    assign_one(c, assign->targets.items[0], assign->value);
    return;
  }
  int mark = c->unit->top;
  int reg = expr_push(c, assign->value); /* a local's own register could be one of the targets */
  for (uint32_t i = 0; i < assign->targets.count; i++) store_target(c, assign->targets.items[i], reg);
  c->unit->top = mark;
}

/* ---- augmented assignment ---- */

enum { EXACT_INPLACE = 64 };

/* R[left] op= value; a temporary left is the highest one. */
static void emit_inplace(Compiler *c, const AstAugAssign *node, int left) {
  int top = left < c->unit->locals ? c->unit->top : left;
  Opcode op = node->op == OP_ADD ? OPCODE_INPLACE_ADD : node->op == OP_SUBTRACT ? OPCODE_INPLACE_SUBTRACT : OPCODE_INPLACE;
  int immediate;
  if (op != OPCODE_INPLACE && small_constant(c, node->value, INT32_MAX, &immediate) && (immediate > 0 || op == OPCODE_INPLACE_ADD)) {
    c->unit->top = top;
    emit_bx(c, &node->base, OPCODE_INPLACE_ADD_INT, left, op == OPCODE_INPLACE_ADD ? immediate : -immediate);
    return;
  }
  int right = expr(c, node->value);
  c->unit->top = top;
  if (op == OPCODE_INPLACE)
    emit(c, &node->base, op, (int)operator_binary(node->op) + (operator_is_exact(c, node->op) ? EXACT_INPLACE : 0), left, right);
  else emit(c, &node->base, op, left, right, 0);
}

static void augment_name(Compiler *c, const AstAugAssign *node) {
  Name name = ast_Name(node->target)->name;
  int mark = c->unit->top;
  int reg = load_name(c, node->target, name);
  if (reg < c->unit->locals && c->unit->scope->has_walrus) {
    emit(c, node->target, OPCODE_MOVE, mark, reg, 0);
    reg = temp_push(c);
  }
  emit_inplace(c, node, reg);
  c->unit->top = mark;
  store_name(c, node->target, name, reg);
}

static void augment_attribute(Compiler *c, const AstAugAssign *node) {
  const AstAttribute *target = ast_Attribute(node->target);
  int mark = c->unit->top;
  int object = expr_kept(c, target->value, node->value);
  int t = c->unit->top;
  emit(c, node->target, OPCODE_GET_ATTR, t, object, attribute_cache(c, target, OPCODE_GET_ATTR));
  temp_push(c);
  emit_inplace(c, node, t);
  c->unit->top = mark;
  emit(c, node->target, OPCODE_SET_ATTR, t, object, attribute_cache(c, target, OPCODE_SET_ATTR));
}

static void augment_item(Compiler *c, const AstAugAssign *node) {
  const AstSubscript *target = ast_Subscript(node->target);
  int mark = c->unit->top;
  int object = expr_kept(c, target->value, target->index);
  if (object < c->unit->locals && object >= 0 && c->unit->scope->has_walrus) {
    emit(c, target->value, OPCODE_MOVE, c->unit->top, object, 0);
    object = temp_push(c);
  }
  int index = expr_kept(c, target->index, node->value);
  int t = c->unit->top;
  emit(c, node->target, OPCODE_GET_ITEM, t, object, index);
  temp_push(c);
  emit_inplace(c, node, t);
  c->unit->top = mark;
  emit(c, node->target, OPCODE_SET_ITEM, t, object, index);
}

void compile_augmented(Compiler *c, const AstAugAssign *node) {
  switch (node->target->kind) {
    case AST_Name: augment_name(c, node); break;
    case AST_Attribute: augment_attribute(c, node); break;
    case AST_Subscript: augment_item(c, node); break;
    default: compile_fail(c, node->target->span, "illegal expression for augmented assignment");
  }
}

/* ---- annotations ---- */

static void record_annotation(Compiler *c, const AstAnnAssign *node) {
  int mark = c->unit->top;
  Name name = ast_Name(node->target)->name;
  annotation_to(c, node->annotation, mark);
  c->unit->top = mark + 1;
  if (c->unit->scope->kind == SCOPE_CLASS || c->flags & COMPILE_NAMES)
    emit(c, node->target, OPCODE_LOAD_NAME, mark + 1, constant_small(c, node->target, constant_text(c, "__annotations__")), 0);
  else
    emit(c, node->target, OPCODE_LOAD_GLOBAL, mark + 1, cache_add(c, node->target, name_intern(c->names, "__annotations__", 15), OPCODE_LOAD_GLOBAL), 0);
  c->unit->top = mark + 2;
  emit_constant(c, node->target, mark + 2, object_value(name_str(c, scope_mangle(c->unit->inner, c->names, name))));
  c->unit->top = mark;
  emit(c, node->annotation, OPCODE_SET_ITEM, mark, mark + 1, mark + 2);
}

/* A target without a value: its parts are evaluated, nothing is stored. */
static void evaluate_target(Compiler *c, const Node *target) {
  if (target->kind == AST_Attribute) expr_drop(c, ast_Attribute(target)->value);
  if (target->kind != AST_Subscript) return;
  expr_drop(c, ast_Subscript(target)->value);
  expr_drop(c, ast_Subscript(target)->index);
}

void compile_annotated(Compiler *c, const AstAnnAssign *node) {
  bool evaluated = c->unit->scope->kind == SCOPE_MODULE || c->unit->scope->kind == SCOPE_CLASS;
  if (node->value) assign_one(c, node->target, node->value);
  else evaluate_target(c, node->target);
  if (!evaluated) return;
  if (node->simple && node->target->kind == AST_Name) record_annotation(c, node);
  else if (!c->string_annotations) expr_drop(c, node->annotation);
}

/* ---- del ---- */

static void delete_each(Compiler *c, const NodeList *targets) {
  for (uint32_t i = 0; i < targets->count; i++) compile_delete(c, targets->items[i]);
}

void compile_delete(Compiler *c, const Node *target) {
  int mark = c->unit->top;
  switch (target->kind) {
    case AST_Name: delete_name(c, target, ast_Name(target)->name); break;
    case AST_Attribute: {
      Name name = scope_mangle(c->unit->inner, c->names, ast_Attribute(target)->name);
      int object = expr(c, ast_Attribute(target)->value);
      c->unit->top = mark;
      emit(c, target, OPCODE_DELETE_ATTR, object, constant_small(c, target, constant_name(c, name)), 0);
      break;
    }
    case AST_Subscript: {
      int object = expr_kept(c, ast_Subscript(target)->value, ast_Subscript(target)->index);
      int index = expr(c, ast_Subscript(target)->index);
      c->unit->top = mark;
      emit(c, target, OPCODE_DELETE_ITEM, object, index, 0);
      break;
    }
    case AST_Tuple: delete_each(c, &ast_Tuple(target)->elements); break;
    case AST_List: delete_each(c, &ast_List(target)->elements); break;
    default: compile_fail(c, target->span, "cannot delete this");
  }
}
